import { isSupposed } from './clue';
import { decoded, numberOf, type Weights } from './coded';
import { isGreeting } from './letter';
import type { Verdict } from './rejection';
import type { Sentence } from './sentences';
import type { Topic } from './topic';
import type { Judged } from './verdict';
import learned from './wording.json';
import { wordsOf } from './words';

/** The verdicts in the order of the learned weights. */
export const verdicts: readonly Verdict[] = ['rejection', 'not-a-rejection', 'unclear'];

/** How much each word speaks for each verdict, in steps of the logarithm of the odds. */
const weights: readonly Weights[] = learned.weights.map(decoded);

/**
 * What a message is by all its words, where they speak clearly against what the tables say of it: a logistic regression over the words
 * of its sentences and of its subject, learned from labelled mails (scripts/train-verdict.mjs).
 */
export function withWording(
  { judged, topic }: ByTables,
  sentences: readonly Sentence[],
  subject: string,
): Judged {
  const words = wordingOf(sentences, subject);
  const verdict = likeliest(scoresOf(words, weights), judged.verdict, leadOf({ judged, topic }));
  if (verdict === judged.verdict || sentences.length === 0) return judged;
  const index = verdicts.indexOf(verdict);
  const says = (sentence: Sentence) => scoresOf(wordingOf([sentence], ''), weights)[index]!;
  const because = sentences.reduce((a, b) => (says(b) > says(a) ? b : a));
  // Words do not tell what else a message does; the tables may.
  const act = verdict === 'not-a-rejection' ? judged.leaning : undefined;
  return { verdict, ...(act && { act }), because: because.text };
}

/** What the tables say of a message, and what it is about. */
export interface ByTables {
  readonly judged: Judged;
  readonly topic: Topic;
}

/**
 * How much the verdict of the tables counts, in the logarithm of the odds. Where they found nothing it counts less, and more if nothing
 * tells of work.
 */
export function leadOf({ judged, topic }: ByTables): number {
  if (judged.because !== undefined) return 3;
  return topic === 'work' ? 1.5 : 3;
}

/** The verdict of the highest score, where the tables have their say. */
export function likeliest(scores: readonly number[], tables: Verdict, lead: number): Verdict {
  const led = verdicts.map((verdict, at) => scores[at]! + (verdict === tables ? lead : 0));
  return verdicts[led.indexOf(Math.max(...led))]!;
}

/** The words that a message is judged by, alone and with the word before, each once. Those of the subject count apart. */
export function wordingOf(sentences: readonly Sentence[], subject: string): ReadonlySet<string> {
  return new Set([
    // Whom a message greets tells nothing.
    ...sentences.filter(({ text }) => !isGreeting(text)).flatMap(({ plain }) => saidIn(plain)),
    ...wordsIn(subject).map(word => `subject ${word}`),
    always,
  ]);
}

/** “If you are not selected” turns nobody down: words about what may come count as such beside. */
function saidIn(plain: string): readonly string[] {
  const alone = wordsIn(plain);
  const words = [...alone, ...alone.slice(1).map((word, before) => `${alone[before]} ${word}`)];
  return isSupposed(plain.toLowerCase()) ? words.flatMap(word => [word, `if ${word}`]) : words;
}

/** Stands in every message. */
const always = '*';

function wordsIn(text: string): readonly string[] {
  const inFull = text
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .replace(/['’-]/g, ' ');
  return wordsOf(inFull)
    .map(({ text }) => text)
    .filter(word => /^[\p{L}\p{N}]/u.test(word));
}

/** The logarithm of the odds of each verdict, but for what all have in common, by the weights of each. */
export function scoresOf(words: Iterable<string>, weights: readonly Weights[]): readonly number[] {
  const numbers = [...words].map(numberOf);
  const sumOf = (known: Weights) => numbers.reduce((sum, number) => sum + (known.get(number) ?? 0), 0);
  return weights.map(known => sumOf(known) / learned.steps);
}
