import { describe, expect, it } from 'vitest';
import { atTerminal, flags, run } from './sample';

const address = { 'contact-email': 'dana@example.org' };
const long = { ...address, moment: 'ä'.repeat(150), topic: `${'ö '.repeat(90)}?` };
const display = { env: { DISPLAY: ':0' } };

describe('--open', () => {
  it('opens a draft, and the message is printed as ever', async () => {
    const { code, out, err, opened, clipboard } = await run([...flags(address), '--open']);
    expect([code, err()]).toEqual([0, 'Opened in your mail program.\n']);
    expect(opened).toEqual([expect.stringMatching(/^mailto:dana@example\.org\?subject=.+&body=Hi%20Dana/)]);
    expect(out()).toMatch(/^Subject: /);
    expect(clipboard()).toBeUndefined();
  });

  it('does not copy on a terminal what is opened, unless it is asked to', async () => {
    const opened = await run([...flags(address), '--open'], { ...atTerminal, ...display });
    expect([opened.code, opened.clipboard()]).toEqual([0, undefined]);
    const copied = await run([...flags(address), '--open', '--copy'], { ...atTerminal, ...display });
    expect(copied.clipboard()).toBe(copied.out());
    expect(copied.err()).toContain('Opened in your mail program.\nCopied. Its first line is the subject.');
  });

  it('copies the body where it is too long to go along', async () => {
    const { code, out, err, opened, clipboard } = await run([...flags(long), '--open'], display);
    expect(code).toBe(0);
    expect(opened).toEqual([expect.stringMatching(/^mailto:dana@example\.org\?subject=[^&]+$/)]);
    expect(out()).toBe(`Subject: Thank you, and one question\n\n${clipboard()}\n`);
    expect(err()).toContain('too long to go along: paste it there.\nCopied.\n');
  });

  it('copies nothing where nothing may be copied', async () => {
    const { code, clipboard } = await run([...flags(long), '--open', '--no-copy'], display);
    expect([code, clipboard()]).toEqual([0, undefined]);
  });

  it('that is too long where there is no clipboard: 3, and the text is on standard output', async () => {
    const { code, out, err } = await run([...flags(long), '--open']);
    expect([code, out()]).toEqual([3, expect.stringMatching(/^Subject: /)]);
    expect(err()).toContain('No clipboard here');
  });

  it('that does not work says why: 3, and nothing is lost', async () => {
    const failing = { openProblem: 'xdg-open is not there' };
    const { code, out, err } = await run([...flags(address), '--open'], failing);
    expect([code, out()]).toEqual([3, expect.stringMatching(/^Subject: /)]);
    expect(err()).toBe(
      'feedback-ask: no mail program could be opened (xdg-open is not there): the message is on standard output.\n',
    );
    const saved = await run([...flags(address), '--open', '-o', 'letter.txt'], failing);
    expect([saved.code, saved.out()]).toEqual([3, '']);
    expect(saved.err()).toContain('the message is in letter.txt');
  });

  it('opens nothing that --strict holds back', async () => {
    const { code, opened } = await run([
      ...flags({ moment: 'Please give me another chance' }),
      '--open',
      '--strict',
    ]);
    expect([code, opened]).toEqual([1, []]);
  });
});

describe('the mail program in the wizard', () => {
  it('settles where the message is sent, and comes first', async () => {
    const answers = { role: 'Engineer', menu: 'open' };
    const { asked, opened } = await run(
      [...flags({ ...address, role: undefined, moment: 'Our talk' }), '--open'],
      {
        ...atTerminal,
        answers,
      },
    );
    expect([asked, opened.length]).toEqual([['role', 'menu'], 1]);
  });

  it('is not there for other ways', async () => {
    const answers = { role: 'Engineer', menu: 'open' };
    const channel = { role: undefined, moment: 'Our talk', channel: 'linkedin' };
    const menu = await run(flags(channel), { ...atTerminal, answers });
    expect(menu.err()).toMatch(/“open” is not an\s+option of “menu”/);
    const { code, err } = await run([...flags({ channel: 'linkedin' }), '--open']);
    expect([code, err()]).toEqual([
      2,
      'feedback-ask: --channel is linkedin, and a mail program is for e-mail\n',
    ]);
  });

  const answers = { role: 'Engineer', menu: 'open' };
  const argv = flags({ ...address, role: undefined, moment: 'I enjoyed our talk', channel: 'email' });

  it('is an item of the menu', async () => {
    const { code, out, err, opened } = await run(argv, { ...atTerminal, answers });
    expect([code, out(), opened.length]).toEqual([0, '', 1]);
    expect(err()).toMatch(/Opened in your mail program\.\n$/);
  });

  it('that cannot be opened leaves the text on standard output: 3', async () => {
    const { code, out, err } = await run(argv, {
      ...atTerminal,
      answers,
      openProblem: 'xdg-open is not there',
    });
    expect([code, out()]).toEqual([3, expect.stringMatching(/^Subject: /)]);
    expect(err()).toMatch(/the\s+message\s+is\s+below/);
  });
});
