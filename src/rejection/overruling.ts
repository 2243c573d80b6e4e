import type { Verdict } from './rejection';
import type { Sentence } from './sentences';
import type { Topic } from './topic';
import type { Judged } from './verdict';
import { clearest, likeliest, scoresOf, shareKnown, weightsOf, wordingOf } from './wording';

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
  const plainly = sentences.filter(({ plain }) => !kind.test(plain));
  const isBlank = topic !== 'work' && judged.because === undefined;
  const telling = isBlank ? plainly : sentences;
  const words = wordingOf(telling, subject);
  // Of a language that was not learned a few words that look alike tell nothing.
  if (shareKnown(words, weightsOf.verdict) < 1 / 3) return judged;
  const scores = scoresOf(words, weightsOf.verdict);
  const verdict = likeliest(verdicts, scores, judged.verdict, leadOf({ judged, topic }));
  if (verdict === judged.verdict) return judged;
  const because = clearest(
    plainly.length > 0 ? plainly : telling,
    weightsOf.verdict[verdicts.indexOf(verdict)]!,
  );
  if (because === undefined) return judged;
  // Words do not tell what else a message does; the tables may.
  const act = verdict === 'not-a-rejection' ? judged.leaning : undefined;
  return { verdict, ...(act && { act }), because };
}

/** Wishes and thanks are for every occasion: where nothing tells of work, they tell nothing, and elsewhere nobody rests a verdict on them. */
const kind =
  /\b(?:wish(?:es|ing)?|luck|all the best|congratulations|thank(?:s| you)|alles gute|viel erfolg|wünsch\w*|glückw\w*|danke?|vielen dank)\b/i;

/**
 * How much the verdict of the tables counts, in the logarithm of the odds: less where they found nothing in a message about work.
 */
export function leadOf({ judged, topic }: ByTables): number {
  if (judged.because !== undefined) return 3;
  return topic === 'work' ? 1.5 : 3;
}
