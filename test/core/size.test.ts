import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelOf } from '../../src/core/channels';
import { fits, sizeInWords, sizeOf, voicemailIn } from '../../src/core/size';
import { plainMarks, smsSize } from '../../src/core/sms';

describe('a text message', () => {
  // biome-ignore format: a table
  it.each([
    ['', 0, 160, 1, undefined],
    ['x'.repeat(160), 160, 160, 1, undefined],
    ['x'.repeat(161), 161, 160, 2, undefined],
    ['x'.repeat(306), 306, 160, 2, undefined],
    ['x'.repeat(307), 307, 160, 3, undefined],
    // The extension table costs two units each.
    ['€'.repeat(80), 160, 160, 1, undefined],
    ['€'.repeat(81), 162, 160, 2, undefined],
    ['[{~|^\\}]', 16, 160, 1, undefined],
    // Of 153 units in a part, one is lost where a pair would be split: 76 pairs fit.
    ['€'.repeat(152), 304, 160, 2, undefined],
    ['€'.repeat(153), 306, 160, 3, undefined],
    ['é è à ü ñ ß Ä', 13, 160, 1, undefined],
    // One other character, and the whole text is UCS-2.
    ['ë', 1, 70, 1, 'ë'],
    [`${'x'.repeat(69)}ë`, 70, 70, 1, 'ë'],
    [`${'x'.repeat(70)}’`, 71, 70, 2, '’'],
    ['李'.repeat(134), 134, 70, 2, '李'],
    ['李'.repeat(135), 135, 70, 3, '李'],
    // A pair of surrogates is two units, and is not split: 33 of them in 67.
    ['👍'.repeat(35), 70, 70, 1, '👍'],
    ['👍'.repeat(66), 132, 70, 2, '👍'],
    ['👍'.repeat(67), 134, 70, 3, '👍'],
  ])('%j has %i units of %i, in %i', (text, units, limit, parts, costly) => {
    expect(smsSize(text)).toEqual({ units, limit, parts, ...(costly && { costly }) });
  });

  it('has plain marks, and letters as they were', () => {
    expect(plainMarks('“Zoë’s” – 3…')).toBe('"Zoë\'s" - 3...');
    expect(plainMarks('a\u00a0b\u202fc')).toBe('a b c');
  });

  it('never takes fewer parts than its units need, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const { units, limit, parts } = smsSize(text);
        expect(parts).toBeGreaterThanOrEqual(Math.ceil(units / limit));
        expect(parts).toBeLessThanOrEqual(Math.max(1, Math.ceil(units / (limit === 160 ? 152 : 66))));
      }),
    );
  });
});

describe('a size', () => {
  const inWords = (body: string, channel: string) =>
    sizeInWords(sizeOf(body, channelOf(channel)), channelOf(channel));

  it.each([
    ['one two', 'email', '2 words'],
    ['one two', 'linkedin', '7 of 1900 characters'],
    ['one 👍', 'linkedin-note', '6 of 200 characters'],
    ['one two', 'sms', '7 of 160 characters'],
    ['Zoë', 'sms', '3 of 70 characters because of “ë”'],
    ['ë'.repeat(71), 'sms', '71 of 70 characters because of “ë”, in 2 messages'],
    ['TALK\n\nmany words here\n\nVOICEMAIL\n\nHi Dana.\n(Pause.)\nBye.', 'call', '3 of 75 spoken words'],
    ['only words', 'call', '2 of 75 spoken words'],
  ])('of %j by %s is “%s”', (body, channel, told) => {
    expect(inWords(body, channel)).toBe(told);
  });

  it.each([
    ['linkedin', 1900],
    ['linkedin-note', 200],
    ['sms', 160],
  ])('fits %s up to %i characters', (channel, limit) => {
    expect(fits(sizeOf('x'.repeat(limit), channelOf(channel)))).toBe(true);
    expect(fits(sizeOf('x'.repeat(limit + 1), channelOf(channel)))).toBe(false);
  });

  it('fits a call up to 75 spoken words, and an e-mail always', () => {
    expect(fits(sizeOf('word '.repeat(75), channelOf('call')))).toBe(true);
    expect(fits(sizeOf('word '.repeat(76), channelOf('call')))).toBe(false);
    expect(fits(sizeOf('word '.repeat(1000), channelOf('email')))).toBe(true);
  });

  it('of a voicemail is found by its heading alone', () => {
    expect(
      voicemailIn('I left a voicemail for you, and you know what I said in it that day, I hope.\nHi'),
    ).toMatch(/^I left/);
    expect(voicemailIn('Voicemail (25 seconds)\nHi\n(Pause)\nBye')).toBe('Hi\nBye');
  });
});
