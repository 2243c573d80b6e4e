import { describe, expect, it } from 'vitest';
import { readRejection } from '../../src/rejection';
import { letter, mail, read } from './mail';

const facts = { verdict: 'rejection', company: 'Acme', role: 'Data Analyst', contact: { name: 'Dana Levy' } };
const html = `<html><head><style>p { color: red }</style><title>Not this</title></head><body>
<div style="display:none">Preview &zwnj;&nbsp;&zwnj;</div>
<table><tr><td>Dear Sam,</td></tr><tr><td>Thank you for applying for the <b>Data
Analyst</b> role at Acme.<br>We have decided to move forward with another candidate &ndash; sorry!</td></tr>
<tr><td>Kind regards,<br/>Dana Levy<br>Recruiter<br>Acme</td></tr></table><img src="x" style="display:none"></body></html>`;
const base64 = (text: string, charset: BufferEncoding = 'utf8') =>
  Buffer.from(text, charset).toString('base64');

describe('a message is read whatever it comes in', () => {
  it.each<[string, Buffer]>([
    ['plain', mail({}, letter)],
    ['with a byte-order mark', Buffer.concat([Buffer.from('\ufeff'), mail({}, letter)])],
    [
      'from an mbox',
      Buffer.concat([Buffer.from('From dana@acme.com Tue Nov  3 17:42:11 2026\n'), mail({}, letter)]),
    ],
    ['below empty lines', Buffer.concat([Buffer.from('\r\n\r\n'), mail({}, letter)])],
    ['in UTF-16', Buffer.from(`\ufeff${mail({}, letter).toString()}`, 'utf16le')],
    ['HTML alone', mail({ 'Content-Type': 'text/html; charset=utf-8' }, html)],
    ['in base64', mail({ 'Content-Transfer-Encoding': 'base64' }, base64(letter))],
    [
      'quoted-printable',
      mail(
        { 'Content-Transfer-Encoding': 'quoted-printable' },
        letter.replace('for applying', 'fo=\r\nr applying'),
      ),
    ],
    [
      'format=flowed',
      mail(
        { 'Content-Type': 'text/plain; format=flowed' },
        letter.replace('for applying for', 'for applying \r\nfor'),
      ),
    ],
    ['hard-wrapped', mail({}, letter.replace('We have decided to', 'We have decided\nto'))],
    [
      'multipart/alternative in multipart/mixed',
      mail(
        { 'Content-Type': 'multipart/mixed; boundary=a' },
        `--a\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee the HTML part.\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n--a\r\nContent-Type: text/plain\r\n\r\nDisclaimer & Co.\r\n--a--\r\n`,
      ),
    ],
    [
      'with an attached file of zeros',
      mail(
        { 'Content-Type': 'multipart/mixed; boundary=a' },
        `--a\r\nContent-Type: text/plain\r\n\r\n${letter}\r\n--a\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF\u0000\u0000\r\n--a--\r\n`,
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject({
      ...facts,
      contact: { name: 'Dana Levy', email: 'dana.levy@acme.com' },
      subject: 'Your application',
      date: '2026-11-03T16:42:09Z',
      messageId: '<1@acme.com>',
    });
  });

  it.each<[string, string, Buffer]>([
    [
      'windows-1252',
      'Das „Café“ – für Größen',
      Buffer.from('Das \x84Caf\xe9\x93 \x96 f\xfcr Gr\xf6\xdfen', 'latin1'),
    ],
    ['iso-8859-15', 'Für 5 €', Buffer.from('F\xfcr 5 \xa4', 'latin1')],
    ['iso-2022-jp', '佐藤', Buffer.from('\u001b$B:4F#\u001b(B', 'latin1')],
    ['utf-8', 'Zażółć', Buffer.from('Zażółć')],
  ])('in %s', async (charset, text, bytes) => {
    const fields = { 'Content-Type': `text/plain; charset=${charset}` };
    const body = Buffer.concat([
      Buffer.from('Dear Sam,\n\nUnfortunately we have chosen someone else: '),
      bytes,
      Buffer.from('.\n'),
    ]);
    expect((await read(mail(fields, body))).evidence.verdict).toContain(text);
  });

  it('with encoded and folded headers', async () => {
    const found = await read(
      mail(
        {
          From: '=?iso-8859-1?q?Birgit_Sch=F6ller?= <b@acme.com>',
          Subject: '=?utf-8?q?R=C3=BCckmeldung_zu_Ihrer?=\r\n =?utf-8?q?_Bewerbung?=',
          References: '<a@acme.com>\r\n <b@acme.com>',
        },
        'Guten Tag,\n\nleider müssen wir Ihnen absagen.\n\nBirgit Schöller',
      ),
    );
    expect(found).toMatchObject({
      subject: 'Rückmeldung zu Ihrer Bewerbung',
      contact: { name: 'Birgit Schöller', email: 'b@acme.com' },
      references: ['<a@acme.com>', '<b@acme.com>'],
    });
  });

  it('with In-Reply-To where there are no References', async () => {
    expect((await read(mail({ 'In-Reply-To': '<sam@example.org>' }, letter))).references).toEqual([
      '<sam@example.org>',
    ]);
  });
});

describe('an mbox', () => {
  const line = 'From dana@acme.com Tue Nov  3 17:42:11 2026\n';

  it('is read up to its second message', async () => {
    const second = mail({ Subject: 'Another' }, 'Dear Sam,\n\nWe are delighted to offer you the position.\n');
    const box = Buffer.concat([Buffer.from(line), mail({}, `${letter}\n\n`), Buffer.from(line), second]);
    expect(await read(box)).toMatchObject({ ...facts, subject: 'Your application' });
  });

  it('has lines that begin with “From”', async () => {
    const body = 'Dear Sam,\n\n>From all who applied we have chosen another candidate.\n\nDana\n';
    const found = await read(Buffer.concat([Buffer.from(line), mail({}, body)]));
    expect(found.evidence.verdict).toBe('From all who applied we have chosen another candidate.');
  });
});

describe('text that was copied from a mail program', () => {
  it.each([
    ['without headers', letter, {}],
    [
      'from Outlook',
      `From: Levy, Dana <dana.levy@acme.com>\nSent: 03 November 2026 11:19\nTo: Sam Lee\nSubject: Your application\n\n${letter}`,
      { contact: { name: 'Dana Levy', email: 'dana.levy@acme.com' }, subject: 'Your application' },
    ],
    [
      'from a German one',
      `Von: Dana Levy <dana.levy@acme.com>\nGesendet: Dienstag, 3. November 2026 11:19\nAn: sam@example.org\nBetreff: Ihre Bewerbung\n\n${letter}`,
      { contact: { name: 'Dana Levy', email: 'dana.levy@acme.com' }, subject: 'Ihre Bewerbung' },
    ],
    [
      'from a browser',
      `Your application\nInbox\n\nDana Levy <dana.levy@acme.com>\nTue, Nov 3, 4:52 PM (2 days ago)\nto me\n\n${letter}`,
      { contact: { name: 'Dana Levy', email: 'dana.levy@acme.com' }, subject: 'Your application' },
    ],
    [
      'with a time zone',
      `From: Dana Levy <dana.levy@acme.com>\nDate: 21 October 2026 at 18:22:47 BST\nTo: sam@example.org\n\n${letter}`,
      { date: '2026-10-21T17:22:47Z' },
    ],
  ])('%s', async (_, text, more) => {
    expect(await read(text)).toMatchObject({ ...facts, ...more });
  });
});

const gmail = `---------- Forwarded message ---------\nFrom: Dana Levy <dana.levy@acme.com>\nDate: Tue, Nov 3, 2026 at 2:14 PM\nSubject: Your application\nTo: Sam Lee <sam@example.org>\n\n\n${letter}`;
const outlook = `________________________________\nFrom: Dana Levy <dana.levy@acme.com>\nSent: Tuesday, November 3, 2026 4:37 PM\nTo: Sam Lee <sam@example.org>\nSubject: Your application\n\n${letter}`;
const german = `Von: Dana Levy <dana.levy@acme.com>\nGesendet: Dienstag, 3. November 2026 14:48\nAn: sam@example.org\nBetreff: Your application\n\n${letter}`;
const apple = `Begin forwarded message:\n\nFrom: Dana Levy <dana.levy@acme.com>\nSubject: Your application\nDate: 3 November 2026 at 18:22:47 GMT\nTo: sam@example.org\n\n${letter}`;
const appleGerman = `Anfang der weitergeleiteten Nachricht:\n\nVon: Dana Levy <dana.levy@acme.com>\nBetreff: Your application\nDatum: 3. November 2026 um 18:22:47 MEZ\nAn: sam@example.org\n\n${letter}`;
const mine = { From: 'Sam Lee <sam@example.org>', To: 'Kim Lee <kim@example.org>' };

describe('a forward is read as what was forwarded', () => {
  it.each([
    ['by Gmail', 'Fwd: Your application', gmail],
    ['by Outlook', 'FW: Your application', outlook],
    ['by a German Outlook', 'WG: Your application', german],
    ['by Apple Mail', 'Fwd: Your application', apple],
    ['by a German Apple Mail', 'Wtr: Your application', appleGerman],
    ['with every line marked', 'Fwd: Your application', apple.replace(/^/gm, '> ')],
    [
      'twice',
      'Fwd: Fwd: Your application',
      `---------- Forwarded message ---------\nFrom: Sam Lee <sam@example.org>\nDate: Tue, Nov 3, 2026 at 3:14 PM\nSubject: Fwd: Your application\nTo: Kim\n\n\n${gmail}`,
    ],
  ])('%s', async (_, Subject, body) => {
    const found = await read(mail({ ...mine, Subject }, `What do you make of this?\n\n${body}`));
    expect(found).toMatchObject({
      ...facts,
      contact: { name: 'Dana Levy', email: 'dana.levy@acme.com' },
      subject: 'Your application',
    });
    // The message that was forwarded has another one, which is not known.
    expect(found.messageId).toBeUndefined();
  });

  it('as an attachment, with its Message-ID', async () => {
    const body = `--a\r\nContent-Type: text/plain\r\n\r\nSaved.\r\n--a\r\nContent-Type: message/rfc822\r\n\r\n${mail({ 'Message-ID': '<inner@acme.com>' }, letter)}\r\n--a--\r\n`;
    const found = await read(mail({ ...mine, 'Content-Type': 'multipart/mixed; boundary=a' }, body));
    expect(found).toMatchObject({
      ...facts,
      messageId: '<inner@acme.com>',
      contact: { email: 'dana.levy@acme.com' },
    });
  });

  it('but a recruiter who forwards the client’s answer has written a rejection', async () => {
    const body = `Hi Sam,\n\nUnfortunately my client has chosen someone else, see below.\n\nKim Park\n\n${outlook}`;
    const found = await read(mail({ From: 'Kim Park <kim@agency.example>', Subject: 'FW: Sam Lee' }, body));
    expect(found.contact).toEqual({ name: 'Kim Park', email: 'kim@agency.example' });
  });
});

describe('a recruiter who is sorry above a forward', () => {
  it('has written the rejection', async () => {
    const body = `Hi Sam, sadly the client felt the fit wasn't quite there. See below.\n\nBecky Hale\n\n${outlook}`;
    const found = await read(
      mail({ From: 'Becky Hale <becky@agency.example>', Subject: 'FW: Sam Lee' }, body),
    );
    expect(found.contact).toEqual({ name: 'Becky Hale', email: 'becky@agency.example' });
  });
});

describe('what is no mail', () => {
  it.each<[string, Buffer, string]>([
    ['nothing', Buffer.from(' \n'), 'is empty: there is no mail in it'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'is a PDF, not a text; save or copy it as plain text'],
    ['zeros', Buffer.from([0x41, 0, 0x42]), 'is a binary file, not a text; save or copy it as plain text'],
  ])('is told to be none: %s', async (_, bytes, problem) => {
    expect(await readRejection(bytes)).toEqual({ problem });
  });
});
