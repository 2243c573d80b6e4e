import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { newMachine, program } from './machine';
import { complete, run } from './run';

const message = `Subject: Thanks, and a quick question

Hi Dana,

`;

describe('standard output', () => {
  it('is the message and nothing else', async () => {
    const { code, stdout, stderr } = await run(complete);
    expect(code).toBe(0);
    expect(stdout.startsWith(message)).toBe(true);
    expect(stdout).toMatch(/\nBest wishes,\nSam Lee\n$/);
    expect(stderr).toBe('');
  });

  it('is the same bytes every time, whatever the terminal, the locale and the time zone', async () => {
    const machines = [
      {},
      { TERM: undefined, LANG: 'C', TZ: 'Asia/Tokyo' },
      { FORCE_COLOR: '3', LC_ALL: 'de_DE' },
    ];
    const outputs = await Promise.all(machines.map(env => run(complete, { machine: newMachine(env) })));
    expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
  });

  it('that is read no further ends quietly', async () => {
    const { stdout, stderr } = await run(complete, { shell: command => `${command} | head -1` });
    expect(stdout).toBe('Subject: Thanks, and a quick question\n');
    expect(stderr).toBe('');
  });

  it('that nobody reads ends quietly', async () => {
    const { code, stderr } = await run(complete, {
      shell: command => `{ sleep 0.5; ${command}; echo $? >&3; } 3>&2 | true`,
    });
    expect(code).toBe(0);
    expect(stderr).toBe('0\n');
  });

  it('that is full is an error', async () => {
    const { code, stderr } = await run(complete, { shell: command => `${command} > /dev/full` });
    expect(code).toBe(74);
    expect(stderr).toBe('feedback-ask: standard output could not be written: no space left on the device\n');
  });

  it.each([['--help'], ['--version'], ['templates', 'list'], ['templates', 'show', 'topics.json']])(
    'that is full is an error for %s %s',
    async (...args) => {
      const { code } = await run(args.filter(Boolean), { shell: command => `${command} > /dev/full` });
      expect(code).toBe(74);
    },
  );

  it('that is closed is an error', async () => {
    const { code, stderr } = await run(complete, { shell: command => `${command} >&-` });
    expect([0, 74]).toContain(code);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('standard error', () => {
  it('that is closed does not keep the message from standard output', async () => {
    const { code, stdout } = await run(complete, { shell: command => `${command} 2>&-` });
    expect(code).toBe(0);
    expect(stdout.startsWith(message)).toBe(true);
  });

  it('that is full does not either, and does not change the code of a failure', async () => {
    const { code, stdout } = await run([...complete, '--copy'], {
      shell: command => `${command} 2>/dev/full`,
    });
    expect(code).toBe(3);
    expect(stdout.startsWith(message)).toBe(true);
    const wrong = await run(['--contact', 'x'], { shell: command => `${command} 2>/dev/full` });
    expect(wrong.code).toBe(2);
  });

  it('has no colour in a file, unless that is asked for', async () => {
    expect((await run(['--contact', 'x'])).stderr).not.toContain('\u001b');
    const { stderr } = await run(['--contact', 'x'], { machine: newMachine({ FORCE_COLOR: '1' }) });
    expect(stderr).toContain('\u001b[31mfeedback-ask:\u001b[39m');
  });
});

describe('where nobody can be asked', () => {
  it.each([
    ['without a terminal', (command: string) => `setsid -w ${command} < /dev/null`],
    ['with a closed standard input', (command: string) => `setsid -w ${command} <&-`],
    ['with everything closed but standard error', (command: string) => `${command} <&- >&-`],
  ])('nothing waits: %s', async (_, shell) => {
    const { code, stderr } = await run([], { shell });
    expect(code).toBe(2);
    expect(stderr).toContain('--contact');
  });

  it('a standard input that stays open and silent is not waited for', async () => {
    const { env, work } = newMachine();
    const child = spawn(process.execPath, [program], {
      env,
      cwd: work,
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const [code] = await once(child, 'exit');
    child.stdin?.destroy();
    expect(code).toBe(2);
  });

  it('a complete command line does not touch standard input', async () => {
    const { code, stdout } = await run(complete, { input: 'x'.repeat(1_000_000) });
    expect(code).toBe(0);
    expect(stdout.startsWith(message)).toBe(true);
  });
});
