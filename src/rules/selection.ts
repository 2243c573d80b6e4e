import type { Problem } from '../core/problem';
import { didYouMean } from '../core/suggest';
import { type Severity, severities } from './rule';
import { rules } from './rules';

/** Rules that are not to run, or to count for more or less than they do by themselves, by their id. */
export type Selection = Readonly<Record<string, Severity | 'off'>>;

/** What was said of one rule, and where. */
export interface Wish {
  readonly id: string;
  readonly value: string;
  readonly at: string;
}

/** The selection that wishes make, the last one for a rule counts; and what is wrong with them. */
export function selectionOf(wishes: readonly Wish[]): {
  readonly selection: Selection;
  readonly problems: readonly Problem[];
} {
  const ids = rules.map(({ id }) => id);
  const values: readonly string[] = ['off', ...severities];
  const problems = wishes.flatMap(({ id, value, at }): Problem[] => {
    if (!ids.includes(id))
      return [
        {
          at,
          what: `names “${id}”, which is not a rule.${didYouMean(id, ids)} See: feedback-ask check --rules`,
        },
      ];
    if (!values.includes(value)) {
      return [
        {
          at,
          what: `gives “${id}” the severity “${value}”.${didYouMean(value, values)} Known: ${values.join(', ')}`,
        },
      ];
    }
    return [];
  });
  return {
    selection: Object.fromEntries(wishes.map(({ id, value }) => [id, value as Severity | 'off'])),
    problems,
  };
}
