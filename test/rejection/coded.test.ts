import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coded, decoded, numberOf } from '../../src/rejection/coded';

it('reads the weights that it has written, in the order of their numbers', () => {
  const number = fc.oneof(fc.constantFrom(0, 31, 32, 2 ** 24 - 1), fc.integer({ min: 0, max: 2 ** 24 - 1 }));
  const weight = fc.oneof(fc.constantFrom(0, -1, 15, 16, -16), fc.integer({ min: -1000, max: 1000 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(number, weight)), all => {
      const weights = new Map(all);
      const sorted = [...weights].sort(([a], [b]) => a - b);
      expect([...decoded(coded(weights))]).toEqual(sorted);
    }),
  );
});

it('writes digits that need no escape in any file', () => {
  expect(
    coded(
      new Map([
        [0, 1],
        [40, -2],
      ]),
    ),
  ).toBe('ACoBD');
  expect(coded(new Map())).toBe('');
});

it('gives a name a number of 24 bits, and others others', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), name => {
      expect(numberOf(name)).toBeLessThan(2 ** 24);
      expect(numberOf(name)).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(new Set(['fits whole', 'fits more', 'text at _', ''].map(numberOf)).size).toBe(4);
});
