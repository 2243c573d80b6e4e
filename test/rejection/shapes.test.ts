import { describe, expect, it } from 'vitest';
import { readMails } from '../corpus/rejections/labels';
import { read } from './mail';

const letters = readMails('test/corpus/rejections/more');

/** The head and the text of a plain message. */
function parts(bytes: Uint8Array): readonly [string, string] {
  const whole = Buffer.from(bytes).toString();
  const end = whole.indexOf('\n\n');
  return [whole.slice(0, end), whole.slice(end + 2)];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const shapes: readonly (readonly [string, (head: string, text: string) => string])[] = [
  [
    'as HTML with a paragraph each',
    (head, text) => {
      const paragraphs = text
        .split('\n\n')
        .map(paragraph => `<p>${escaped(paragraph).replaceAll('\n', '<br>\n')}</p>`);
      return `${head.replace('text/plain', 'text/html')}\n\n<html><body>${paragraphs.join('\n')}</body></html>`;
    },
  ],
  [
    'as HTML in the rows of a table, in base64',
    (head, text) => {
      const rows = text
        .split('\n\n')
        .map(row => `<tr><td style="x">${escaped(row).replaceAll('\n', '<br/>')}</td></tr>`);
      const html = Buffer.from(`<table>${rows.join('')}</table>`).toString('base64');
      return `${head.replace('text/plain', 'text/html')}\nContent-Transfer-Encoding: base64\n\n${html}`;
    },
  ],
  [
    'as Outlook writes it',
    (head, text) => {
      const rows = text
        .split('\n')
        .map(row => `<p class="MsoNormal">${escaped(row) || '&nbsp;'}<o:p></o:p></p>`);
      return `${head.replace('text/plain', 'text/html')}\n\n<html><head><style>p {}</style></head><div>${rows.join('\n')}</div>`;
    },
  ],
  [
    'with lines of at most 72 characters',
    (head, text) => `${head}\n\n${text.replace(/([^\n]{40,72}) (?=[^\n]{20})/g, '$1\n')}`,
  ],
  [
    'with its own headers pasted above',
    (head, text) =>
      `${head
        .split('\n')
        .filter(line => /^(?:From|To|Subject|Reply-To):/.test(line))
        .join('\n')}\n\n${text}`,
  ],
];

describe.each(shapes)('a letter is read the same %s', (_, shape) => {
  it.each(letters)('$file', async ({ bytes }) => {
    const { date: _date, messageId: _id, evidence: _evidence, ...plain } = await read(bytes);
    const { date: _d, messageId: _m, evidence: _e, ...shaped } = await read(shape(...parts(bytes)));
    expect(shaped).toEqual(plain);
  });
});
