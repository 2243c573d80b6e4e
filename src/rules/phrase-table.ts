import { moves } from './moves';
import type { Rule } from './rule';
import { rules } from './rules';

/** Whose a phrase is: of a rule, of the exceptions of a rule, or of a move. */
export interface Entry {
  readonly owner: string;
  readonly role: 'rule' | 'innocent' | 'move';
  readonly written: string;
}

const entriesOf = ({ id, phrases = [], innocent = [] }: Rule): Entry[] => [
  ...phrases.map((written): Entry => ({ owner: id, role: 'rule', written })),
  ...innocent.map((written): Entry => ({ owner: id, role: 'innocent', written })),
];

/** Every phrase, by its number. */
export const entries: readonly Entry[] = [
  ...rules.flatMap(entriesOf),
  ...moves.flatMap(({ id, phrases }) =>
    phrases.map((written): Entry => ({ owner: id, role: 'move', written })),
  ),
];
