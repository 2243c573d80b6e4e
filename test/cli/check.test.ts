import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main';
import { fakeIo } from '../../src/io/fake';
import { atTerminal, flags, intoPipe, run } from './sample';

const good =
  'Hi Dana,\n\nThank you for your time. I respect the decision.\nWhat could I do better next time?\n\nSam\n';
const bad =
  'Hi Dana,\n\nThank you for your time. I deserve an explanation. I respect the decision.\nWhat could I do better?\n';
const configFile = '/home/sam/.config/feedback-ask/config.json';
const withRules = (rules: unknown) => ({
  files: { 'bad.txt': bad, [configFile]: JSON.stringify({ rules }) },
});

describe('check', () => {
  it('has nothing to say of a good draft', async () => {
    const ran = await run(['check', 'good.txt'], { files: { 'good.txt': good } });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.out()).toBe('');
    expect(ran.err()).toBe('');
  });

  it('writes a finding a line, as compilers do, and returns 1 for an error', async () => {
    const ran = await run(['check', 'bad.txt'], { files: { 'bad.txt': bad } });
    expect(ran.code).toBe(1);
    expect(ran.out()).toBe(
      'bad.txt:3:26: error: Nobody owes an answer, and a favour that is demanded is rarely done. [entitlement]\n',
    );
  });

  it('reads standard input where there is no file, or a dash', async () => {
    for (const argv of [['check'], ['check', '-']]) {
      const ran = await run(argv, { stdin: bad });
      expect(ran.code).toBe(1);
      expect(ran.out()).toMatch(/^-:3:26: error: .* \[entitlement\]\n$/);
    }
  });

  it('writes one JSON object on one line, with places and without what is not there', async () => {
    const ran = await run(['check', '--format', 'json'], { stdin: `${bad}${'more words '.repeat(80)}` });
    const lines = ran.out().split('\n');
    expect(lines).toHaveLength(2);
    const { file, findings, counts } = JSON.parse(lines[0] ?? '');
    expect(file).toBe('-');
    expect(findings[0]).toEqual({
      rule: 'entitlement',
      severity: 'error',
      message: 'Nobody owes an answer, and a favour that is demanded is rarely done.',
      excerpt: 'I deserve an explanation',
      line: 3,
      column: 26,
      endLine: 3,
      endColumn: 50,
      suggestion: 'Ask instead: “If you have a minute, I’d be grateful for …”',
    });
    expect(findings[1]).toMatchObject({ rule: 'too-long', severity: 'hint' });
    expect(Object.keys(findings[1]).sort()).toEqual(['message', 'rule', 'severity', 'suggestion']);
    expect(counts.words).toBe(20 + 160);
  });

  it('shows the words underlined in their line on a terminal, and what to say instead', async () => {
    const ran = await run(['check', 'bad.txt'], { ...atTerminal, files: { 'bad.txt': bad } });
    expect(ran.out()).toContain(
      '3 │ Thank you for your time. I deserve an explanation. I respect the decision.\n' +
        '  │                          ^^^^^^^^^^^^^^^^^^^^^^^^\n',
    );
    expect(ran.out()).toContain('[entitlement]');
    expect(ran.out()).toContain('  Ask instead: “If you have a minute');
    expect(ran.err()).toBe('1 error · 20 words\n');
  });

  it('leaves what is quoted to those who wrote it', async () => {
    const stdin = `${good}\nOn Tue, 3 Nov 2026, Dana wrote:\n> I demand an explanation. You wasted my time.\n`;
    expect((await run(['check'], { stdin })).out()).toBe('');
  });

  it('knows what a draft is for, and where it goes', async () => {
    const thanks = 'Thank you, that helps me a lot.';
    expect((await run(['check'], { stdin: thanks })).out()).toContain('[no-question]');
    expect((await run(['check', '--kind', 'thank'], { stdin: thanks })).out()).toBe('');
    expect((await run(['check', '--channel', 'linkedin-note'], { stdin: good.repeat(3) })).out()).toContain(
      'a LinkedIn invitation takes 200. [too-long]',
    );
    expect((await run(['check', '--channel', 'sms'], { stdin: `${good}👍` })).out()).toContain(
      'because of “👍”',
    );
  });

  it('lists the rules, as text and as JSON', async () => {
    const text = (await run(['check', '--rules'])).out();
    expect(text.match(/^[a-z-]+ \((?:error|warning|hint)\): a message that /gm)).toHaveLength(20);
    // No example is a page long, not even that of a message that is too long.
    expect(Math.max(...text.split('\n').map(line => line.length))).toBeLessThan(240);
    const list = JSON.parse((await run(['check', '--rules', '--format', 'json'])).out());
    expect(list).toHaveLength(20);
    expect(list[0]).toMatchObject({ rule: 'second-chance', severity: 'error' });
  });

  it('leaves rules out that are not wanted, and gives others the severity that is', async () => {
    const files = { 'bad.txt': bad };
    expect(await run(['check', 'bad.txt', '--disable', 'entitlement, flattery'], { files })).toMatchObject({
      code: 0,
    });
    const softened = await run(['check', 'bad.txt'], withRules({ entitlement: 'hint' }));
    expect(softened).toMatchObject({ code: 0 });
    expect(softened.out()).toContain(': hint: ');
    expect(await run(['check', 'bad.txt'], withRules({ entitlement: 'off' }))).toMatchObject({ code: 0 });
  });

  it.each([
    [
      ['check', '--disable', 'entitelment'],
      '--disable names “entitelment”, which is not a rule. Did you mean “entitlement”?',
    ],
    [['check', 'no.txt'], 'no.txt is not there'],
    [['check', 'directory'], 'directory is a directory'],
    [['check', '--format', 'eml'], '--format is “eml”'],
    [['check', '--channel', 'fax'], '--channel is “fax”, which is not a channel.'],
    [['check', '--kind', 'beg'], '--kind is “beg”, which is not a kind.'],
    [['check'], 'standard input is empty: there is nothing to check'],
  ])('%j is refused', async (argv, problem) => {
    const ran = await run(argv, { stdin: ' \n', directories: ['directory'] });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain(problem);
    expect(ran.out()).toBe('');
  });

  it.each([
    [Buffer.from([0x41, 0, 0x42]), 'is a binary file, not a text'],
    [Buffer.from('%PDF-1.7'), 'is a PDF, not a text'],
    [Buffer.from('PK\u0003\u0004'), 'is a packed document (such as .docx), not a text'],
  ])('what is no text is refused: %j', async (stdin, problem) => {
    const ran = await run(['check'], { stdin });
    expect(ran.code).toBe(2);
    expect(ran.err()).toContain(problem);
  });

  it('reads what old and other editors write', async () => {
    const latin = await run(['check'], {
      stdin: Buffer.from('Merci, I demand an answer. Caf\xe9? It\x92s ok', 'latin1'),
    });
    expect(latin.out()).toContain('[entitlement]');
    const utf16 = Buffer.from(`\ufeff${bad.replaceAll('\n', '\r\n')}`, 'utf16le');
    expect((await run(['check'], { stdin: utf16 })).out()).toMatch(/^-:3:26: /);
  });

  it('refuses a config that names no rule or no severity', async () => {
    const unknown = await run(['check', 'bad.txt'], withRules({ flatery: 'off', blame: 'loud' }));
    expect(unknown.code).toBe(2);
    expect(unknown.err()).toContain('names “flatery”, which is not a rule. Did you mean “flattery”?');
    expect(unknown.err()).toContain('gives “blame” the severity “loud”');
    expect((await run(['check', 'bad.txt'], withRules(['blame']))).err()).toContain(
      'rules must be an object',
    );
  });
});

