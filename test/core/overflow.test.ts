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
      '--channel is sms, and this does not fit: 241 of 160 characters, in 2 messages, with everything left out that can be. Shorten --topic (162) by 81, or use another way: email, linkedin, linkedin-note',
    ]);
  });

  it('is told with the letter that makes a text message small', () => {
    expect(told({ channel: 'sms', contactName: 'Zoë Müller' })).toEqual([
      expect.stringMatching(
        /of 70 characters because of “ë”.* Write --contact-name without “ë”, for then 160 fit, or use another way/,
      ),
    ]);
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
    expect(overflowOf(composition, labels)?.what).toMatch(
      /Shorten “Their name” \(80\) by \d+, or use another way: E-mail, LinkedIn message/,
    );
  });

  it('keeps the moment where it can, and says so where it cannot', () => {
    const moment = 'I enjoyed our talk about caching';
    expect(compose({ ...draft, moment }, texts).advice).toEqual([]);
    const note = compose({ ...draft, moment, channel: 'linkedin-note' }, texts);
    expect(note.message.body).not.toContain('caching');
    expect(note.advice).toEqual(['There is no room for the moment that you recall: it is left out.']);
  });
});
