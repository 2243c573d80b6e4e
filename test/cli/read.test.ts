import { describe, expect, it } from 'vitest';
import { headline } from '../../src/cli/read';
import { letter, mail } from '../rejection/mail';
import { atTerminal, run } from './sample';

const rejection = mail({ References: '<sam@example.org>' }, letter);
const facts = {
  verdict: 'rejection',
  company: 'Acme',
  role: 'Data Analyst',
  contact: { name: 'Dana Levy', email: 'dana.levy@acme.com' },
  subject: 'Your application',
  date: '2026-11-03T16:42:09Z',
  messageId: '<1@acme.com>',
  references: ['<sam@example.org>'],
  noReply: false,
};

describe('read', () => {
  it('shows what a rejection says, a fact a line, and returns 0', async () => {
    const ran = await run(['read', 'rejection.eml'], { files: { 'rejection.eml': rejection.toString() } });
    expect(ran.code).toBe(0);
    expect(ran.out()).toBe(
      [
        'A rejection.',
        'Company     Acme',
        'Role        Data Analyst',
        'Written by  Dana Levy',
        'Address     dana.levy@acme.com',
        'Subject     Your application',
        'Sent        2026-11-03 16:42 UTC',
        '',
      ].join('\n'),
    );
    expect(ran.err()).toBe('');
  });

  it('reads standard input where there is no file, or a dash', async () => {
    for (const argv of [['read'], ['read', '-']]) {
      const ran = await run([...argv, '--format', 'json'], { stdin: rejection });
      expect(ran.code).toBe(0);
      expect(JSON.parse(ran.out())).toEqual(facts);
      expect(ran.out().match(/\n/g)).toHaveLength(1);
    }
  });

  it('shows the words that each fact rests on', async () => {
    const ran = await run(['read', '--explain'], { stdin: rejection });
    expect(ran.out()).toContain(
      'A rejection.\n            “We have decided to move forward with another candidate.”\nCompany     Acme\n            “Thank you for applying',
    );
    const { evidence, ...others } = JSON.parse(
      (await run(['read', '--explain', '--format', 'json'], { stdin: rejection })).out(),
    );
    expect(others).toEqual(facts);
    expect(Object.keys(evidence).sort()).toEqual(['company', 'contact', 'role', 'verdict']);
  });

  it('says what is not there, and that answers are not taken', async () => {
    const stdin =
      'From: no-reply@acme.com\nSubject: Hello\n\nDear Sam,\n\nWe have chosen someone else. We cannot give individual feedback.\n';
    const ran = await run(['read'], { stdin });
    expect(ran.code).toBe(0);
    expect(ran.out()).toContain('Replies     not taken: ask somebody else\nFeedback    refused\n');
    expect(ran.out()).toContain('Not found   the company, the role, who wrote it\n');
  });

  it.each([
    ['Not a rejection, but an acknowledgement.', 'We have received your application and will review it.'],
    [
      'Not a rejection, but a reply to a withdrawal.',
      'I am sorry to hear that you have decided to withdraw.',
    ],
    ['It is not clear whether this is a rejection.', 'The canteen opens at noon.'],
  ])('returns 1 for what is none: %s', async (headline, words) => {
    const ran = await run(['read'], { stdin: `Dear Sam,\n\n${words}\n` });
    expect(ran.code).toBe(1);
    expect(ran.out()).toMatch(new RegExp(`^${headline}\n`));
  });

  it('says what else it is only where that is known', () => {
    expect(headline({ verdict: 'not-a-rejection' })).toBe('Not a rejection.');
    expect(headline({ verdict: 'not-a-rejection', act: 'offer' })).toBe('Not a rejection, but an offer.');
  });

  it('invites a person at a terminal to paste', async () => {
    const ran = await run(['read'], { ...atTerminal, stdin: letter });
    expect(ran.err()).toBe('Paste the mail here. It ends with Ctrl-D on a line of its own.\n');
    expect((await run(['read', '--quiet'], { ...atTerminal, stdin: letter })).err()).toBe('');
  });

  it.each<[string[], string | Buffer, string]>([
    [['read', 'no.eml'], '', 'no.eml is not there'],
    [['read', 'directory'], '', 'directory is a directory; name a file in it'],
    [['read'], ' \n', 'standard input is empty: there is no mail in it'],
    [['read'], Buffer.from('%PDF-1.7'), 'standard input is a PDF, not a text'],
    [['read'], Buffer.from([1, 0, 2]), 'standard input is a binary file, not a text'],
    [['read', '--format', 'eml'], letter, '--format is “eml”'],
    [['read', '--format', 'markdown'], letter, '--format is “markdown”, which is not a format here'],
    [['read', '--explian'], letter, 'unknown option --explian. (Did you mean --explain?)'],
    [['raed'], letter, 'is not a command. Did you mean “read”?'],
  ])('%j is refused', async (argv, stdin, problem) => {
    const ran = await run(argv, { stdin, directories: ['directory'] });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain(problem);
    expect(ran.out()).toBe('');
  });

  it('is told of in the help', async () => {
    expect((await run(['--help'])).out()).toContain('feedback-ask read [file]');
    const help = (await run(['read', '--help'])).out();
    for (const words of [
      '--explain',
      '--format text|json',
      '0 a rejection, 1 none, or it is not clear, 2 nothing',
    ])
      expect(help).toContain(words);
  });

  it('names options that mean nothing to it', async () => {
    const ran = await run(['read', '-', '--rejection', 'a.eml', '-o', 'b.txt', '--no-copy'], {
      stdin: rejection,
    });
    expect(ran.code).toBe(2);
    for (const option of ['--rejection', '--output', '--no-copy']) {
      expect(ran.err()).toContain(`${option} means nothing to feedback-ask read; leave it out`);
    }
    expect(ran.out()).toBe('');
  });
});
