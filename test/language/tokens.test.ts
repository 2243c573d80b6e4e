import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/language/tokens';
import { anyText } from '../support/arbitrary';

const words = (text: string) => tokensOf(text, 0, text.length).map(({ word }) => word);

describe('tokens', () => {
  it.each([
    ['I didn’t know', ['i', 'did', 'not', 'know']],
    ["can't won't I'm you'd", ['can', 'not', 'will', 'not', 'i', 'am', 'you', 'would']],
    ["0't n't isn't", ["0't", "n't", 'is', 'not']],
    ['dont u know im ok', ['do', 'not', 'you', 'know', 'i', 'am', 'ok']],
    ['a take-home test', ['a', 'take', 'home', 'test']],
    ['“Really?” – yes…', ['"', 'really', '?', '"', '—', 'yes', '…']],
    ['wait!!! no', ['wait', '!', 'no']],
    ['e.g. 5.30 the end.Then', ['e.g', '.', '5.30', 'the', 'end', '.', 'then']],
    ['Müller’s naïve 李雷', ['müller', "'s", 'naïve', '李雷']],
    ['ok 👍 fine', ['ok', '\ud83d', '\udc4d', 'fine']],
    ['non breaking', ['non', 'breaking']],
    ['constructor __proto__', ['constructor', '_', 'proto', '_']],
  ])('of “%s”', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('know where they stand and how they are written', () => {
    const [i, , shout, quiet] = tokensOf('  I am LOUD here', 0, 16);
    expect(i).toMatchObject({ start: 2, end: 3, isCapital: true, isUpper: true, isSpaced: true });
    expect(shout).toMatchObject({ start: 7, end: 11, isUpper: true });
    expect(quiet).toMatchObject({ isCapital: false, isWord: true });
  });

  it('cover every visible character of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        let behind = 0;
        let before = -1;
        for (const { start, end, word } of tokensOf(text, 0, text.length)) {
          // “Cannot” is two words in one place.
          if (start === before) continue;
          before = start;
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(word).not.toBe('');
          expect(text.slice(behind, start)).toMatch(/^[\s\u0000-\u0020\u200b\u2010\u2011-]*$/);
          behind = end;
        }
        expect(text.slice(behind)).toMatch(/^[\s\u0000-\u0020\u200b\u2010\u2011-]*$/);
      }),
      { numRuns: 2000 },
    );
  });
});
