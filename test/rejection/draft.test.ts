import { describe, expect, it } from 'vitest';
import { draftFrom } from '../../src/rejection';
import { letter, mail, read } from './mail';

describe('the answer to a rejection', () => {
  it('knows whom it goes to, what it is about, and its thread', async () => {
    const fields = { References: '<0@acme.com> <sam@example.org>', Subject: 'Re: Your application' };
    expect(draftFrom(await read(mail(fields, letter)))).toEqual({
      draft: {
        contactName: 'Dana Levy',
        contactEmail: 'dana.levy@acme.com',
        company: 'Acme',
        role: 'Data Analyst',
      },
      thread: {
        inReplyTo: '<1@acme.com>',
        references: ['<0@acme.com>', '<sam@example.org>', '<1@acme.com>'],
        subject: 'Re: Your application',
        noReply: false,
      },
    });
  });

  it('leaves out what nobody said', async () => {
    expect(draftFrom(await read('We have chosen another candidate.'))).toEqual({
      draft: {},
      thread: { references: [], noReply: false },
    });
  });

  it.each([
    ['Your application', 'Re: Your application'],
    ['RE: Re: AW: Your application', 'Re: Your application'],
    ['Re[2]: Your application', 'Re: Your application'],
    ['Regarding: you', 'Re: Regarding: you'],
  ])('answers %j as %j', async (Subject, subject) => {
    expect(draftFrom(await read(mail({ Subject }, letter))).thread.subject).toBe(subject);
  });

  it('keeps the first and the latest of very many references', async () => {
    const References = Array.from({ length: 60 }, (_, at) => `<${at}@acme.com>`).join('\r\n ');
    const { references } = draftFrom(await read(mail({ References }, letter))).thread;
    expect(references).toHaveLength(20);
    expect([references[0], references[1], references.at(-1)]).toEqual([
      '<0@acme.com>',
      '<42@acme.com>',
      '<1@acme.com>',
    ]);
  });
});
