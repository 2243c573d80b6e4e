import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { count } from '../../src/core/count';

it.each([
  ['', 0, 0],
  [' \n\n ', 0, 4],
  ['Hi Dana,', 2, 8],
  ["I don't take-home it", 4, 20],
  ['one — two … three', 3, 17],
  ['one\n\ntwo\u00a0three', 3, 14],
  ['C++ & Go 2.0', 3, 12],
  ['Zoë 👩‍💻 👍', 1, 9],
  ['李雷', 1, 2],
])('%j has %i words and %i characters', (body, words, characters) => {
  expect(count(body)).toEqual({ words, characters });
});

it('counts the words of plain prose as wc does', () => {
  const word = fc.stringMatching(/^[a-z0-9][a-z0-9',.?!-]{0,8}$/);
  const space = fc.constantFrom(' ', '\n', '\n\n', '  ');
  const prose = fc.array(fc.tuple(word, space), { maxLength: 20 }).map(parts => parts.flat().join(''));
  fc.assert(
    fc.property(prose, text => {
      const words = Number(execFileSync('wc', ['-w'], { input: text }).toString());
      expect(count(text).words).toBe(words);
    }),
    { numRuns: 20 },
  );
});
