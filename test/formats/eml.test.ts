import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, inThread } from '../../src/compose';
import { eml } from '../../src/formats/eml';
import { anyContent, compositionOf, sent } from '../mail/mails';
import { complaints, draft, texts } from '../support/sample';

const addresses = { contactEmail: 'dana@bücher.example', email: 'sam@example.org' };
const composed = compose({ ...draft, ...addresses, company: 'Söhne' }, texts);

describe('a mail', () => {
  it('has everything that a mail tool wants, with LF at the ends of its lines', () => {
    const mail = eml.write(composed, sent);
    expect(mail.slice(0, mail.indexOf('\n\n'))).toBe(
      [
        'From: Sam Lee <sam@example.org>',
        'To: Dana Levy <dana@xn--bcher-kva.example>',
        'Subject: Thank you, and one question',
        'Date: Mon, 23 Nov 2026 18:05:09 +0000',
        'Message-ID: <0f8c4a6e-5a1b-4d57-9c7e-3b1d2a4c6e80@example.org>',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
      ].join('\n'),
    );
    expect(mail).toMatch(/\n\nHi Dana,\n\n[\s\S]*S=C3=B6hne[\s\S]*\nBest wishes,\nSam Lee\n$/);
  });

  it('ends with its last words', () => {
    const message = { ...composed.message, body: '\n  Hi\n \n\n' };
    expect(eml.write({ ...composed, message }, sent)).toMatch(/: 7bit\n\n\n {2}Hi\n$/);
  });

  it('hangs in the thread of the mail that it answers', () => {
    const thread = { subject: 'Ihre Bewerbung – Absage', messageId: '<2@x>', references: ['<1@x>'] };
    const lines = eml.write(inThread(composed, thread), sent).split('\n');
    expect(lines).toContain('In-Reply-To: <2@x>');
    expect(lines).toContain('References: <1@x> <2@x>');
    expect(lines).toContain('Subject: =?utf-8?Q?Re=3A_Ihre_Bewerbung_=E2=80=93_Absage?=');
  });

  it('is a draft that opens for editing where it is not sent', () => {
    const mail = eml.write(composed);
    expect(mail).toContain('\nX-Unsent: 1\n');
    expect(mail).not.toMatch(/^(?:Date|Message-ID):/m);
    const withoutPlace = (text: string) => text.replace(/^(?:Date|Message-ID|X-Unsent): .*\n/gm, '');
    expect(withoutPlace(mail)).toBe(withoutPlace(eml.write(composed, sent)));
  });

  it('is never written as if it could be sent', () => {
    expect(complaints(() => eml.write(compose(draft, texts), sent))).toEqual([
      '--contact-email is missing (their address; a mail needs it)',
      '--email is missing (your address; a mail needs it)',
    ]);
    expect(
      complaints(() => eml.write(compose({ ...draft, ...addresses, email: 'zoë@example.org' }, texts))),
    ).toEqual(['--email has letters before the @ that many mail servers do not take; give another address']);
  });

  it('looks at the message itself, which somebody may have made by hand', () => {
    const byHand = (email: string) => ({ ...composed, message: { ...composed.message, to: { email } } });
    for (const email of ['a@b.c, d@e.f', 'a@b.c\nBcc: d@e.f', 'Dana <a@b.c>', 'a@b.c>', '', 'x']) {
      expect(complaints(() => eml.write(byHand(email)))).toEqual([
        expect.stringMatching(/^--contact-email has /),
      ]);
    }
  });

  it('has these headers and this recipient alone, each line short and in ASCII, whatever the values hold', () => {
    fc.assert(
      fc.property(anyContent, fc.boolean(), (content, isSent) => {
        const mail = eml.write(compositionOf(content), isSent ? sent : undefined);
        const [head = '', ...body] = mail.split('\n\n');
        const names = [...head.matchAll(/^([^\s:]+):/gm)].map(([, name]) => name);
        expect(names).toEqual([
          ...['From', 'To', 'Subject', ...(isSent ? ['Date', 'Message-ID'] : ['X-Unsent'])],
          ...(content.inReplyTo ? ['In-Reply-To', 'References'] : []),
          ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'],
        ]);
        expect(head.split('\n').every(line => /^(?:[A-Za-z-]+:| [!-~])/.test(line))).toBe(true);
        expect(mail).toMatch(/^[\n -~]*\n$/);
        for (const line of head.split('\n')) expect(line.length).toBeLessThanOrEqual(320);
        for (const [word] of head.matchAll(/=\?[^\s]*\?=/g)) expect(word.length).toBeLessThanOrEqual(75);
        for (const line of body.join('\n\n').split('\n')) expect(line.length).toBeLessThanOrEqual(78);
      }),
      { numRuns: 500 },
    );
  });
});
