import { describe, expect, it } from 'vitest';
import { atTerminal, flags, run } from './sample';

const configFile = '/home/sam/.config/feedback-ask/config.json';

describe('with flags alone', () => {
  it('writes the message to standard output and nothing else anywhere', async () => {
    const ran = await run(flags());
    expect(ran.code).toBe(0);
    expect(ran.out()).toMatch(/^Subject: .+\n\nHi Dana,\n\n[\s\S]+\nSam Lee\n$/);
    expect(ran.err()).toBe('');
    expect(ran.clipboard()).toBeUndefined();
  });

  it('asks nothing on a terminal, prints the message, copies the same text and says so in one line', async () => {
    const ran = await run(flags(), { ...atTerminal, env: { DISPLAY: ':0' } });
    expect(ran.asked).toEqual([]);
    expect(ran.clipboard()).toBe(ran.out());
    expect(ran.err()).toBe('Copied. Its first line is the subject.\n');
  });

  it('does not copy with --no-copy', async () => {
    const ran = await run([...flags(), '--no-copy'], { ...atTerminal, env: { DISPLAY: ':0' } });
    expect(ran.clipboard()).toBeUndefined();
    expect(ran.err()).toBe('');
  });

  it('is content with a terminal that has no clipboard: the message is there', async () => {
    const ran = await run(flags(), atTerminal);
    expect(ran.code).toBe(0);
    expect(ran.err()).toBe('No clipboard here (there is no display): the message is above.\n');
  });

  it('fails with 3 when --copy was asked for and there is no clipboard, and prints the text all the same', async () => {
    const ran = await run([...flags(), '--copy']);
    expect(ran.code).toBe(3);
    expect(ran.out()).toContain('Hi Dana,');
  });

  it('says nothing with --quiet', async () => {
    const ran = await run([...flags(), '--quiet'], { ...atTerminal, env: { DISPLAY: ':0' } });
    expect(ran.err()).toBe('');
  });

  it('does not ask for optional things, and does not offer an unfinished message', async () => {
    const files = { '/home/sam/.local/state/feedback-ask/unfinished.json': '{"draft":{"company":"Old"}}' };
    const ran = await run(flags(), { ...atTerminal, files });
    expect(ran.asked).toEqual([]);
  });

  it('gives a hint when there is no name to greet', async () => {
    const ran = await run(flags({ contact: 'recruiter', 'contact-name': undefined }));
    expect(ran.code).toBe(0);
    expect(ran.out()).toContain('\nHello,\n');
    expect(ran.err()).toContain('--contact-name');
  });
});

describe('what is missing', () => {
  it('is named in one go, each with the option that cures it', async () => {
    const ran = await run([]);
    expect(ran.code).toBe(2);
    expect(ran.out()).toBe('');
    for (const option of ['contact', 'contact-name', 'company', 'role', 'stage', 'topic', 'name']) {
      expect(ran.err()).toContain(`  --${option} <`);
    }
  });

  it.each(['contact', 'contact-name', 'company', 'role', 'stage', 'topic', 'name'])(
    'is --%s alone',
    async option => {
      const ran = await run(flags({ [option]: undefined }));
      expect(ran.code).toBe(2);
      expect(ran.err()).toContain(`feedback-ask: --${option} <`);
    },
  );

  it('is not asked for with --no-input, even on a terminal', async () => {
    const ran = await run([...flags({ role: undefined }), '--no-input'], atTerminal);
    expect(ran.code).toBe(2);
    expect(ran.asked).toEqual([]);
  });
});

