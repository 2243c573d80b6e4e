import { describe, expect, it } from 'vitest';
import { complete, run } from './run';

const stack = /^\s+at .+[(:]\d+/m;

describe('what is missing', () => {
  it('is named in one go, with nothing on standard output', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    for (const option of ['--contact', '--company', '--role', '--stage', '--topic', '--name'])
      expect(stderr).toMatch(new RegExp(`^ +${option} <`, 'm'));
    expect(stderr.match(/^ +--name /gm)).toHaveLength(1);
  });

  it('is named together with what is wrong', async () => {
    const { code, stderr } = await run([
      '--contact',
      'friend',
      '--stage',
      'onsit',
      '--format',
      'jsn',
      '--tone',
      '',
    ]);
    expect(code).toBe(2);
    for (const words of [
      '--contact is “friend”',
      '“onsite”',
      '“json”',
      '--tone is empty',
      '--company <name>',
      '--role <title>',
    ]) {
      expect(stderr).toContain(words);
    }
  });

  it('may be a name for those whose friend they ask, not for a recruiter', async () => {
    const without = (contact: string) => run(['--contact', contact, ...complete.slice(4)]);
    expect((await without('recruiter')).code).toBe(0);
    const { code, stderr } = await without('referrer');
    expect(code).toBe(2);
    expect(stderr).toContain('--contact-name <name>');
    expect(stderr).not.toContain('--company');
  });
});

describe('a single mistake', () => {
  it.each([
    ['an unknown option', [...complete, '--tonne', 'warm'], /--tonne.+Did you mean --tone\?/],
    ['an unknown command', ['template'], /“template” is not a command\. Did you mean “templates”\?/],
    ['an unknown verb', ['templates', 'lst'], /templates has no “lst”\. Did you mean “list”\?/],
    ['no verb', ['templates'], /templates needs one of list, show, copy/],
    ['an option without its value', [...complete, '--tone'], /--tone/],
    ['an unknown tone', [...complete, '--tone', 'warmly'], /--tone is “warmly”.+Did you mean “warm”\?/],
    ['an unknown topic', [...complete, '--topic', 'comunication'], /--topic.+Did you mean “communication”\?/],
    ['a topic of another stage', [...complete, '--topic', 'scope'], /--topic is “scope”/],
    ['an unknown format', [...complete, '--format', 'txt'], /--format is “txt”.+Did you mean “text”\?/],
    ['an empty name', [...complete, '--name', ' '], /--name is empty/],
    ['an empty output', [...complete, '--output', ''], /--output is empty/],
    ['a name of two lines', [...complete, '--name', 'Sam\nLee'], /--name must be a single line/],
    [
      'a role of 10,000 characters',
      [...complete, '--role', 'x'.repeat(10_000)],
      /--role has 10000 characters/,
    ],
    ['a topic of 10,000 letters', [...complete, '--topic', 'x'.repeat(10_000)], /--topic is “x{40}…”/],
    ['an address that is none', [...complete, '--email', 'sam'], /--email must be one e-mail address/],
    ['a kind that is not there', [...complete, '--kind', 'plead'], /--kind is “plead”/],
    ['an argument too many', ['templates', 'list', 'more'], /./],
  ])('%s: 2, what it is, and what was probably meant', async (_, args, words) => {
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^feedback-ask: /);
    expect(stderr).not.toMatch(stack);
    expect(stderr.length).toBeLessThan(1000);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('--help and --version', () => {
  it('are on standard output, and nothing is wrong', async () => {
    const help = await run(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/^Usage: feedback-ask/);
    for (const line of help.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});
