import type { Counts } from '../core/count';

/** How much it costs the writer: `error` most likely the answer, `warning` some good will, `hint` a little. */
export type Severity = 'error' | 'warning' | 'hint';

export const severities: readonly Severity[] = ['error', 'warning', 'hint'];

/** One thing that a message should not do, or should. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What it looks for, behind “A message that …”: “asks for this decision to be changed”. */
  readonly about: string;
  /** What it costs, a sentence. */
  readonly reason: string;
  /** What to do instead, a sentence; a match may bring one that fits its place better. */
  readonly suggestion: string;
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
  /** What stands in one line, which begins at `at`. */
  readonly inLine?: (line: string, at: number) => readonly Match[];
  /** What the message as a whole does or lacks. */
  readonly inMessage?: (facts: Facts) => readonly Match[];
}

/** Where a rule is broken, in UTF-16 code units of the draft; nowhere where the whole message breaks it. */
export interface Match {
  readonly start?: number;
  readonly end?: number;
  readonly reason?: string;
  readonly suggestion?: string;
  /** Less than the rule’s own where the words only brush it. */
  readonly severity?: Severity;
}

/** What is known of a message when it has been read to its end. */
export interface Facts {
  readonly channel: string;
  readonly kind: string;
  /** The writer’s own words, without what is quoted. */
  readonly text: string;
  readonly counts: Counts;
  readonly questions: number;
  readonly thanks: boolean;
  readonly asks: boolean;
  readonly accepts: boolean;
}
