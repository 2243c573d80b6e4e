import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/draft';
import { fieldKeys } from '../../src/core/request';
import { fakeIo } from '../../src/io/fake';
import { forgetUnfinished, keepUnfinished, readUnfinished } from '../../src/io/unfinished';
import { anyText } from '../support/arbitrary';
import { draft } from '../support/sample';

const file = '/home/sam/.local/state/feedback-ask/unfinished.json';
const savedAt = new Date('2026-11-23T18:00:00Z');

function read(text?: string) {
  return readUnfinished(fakeIo(text === undefined ? {} : { files: { [file]: text } }).files, file);
}

describe('an unfinished message', () => {
  it('is given back as it was kept', () => {
    const io = fakeIo();
    const unfinished = {
      savedAt,
      draft,
      typed: { moment: 'half a sent' },
      skipped: ['moment'] as const,
      edited: { subject: 'Thanks', body: 'Hi\n' },
    };
    expect(keepUnfinished(io.files, file, unfinished)).toBe(true);
    expect(readUnfinished(io.files, file)).toEqual(unfinished);
  });

  it('is given back whatever was answered or typed', () => {
    const values = fc.array(fc.tuple(fc.constantFrom(...fieldKeys), anyText), { minLength: 1 });
    const drafts = values.map((entries): Draft => Object.fromEntries(entries));
    fc.assert(
      fc.property(drafts, drafts, (draft, typed) => {
        const io = fakeIo();
        keepUnfinished(io.files, file, { savedAt, draft, typed, skipped: [] });
        expect(readUnfinished(io.files, file)).toEqual({ savedAt, draft, typed, skipped: [] });
      }),
    );
  });

  it('is forgotten when it is to be, also when there is none', () => {
    const io = fakeIo();
    keepUnfinished(io.files, file, { savedAt, draft, typed: {}, skipped: [] });
    forgetUnfinished(io.files, file);
    forgetUnfinished(io.files, file);
    expect(readUnfinished(io.files, file)).toBeUndefined();
  });

  it('that cannot be kept or removed stops nobody', () => {
    const fail = () => {
      throw new Error('EROFS');
    };
    const files = { ...fakeIo().files, write: fail, remove: fail };
    expect(keepUnfinished(files, file, { savedAt, draft, typed: {}, skipped: [] })).toBe(false);
    expect(() => forgetUnfinished(files, file)).not.toThrow();
  });
});

describe('a file that holds nothing usable counts as none', () => {
  it.each([
    undefined,
    '',
    '{',
    'null',
    '[]',
    '5',
    '{}',
    '{"draft": null}',
    '{"draft": {}, "typed": {}}',
    '{"draft": {"company": 5}, "typed": {"role": null}}',
    '{"draft": {"colour": "red"}}',
    '{"draft": {"__proto__": {"company": "Acme"}}}',
    '{"draft": "company"}',
  ])('%j', text => {
    expect(read(text)).toBeUndefined();
  });

  it('or gives what is usable of it', () => {
    expect(
      read(
        '{"draft": {"company": "Acme", "role": 5, "colour": "red"}, "edited": {"body": 7}, "savedAt": "x"}',
      ),
    ).toEqual({
      savedAt: new Date(Number.NaN),
      draft: { company: 'Acme' },
      typed: {},
      skipped: [],
    });
  });

  it('takes of an edited text its subject and its body alone, and both only as texts', () => {
    const edited = (value: unknown) => read(JSON.stringify({ draft, edited: value }))?.edited;
    expect(edited({ body: 'Hi' })).toEqual({ body: 'Hi' });
    expect(edited({ body: 'Hi', subject: 5 })).toEqual({ body: 'Hi' });
    expect(edited({ body: 'Hi', subject: 'Thanks', to: { name: 'Mallory' } })).toEqual({
      body: 'Hi',
      subject: 'Thanks',
    });
  });

  it('whatever it is, it never stands in the way', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), text => {
        expect(() => read(text)).not.toThrow();
      }),
    );
  });
});
