import { describe, expect, it } from 'vitest';
import { compose, inThread, withText } from '../src/compose';
import { draft, texts } from './support/sample';

const composed = compose(draft, texts);
const thread = { subject: 'Your application at Acme [JOB-123]', messageId: '<2@x>', references: ['<1@x>'] };

describe('a message in a thread', () => {
  it('is the same message under the subject of the thread, and says what it answers', () => {
    const { message, request } = inThread(composed, thread);
    expect(message).toEqual({
      ...composed.message,
      subject: 'Re: Your application at Acme [JOB-123]',
      inReplyTo: '<2@x>',
      references: ['<1@x>', '<2@x>'],
    });
    expect(request).toEqual(composed.request);
  });

  it('comes with the advice that it had', () => {
    const advised = {
      ...composed,
      advice: ['There is no room for the moment that you recall: it is left out.'],
    };
    expect(inThread(advised, thread).advice).toEqual(advised.advice);
  });

  it('is not blamed for a subject that is theirs', () => {
    for (const subject of ['Your application [JOB-123]', 'Please reconsider: INSERT NAME']) {
      expect(inThread(composed, { subject }).findings).toEqual([]);
    }
  });

  it('keeps its own subject where the thread has none', () => {
    for (const subject of [undefined, '', ' ']) {
      const { message } = inThread(composed, {
        messageId: '<2@x>',
        ...(subject !== undefined && { subject }),
      });
      expect(message).toMatchObject({ subject: composed.message.subject, inReplyTo: '<2@x>' });
    }
  });

  it('stays in it when it is edited', () => {
    const edited = withText(inThread(composed, thread), { subject: 'Re: Mine', body: 'Thanks!' });
    expect(edited.message).toMatchObject({
      subject: 'Re: Mine',
      inReplyTo: '<2@x>',
      references: ['<1@x>', '<2@x>'],
    });
  });

  it('is as it was without a thread, and where there are none', () => {
    expect(inThread(composed, undefined)).toBe(composed);
    const { subject: _, ...message } = composed.message;
    const without = { ...composed, message };
    expect(inThread(without, thread)).toBe(without);
  });
});
