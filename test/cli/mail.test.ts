import { describe, expect, it } from 'vitest';
import { atTerminal, flags, intoPipe, run, sampleAnswers } from './sample';

const addresses = { 'contact-email': 'dana@example.org', email: 'sam@example.org' };
const date = 'Date: Mon, 23 Nov 2026 18:00:00 +0000\n';

describe('--format eml', () => {
  it('writes a mail that can be sent to standard output', async () => {
    const { code, out, err } = await run([...flags(addresses), '--format', 'eml']);
    expect([code, err()]).toEqual([0, '']);
    expect(out()).toMatch(/^From: Sam Lee <sam@example\.org>\nTo: Dana Levy <dana@example\.org>\nSubject: /);
    expect(out()).toContain(date);
    expect(out()).toMatch(/\nMessage-ID: <[0-9a-f-]{36}@example\.org>\n/);
    expect(out()).not.toMatch(/X-Unsent|\r/);
  });

  it('names both addresses where they are missing, with everything else: 2', async () => {
    const { code, out, err } = await run([...flags({ role: undefined }), '--format', 'eml']);
    expect([code, out()]).toEqual([2, '']);
    expect(err()).toMatch(
      /3 things[\s\S]*--role <title> is missing[\s\S]*--contact-email is missing[\s\S]*--email is missing/,
    );
  });

  it('takes your address from where it is kept', async () => {
    const git = () => ({ output: 'user.email\nsam@example.com\0' });
    const argv = [...flags({ 'contact-email': 'dana@example.org' }), '--format', 'eml'];
    expect((await run(argv, { programs: { git } })).out()).toContain('From: Sam Lee <sam@example.com>\n');
    const env = { FEEDBACK_ASK_EMAIL: 'sam@example.net' };
    expect((await run(argv, { env })).out()).toContain('From: Sam Lee <sam@example.net>\n');
    const unfit = await run(argv, { env: { FEEDBACK_ASK_EMAIL: 'zoë@example.net' } });
    expect([unfit.code, unfit.err()]).toEqual([
      2,
      expect.stringContaining('FEEDBACK_ASK_EMAIL has letters before'),
    ]);
  });

  it('is for e-mail alone, wherever another channel comes from', async () => {
    const argv = [...flags(addresses), '--format', 'eml'];
    const byOption = await run([...argv, '--channel', 'sms']);
    expect([byOption.code, byOption.err()]).toEqual([
      2,
      'feedback-ask: --channel is sms, and eml is for e-mail\n',
    ]);
    const byEnvironment = await run(argv, { env: { FEEDBACK_ASK_CHANNEL: 'linkedin' } });
    expect(byEnvironment.err()).toBe(
      'feedback-ask: FEEDBACK_ASK_CHANNEL is linkedin, and eml is for e-mail\n',
    );
  });

  it('complains once of each value', async () => {
    const { err } = await run([...flags({ ...addresses, email: 'a@b.c, d@e.f' }), '--format', 'eml']);
    expect(err()).toBe('feedback-ask: --email must be one e-mail address alone, like dana@example.org\n');
  });

  it('in a file is a draft, and in a stream that has a name it is not', async () => {
    const file = await run([...flags(addresses), '--format', 'eml', '-o', 'letter']);
    expect(file.fileSystem.get('letter')).toContain('\nX-Unsent: 1\n');
    expect(file.fileSystem.get('letter')).not.toMatch(/^(?:Date|Message-ID):/m);
    const stream = await run([...flags(addresses), '--format', 'eml', '-o', '-']);
    expect(stream.out()).toContain(date);
  });

  it('that could not be saved is printed as a mail that can be sent: 3', async () => {
    const { code, out } = await run([...flags(addresses), '-o', '/readonly/draft.eml']);
    expect([code, out()]).toEqual([3, expect.stringContaining(date)]);
    expect(out()).not.toContain('X-Unsent');
  });
});

describe('--output draft.eml', () => {
  it('is a draft without being told so', async () => {
    const { fileSystem, code } = await run([...flags(addresses), '-o', 'Draft.EML']);
    expect(code).toBe(0);
    expect(fileSystem.get('Draft.EML')).toMatch(/^From: [\s\S]*\nX-Unsent: 1\n/);
    expect((await run([...flags(), '-o', 'draft.eml'])).code).toBe(2);
  });

  it('is what is asked for where that is something else', async () => {
    const { fileSystem } = await run([...flags(), '-o', 'draft.eml', '--format', 'text']);
    expect(fileSystem.get('draft.eml')).toMatch(/^Subject: /);
  });
});

describe('--format mailto', () => {
  it('is a URL alone', async () => {
    const { code, out, err } = await run([...flags(addresses), '--format', 'mailto']);
    expect([code, err()]).toEqual([0, '']);
    expect(out()).toMatch(/^mailto:dana@example\.org\?subject=[\w.~%-]+&body=[\w.~%-]+\n$/);
  });

  it('that is too long comes with a warning', async () => {
    const long = { moment: 'ä'.repeat(150), topic: `${'ö '.repeat(90)}?` };
    const { code, out, err } = await run([...flags({ ...addresses, ...long }), '--format', 'mailto']);
    expect(code).toBe(0);
    expect(out().length).toBeGreaterThan(1800);
    expect(err()).toContain(`This URL has ${out().length - 1} characters`);
    expect(err()).toContain('Use --open');
  });
});