const rude = { topic: 'I demand an answer. What did I do wrong?' };

describe('a message that breaks a rule', () => {
  it('is delivered from flags, told of on standard error, and returns 1', async () => {
    const ran = await run(flags(rude));
    expect(ran.code).toBe(1);
    expect(ran.out()).toContain(rude.topic);
    expect(ran.err()).toMatch(/message:\d+:\d+: error: .* \[entitlement\]/);
  });

  it('is not delivered with --strict', async () => {
    const ran = await run([...flags(rude), '--strict', '--output', 'out.txt']);
    expect(ran.code).toBe(1);
    expect(ran.out()).toBe('');
    expect(ran.fileSystem.has('out.txt')).toBe(false);
    expect(ran.err()).toContain('Not delivered');
    expect((await run([...flags(), '--strict'])).code).toBe(0);
  });

  it('has its findings in JSON', async () => {
    const { findings } = JSON.parse((await run([...flags(rude), '--format', 'json'])).out());
    expect(findings[0]).toMatchObject({
      rule: 'entitlement',
      severity: 'error',
      excerpt: expect.stringContaining('demand'),
    });
  });

  it('is shown with its findings in the wizard, is to be edited first, and is delivered when one is sure', async () => {
    const answers = {
      channel: 'email',
      role: 'Engineer',
      moment: '',
      menu: ['copy', 'copy'],
      deliver: [false, true],
    };
    const ran = await run(flags({ ...rude, role: undefined }), {
      ...atTerminal,
      env: { DISPLAY: ':0' },
      answers,
    });
    expect(ran.err()).toContain('[entitlement]');
    expect(ran.clipboard()).toContain(rude.topic);
    expect(ran.code).toBe(1);
  });

  it('is found again after an edit that made it one', async () => {
    const edited = 'Subject: Mine\n\nThank you. I demand an answer. Any advice?\n';
    const io = fakeIo({
      ...intoPipe,
      env: { EDITOR: 'nano' },
      answers: { channel: 'email', role: 'Engineer', moment: '', menu: ['edit', 'print'], deliver: true },
      programs: {
        '/bin/sh': args => {
          io.fileSystem.set(args.at(-1) ?? '', edited);
          return {};
        },
      },
    });
    expect(await main(flags({ role: undefined }), io)).toBe(1);
    expect(io.err()).toContain('[entitlement]');
    expect(io.out()).toBe(edited);
  });

  it('is judged by the rules of config.json in the main command as well', async () => {
    const files = { [configFile]: JSON.stringify({ rules: { entitlement: 'off' } }) };
    expect((await run(flags(rude), { files })).code).toBe(0);
    const unknown = { [configFile]: JSON.stringify({ rules: { blam: 'off' } }) };
    expect((await run(flags(), { files: unknown })).err()).toContain('Did you mean “blame”?');
  });

  it('is not accused for the name of a company or a job', async () => {
    const innocent = {
      company: 'Wasted Time Lawyers',
      role: 'Free Legal Threat Analyst',
      name: 'Sue Coward',
    };
    const ran = await run(flags(innocent));
    expect(ran.code).toBe(0);
    expect(ran.err()).not.toContain('[');
  });
});