describe('what cannot be used', () => {
  it.each([
    ['contact', 'recruter', 'Did you mean “recruiter”?'],
    ['stage', 'onsit', 'Did you mean “onsite”?'],
    ['topic', 'comunication', 'Did you mean “communication”?'],
    ['tone', 'wram', 'Did you mean “warm”?'],
    ['format', 'jsno', 'Did you mean “json”?'],
    ['company', '', 'is empty'],
    ['output', '', 'is empty'],
    ['contact-name', 'Dana\nLevy', 'must be a single line'],
    ['role', 'x'.repeat(10_000), 'has 10000 characters'],
    ['company', 'Ac\u001b[31mme', 'contains U+001B'],
    ['email', 'sam@example.org, eve@example.org', 'one e-mail address'],
  ])('--%s %j', async (option, value, words) => {
    const ran = await run(flags({ [option]: value }));
    expect(ran.code).toBe(2);
    expect(ran.out()).toBe('');
    expect(ran.err()).toContain(`--${option} `);
    expect(ran.err()).toContain(words);
    expect(ran.err()).not.toContain('\u001b');
  });

  it('is told together with what is missing', async () => {
    const ran = await run(['--stage', 'onsit', '--format', 'x', '--contact', 'recruiter']);
    expect(ran.err()).toContain('--stage is “onsit”');
    expect(ran.err()).toContain('--format is “x”');
    expect(ran.err()).toContain('--company <name> is missing');
  });

  it.each([
    [['--compny', 'Acme'], 'Did you mean --company?'],
    [['--company'], '--company'],
    [['chek'], '“chek” is not a command'],
    [['templats'], 'Did you mean “templates”?'],
    [['templates'], 'list, show, copy'],
    [['templates', 'lst'], 'Did you mean “list”?'],
    [['templates', 'show', 'nothing'], 'is not among the texts'],
  ])('as a command line: %j', async (argv, words) => {
    const ran = await run(argv);
    expect(ran.code).toBe(2);
    expect(ran.out()).toBe('');
    expect(ran.err()).toContain(words);
  });

  it('is an output file that is there already, told before anything is written', async () => {
    const ran = await run([...flags(), '-o', 'letter.txt'], { files: { 'letter.txt': 'mine' } });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain('--force');
    expect(ran.fileSystem.get('letter.txt')).toBe('mine');
  });
});

describe('where values come from', () => {
  const config = { files: { [configFile]: '{"name": "From Config", "tone": "formal"}' } };

  it('an option goes before the environment, that before config.json, and that before git', async () => {
    const git = { git: () => ({ output: 'user.name\nFrom Git\0user.email\ngit@example.org\0' }) };
    const nameOf = async (argv: string[], options: Parameters<typeof run>[1]) =>
      JSON.parse((await run([...argv, '-f', 'json'], options)).out()).message.from.name;
    const all = { ...config, env: { FEEDBACK_ASK_NAME: 'From Environment' }, programs: git };
    const nameless = flags({ name: undefined });
    expect(await nameOf(flags(), all)).toBe('Sam Lee');
    expect(await nameOf(nameless, all)).toBe('From Environment');
    expect(await nameOf(nameless, { ...config, programs: git })).toBe('From Config');
    expect(await nameOf(nameless, { programs: git })).toBe('From Git');
  });

  it('git is not started when nothing is wanted of it', async () => {
    expect((await run(flags())).ran).toEqual([]);
  });

  it('a name of git that cannot be used counts as none', async () => {
    const ran = await run(flags({ name: undefined }), {
      programs: { git: () => ({ output: 'user.name\nSam\u001b[2J\0' }) },
    });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain('--name <name> is missing');
  });

  it('a wrong value names the place that it came from', async () => {
    const fromEnvironment = await run(flags(), { env: { FEEDBACK_ASK_TONE: 'loud' } });
    expect(fromEnvironment.err()).toContain('FEEDBACK_ASK_TONE is “loud”');
    const fromConfig = await run(flags(), { files: { [configFile]: '{\n  "tone": "loud"\n}' } });
    expect(fromConfig.err()).toContain(`${configFile}:2: tone is “loud”`);
  });

  it.each([
    ['{"name": "Sam",\n "tone" }', `${configFile}:2 is not JSON`],
    ['{\n"name": 7}', `${configFile}:2: name must be a text`],
    ['[]', `${configFile}:1 must be a JSON object`],
  ])('a config that is %j is an error with file, line and key', async (text, words) => {
    const ran = await run(flags(), { files: { [configFile]: text } });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain(words);
  });

  it('a key that means nothing is told of, and stops nothing', async () => {
    const ran = await run(flags(), { files: { [configFile]: '{"tonne": "warm"}' } });
    expect(ran.code).toBe(0);
    expect(ran.err()).toContain('Did you mean “tone”?');
  });
});
