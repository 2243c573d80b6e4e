import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose';
import { formats } from '../../src/formats';
import { text } from '../../src/formats/text';
import { oneLine } from '../support/arbitrary';
import { draft, texts } from '../support/sample';

describe('the text format', () => {
  it('is the default, and the others have names of their own', () => {
    expect(formats.map(({ id }) => id)).toEqual(['text', 'markdown', 'json', 'eml', 'mailto']);
  });

  it('is the subject line, a blank line, the body and one line end', () => {
    const composition = compose(draft, texts);
    const { subject, body } = composition.message;
    expect(text.write(composition)).toBe(`Subject: ${subject}\n\n${body}\n`);
  });

  it('is the body alone where the channel has no subject', () => {
    const composition = compose(draft, texts);
    expect(text.write({ ...composition, message: { to: {}, from: {}, body: 'Hi\n\nDana' } })).toBe(
      'Hi\n\nDana\n',
    );
  });

  it('holds every value exactly as it was typed', () => {
    fc.assert(
      fc.property(oneLine, oneLine, oneLine, (company, role, name) => {
        const written = text.write(compose({ ...draft, company, role, name }, texts));
        for (const value of [company, role.replace(/^(?:the|an?)\s+/i, ''), name])
          expect(written).toContain(value);
      }),
    );
  });
});
