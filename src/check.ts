import { type Counts, count } from './core/count';
import { nameMask } from './language/names';
import { linesToRead, ownWords } from './language/own-words';
import { sentencesOf } from './language/sentences';
import { type Finding, findingsOf } from './rules/finding';
import { readMessage } from './rules/reader';
import type { Match, Rule } from './rules/rule';
import { rules } from './rules/rules';
import type { Selection } from './rules/selection';

export interface CheckOptions {
  /** Where it is to be sent: the id of a channel, `email` where none is given. */
  readonly channel?: string;
  /** What it is for: `ask` (where nothing is given), `remind` or `thank`. */
  readonly kind?: string;
  /** Names, companies and job titles that stand in it: they are never evidence. */
  readonly names?: readonly string[];
  readonly selection?: Selection;
}

/** What a check has found, in the order of the text; what is said of the whole message comes last. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The size of the writer’s own text, without what is quoted. */
  readonly counts: Counts;
}

/** Reads a draft once, in time linear in its length, and says what would cost its writer the answer. */
export function check(
  text: string,
  { channel = 'email', kind = 'ask', names = [], selection = {} }: CheckOptions = {},
): Checked {
  const active = rules.filter(({ id }) => selection[id] !== 'off');
  const found: { rule: Rule; match: Match }[] = [];
  const take = (rule: Rule, matches: readonly Match[] = []) => {
    for (const match of matches) found.push({ rule, match });
  };

  const { subject, lines: body } = ownWords(text);
  const lines = [...body];
  const all = linesToRead({ subject, lines });
  for (const line of all) {
    for (const rule of active) take(rule, rule.inLine?.(text.slice(line.start, line.end), line.start));
  }
  const reader = readMessage(new Map(active.map(rule => [rule.id, rule])));
  const withoutNames = nameMask(names);
  for (const sentence of sentencesOf(text, all)) found.push(...reader.read(withoutNames(sentence)));
  const own = lines
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .trim();
  const counts = count(own);
  const facts = { channel, kind, text: own, counts, ...reader.facts() };
  for (const rule of active) take(rule, rule.inMessage?.(facts));
  return { findings: findingsOf(text, found, selection), counts };
}
