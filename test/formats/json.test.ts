import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose, inThread } from '../../src/compose';
import type { Draft } from '../../src/core/draft';
import { json } from '../../src/formats/json';
import { oneLine } from '../support/arbitrary';
import { draft, request, texts } from '../support/sample';

const whole = {
  ...draft,
  contactEmail: 'dana@example.org',
  email: 'sam@example.org',
  moment: 'our talk about caching',
};

function written(given: Draft): string {
  return json.write(compose(given, texts));
}

describe('the JSON format', () => {
  it('is the object that the contract tells of, with its keys in this order', () => {
    const object = JSON.parse(written(whole));
    expect(Object.keys(object)).toEqual(['request', 'message', 'findings', 'counts', 'advice']);
    expect(Object.keys(object.message)).toEqual(['to', 'from', 'subject', 'body', 'references']);
    expect(object).toEqual({
      request: { ...request, ...whole },
      message: {
        to: { name: 'Dana Levy', email: 'dana@example.org' },
        from: { name: 'Sam Lee', email: 'sam@example.org' },
        subject: 'Thank you, and one question',
        body: expect.stringMatching(/^Hi Dana,\n\n[\s\S]+\n\nBest wishes,\nSam Lee$/),
        references: [],
      },
      findings: [],
      counts: { words: expect.any(Number), characters: expect.any(Number) },
      advice: [],
    });
  });

  it('says where an answer hangs in its thread', () => {
    const answer = inThread(compose(draft, texts), { messageId: '<2@x>', references: ['<1@x>'] });
    const { message } = JSON.parse(json.write(answer));
    expect(Object.keys(message)).toEqual(['to', 'from', 'subject', 'body', 'inReplyTo', 'references']);
    expect(message).toMatchObject({ inReplyTo: '<2@x>', references: ['<1@x>', '<2@x>'] });
  });

  it('leaves out what is not known', () => {
    const { contactName: _, ...nameless } = draft;
    const { request, message, advice } = JSON.parse(written({ ...nameless, contact: 'recruiter' }));
    expect(Object.keys(request)).toEqual([
      'contact',
      'kind',
      'channel',
      'company',
      'role',
      'stage',
      'topic',
      'tone',
      'name',
    ]);
    expect(message.to).toEqual({});
    expect(message.from).toEqual({ name: 'Sam Lee' });
    expect(advice).toEqual([expect.stringContaining('--contact-name')]);
  });

  it('is the same text whatever the order in which things were given', () => {
    const reversed: Draft = Object.fromEntries(Object.entries(whole).reverse());
    expect(written(reversed)).toBe(written(whole));
  });

  it('is one line without null, and gives back every value that went in', () => {
    const optional = fc.option(oneLine, { nil: undefined });
    fc.assert(
      fc.property(oneLine, oneLine, oneLine, optional, (company, role, name, moment) => {
        const given: Draft = { ...draft, company, role, name, ...(moment !== undefined && { moment }) };
        const line = written(given);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        const composition = compose(given, texts);
        const object = JSON.parse(line, (_, value) => {
          expect(value).not.toBeNull();
          return value;
        });
        expect(object.request).toEqual(composition.request);
        expect(object.request).toMatchObject(given);
        expect(object.message.body).toBe(composition.message.body);
        expect(object.counts).toEqual(composition.counts);
      }),
    );
  });
});
