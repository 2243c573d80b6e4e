import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import learned from './weights.json';

/** The classes of acts, what each begins with, and how high a score must be. */
export { learned };

/**
 * What was learned from the corpus (scripts/train.mjs). It is a file of its own, since Node would take longer to parse it than to
 * read a message; for the same reason it is looked up as it is stored.
 */
interface Weights {
  /** The number of a gram among those that tell something; -1 for one that does not. */
  numberOf(gram: number): number;
  /** Where the weights of each gram begin; those of the last end at the number behind. */
  readonly starts: Uint16Array;
  /** The class that a weight is for, and the weight in steps of that class. */
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

let read: Weights | undefined;

export function weights(): Weights {
  read ??= from(readFileSync(join(import.meta.dirname, 'weights.bin')));
  return read;
}

/** Grams stand in drawers by their first 12 bits. */
const drawers = 1 << 12;

/** How many are in each drawer is first, then the other 12 bits of each gram (all higher bytes before the lower), and how many weights it has. */
function from(bytes: Uint8Array): Weights {
  const { grams, weights } = learned;
  const high = drawers;
  const low = high + grams;
  const counts = low + grams;
  const classes = counts + grams;
  const values = classes + weights;
  const begins = sumsOf(bytes.subarray(0, drawers));
  return {
    numberOf: gram => {
      const end = begins[(gram >>> 12) + 1]!;
      for (let number = begins[gram >>> 12]!; number < end; number++)
        if (((bytes[high + number]! << 8) | bytes[low + number]!) === (gram & 0xfff)) return number;
      return -1;
    },
    starts: sumsOf(bytes.subarray(counts, classes)),
    classes: bytes.subarray(classes, values),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + values, weights),
  };
}

/** What the counts before each place come to, and all of them. */
function sumsOf(counts: Uint8Array): Uint16Array {
  const sums = new Uint16Array(counts.length + 1);
  for (let at = 0; at < counts.length; at++) sums[at + 1] = sums[at]! + counts[at]!;
  return sums;
}
