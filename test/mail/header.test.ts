import { describe, expect, it } from 'vitest';
import { personHeader, plainHeader, textHeader } from '../../src/mail/header';

describe('a header', () => {
  it.each([
    ['plain words', 'Thank you, and one question', 'Subject: Thank you, and one question'],
    ['a line end and what comes behind it', 'Thanks\r\nBcc: x@y.z', 'Subject: Thanks Bcc: x@y.z'],
    ['U+2028 and U+2029', 'Thanks\u2028Bcc:\u2029x', 'Subject: Thanks Bcc: x'],
    ['NUL, escapes, and what turns text around', 'T\0h\u001b[31ma\u202enks', 'Subject: Th[31manks'],
    ['an encoded word that somebody typed', '=?utf-8?Q?x?=', 'Subject: =?utf-8?B?PT91dGYtOD9RP3g/PQ==?='],
    ['letters beyond ASCII', 'Zoë’s question', 'Subject: =?utf-8?B?Wm/Dq+KAmXMgcXVlc3Rpb24=?='],
    ['spaces in numbers', '  a   b  ', 'Subject: a b'],
  ])('with text has %s in one line', (_, text, written) => {
    expect(textHeader('Subject', text)).toBe(written);
  });

  it('with text of any length is folded, and no line is too long', () => {
    for (const text of ['word '.repeat(1000), 'x'.repeat(5000), 'é '.repeat(2500)]) {
      const lines = textHeader('Subject', text).split('\n');
      expect(lines.length).toBeGreaterThan(50);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(78);
      for (const line of lines.slice(1)) expect(line).toMatch(/^ [!-~]/);
    }
  });

  it.each([
    ['no name', undefined, 'To: d@example.org'],
    ['an empty one', ' ', 'To: d@example.org'],
    ['a name', 'Dana Levy', 'To: Dana Levy <d@example.org>'],
    ['a single word', 'Dana', 'To: Dana <d@example.org>'],
    ['three', 'Dana de Levy', 'To: Dana de Levy <d@example.org>'],
    ['a title', 'Dr. Dana Levy', 'To: "Dr. Dana Levy" <d@example.org>'],
    ['an address list', 'Eve <e@x.y>, Bob', 'To: "Eve <e@x.y>, Bob" <d@example.org>'],
    ['quotes and backslashes', 'Dana "D" \\', 'To: "Dana \\"D\\" \\\\" <d@example.org>'],
    ['another header', 'Dana\nBcc: e@x.y', 'To: "Dana Bcc: e@x.y" <d@example.org>'],
    ['letters beyond ASCII', 'Zoë', 'To: =?utf-8?Q?Zo=C3=AB?= <d@example.org>'],
    [
      'an encoded word that was typed',
      '=?utf-8?Q?x?=',
      'To: =?utf-8?B?PT91dGYtOD9RP3g/PQ==?= <d@example.org>',
    ],
  ])('with a person takes %s for a name', (_, name, written) => {
    expect(personHeader('To', name, 'd@example.org')).toBe(written);
  });

  it('fills its lines to the last of 78 columns', () => {
    const full = `Subject: ${'x'.repeat(60)} 12345678`;
    expect(textHeader('Subject', `${full.slice(9)} y`)).toBe(`${full}\n y`);
    expect(textHeader('Subject', `${full.slice(9)}9 y`)).toBe(`Subject: ${'x'.repeat(60)}\n 123456789 y`);
    const name = personHeader('From', 'é'.repeat(80), 'd@example.org').split('\n');
    expect(Math.max(...name.map(line => line.length))).toBeLessThanOrEqual(78);
    expect(name[0]?.length).toBeGreaterThan(70);
  });

  it('encodes all of a text with one word that is too long for a line', () => {
    expect(textHeader('Subject', `a ${'x'.repeat(80)}`)).toMatch(/^Subject: =\?utf-8\?Q\?a_x+\?=\n/);
  });

  it('has something in its first line, however long that is', () => {
    const id = `<${'x'.repeat(100)}@example.org>`;
    expect(plainHeader('In-Reply-To', id)).toBe(`In-Reply-To: ${id}`);
  });

  it('with several ids is folded between them', () => {
    const ids = Array.from({ length: 3 }, (_, at) => `<${'x'.repeat(30)}${at}@example.org>`);
    expect(plainHeader('References', ...ids)).toBe(`References: ${ids[0]}\n ${ids[1]}\n ${ids[2]}`);
  });
});
