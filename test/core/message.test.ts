import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCatalog } from '../../src/core/catalog';
import { fromText, type Text, toText, writeMessage } from '../../src/core/message';
import { oneLine } from '../support/arbitrary';
import { complaints, request, storeOf } from '../support/sample';

function write(template: string, changes = {}) {
  const store = storeOf({
    'interviewer/ask.email.mustache': template,
    'stages.json': '[{"id": "technical", "label": "x", "phrase": "x", "reached": "x"}]',
    'topics.json': '[{"id": "problem-solving", "stages": ["technical"], "label": "x", "question": "How?"}]',
  });
  return writeMessage({ ...request, ...changes }, openCatalog(store));
}

describe('a message', () => {
  it('has the subject of the first line and the rest for its body', () => {
    expect(write('Subject: Thanks\n\nHi {{contactName}},\n\n{{question}}\n\n{{name}}\n')).toEqual({
      to: { name: 'Dana Levy' },
      from: { name: 'Sam Lee' },
      subject: 'Thanks',
      body: 'Hi Dana Levy,\n\nHow?\n\nSam Lee',
    });
  });

  it('has the addresses that were given', () => {
    const addresses = { contactEmail: 'dana@example.org', email: 'sam@example.org' };
    expect(write('Subject: Thanks\n\nHi', addresses)).toMatchObject({
      to: { name: 'Dana Levy', email: 'dana@example.org' },
      from: { name: 'Sam Lee', email: 'sam@example.org' },
    });
  });

  it('leaves out a name that is not known', () => {
    expect(write('Subject: Thanks\n\nHi', { contactName: undefined }).to).toEqual({});
  });

  it.each([
    'subject:Thanks\nHi',
    'SUBJECT: \t Thanks  \n\n\n\nHi',
    '\n{{! for Dana }}\nSubject: Thanks\n\nHi',
  ])('takes its subject from %j', template => {
    expect(write(template)).toMatchObject({ subject: 'Thanks', body: 'Hi' });
  });

  it.each(['Hi Dana', '', 'Subject:\n\nHi', 'Subject: {{moment}}\n\nHi', 'Hi\nSubject: Thanks'])(
    'cannot be made of a text without a subject: %j',
    template => {
      expect(complaints(() => write(template))).toEqual([
        '/texts/interviewer/ask.email.mustache:1:1: must begin with “Subject: …” and a blank line',
      ]);
    },
  );

  it('cannot be made where there is no text for it', () => {
    expect(complaints(() => write('Subject: x\n\nx', { contact: 'recruiter' }))).toEqual([
      '--contact there is no ask text for recruiter by email',
    ]);
  });

  it('has its optional sentences as long as the whole stays at 125 words, and not from 126 on', () => {
    const template = (words: number) =>
      `Subject: Thanks\n\n${'word '.repeat(words)}{{#room}}one two{{/room}}`;
    expect(write(template(123)).body).toMatch(/one two$/);
    expect(write(template(124)).body).toMatch(/word$/);
  });
});

describe('an edited text', () => {
  const earlier: Text = { subject: 'Thanks', body: 'Hi' };

  it.each([
    ['Subject: New one\n\nHello\n', { subject: 'New one', body: 'Hello' }],
    ['Subject: New one\nHello', { subject: 'New one', body: 'Hello' }],
    ['subject:   New one  \n\n\n\n  indented\n', { subject: 'New one', body: '  indented' }],
    ['Hello without a subject', { subject: 'Thanks', body: 'Hello without a subject' }],
    ['Subject:\n\nHello', { subject: 'Thanks', body: 'Hello' }],
    ['Subject: \nHello', { subject: 'Thanks', body: 'Hello' }],
    ['\n\nHello', { subject: 'Thanks', body: 'Hello' }],
    ['\nSubject: New one\n\nHello', { subject: 'New one', body: 'Hello' }],
    ['Hello\n\nSubject: not this', { subject: 'Thanks', body: 'Hello\n\nSubject: not this' }],
    ['', { subject: 'Thanks', body: '' }],
  ])('is read back as subject and body: %j', (text, read) => {
    expect(fromText(text, earlier)).toEqual(read);
  });

  it('has no subject to find where the channel has none', () => {
    expect(fromText('Subject: matter', { body: 'x' })).toEqual({ body: 'Subject: matter' });
  });

  const body = fc
    .array(fc.oneof(oneLine, fc.constant('')), { maxLength: 6 })
    .map(lines => lines.join('\n').trim());

  it('is the same when nothing was changed, whatever it holds', () => {
    fc.assert(
      fc.property(oneLine, body, (subject, body) => {
        expect(fromText(toText({ subject, body }), { subject: 'earlier', body: 'earlier' })).toEqual({
          subject,
          body,
        });
        expect(fromText(`${toText({ subject, body })}\n`, { subject, body })).toEqual({ subject, body });
        expect(fromText(toText({ body }), { body: 'earlier' })).toEqual({ body });
      }),
    );
  });
});
