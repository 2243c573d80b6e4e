import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/mail/body';

/** RFC 2045, section 6.7, read in its own words. */
function unquoted(text: string): string {
  const bytes = text
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

describe('a body', () => {
  it('stays as it is where nothing can happen to it', () => {
    expect(bodyOf('Hi Dana,\n\nThank you = thanks.')).toEqual({
      encoding: '7bit',
      text: 'Hi Dana,\n\nThank you = thanks.\n',
    });
  });

  it.each([
    ['letters beyond ASCII', 'Zoë', 'Zo=C3=AB\n'],
    ['a space at the end of a line', 'Hi \nDana', 'Hi=20\nDana\n'],
    ['a line of one dot, which ends a mail', 'Hi\n.\nx', 'Hi\n=2E\nx\n'],
    ['a line that begins with From, which begins a mail in a mailbox', 'From me', '=46rom me\n'],
    ['an equals sign among them', 'é=', '=C3=A9=3D\n'],
    [
      'nothing but that: other lines with F and dots in them stay',
      'For you, from a.b é',
      'For you, from a.b =C3=A9\n',
    ],
    ['nothing but that: a line of 76 stays whole', `é\n${'x'.repeat(76)}`, `=C3=A9\n${'x'.repeat(76)}\n`],
  ])('is quoted-printable for the sake of %s', (_, text, written) => {
    expect(bodyOf(text)).toEqual({ encoding: 'quoted-printable', text: written });
  });

  it('breaks long lines softly, between whole characters', () => {
    const { text } = bodyOf(`${'x'.repeat(74)}é${'👩🏽‍💻'.repeat(9)}`);
    expect(text.split('\n')[0]).toBe(`${'x'.repeat(74)}=`);
    expect(text.split('\n').every(line => line.length <= 76)).toBe(true);
    for (const line of text.split('\n'))
      expect(() => decodeURIComponent(line.replace(/=$/, '').replaceAll('=', '%'))).not.toThrow();
  });

  it('comes back as it went, in lines that survive the way', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '.',
        'From me',
        'x'.repeat(75),
        'x'.repeat(76),
        'x'.repeat(77),
        `${'x'.repeat(75)} `,
        ' ',
        '=',
        '=\t',
      ),
    );
    const body = fc.array(line, { minLength: 1 }).map(lines => lines.join('\n'));
    fc.assert(
      fc.property(body, given => {
        const { encoding, text } = bodyOf(given);
        expect(encoding === '7bit' ? text : unquoted(text)).toBe(`${given}\n`);
        for (const row of text.split('\n')) {
          expect(row).toMatch(/^(?!\.$|From )[\t -~]{0,78}$/);
          expect(row).not.toMatch(/[ \t]$/);
        }
      }),
    );
  });
});
