import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import learned from './weights.json';

/** The classes of acts, what each begins with, and how high a score must be. */
export { learned };

/**
 * What was learned from the corpus (scripts/train.mjs). It is a file of its own, since Node would take longer to parse it than to
 * read a message; for the same reason it is looked up in the bytes as they are stored, in planes of high and low bytes.
 */
interface Weights {
  /** The number of a gram among those that tell something; -1 for one that does not. */
  numberOf(gram: number): number;
  /** Where the weights of a gram begin; those of the next begin where they end. */
  startAt(number: number): number;
  /** The class that a weight is for, and the weight in steps of that class. */
  readonly classes: Uint8Array;
  readonly values: Int8Array;
}

let read: Weights | undefined;

export function weights(): Weights {
  read ??= from(readFileSync(join(import.meta.dirname, 'weights.bin')));
  return read;
}

/** Grams stand in drawers by their first 12 bits: where each drawer begins is first, then the other 12 bits of each gram. */
const drawers = 1 << 12;

function from(bytes: Uint8Array): Weights {
  const { grams, weights } = learned;
  const rests = 2 * (drawers + 1);
  const starts = rests + 2 * grams;
  const classes = starts + 2 * (grams + 1);
  const values = classes + weights;
  /** A number out of a list of so many, which begins there. */
  const numberAt = (list: number, length: number, index: number) =>
    (bytes[list + index]! << 8) | bytes[list + length + index]!;
  return {
    numberOf: gram => {
      const drawer = gram >>> 12;
      const end = numberAt(0, drawers + 1, drawer + 1);
      for (let number = numberAt(0, drawers + 1, drawer); number < end; number++)
        if (numberAt(rests, grams, number) === (gram & 0xfff)) return number;
      return -1;
    },
    startAt: number => numberAt(starts, grams + 1, number),
    classes: bytes.subarray(classes, values),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + values, weights),
  };
}
