import { describe, expect, it } from 'vitest';
import { newMachine } from './machine';
import { complete, run } from './run';

const hostile = 'x\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eevil\u0000'.replace('\u0000', '\u0001');

/** Control characters other than line feeds, and what turns the direction of text. */
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const withValue = [
  '--contact',
  '--kind',
  '--channel',
  '--contact-name',
  '--contact-email',
  '--company',
  '--role',
];
const more = ['--stage', '--topic', '--moment', '--tone', '--name', '--email', '--templates', '--format'];

describe('escape sequences', () => {
  it.each([...withValue, ...more])('in %s reach neither standard output nor standard error', async option => {
    const { code, stdout, stderr } = await run([...complete, option, hostile]);
    expect(stdout + stderr).not.toMatch(raw);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+/m);
    expect(code).toBe(2);
  });

  it.each([
    ['an option', [...complete, `--${hostile}`]],
    ['a command', [hostile]],
    ['a verb', ['templates', hostile]],
    ['the name of a text', ['templates', 'show', hostile]],
    ['an own question', [...complete, '--topic', `why ${hostile}`]],
  ])('in %s reach neither', async (_, args) => {
    const { code, stdout, stderr } = await run(args);
    expect(stdout + stderr).not.toMatch(raw);
    expect(code).toBe(2);
  });

  it('in the name of a file are not repeated on standard error', async () => {
    const { code, stdout, stderr } = await run([...complete, '--output', `${hostile}.txt`]);
    expect(code).toBe(0);
    expect(stdout + stderr).not.toMatch(raw);
    const failed = await run([...complete, '--output', `missing/${hostile}.txt`]);
    expect(failed.code).toBe(3);
    expect(failed.stdout + failed.stderr).not.toMatch(raw);
  });

  it.each(['FEEDBACK_ASK_NAME', 'FEEDBACK_ASK_EMAIL', 'FEEDBACK_ASK_TONE', 'FEEDBACK_ASK_TEMPLATES'])(
    'in %s reach neither',
    async variable => {
      const { code, stdout, stderr } = await run(complete.slice(0, -2), {
        machine: newMachine({ [variable]: hostile }),
      });
      expect(stdout + stderr).not.toMatch(raw);
      expect(code).toBe(2);
    },
  );

  it('in config.json reach neither', async () => {
    const machine = newMachine();
    for (const config of [{ tone: hostile }, { [hostile]: 'x' }, { templates: hostile }]) {
      machine.put(machine.configFile, JSON.stringify(config));
      const { stdout, stderr } = await run(complete, { machine });
      expect(stdout + stderr).not.toMatch(raw);
    }
    machine.put(machine.configFile, `{"name": ${hostile}`);
    const { stdout, stderr } = await run(complete, { machine });
    expect(stdout + stderr).not.toMatch(raw);
  });

  it('in a tag of a template reach neither', async () => {
    const machine = newMachine();
    machine.put('mine/recruiter/ask.email.mustache', `Subject: x\n\n{{${hostile}}}`);
    const { code, stderr } = await run([...complete, '--templates', 'mine'], { machine });
    expect(code).toBe(2);
    expect(stderr).not.toMatch(raw);
  });

  it('in what git knows reach neither', async () => {
    const machine = newMachine({ GIT_CONFIG_GLOBAL: undefined });
    machine.put(`${machine.env.HOME}/.gitconfig`, `[user]\n\tname = ${hostile}\n`);
    const { code, stdout, stderr } = await run(complete.slice(0, -2), { machine });
    expect(code).toBe(2);
    expect(stdout + stderr).not.toMatch(raw);
  });
});
