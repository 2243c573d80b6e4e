import fc from 'fast-check';
import type { Composition } from '../../src/compose';
import { eml } from '../../src/formats/eml';
import { anyText, oneLine } from '../support/arbitrary';
import { request } from '../support/sample';

/** What a message is made of, before it is a mail. */
export interface Content {
  readonly toName: string | undefined;
  readonly fromName: string;
  readonly toEmail: string;
  readonly fromEmail: string;
  readonly subject: string;
  readonly body: string;
  readonly inReplyTo: string | undefined;
  readonly references: readonly string[];
}

export const sent = { at: new Date('2026-11-23T18:05:09Z'), id: '0f8c4a6e-5a1b-4d57-9c7e-3b1d2a4c6e80' };

const request_ = { ...request, contactEmail: '', email: '' };

/** The content as a message of the program. */
export function compositionOf(content: Content): Composition {
  const { toName, fromName, toEmail, fromEmail, subject, body, inReplyTo, references } = content;
  return {
    request: { ...request_, contactEmail: toEmail, email: fromEmail },
    message: {
      to: { ...(toName !== undefined && { name: toName }), email: toEmail },
      from: { name: fromName, email: fromEmail },
      subject,
      body,
      ...(inReplyTo !== undefined && { inReplyTo, references: [...references, inReplyTo] }),
    },
    findings: [],
    counts: { words: 0, characters: 0 },
    advice: [],
  };
}

/** The mail, as it is handed to whoever sends it. */
export function mailOf(content: Content): string {
  return eml.write(compositionOf(content), sent);
}

// biome-ignore format: a list to look through
const hostile = [
  'Dana\r\nBcc: evil@example.org', 'Dana\nTo: evil@example.org', 'Dana\r\n\r\n<b>body</b>', 'Dana\u2028Bcc: x@y.z', 'Dana\u2029x',
  'Dana\u0085Bcc: x@y.z', 'Dana\0Bcc: x@y.z', 'Bcc: evil@example.org', 'Dana <evil@example.org>', 'Dana, Evil <evil@example.org>',
  'a@b.c, d@e.f', 'group: a@b.c, d@e.f;', '"Dana" <a@b.c>', 'Dana" <a@b.c>, "x', 'Dana\\', 'Dana\\" <a@b.c>', '(comment) Dana (x',
  '=?utf-8?Q?Bcc=3A_evil?=', '=?utf-8?B?RGFuYQ==?=', '=?utf-8?Q?=0D=0ABcc:_evil@example.org?=', '=?utf-8?Q?half', '?= =?', '=?x',
  '\u202eDana\u202c', 'Dana\u2066x', '\ufeffDana', '\u001b[2JDana', 'Dana\tLevy', 'Dana \ud83d', '--=_boundary', 'From me', '.',
  'Content-Type: text/html', '\u00a0Dana\u00a0', 'Ünï', '李雷', 'דנה לוי', '👩🏽‍💻 Dana', 'e\u0301\u0301', "O'Brien & Söhne", 'x'.repeat(998), '长'.repeat(300),
];

const atom = fc.stringMatching(/^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]{1,12}$/);
const local = fc
  .array(atom, { minLength: 1, maxLength: 3 })
  .map(atoms => atoms.join('.'))
  .filter(text => !text.includes('=?'));
const domain = fc.oneof(
  fc.constantFrom('example.org', 'mail.example.co.uk', 'localhost', 'xn--bcher-kva.example', '1und1.example'),
  fc.constantFrom(
    'bücher.example',
    'münchen.example',
    'пример.example',
    '例え.テスト',
    'straße.example',
    'café.fr',
  ),
);
const address = fc.tuple(local, domain).map(([local, domain]) => `${local}@${domain}`);

const line = fc.oneof(
  { weight: 3, arbitrary: oneLine },
  { weight: 2, arbitrary: fc.string({ maxLength: 100 }) },
  { weight: 2, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
);

const hostileLine = fc.constantFrom(
  '.',
  '..',
  'From me',
  '>From',
  '--',
  '-- ',
  '=',
  '=20',
  'a '.repeat(60),
  'x'.repeat(3000),
  '',
  '',
);
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: hostileLine }), {
    minLength: 1,
    maxLength: 8,
  })
  .map(lines => lines.join('\n'));

const messageId = fc
  .tuple(
    fc.stringMatching(/^[A-Za-z0-9.$+=_-]{1,70}$/),
    fc.constantFrom('example.org', 'mail.gmail.com', 'x'),
  )
  .map(([left, right]) => `<${left}@${right}>`);

/** Messages as people write them, and as people write them who wish ill. */
export const anyContent: fc.Arbitrary<Content> = fc.record({
  toName: fc.option(line, { nil: undefined }),
  fromName: line,
  toEmail: address,
  fromEmail: address,
  subject: fc.oneof(
    { weight: 20, arbitrary: line },
    { weight: 1, arbitrary: fc.string({ minLength: 5000, maxLength: 5000 }) },
  ),
  body,
  inReplyTo: fc.option(messageId, { nil: undefined }),
  references: fc.array(messageId, { maxLength: 5 }),
});

/** What must arrive of a value in a header: its words, without what would end the line or cannot be seen. */
export function asHeader(value: string): string {
  return withoutControls(value.replace(/[\n\r\u0085\u2028\u2029\t]/g, ' '))
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** What must arrive of a body. */
export function asBody(value: string): string {
  const lines = value.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n').replaceAll('\t', '    ');
  return `${lines.split('\n').map(withoutControls).join('\n').trimEnd()}\n`;
}

function withoutControls(text: string): string {
  return [...text]
    .filter(character => !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u.test(character))
    .join('');
}
