import { hashOf } from '../core/hash';

/** Whole numbers that were learned for names, each by the number of its name (24 bits). */
export type Weights = ReadonlyMap<number, number>;

/** The number that stands for a name. Hardly ever the same of two names; what was learned of the last is then known of both. */
export function numberOf(name: string): number {
  return hashOf(name) >>> 8;
}

/**
 * Weights as a text that takes a fifth of the room of their names: in the order of their numbers, each the distance from the one
 * before, and what it weighs. Both are written in digits of 6 bits, the lowest first, of which the highest bit says that more follow
 * (as LEB128 does in bytes), and a weight with its sign as the lowest bit.
 */
export function coded(weights: Weights): string {
  let last = 0;
  return [...weights]
    .sort(([a], [b]) => a - b)
    .map(([number, weight]) => {
      const distance = number - last;
      last = number;
      return written(distance) + written(weight < 0 ? -2 * weight - 1 : 2 * weight);
    })
    .join('');
}

/** Reads such a text. */
export function decoded(text: string): Weights {
  const weights = new Map<number, number>();
  let number = 0;
  let at = 0;
  const read = () => {
    let value = 0;
    for (let place = 0; ; place += 5) {
      const digit = digits.indexOf(text[at++]!);
      value += (digit & 31) << place;
      if (digit < 32) return value;
    }
  };
  while (at < text.length) {
    number += read();
    const weight = read();
    weights.set(number, weight & 1 ? -(weight + 1) / 2 : weight / 2);
  }
  return weights;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function written(value: number): string {
  const rest = value >>> 5;
  return rest === 0 ? digits[value]! : digits[(value & 31) | 32]! + written(rest);
}
