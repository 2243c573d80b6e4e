import type { Draft, FieldKey } from '../core/draft';
import type { Text } from '../core/message';

/** Answers, and the text that was edited by hand, while a message is being made. */
export interface Progress {
  /** What was given before the first question. */
  given: Draft;
  answers: Draft;
  edited: Text | undefined;
  /** What was typed into questions and left there. */
  typed: { [Key in FieldKey]?: string };
  /** Whether what was read of the mail that is answered was not confirmed. */
  mistrusted?: boolean;
  /** Optional questions that were left unanswered. */
  readonly skipped: Set<FieldKey>;
}
