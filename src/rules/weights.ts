import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import learned from './weights.json';

/** The classes of acts, what each begins with, and how high a score must be. */
export { learned };

/** A gram (22 bits), and in steps of their classes the weights that it has. */
export interface GramWeights {
  readonly gram: number;
  readonly weights: readonly { readonly class: number; readonly steps: number }[];
}

/** Takes a weight: the number of the class that it is for, and the weight in steps of that class. */
type Take = (ofClass: number, steps: number) => void;

/** Grams stand in drawers by their first 10 bits. */
const drawers = 1 << 10;
const drawerOf = (gram: number) => gram >>> 12;
const inDrawer = (gram: number) => gram & 0xfff;

/**
 * The file of the weights, of grams in order. It is a file of its own, since Node would take longer to parse it than to read a message.
 * How many grams a drawer has is first, and how many weights; then of each gram its other 12 bits (all higher bytes before the lower), and
 * how many weights it has; then their classes, and the weights themselves.
 * @throws RangeError when a byte cannot hold it
 */
export function packed(rows: readonly GramWeights[]): Uint8Array {
  const grams = Array.from({ length: drawers }, () => 0);
  const sums = [...grams];
  for (const { gram, weights } of rows) {
    grams[drawerOf(gram)]! += 1;
    sums[drawerOf(gram)]! += weights.length;
  }
  const all = rows.flatMap(({ weights }) => weights);
  const steps = all.map(({ steps }) => steps);
  const counts = [...grams, ...sums, ...all.map(weight => weight.class)];
  if (counts.some(count => count > 0xff) || steps.some(step => step < -0x80 || step > 0x7f))
    throw new RangeError('there is more than a byte can hold');
  return Uint8Array.from([
    ...grams,
    ...sums,
    ...rows.map(({ gram }) => inDrawer(gram) >>> 8),
    ...rows.map(({ gram }) => inDrawer(gram) & 0xff),
    ...rows.map(({ weights }) => weights.length),
    ...all.map(weight => weight.class),
    ...steps.map(step => step & 0xff),
  ]);
}

/** Reads such a file, which is left as it is stored: gives the weights of a gram, if it has some. */
export function reader(bytes: Uint8Array): (gram: number, take: Take) => void {
  const firstGram = sumsOf(bytes, 0);
  const firstWeight = sumsOf(bytes, drawers);
  const high = 2 * drawers;
  const low = high + firstGram[drawers]!;
  const counts = low + firstGram[drawers]!;
  const classes = counts + firstGram[drawers]!;
  const values = classes + firstWeight[drawers]!;
  return (gram, take) => {
    const drawer = drawerOf(gram);
    let weight = firstWeight[drawer]!;
    for (let at = firstGram[drawer]!; at < firstGram[drawer + 1]!; at++) {
      const end = weight + bytes[counts + at]!;
      if (((bytes[high + at]! << 8) | bytes[low + at]!) === inDrawer(gram)) {
        for (; weight < end; weight++) take(bytes[classes + weight]!, (bytes[values + weight]! << 24) >> 24);
        return;
      }
      weight = end;
    }
  };
}

/** What stands before each drawer, and at last before the end. */
function sumsOf(bytes: Uint8Array, from: number): Uint16Array {
  const sums = new Uint16Array(drawers + 1);
  let sum = 0;
  for (let drawer = 0; drawer < drawers; drawer++) {
    sum += bytes[from + drawer]!;
    sums[drawer + 1] = sum;
  }
  return sums;
}

let read: ReturnType<typeof reader> | undefined;

/** Gives the weights of a gram as they were learned from the corpus (scripts/train.mjs). */
export function weightsOf(gram: number, take: Take) {
  read ??= reader(readFileSync(join(import.meta.dirname, 'weights.bin')));
  read(gram, take);
}
