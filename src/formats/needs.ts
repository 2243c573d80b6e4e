import type { FieldKey, Origins } from '../core/draft';
import { fields } from '../core/fields';
import { type Problem, UsageError } from '../core/problem';
import { optionOf } from '../core/request';
import type { Format, Needs } from './format';

type Needing = Pick<Format, 'needs'>;
type Values = { readonly [Key in FieldKey]?: string | undefined };

/** What a format needs and was not given. What has a default is never missing. */
export function missingFor({ needs = {} }: Needing, draft: Values): readonly Problem[] {
  return keysOf(needs)
    .filter(key => draft[key] === undefined && !fields[key].default)
    .map(key => ({
      at: optionOf(key),
      what: `is missing (${fields[key].label.toLowerCase()}; a mail needs it)`,
    }));
}

/** What was given and a format cannot use. */
export function unfitFor({ needs = {} }: Needing, draft: Values, origins: Origins = {}): readonly Problem[] {
  return keysOf(needs).flatMap(key => {
    const value = draft[key];
    const what = value === undefined ? undefined : needs[key]?.(value);
    return what === undefined ? [] : [{ at: origins[key] ?? optionOf(key), what }];
  });
}

/**
 * A message that cannot be sent is never written as if it could.
 * @throws UsageError with everything that the format needs and does not find
 */
export function demand(format: Needing, values: Values): void {
  const problems = [...missingFor(format, values), ...unfitFor(format, values)];
  if (problems.length > 0) throw new UsageError(problems);
}

/** For formats that are mail: what is wrong with another channel. */
export function onlyEmail(id: string): (channel: string) => string | undefined {
  return channel => (channel === 'email' ? undefined : `is ${channel}, and ${id} is for e-mail`);
}

function keysOf(needs: Needs): readonly FieldKey[] {
  return Object.keys(needs) as FieldKey[];
}
