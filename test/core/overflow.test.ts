import { describe, expect, it } from 'vitest';
import { compose, composeAnyLength } from '../../src/compose';
import { labels, overflowOf } from '../../src/core/overflow';
import { complaints, draft, texts } from '../support/sample';

const toRecruiter = { ...draft, contact: 'recruiter' };
const told = (changes: object) => complaints(() => compose({ ...toRecruiter, ...changes }, texts));

describe('a message that its place does not take', () => {
  it('is told with what to shorten, and by how much', () => {
    const topic = `How could I ${'really '.repeat(20)}do better?`;
    expect(told({ channel: 'sms', topic })).toEqual([
      '--channel is sms, and this does not fit: 242 of 160 characters, in 2 messages, with everything left out that can be. Shorten --topic (162) by 82, or use another way: email, linkedin, call',
    ]);
  });

  it('is told with the letter of one’s own answers that makes a text message small', () => {
    expect(told({ channel: 'sms', name: 'Łucja Nowak' })[0]).toMatch(
      /of 70 characters because of “Ł”.* Write --name without “Ł”, for then 160 fit, or /,
    );
  });

  it('is not mended by misspelling their name, nor by one letter of two', () => {
    expect(told({ channel: 'sms', contactName: 'Zoë Müller' })[0]).not.toContain('without');
    expect(told({ channel: 'sms', name: 'Łukasz Żak' })[0]).not.toContain('without');
  });

  it('is never sent where there is no text of its kind, or where it would not fit either', () => {
    const topic = `How could I ${'really '.repeat(20)}do better?`;
    expect(told({ channel: 'sms', kind: 'remind', topic })[0]).toMatch(/use another way: email, linkedin$/);
    const long = { topic: 'how could I '.repeat(16).trim(), role: 'word '.repeat(20).trim() };
    expect(
      told({ channel: 'call', tone: 'formal', ...long, company: 'a b c '.repeat(16).trim() })[0],
    ).toMatch(/use another way: email, linkedin$/);
  });

  it('has lost all that can be left out, in the set order: what is nice, what is good, the moment', () => {
    const write = (company: string) =>
      composeAnyLength({ ...draft, contact: 'referrer', channel: 'linkedin-note', company }, texts).message
        .body;
    expect(write('Acme')).toMatch(/so be blunt.*Skip it/);
    expect(write('Acme'.repeat(10))).toMatch(/^(?!.*so be blunt).*Skip it/);
    expect(write('Acme'.repeat(16))).toMatch(/^(?!.*so be blunt)(?!.*Skip it)/);
  });

  it('is never cut inside a sentence', () => {
    for (let length = 1; length <= 100; length++) {
      const company = 'x'.repeat(length);
      const { body } = composeAnyLength({ ...draft, channel: 'linkedin-note', company }, texts).message;
      expect(body).toMatch(/[.?!]$/);
    }
  });

  it('is told by the labels of the answers to a person', () => {
    const composition = composeAnyLength(
      { ...toRecruiter, channel: 'sms', company: 'x'.repeat(100), contactName: 'y'.repeat(80) },
      texts,
    );
    expect(overflowOf(composition, texts, labels)?.what).toMatch(
      /Shorten “Their name” \(80\) by \d+, or use another way: E-mail, LinkedIn message/,
    );
  });

  it('keeps the moment where it can, and says so where it cannot', () => {
    const moment = 'I enjoyed our talk about caching';
    expect(compose({ ...draft, moment }, texts).advice).toEqual([]);
    const note = compose({ ...draft, moment, channel: 'linkedin-note' }, texts);
    expect(note.message.body).not.toContain('caching');
    expect(note.advice).toEqual(['There is no place for the moment here: it is left out.']);
  });
});
