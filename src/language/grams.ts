import { hashOf, offset, prime } from '../core/hash';
import type { Sentence } from './sentences';

/** Words of the longest gram. */
export const longestGram = 3;

/**
 * The grams of a sentence: one to three words in a row, each as a number that stands for them (22 bits). The beginning and
 * the end of the sentence count as words, and at each place those of one, two and three words follow each other: gram `n`
 * begins one word before token `n / 3` and has `n % 3 + 1` words. What would reach beyond the end is 0, and so is what stands there
 * already.
 */
export function gramsOf({ tokens, isQuestion }: Sentence): Uint32Array {
  const places = tokens.length + 2;
  const words = new Int32Array(places);
  words[0] = beginning;
  for (let at = 0; at < tokens.length; at++) words[at + 1] = hashOf(tokens[at]!.stem);
  words[places - 1] = isQuestion ? question : ending;
  const grams = new Uint32Array(places * longestGram);
  const seen = new Set<number>();
  for (let from = 0; from < places; from++) {
    let hash = offset;
    for (let length = 1; length <= longestGram && from + length <= places; length++) {
      // The order counts: “do I” is not “I do”.
      hash = Math.imul(hash ^ words[from + length - 1]!, prime);
      hash ^= hash >>> 15;
      const gram = hash >>> 10;
      if (seen.has(gram)) continue;
      seen.add(gram);
      grams[from * longestGram + length - 1] = gram;
    }
  }
  return grams;
}

/** What each of so many grams counts: the more there are, the less. As it was learned, so it is read. */
export function gramWeight(count: number): number {
  return 2.3 / count ** 0.35;
}

const beginning = hashOf('^');
const ending = hashOf('$');
const question = hashOf('$?');
