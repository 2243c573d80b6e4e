import { describe, expect, it } from 'vitest';
import { answering, replySubject } from '../../src/core/thread';

describe('the place of an answer in its thread', () => {
  it('is behind the mail that is answered, and those before it', () => {
    expect(answering({ messageId: '<2@x>', references: ['<0@x>', '<1@x>'] })).toEqual({
      inReplyTo: '<2@x>',
      references: ['<0@x>', '<1@x>', '<2@x>'],
    });
    expect(answering({ messageId: '<2@x>' })).toEqual({ inReplyTo: '<2@x>', references: ['<2@x>'] });
  });

  it('is not told where the mail has no Message-ID that could be named', () => {
    for (const messageId of [
      undefined,
      '',
      '2@x',
      '<2@x',
      '<a b@x>',
      '<2@x>\nBcc: e@x.y',
      '<2@x><3@x>',
      '<\u00e9@x>',
    ]) {
      expect(answering({ ...(messageId !== undefined && { messageId }), references: ['<1@x>'] })).toEqual({});
    }
  });

  it('leaves out references that are none, and the mail itself', () => {
    expect(
      answering({ messageId: '<2@x>', references: ['<1@x>', 'x', '<2@x>', '<a\nBcc: b>'] }).references,
    ).toEqual(['<1@x>', '<2@x>']);
  });

  it('keeps the first and the last of very many', () => {
    const references = Array.from({ length: 100 }, (_, at) => `<${at}@x>`);
    const found = answering({ messageId: '<end@x>', references }).references ?? [];
    expect([found.length, found[0], found[1], found.at(-2), found.at(-1)]).toEqual([
      20,
      '<0@x>',
      '<82@x>',
      '<99@x>',
      '<end@x>',
    ]);
    expect(answering({ messageId: '<end@x>', references: references.slice(0, 19) }).references?.length).toBe(
      20,
    );
  });
});

describe('the subject of an answer', () => {
  it.each([
    ['Your application', 'Re: Your application'],
    ['Re: Your application', 'Re: Your application'],
    ['RE: AW: re : Your application', 'Re: Your application'],
    ['Antwort: Ihre Bewerbung', 'Re: Ihre Bewerbung'],
    ['Fwd: Your application', 'Re: Fwd: Your application'],
    ['Your application re: Acme', 'Re: Your application re: Acme'],
    ['Regarding: your application', 'Re: Regarding: your application'],
  ])('of “%s” is “%s”', (subject, written) => {
    expect(replySubject(subject)).toBe(written);
  });
});
