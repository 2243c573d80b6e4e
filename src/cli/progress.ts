import type { Draft, FieldKey } from '../core/draft';
import type { Text } from '../core/message';
import type { Thread } from '../core/thread';

/** Answers, and the text that was edited by hand, while a message is being made. */
export interface Progress {
  /** What was given before the first question. */
  given: Draft;
  answers: Draft;
  edited: Text | undefined;
  /** What was typed into questions and left there. */
  typed: { [Key in FieldKey]?: string };
  /** The mail that the message answers. */
  thread: Thread | undefined;
  /** Whether an earlier message is gone on with, which answers another mail than the one that was given. */
  isEarlier?: boolean;
  /** Whether what was read of the mail that is answered was not confirmed. */
  mistrusted?: boolean;
  /** Optional questions that were left unanswered. */
  readonly skipped: Set<FieldKey>;
}
