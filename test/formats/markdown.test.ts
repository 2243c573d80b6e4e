import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, withText } from '../../src/compose';
import { markdown } from '../../src/formats/markdown';
import { oneLine } from '../support/arbitrary';
import { draft, texts } from '../support/sample';

/** What a reader of CommonMark sees, by its reference implementation; and everything in it that is not plain text. */
function read(source: string): { shown: string; marks: string[] } {
  const walker = new Parser().parse(source).walker();
  const paragraphs: string[] = [];
  const marks: string[] = [];
  for (let event = walker.next(); event; event = walker.next()) {
    const { type, literal } = event.node;
    if (!event.entering) continue;
    if (type === 'paragraph') paragraphs.push('');
    else if (type === 'text') paragraphs.push(`${paragraphs.pop() ?? ''}${literal}`);
    else if (type === 'linebreak') paragraphs.push(`${paragraphs.pop() ?? ''}\n`);
    else if (type !== 'document') marks.push(type);
  }
  return { shown: paragraphs.join('\n\n'), marks };
}

const composition = compose(draft, texts);

function written(body: string, subject = 'Thanks'): string {
  return markdown.write(withText(composition, { subject, body }));
}

describe('the Markdown format', () => {
  it('shows the subject behind a bold word, then the body', () => {
    const { subject, body } = composition.message;
    expect(read(markdown.write(composition))).toEqual({
      shown: `Subject: ${subject}\n\n${body}`,
      marks: ['strong'],
    });
  });

  it('is readable as it stands: plain prose has no backslash but at the ends of lines', () => {
    expect(markdown.write(composition).replaceAll('\\\n', '\n')).not.toContain('\\');
    expect(written("Hi,\n\nI'm (still) at O'Brien & Co. since 2020: C++, 50%!")).toBe(
      "**Subject:** Thanks\n\nHi,\n\nI'm (still) at O'Brien \\& Co. since 2020: C++, 50%!\n",
    );
  });

  it.each([
    '# no heading',
    '- no list',
    '+ no list',
    '1. no list',
    '12) no list',
    '=====',
    '-----',
    '***',
    '> no quote',
    '    no code',
    '```no code',
    '~~~',
    '*no* _emphasis_ `code` ~~strike~~',
    '<b>no html</b> <!-- x -->',
    '[no](link) ![no](image) <http://no.link>',
    '[no]: http://reference.example',
    '&amp; &#35; &copy;',
    'a \\ b \\',
    '| no | table |',
    '$no$ maths',
  ])('shows %j as it was typed', line => {
    for (const body of [line, `Hi\n${line}\nBye`, `Hi\n\n${line}\n\nBye`]) {
      const { shown, marks } = read(written(body));
      expect(marks).toEqual(['strong']);
      expect(shown.replaceAll('\u00a0', ' ')).toBe(`Subject: Thanks\n\n${body}`);
    }
  });

  it('shows every message exactly, whatever was answered', () => {
    fc.assert(
      fc.property(oneLine, oneLine, oneLine, oneLine, (company, role, name, moment) => {
        const composition = compose({ ...draft, company, role, name, moment, contactName: name }, texts);
        const { subject, body } = composition.message;
        expect(read(markdown.write(composition))).toEqual({
          shown: `Subject: ${subject}\n\n${body}`,
          marks: ['strong'],
        });
      }),
      { numRuns: 300 },
    );
  });

  it('shows every edited text in the same lines, with spaces at their beginning that do not shrink', () => {
    const indent = fc.constantFrom('', '', ' ', '    ', '        ');
    const line = fc.tuple(indent, oneLine).map(([white, text]) => `${white}${text}`);
    const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map(lines => lines.join('\n'));
    const body = fc
      .array(paragraph, { minLength: 1, maxLength: 3 })
      .map(paragraphs => paragraphs.join('\n\n'));
    const spaces = (text: string) => text.replaceAll('\u00a0', ' ');
    fc.assert(
      fc.property(oneLine, body, (subject, body) => {
        const { shown, marks } = read(written(body, subject));
        expect(spaces(shown)).toBe(spaces(`Subject: ${subject}\n\n${body}`));
        expect(marks).toEqual(['strong']);
      }),
      { numRuns: 500 },
    );
  });
});
