import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRejection } from '../../src/rejection';
import { mail } from './mail';

const corpus = ['develop', 'more'].flatMap(folder =>
  readdirSync(`test/corpus/rejections/${folder}`)
    .filter(name => /\.(?:eml|txt)$/.test(name))
    .map(name => readFileSync(`test/corpus/rejections/${folder}/${name}`)),
);
/** What no terminal may get: controls, and what turns the direction of text. */
const raw = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Everything that is said of a message. */
async function said(bytes: Uint8Array): Promise<string[]> {
  const found = await readRejection(bytes);
  if ('problem' in found) return [found.problem];
  const { evidence, contact, references, ...facts } = found;
  return [
    ...Object.values(facts),
    ...Object.values(evidence),
    ...Object.values(contact ?? {}),
    ...references,
  ].map(String);
}

/** A mail of the corpus in which a few bytes are others, gone, or doubled. */
const damaged = fc
  .record({
    bytes: fc.constantFrom(...corpus),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), fc.uint8Array({ maxLength: 12 })), {
      maxLength: 6,
    }),
  })
  .map(({ bytes, changes }) =>
    changes.reduce((whole, [at, length, put]) => {
      const start = at % (whole.length + 1);
      return Buffer.concat([whole.subarray(0, start), put, whole.subarray(start + length)]);
    }, bytes),
  );

describe('whatever is in a file', () => {
  it('is read or told of, and never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary' }).map(Buffer.from)),
        async bytes => {
          expect((await said(bytes)).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('brings no escape, no second line and no turned text along', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async bytes => {
        for (const words of await said(bytes)) expect(words).not.toMatch(raw);
      }),
      { numRuns: 1500 },
    );
    const hostile = 'x\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eevil\u0085y';
    const fields = {
      Subject: hostile,
      From: `${hostile} <${hostile}@acme.com>`,
      'Message-ID': `<${hostile}>`,
    };
    const body = `Dear Sam,\n\nThank you for applying for the ${hostile} Engineer role at Acme ${hostile}. We chose someone else.\n\nRegards,\nDana ${hostile}`;
    for (const words of await said(mail(fields, body))) expect(words).not.toMatch(raw);
  });

  it('is read the same, whatever its line ends are', async () => {
    for (const bytes of corpus.filter(whole => !whole.includes('\r'))) {
      const crlf = Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
      expect(await said(crlf)).toEqual(await said(bytes));
    }
  });
});

const size = 300_000;

describe('time', () => {
  it.each<[string, (size: number) => Buffer]>([
    ['a long letter', size => mail({}, 'Thank you for applying. '.repeat(size / 24))],
    ['one word', size => mail({}, 'a'.repeat(size))],
    ['one line of names', size => mail({}, 'Acme Beta '.repeat(size / 10))],
    ['negations', size => mail({}, 'not '.repeat(size / 4))],
    ['brackets', size => mail({}, '('.repeat(size))],
    ['quotation marks', size => mail({}, '„'.repeat(size / 3))],
    ['empty lines', size => mail({}, '\n'.repeat(size))],
    ['short lines', size => mail({}, 'Re: x\n'.repeat(size / 6))],
    ['quoted lines', size => mail({}, '> '.repeat(size / 2))],
    ['attributions', size => mail({}, 'On 3 Nov 2026 Sam '.repeat(size / 18))],
    [
      'forwards',
      size => mail({ Subject: 'Fwd: x' }, '---- Forwarded message\nFrom: a@b.c\n'.repeat(size / 35)),
    ],
    ['header fields in the text', size => Buffer.from('From: a\nSubject: b\n'.repeat(size / 19))],
    ['addresses', size => mail({}, 'a@b.co '.repeat(size / 7))],
    ['tags', size => mail({ 'Content-Type': 'text/html' }, '<b>'.repeat(size / 3))],
    ['open tags', size => mail({ 'Content-Type': 'text/html' }, '<a '.repeat(size / 3))],
    ['scripts', size => mail({ 'Content-Type': 'text/html' }, '<script>'.repeat(size / 8))],
    ['comments', size => mail({ 'Content-Type': 'text/html' }, '<!-- '.repeat(size / 5))],
    [
      'hidden elements',
      size => mail({ 'Content-Type': 'text/html' }, '<p style="display:none">'.repeat(size / 24)),
    ],
    ['character references', size => mail({ 'Content-Type': 'text/html' }, '&amp'.repeat(size / 4))],
    ['a long subject', size => mail({ Subject: 'Analyst - '.repeat(size / 10) }, 'We chose someone else.')],
    [
      'a long name',
      size => mail({ From: `${'Dana '.repeat(size / 5)}<d@acme.com>` }, 'We chose someone else.'),
    ],
    ['many addresses', size => mail({ To: 'a@b.co, '.repeat(size / 8) }, 'We chose someone else.')],
    [
      'nested parts',
      size =>
        mail(
          { 'Content-Type': 'multipart/mixed; boundary=a' },
          '--a\nContent-Type: multipart/mixed; boundary=a\n\n'.repeat(size / 50),
        ),
    ],
    ['nothing that is text', size => Buffer.alloc(size, 0xff)],
  ])('is bounded on very much of %s', async (_, make) => {
    const bytes = make(size);
    const start = performance.now();
    await said(bytes);
    // At most three seconds on a machine that does nothing else; what grows faster than its input takes minutes.
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
