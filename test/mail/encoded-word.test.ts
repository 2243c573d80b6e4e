import fc from 'fast-check';
import { decodeWords } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { encodedWords } from '../../src/mail/encoded-word';

describe('encoded words', () => {
  it('are in whichever encoding is shorter', () => {
    expect(encodedWords('Zoë Müller')).toEqual(['=?utf-8?B?Wm/DqyBNw7xsbGVy?=']);
    expect(encodedWords('A long question from Zoë')).toEqual(['=?utf-8?Q?A_long_question_from_Zo=C3=AB?=']);
    expect(encodedWords('李雷')).toEqual(['=?utf-8?B?5p2O6Zu3?=']);
  });

  it('hold no more than the room there is, of whole characters, and say the same together', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ maxLength: 300 }),
      fc.constant('长'.repeat(500)),
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 90 }), (given, room) => {
        const words = encodedWords(given, room);
        for (const word of words) {
          expect(word).toMatch(/^=\?utf-8\?(?:B\?[A-Za-z0-9+/]+=*|Q\?[A-Za-z0-9!*+\-/_=]+)\?=$/);
          expect(word.length).toBeLessThanOrEqual(Math.min(room, 75));
          expect(decodeWords(word)).not.toContain('\ufffd');
        }
        expect(words.map(word => decodeWords(word)).join('')).toBe(given);
        expect(decodeWords(words.join('\n '))).toBe(given);
      }),
    );
  });
});
