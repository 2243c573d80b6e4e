import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/language/own-words';
import { sentencesOf } from '../../src/language/sentences';
import { anyText } from '../support/arbitrary';

function sentences(text: string): string[] {
  return [...sentencesOf(text, ownWords(text).lines)].map(({ tokens }) =>
    text.slice(tokens[0]!.start, tokens.at(-1)!.end).replace(/\s+/g, ' '),
  );
}

describe('sentences', () => {
  it.each([
    ['end at marks', 'Thank you. I see! Why? Yes', ['Thank you.', 'I see!', 'Why?', 'Yes']],
    [
      'do not end at abbreviations',
      'Dear Mr. Lee met Dr. Levy, e.g. at Acme Inc. last week.',
      ['Dear Mr. Lee met Dr. Levy, e.g. at Acme Inc. last week.'],
    ],
    ['do not end at initials', 'I met J. Smith. He was kind.', ['I met J. Smith.', 'He was kind.']],
    [
      'end at an ellipsis only before a capital',
      'I tried... but no… Well. So... Yes',
      ['I tried... but no…', 'Well.', 'So...', 'Yes'],
    ],
    [
      'go on over broken lines',
      'I would like to thank you for the time that you gave\nme in the interview.',
      ['I would like to thank you for the time that you gave me in the interview.'],
    ],
    [
      'end with a paragraph',
      'hi dana\n\nthanks for the call\n\nsam',
      ['hi dana', 'thanks for the call', 'sam'],
    ],
    [
      'end with a short line before a capital',
      'Hi Dana,\nThanks for the call.\nBest wishes,\nSam Lee',
      ['Hi Dana,', 'Thanks for the call.', 'Best wishes,', 'Sam Lee'],
    ],
    [
      'end with a greeting in small letters',
      'hi dana\nthanks for the call',
      ['hi dana', 'thanks for the call'],
    ],
    [
      'begin at bullets',
      'Three things:\n- one is this\n- two is that\n1. and a number',
      ['Three things:', '- one is this', '- two is that', '1. and a number'],
    ],
    [
      'keep a quotation mark behind their mark',
      'She said “no.” I said yes.',
      ['She said “no.”', 'I said yes.'],
    ],
    ['end where a space was forgotten', 'It was great.Thank you', ['It was great.', 'Thank you']],
    [
      'end behind a quotation that ends',
      'She asked “why?” and left. “No” he said. Yes',
      ['She asked “why?”', 'and left.', '“No” he said.', 'Yes'],
    ],
    ['end behind a bracket', 'I left (at noon.) Then I slept', ['I left (at noon.)', 'Then I slept']],
    [
      'do not end inside of a word',
      'see example.com or go.Now or what?Then',
      ['see example.com or go.Now or what?Then'],
    ],
    ['end behind the word I', 'So did I. Then we left', ['So did I.', 'Then we left']],
    [
      'go on below a long line with a capital',
      `${'long '.repeat(9)}a\nMarch was cold`,
      [`${'long '.repeat(9)}a March was cold`],
    ],
    [
      'end with a line that is one character shorter',
      `${'long '.repeat(8)}long\nMarch was cold`,
      [`${'long '.repeat(8)}long`, 'March was cold'],
    ],
    ['go on below a short line with a small letter', 'I liked it\nvery much', ['I liked it very much']],
    ['begin anew at a mark below a short line', 'I liked it\n(very much)', ['I liked it', '(very much)']],
    ['take no long line for a greeting', 'hi to all of you there\nthanks', ['hi to all of you there thanks']],
    [
      'begin with a capital behind a greeting',
      'Dear Dana, Thank you. Yes, Thank you',
      ['Dear Dana,', 'Thank you.', 'Yes, Thank you'],
    ],
    ['take five words for a greeting', 'hi dana, lee and sam\nthanks', ['hi dana, lee and sam', 'thanks']],
    ['count at the beginning of a line alone', 'I am 1. The end', ['I am 1.', 'The end']],
    ['are none in marks alone', '--- *** ---\n\n…', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('tell a question, also one that ends in a bracket or a quotation mark', () => {
    const text = 'What could I do? Really (could I?) “Why?” He asked. No.';
    const questions = [...sentencesOf(text, ownWords(text).lines)].map(({ isQuestion }) => isQuestion);
    expect(questions).toEqual([true, true, true, false, false]);
    const within = 'Is it ? a b c d';
    const line = { start: 0, end: within.length, text: within };
    expect([...sentencesOf(within, [line])].map(({ isQuestion }) => isQuestion)).toEqual([true, false]);
  });

  it('lose no word of any text, and keep their order', () => {
    fc.assert(
      fc.property(anyText, text => {
        let behind = 0;
        const line = { start: 0, end: text.length, text: text.trim() };
        for (const { tokens } of sentencesOf(text, [line])) {
          expect(tokens.some(({ isWord }) => isWord)).toBe(true);
          expect(tokens[0]!.start).toBeGreaterThanOrEqual(behind);
          behind = tokens.at(-1)!.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are short however long a text without a mark is', () => {
    const text = 'word '.repeat(50_000);
    const lengths = [...sentencesOf(text, ownWords(text).lines)].map(({ tokens }) => tokens.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(300);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(50_000);
  });
});
