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
  /** How many grams tell something. */
  readonly grams: number;
  /** The key of a gram. They are in order. */
  keyAt(number: number): number;
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

function from(bytes: Uint8Array): Weights {
  const { grams, weights } = learned;
  const starts = 3 * grams;
  const classes = starts + 2 * (grams + 1);
  const values = classes + weights;
  return {
    grams,
    keyAt: number => (bytes[number]! << 16) | (bytes[grams + number]! << 8) | bytes[2 * grams + number]!,
    startAt: number => (bytes[starts + number]! << 8) | bytes[starts + grams + 1 + number]!,
    classes: bytes.subarray(classes, values),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + values, weights),
  };
}
