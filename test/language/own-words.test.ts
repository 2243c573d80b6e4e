import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/language/own-words';
import { anyText } from '../support/arbitrary';

const own = (text: string) => [...ownWords(text).lines].map(line => line.text).filter(line => line !== '');

describe('the writer’s own words', () => {
  it.each([
    ['quoted lines', 'Thanks!\n\n> We chose someone else.\n> Sorry.\n>\nSam'],
    [
      'what a phone puts below',
      'Thanks!\nSam\n\nOn Tue, 3 Nov 2026 at 10:11, Dana <d@x.org> wrote:\n\nWe chose someone else.',
    ],
    [
      'an attribution over two lines',
      'Thanks!\nSam\n\nOn Tue, 3 Nov 2026 at 10:11, Dana Levy\n<d@x.org> wrote:\n> We chose someone else.',
    ],
    ['German', 'Thanks!\nSam\n\nAm 3. Nov. 2026 um 10:11 schrieb Dana Levy:\n\nLeider nein.'],
    ['French', 'Thanks!\nSam\n\nLe mar. 3 nov. 2026 à 10:11, Dana a écrit :\n\nNon.'],
    [
      'Outlook’s block',
      'Thanks!\nSam\n\nFrom: Dana Levy\nSent: Tuesday, 3 November 2026\nTo: Sam\n\nWe chose someone else.',
    ],
    ['Outlook’s line', 'Thanks!\nSam\n\n________________________________\nFrom: Dana\nYou lied.'],
    ['a forward', 'Thanks!\nSam\n\n---------- Forwarded message ----------\nFrom: HR\nNo.'],
    ['an original', 'Thanks!\nSam\n\n-----Original Message-----\nNo.'],
    ['Apple’s forward', 'Thanks!\nSam\n\nBegin forwarded message:\n\nNo.'],
    ['a signature', 'Thanks!\nSam\n-- \nSam Lee, lawyer'],
    ['Windows line ends', 'Thanks!\r\n\r\n> No.\r\nSam\r\n'],
    ['header lines', 'Subject: Hello\nTo: Dana <d@x.org>\nX-Unsent: 1\n\nThanks!\nSam'],
    ['a folded header', 'Subject: Hello\n and more\nFrom: Sam\n\nThanks!\nSam'],
    ['a byte-order mark', '\ufeffThanks!\nSam'],
  ])('are left without %s', (_, text) => {
    expect(own(text)).toEqual(['Thanks!', 'Sam']);
  });

  it('are found between and below quoted lines', () => {
    const text =
      'On Tue, 3 Nov 2026, Dana wrote:\n> We chose another.\n\nNo hard feelings.\n\n> Sorry.\n\nThanks!';
    expect(own(text)).toEqual(['No hard feelings.', 'Thanks!']);
  });

  it.each([
    'On Monday I wrote: thanks.',
    'From: the first minute I liked it.',
    'On 3 November you wrote that I was too quiet.',
    'To be honest: thank you.',
    '---',
  ])('include “%s”', text => {
    expect(own(`Hi,\n${text}\nSam`)).toEqual(['Hi,', text, 'Sam']);
  });

  it('begin at the first character, behind the header block or a byte-order mark', () => {
    const first = (text: string) => {
      const [line] = ownWords(text).lines;
      return text.slice(line?.start, line?.end);
    };
    expect(first('Hi\nthere')).toBe('Hi');
    expect(first('\ufeffHi\nthere')).toBe('Hi');
    expect(first('  Hi\nthere')).toBe('  Hi');
    expect(first('To: x\nHi there')).toBe('Hi there');
    expect([...ownWords('To: x\n\nHi').lines].map(({ text }) => text)).toEqual(['', 'Hi']);
    expect(own(' To: x\nHi')).toEqual(['Hi']);
    expect(own('Hi\n  there')).toEqual(['Hi', 'there']);
    expect(own('To: x\n y z\nHi\n  there')).toEqual(['Hi', 'there']);
    expect(ownWords('To: x\nCc: y').lines[Symbol.iterator]().next().done).toBe(true);
    expect(ownWords('To: x\nDate: y\n\nHi').subject).toBeUndefined();
  });

  it('are lines without white space around them, whatever ends a line', () => {
    const text = ' a \n b \r\n c \r d \u0085 e \u2028 f \u2029 g ';
    expect([...ownWords(text).lines].map(line => line.text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  it('include a line that only begins like an attribution, also at the end', () => {
    expect(own('Hi\nOn 3 November I slept')).toEqual(['Hi', 'On 3 November I slept']);
    expect(own('On 3 November I slept\nand woke')).toEqual(['On 3 November I slept', 'and woke']);
  });

  it('include an address block that is none', () => {
    expect(own('Hi\nFrom: here on\n\nit was fun')).toEqual(['Hi', 'From: here on', 'it was fun']);
    expect(own('Hi\nI am from: here\nTo: there')).toEqual(['Hi', 'I am from: here', 'To: there']);
    expect(own('Hi\nFrom: here')).toEqual(['Hi', 'From: here']);
    expect(own('Hi\nFrom: Dana\n\nSent: today\nNo.')).toEqual(['Hi']);
    expect(own('Hi\nFrom: here\nI went to: there')).toEqual(['Hi', 'From: here', 'I went to: there']);
  });

  it('end with an attribution above lines that are not marked, and where nothing follows', () => {
    expect(own('Hi\nOn 3 Nov 2026, Dana wrote:\n\n\n> No.\nBye')).toEqual(['Hi', 'Bye']);
    expect(own('Hi\nOn 3 Nov 2026, Dana wrote:')).toEqual(['Hi']);
  });

  it('know the subject and where it stands', () => {
    const text = 'To: x@y.z\nSubject:  Thank you\n\nHi';
    const { subject } = ownWords(text);
    expect(subject?.text).toBe('Thank you');
    expect(text.slice(subject?.start, subject?.end).trim()).toBe('Thank you');
    expect(ownWords('Hi').subject).toBeUndefined();
  });

  it.each(['Re: Your application [JOB-123]', 'RE: Your application', 'AW: Ihre Bewerbung'])(
    'do not have the subject of an answer, which is theirs: %s',
    subject => {
      expect(ownWords(`Subject: ${subject}\n\nHi`).subject).toBeUndefined();
    },
  );

  it('have a subject that only begins like an answer', () => {
    expect(ownWords('Subject: Regarding: my interview\n\nHi').subject?.text).toBe('Regarding: my interview');
  });

  it('are lines of the text itself, in order, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(anyText, fc.constantFrom('> x', 'From: a', 'Subject: b', '-- ', 'On 3, a wrote:', '')),
          { maxLength: 8 },
        ),
        parts => {
          const text = parts.join('\n');
          let behind = -1;
          for (const { start, end, text: line } of ownWords(text).lines) {
            expect(start).toBeGreaterThan(behind);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end)).toContain(line.split(' ')[0] ?? '');
            behind = start;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
