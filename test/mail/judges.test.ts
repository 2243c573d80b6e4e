import { execFileSync } from 'node:child_process';
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import addressparser from 'nodemailer/lib/addressparser/index.js';
import PostalMime, { type Address, decodeWords } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { describeWith, pathOf } from '../clipboard/needs';
import { anyContent, asBody, asHeader, type Content, mailOf, sent } from './mails';

/** The same messages each time, so that a failure can be looked at; the tests of the parts throw new ones. */
const contents = fc.sample(anyContent, { numRuns: 10_000, seed: 5322 });
const mails = contents.map(mailOf);

/** What everybody who reads the mail must find in it. */
function expected({ toName, fromName, toEmail, fromEmail, subject, body, inReplyTo, references }: Content) {
  const [, senderDomain] = inAscii(fromEmail).split('@');
  return {
    headers: [
      ...['From', 'To', 'Subject', 'Date', 'Message-ID'],
      ...(inReplyTo ? ['In-Reply-To', 'References'] : []),
      ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding'],
    ],
    from: [[asHeader(fromName), inAscii(fromEmail)]],
    to: [[asHeader(toName ?? ''), inAscii(toEmail)]],
    subject: asHeader(subject),
    date: sent.at.getTime(),
    messageId: `<${sent.id}@${senderDomain}>`,
    inReplyTo: inReplyTo ?? null,
    references: inReplyTo ? [...references, inReplyTo] : [],
    type: ['text/plain', 'utf-8', false],
    body: asBody(body),
  };
}

function inAscii(address: string): string {
  const [local, domain = ''] = address.split('@');
  return `${local}@${domainToASCII(domain)}`;
}

describeWith(['python3'], '10,000 mails', () => {
  it('are the same to Python’s email with its strict policy', { timeout: 120_000 }, () => {
    const input = mails.map(mail => `${Buffer.from(mail).toString('base64')}\n`).join('');
    const output = execFileSync(pathOf('python3'), ['test/mail/judge.py'], {
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    const judged = output.trimEnd().split('\n');
    expect(judged.length).toBe(contents.length);
    judged.forEach((line, at) => {
      expect(JSON.parse(line), mails[at]).toEqual(expected(contents[at]!));
    });
  });
});

describe('10,000 mails', () => {
  it('are the same to postal-mime and to nodemailer', { timeout: 120_000 }, async () => {
    for (const [at, mail] of mails.entries()) {
      const read = await PostalMime.parse(mail);
      const person = (who: Address | undefined) => [who?.name ?? '', who?.address];
      const { headers, type: _, ...facts } = expected(contents[at]!);
      const found = {
        from: [person(read.from)],
        to: read.to?.map(person),
        subject: read.subject ?? '',
        date: Date.parse(read.date ?? ''),
        messageId: read.messageId,
        inReplyTo: read.inReplyTo ?? null,
        references: read.references?.split(/\s+/) ?? [],
        body: read.text,
      };
      expect(
        read.headers.map(({ originalKey }) => originalKey),
        mail,
      ).toEqual(headers);
      expect([read.attachments, read.html, read.cc, read.bcc], mail).toEqual([
        [],
        undefined,
        undefined,
        undefined,
      ]);
      expect(found, mail).toEqual(facts);
      for (const [header, people] of [
        ['From', facts.from],
        ['To', facts.to],
      ] as const) {
        const value = read.headers.find(({ originalKey }) => originalKey === header)?.value ?? '';
        expect(
          addressparser(value).map(({ name, address }) => [decodeWords(name), address]),
          mail,
        ).toEqual(people);
      }
    }
  });
});
