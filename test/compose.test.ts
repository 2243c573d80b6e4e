import { describe, expect, it } from 'vitest';
import { compose, withText } from '../src/compose';
import { complaints, draft, texts } from './support/sample';

describe('a composition', () => {
  it('has the request with its defaults, the message and its size', () => {
    const { request, message, counts, advice } = compose(draft, texts);
    expect(request).toMatchObject({ ...draft, kind: 'ask', channel: 'email', tone: 'warm' });
    expect(message.body).toContain('Acme');
    expect(counts.words).toBe(message.body.split(/\s+/).length);
    expect(counts.characters).toBe([...message.body].length);
    expect(advice).toEqual([]);
  });

  it('is not made from a draft with a fault; all of them are told, each with its place', () => {
    expect(
      complaints(() =>
        compose({ ...draft, tone: 'frosty', role: '' }, texts, { tone: 'config.json:2: tone' }),
      ),
    ).toEqual([
      '--role is empty; leave the option out, or give it a value',
      expect.stringMatching(/^config\.json:2: tone is “frosty”/),
    ]);
  });

  it('advises a name where there is none', () => {
    const { contactName: _, ...nameless } = draft;
    expect(compose({ ...nameless, contact: 'recruiter' }, texts).advice).toEqual([
      'Without their name it may read like a form letter: --contact-name adds it.',
    ]);
  });

  it('advises another length from 126 words on, and below 50', () => {
    const composition = compose(draft, texts);
    const adviceFor = (words: number) =>
      withText(composition, { subject: 'x', body: 'word '.repeat(words) }).advice;
    expect([adviceFor(50), adviceFor(125)]).toEqual([[], []]);
    expect(adviceFor(49)).toEqual(['49 words: messages of at least 50 are answered best.']);
    expect(adviceFor(126)).toEqual(['126 words: messages of up to 125 are answered best.']);
  });

  it('with an edited text keeps all else, and counts anew', () => {
    const composition = compose({ ...draft, contactEmail: 'dana@example.org' }, texts);
    const edited = withText(composition, { subject: 'Mine', body: 'One two 三' });
    expect(edited.request).toEqual(composition.request);
    expect(edited.message).toEqual({ ...composition.message, subject: 'Mine', body: 'One two 三' });
    expect(edited.counts).toEqual({ words: 3, characters: 9 });
  });
});
