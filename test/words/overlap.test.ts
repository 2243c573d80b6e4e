import { expect, it } from 'vitest';
import { overlapTable, pairs } from './overlap';

it('no two contacts get one text with other names: less than 35 % of four words in a row are the same', () => {
  const alike = pairs().filter(({ overlap }) => overlap >= 0.35);
  expect(alike).toEqual([]);
  expect(pairs().length).toBeGreaterThan(100);
});

it('is printed by the largest of each group', () => {
  expect(overlapTable()).toMatch(/^ask by email, warm +\d+ %/m);
});
