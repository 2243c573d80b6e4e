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

  it.each([...'azAZ09ªµºÀÖØöøÿɏאй李ﷰﹰ'])('take “%s” for a part of a word', character => {
    expect(words(`x${character}x`)).toEqual([`x${character}x`.toLowerCase()]);
  });

  it.each([...'@[`{/:×÷¡¿⯿〃〿️︀', '\u007f', '\u0080', '\u2010\u2010', '\ud83d', '\uf8ff', '\ufe0f', '\ufeff'])(
    'take “%s” for a mark',
    character => {
      expect(words(`x${character}x`)).toEqual(['x', expect.any(String), 'x']);
    },
  );

  it.each([' ', '\t', '\u00a0', '\u2000', '\u2009', '\u200b', '\u202f', '\u3000'])(
    'take %j for a space',
    character => {
      expect(tokensOf(`x${character}x`, 0, 3).map(({ isSpaced }) => isSpaced)).toEqual([true, true]);
    },
  );

  it.each([
    ['take‐home', ['take', 'home']],
    ['take‑home', ['take', 'home']],
    ['take- home', ['take', '—', 'home']],
    ['take -home', ['take', '—', 'home']],
    ['at 15.30 or 12.x', ['at', '15.30', 'or', '12', '.', 'x']],
    ['ab.12', ['ab', '.', '12']],
    ["'tis o'clock", ["'", 'tis', "o'clock"]],
    ["rock'n'roll'", ["rock'n'roll", "'"]],
    ['x'.repeat(70), ['x'.repeat(60)]],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are those of the part alone', () => {
    expect(tokensOf('take-home', 0, 5).map(({ word }) => word)).toEqual(['take', '—']);
    expect(tokensOf("it's", 0, 3).map(({ word }) => word)).toEqual(['it', "'"]);
    expect(tokensOf('no!!!', 0, 4).map(({ end }) => end)).toEqual([2, 4]);
  });

  it('of a contraction share its place', () => {
    const places = (text: string) =>
      tokensOf(text, 0, text.length).map(({ word, start, end, isSpaced }) => [word, start, end, isSpaced]);
    expect(places('so don’t')).toEqual([
      ['so', 0, 2, true],
      ['do', 3, 5, true],
      ['not', 5, 8, false],
    ]);
    expect(places('so I’m')).toEqual([
      ['so', 0, 2, true],
      ['i', 3, 4, true],
      ['am', 4, 6, false],
    ]);
    expect(places('so cannot')).toEqual([
      ['so', 0, 2, true],
      ['can', 3, 9, true],
      ['not', 3, 9, false],
    ]);
  });

  it('that are marks have no capital', () => {
    expect(tokensOf('!', 0, 1)[0]).toMatchObject({
      isWord: false,
      isCapital: false,
      isUpper: false,
      isSpaced: true,
    });
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
