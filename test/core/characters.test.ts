import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterProblem, cleanLines, printable } from '../../src/core/characters';
import { anyText } from '../support/arbitrary';

describe('an answer may carry', () => {
  it.each([
    ["O'Brien & Söhne <R&D>"],
    ['Zoë'],
    ['Zoe\u0308, typed with a combining mark'],
    ['李雷'],
    ['דנה לוי'],
    ['\u200fمحمد\u200e, with marks of direction'],
    ['می\u200cخواهم, with a joiner that Persian needs'],
    ['👩‍💻 and 👍🏽'],
    ['{{name}} \\ % $HOME `id`'],
    ['a no-break\u00a0space'],
  ])('%s', text => {
    expect(characterProblem(text)).toBeUndefined();
    expect(printable(text)).toBe(text);
  });
});

describe('an answer may not carry', () => {
  it.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])('a second line: %j', lineBreak => {
    expect(characterProblem(`two${lineBreak}lines`)).toBe('must be a single line');
  });

  it('a tab, and is told what to use instead', () => {
    expect(characterProblem('a\tb')).toBe('contains a tab; use a space');
  });

  it.each([
    ['an escape sequence', '\u001b[31mred', 'U+001B'],
    ['the C1 form of one', '\u009b31mred', 'U+009B'],
    ['a null', 'a\u0000', 'U+0000'],
    ['a bell', '\u0007', 'U+0007'],
    ['a delete', 'a\u007f', 'U+007F'],
    ['an override of direction', 'exe.\u202etxt', 'U+202E'],
    ['an embedding of direction', '\u202aabc', 'U+202A'],
    ['an isolate of direction', '\u2066abc', 'U+2066'],
    ['a byte-order mark inside', 'a\ufeffb', 'U+FEFF'],
    ['the first half of an emoji', 'a\ud83d', 'U+D83D'],
    ['the second half of an emoji', '\ude00a', 'U+DE00'],
  ])('%s', (_, text, name) => {
    expect(characterProblem(text)).toBe(`contains ${name}, a character that cannot be shown; remove it`);
  });

  it('more than one of them: the first is named', () => {
    expect(characterProblem('a\u001b\nb')).toContain('U+001B');
  });
});

describe('a text made printable', () => {
  it('shows what was in it', () => {
    expect(printable('a\u001b]0;title\u0007b')).toBe('a<U+001B>]0;title<U+0007>b');
  });

  it('holds nothing that a terminal obeys, whatever it was made of', () => {
    fc.assert(
      fc.property(anyText, text => {
        const shown = printable(text);
        expect(characterProblem(shown)).toBeUndefined();
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(printable(shown)).toBe(shown);
      }),
    );
  });
});

describe('a text from an editor', () => {
  it('gets the line ends of every system made into one', () => {
    expect(cleanLines('a\r\nb\rc\nd\u2028e\u2029f\u0085g')).toBe('a\nb\nc\nd\ne\nf\ng');
  });

  it('keeps blank lines and indentation', () => {
    expect(cleanLines('Hi,\n\n\tone\n  two\n')).toBe('Hi,\n\n    one\n  two\n');
  });

  it('loses what cannot be shown, and the mark at its beginning that Notepad leaves', () => {
    expect(cleanLines('\ufeffHi\u001b[31m Dana\u202e\n')).toBe('Hi[31m Dana\n');
  });

  it('is the same when it is cleaned again, and has no control but the line end', () => {
    fc.assert(
      fc.property(anyText, text => {
        const clean = cleanLines(text);
        expect(cleanLines(clean)).toBe(clean);
        expect(clean).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});
