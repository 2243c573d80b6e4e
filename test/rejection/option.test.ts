import { expect, it } from 'vitest';
import { chosenAt } from '../../src/rejection/option';

const trust = { alone: 0.55, together: 0.6, own: 0.25 };
const [acme, careers, levy] = [{ key: 'acme' }, { key: 'acmecareers' }, { key: 'danalevy' }];

it('the likeliest is chosen where it is likely enough', () => {
  expect(chosenAt([levy, acme], [2, 6], 2, trust)).toBe(1);
  expect(chosenAt([levy, acme], [2, 5], 3, trust)).toBe(-1);
  expect(chosenAt([acme], [1], 9, trust)).toBe(-1);
  expect(chosenAt([], [], 1, trust)).toBe(-1);
});

it('names that begin or end alike share what speaks for them', () => {
  expect(chosenAt([acme, careers], [4, 3], 3, trust)).toBe(0);
  expect(chosenAt([acme, levy], [4, 3], 3, trust)).toBe(-1);
  // But not where hardly any of it is its own.
  expect(chosenAt([acme, careers], [2.4, 2.3], 0.3, { ...trust, own: 0.5 })).toBe(-1);
});
