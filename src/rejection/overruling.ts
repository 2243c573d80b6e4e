import type { Verdict } from './rejection';
import type { Sentence } from './sentences';
import type { Topic } from './topic';
import type { Judged } from './verdict';
import { clearest, likeliest, scoresOf, weightsOf, wordingOf } from './wording';

/** The verdicts in the order of the learned weights. */
export const verdicts: readonly Verdict[] = ['rejection', 'not-a-rejection', 'unclear'];

/** What the tables say of a message, and what it is about. */
export interface ByTables {
  readonly judged: Judged;
  readonly topic: Topic;
}

/** What a message is by all its words, where they speak clearly against what the tables say of it. */
export function overruled(
  { judged, topic }: ByTables,
  sentences: readonly Sentence[],
  subject: string,
): Judged {
  const scores = scoresOf(wordingOf(sentences, subject), weightsOf.verdict);
  const verdict = likeliest(verdicts, scores, judged.verdict, leadOf({ judged, topic }));
  const because = clearest(sentences, weightsOf.verdict[verdicts.indexOf(verdict)]!);
  if (verdict === judged.verdict || because === undefined) return judged;
  // Words do not tell what else a message does; the tables may.
  const act = verdict === 'not-a-rejection' ? judged.leaning : undefined;
  return { verdict, ...(act && { act }), because };
}

/**
 * How much the verdict of the tables counts, in the logarithm of the odds. Where they found nothing it counts less, and more if nothing
 * tells of work.
 */
export function leadOf({ judged, topic }: ByTables): number {
  if (judged.because !== undefined) return 3;
  return topic === 'work' ? 1.5 : 3;
}