describe('in the wizard', () => {
  const { channel: _, name, remember, ...before } = sampleAnswers;
  const { remember: __, moment: ___, ...kept } = sampleAnswers;
  const moment = 'I enjoyed our talk';

  it('addresses that are missing are questions', async () => {
    const answers = {
      ...before,
      contactEmail: 'dana@example.org',
      name,
      remember,
      email: 'sam@example.org',
      menu: 'print',
    };
    const { code, out, asked } = await run(['--format', 'eml'], { ...intoPipe, answers });
    expect(code).toBe(0);
    expect(asked.indexOf('contactEmail')).toBe(asked.indexOf('contactName') + 1);
    expect(out()).toMatch(/^From: Sam Lee <sam@example\.org>\nTo: Dana Levy <dana@example\.org>\n/);
    expect(out()).toContain(date);
  });

  it('an address that was given to be remembered is not asked for again', async () => {
    const answers = { name, remember: true, email: 'sam@example.org', menu: 'print' };
    const argv = [
      ...flags({ name: undefined, moment, 'contact-email': 'dana@example.org' }),
      '--format',
      'eml',
    ];
    const { asked, out } = await run(argv, { ...intoPipe, answers });
    expect(asked).toEqual(['name', 'remember', 'email', 'menu']);
    expect(out()).toContain('From: Sam Lee <sam@example.org>\n');
    const unfit = { ...answers, email: ['zoë@example.org', 'zoe@example.org'] };
    expect((await run(argv, { ...intoPipe, answers: unfit })).out()).toContain('<zoe@example.org>\n');
  });

  it('what was kept and does not fit a mail is asked for anew', async () => {
    const file = '/home/sam/.local/state/feedback-ask/unfinished.json';
    const unfinished = {
      savedAt: '2026-11-22T10:00:00Z',
      draft: { ...kept, channel: 'linkedin', contactEmail: 'zoë@example.org', email: 'sam@example.org' },
      typed: {},
      skipped: ['moment', 'contactEmail'],
    };
    const { out, asked } = await run(['--format', 'eml'], {
      ...intoPipe,
      answers: { resume: true, contactEmail: 'zoe@example.org', menu: 'print' },
      files: { [file]: JSON.stringify(unfinished) },
    });
    expect(asked).toEqual(['resume', 'contactEmail', 'menu']);
    expect(out()).toContain('\nTo: Dana Levy <zoe@example.org>\n');
  });

  it('they are the only questions where nothing else is open, and take no address that mail cannot carry', async () => {
    const argv = [...flags({ email: 'sam@example.org', moment }), '--format', 'eml'];
    const answers = { contactEmail: 'dana@example.org', menu: 'print' };
    expect((await run(argv, { ...intoPipe, answers })).asked).toEqual(['contactEmail', 'menu']);
    const answered = async (contactEmail: string) =>
      (await run(argv, { ...intoPipe, answers: { contactEmail } })).err();
    expect(await answered('zoë@example.org')).toContain(
      'is not accepted by “contactEmail”: This has letters',
    );
    expect(await answered('')).toContain('“” is not accepted by “contactEmail”');
  });

  it('a file that is named like a mail is a draft, once there are addresses', async () => {
    const save = (options: Record<string, string>) =>
      run(flags({ role: undefined, moment, channel: 'email', ...options }), {
        ...atTerminal,
        answers: { role: 'Engineer', menu: 'save', file: 'draft.eml' },
        directories: ['.'],
      });
    const saved = await save(addresses);
    expect(saved.fileSystem.get('draft.eml')).toContain('\nX-Unsent: 1\n');
    expect((await save({ email: 'sam@example.org' })).err()).toContain(
      'is not accepted by “file”: A mail needs your address',
    );
  });

  it('a URL that is too long comes with a warning there as well', async () => {
    const long = { ...addresses, moment: 'ä'.repeat(150), topic: `${'ö '.repeat(90)}?`, role: undefined };
    const answers = { role: 'Engineer', menu: 'print' };
    const { out, err } = await run([...flags(long), '--format', 'mailto'], { ...intoPipe, answers });
    expect(out()).toMatch(/^mailto:/);
    expect(err()).toContain('This URL has');
  });

  it('is saved under a name that fits the format', async () => {
    const { fileSystem } = await run(
      [...flags({ ...addresses, role: undefined, moment }), '--format', 'eml'],
      {
        ...atTerminal,
        answers: { role: 'Engineer', menu: 'save', file: 'as it stands' },
        directories: ['.'],
      },
    );
    expect(fileSystem.get('feedback-acme.eml')).toContain('\nX-Unsent: 1\n');
  });
});
