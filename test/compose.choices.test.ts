import { describe, expect, it } from 'vitest';
import { compose } from '../src/compose';
import { topicsAt } from '../src/core/catalog';
import type { Draft } from '../src/core/draft';
import { toText } from '../src/core/message';
import { blemishesOf } from './support/blemishes';
import { texts } from './support/sample';

/** Every choice that a person can make: contact, tone, stage, topic, a moment or none, a name or none. */
const drafts: readonly Draft[] = texts.contacts.flatMap(({ id: contact, nameless }) =>
  ['warm', 'formal'].flatMap(tone =>
    texts.stages.flatMap(({ id: stage }) =>
      topicsAt(texts, stage).flatMap(({ id: topic }) =>
        [undefined, 'our talk about how you test in production'].flatMap(moment =>
          (nameless ? ['Dana Levy', undefined] : ['Dana Levy']).map(contactName => ({
            ...{ contact, tone, stage, topic, company: 'Acme', role: 'Backend Engineer', name: 'Sam Lee' },
            ...(moment && { moment }),
            ...(contactName && { contactName }),
          })),
        ),
      ),
    ),
  ),
);

describe('whatever is chosen, the message', () => {
  const all = drafts.map(given => ({ given, ...compose(given, texts) }));
  const failing = (isGood: (composition: (typeof all)[number]) => boolean) =>
    all
      .filter(composition => !isGood(composition))
      .map(({ given, message }) => ({ given, text: toText(message) }));

  it('is tried in more than a thousand ways', () => {
    expect(all.length).toBeGreaterThan(1000);
  });

  it('passes the check with no finding at all', () => {
    expect(failing(({ findings }) => findings.length === 0)).toEqual([]);
  });

  it('has 50 to 125 words', () => {
    expect(failing(({ counts: { words } }) => words >= 50 && words <= 125)).toEqual([]);
  });

  it('has a subject of 3 to 6 words that asks for no second look', () => {
    const subjects = [...new Set(all.map(({ message }) => message.subject ?? ''))];
    for (const subject of subjects) {
      expect(subject.split(' ').length, subject).toBeGreaterThanOrEqual(3);
      expect(subject.split(' ').length, subject).toBeLessThanOrEqual(6);
      expect(subject).toMatch(/^\p{Lu}.*[^.\s]$/u);
      expect(subject).not.toMatch(/reconsider|chance|rejection|decision/i);
    }
  });

  it('is free of blemishes', () => {
    expect(failing(({ message }) => blemishesOf(toText(message)).length === 0)).toEqual([]);
  });

  it('asks one question, in a paragraph of its own', () => {
    expect(
      failing(({ message }) => message.body.split('?').length === 2 && /\n\n[^\n]+\?\n\n/.test(message.body)),
    ).toEqual([]);
  });

  it('recalls the moment once where there is one', () => {
    const times = (body: string) =>
      body.split('One thing I remember well is our talk about how you test in production.').length - 1;
    expect(failing(({ given, message }) => times(message.body) === (given.moment ? 1 : 0))).toEqual([]);
  });

  it('thanks, takes the decision as it is, and gives an easy way out', () => {
    const moves = [
      /\bthank/i,
      /\b(?:the no is settled|the no as final|decision is made|decision has been made|(?:respect|accept) (?:your|the) (?:decision|outcome))/i,
      /\b(?:leave it|rather not|no reply is needed|no need to reply|don't feel you have to reply|absolutely fine|understand completely)/i,
    ];
    expect(failing(({ message }) => moves.every(move => move.test(message.body)))).toEqual([]);
  });

  it('greets and signs as the tone has it', () => {
    const opening = {
      warm: /^(?:Hi Dana,|Hello,|Dear hiring team,)\n\n/,
      formal: /^(?:Dear Dana Levy,|Hello,|Dear hiring team,)\n\n/,
    };
    expect(
      failing(({ request, message }) => opening[request.tone as 'warm' | 'formal'].test(message.body)),
    ).toEqual([]);
    expect(failing(({ message }) => /\n(?:Sam|Sam Lee)$/.test(message.body))).toEqual([]);
  });

  it('has no sentence in common between two kinds of contact but the question and the thanks', () => {
    const contactsOf = new Map<string, Set<string>>();
    for (const { given, message } of all) {
      const own = message.body.replace(/\n\n[^\n]+\?\n\n/, '\n\n').split(/(?<=[.!?:])\s+|\n+/);
      for (const sentence of own.filter(
        words => words.split(' ').length > 6 && !words.startsWith('One thing I remember'),
      )) {
        contactsOf.set(sentence, (contactsOf.get(sentence) ?? new Set()).add(given.contact ?? ''));
      }
    }
    expect([...contactsOf].filter(([, contacts]) => contacts.size > 1).map(([sentence]) => sentence)).toEqual(
      [],
    );
  });
});
