import { isSupposed } from './clue';
import { decoded, numberOf, type Weights } from './coded';
import type { Sentence } from './letter';
import type { Verdict } from './rejection';
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
export function withWording(judged: Judged, sentences: readonly Sentence[], subject: string): Judged {
  const words = wordingOf(sentences, subject);
  const verdict = likeliest(scoresOf(words, weights), words.size, judged.verdict);
  if (verdict === judged.verdict) return judged;
  // Words do not tell what else a message does: the act that the tables saw goes with their verdict.
  const index = verdicts.indexOf(verdict);
  const says = (sentence: Sentence) => scoresOf(wordingOf([sentence], ''), weights)[index]!;
  const because = sentences.reduce((a, b) => (says(b) > says(a) ? b : a));
  return { verdict, because: because.text };
}

/** How much the verdict of the tables counts, in the logarithm of the odds. */
const lead = 3;
/** Words of which a message must have so many to count in full. */
const enough = 30;

/** The verdict of the highest score, where the tables have their say. */
export function likeliest(scores: readonly number[], words: number, tables: Verdict): Verdict {
  const size = Math.min(1, words / enough);
  const led = verdicts.map((verdict, at) => size * scores[at]! + (verdict === tables ? lead : 0));
  return verdicts[led.indexOf(Math.max(...led))]!;
}

/** The words that a message is judged by, each once. Those of the subject count apart. */
export function wordingOf(sentences: readonly Sentence[], subject: string): ReadonlySet<string> {
  return new Set([
    ...sentences.flatMap(({ plain }) => saidIn(plain)),
    ...wordsIn(subject).map(word => `subject ${word}`),
    always,
  ]);
}

/** “If you are not selected” turns nobody down: words about what may come count as such beside. */
function saidIn(plain: string): readonly string[] {
  const words = wordsIn(plain);
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
