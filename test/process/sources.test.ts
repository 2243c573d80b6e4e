import { describe, expect, it } from 'vitest';
import { type Env, type Machine, newMachine } from './machine';
import { complete, run } from './run';

const nameless = complete.slice(0, complete.indexOf('--name'));

/** Who has written the message, and in which tone, by the last source that speaks. */
async function requestOf(machine: Machine, args: readonly string[] = []) {
  const { code, stdout, stderr } = await run([...nameless, '--format', 'json', ...args], { machine });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { name, email, tone } = JSON.parse(stdout).request;
  return { name, email, tone };
}

/** A machine on which config.json and git speak; the environment too where it is given. */
function machineWith(env: Env, config: object | undefined, git: string) {
  const machine = newMachine({ ...env, GIT_CONFIG_GLOBAL: undefined });
  if (config) machine.put(machine.configFile, JSON.stringify(config));
  machine.put(`${machine.env.HOME}/.gitconfig`, git);
  return machine;
}

const git = '[user]\n\tname = Sam of Git\n\temail = git@example.org\n';
const config = { name: 'Sam of Config', email: 'config@example.org', tone: 'formal' };
const env = {
  FEEDBACK_ASK_NAME: 'Sam of Env',
  FEEDBACK_ASK_EMAIL: 'env@example.org',
  FEEDBACK_ASK_TONE: 'warm',
};

describe('who writes', () => {
  it('is what git knows when nothing else does', async () => {
    expect(await requestOf(machineWith({}, undefined, git))).toEqual({
      name: 'Sam of Git',
      email: 'git@example.org',
      tone: 'warm',
    });
  });

  it('is what config.json says before git', async () => {
    expect(await requestOf(machineWith({}, config, git))).toEqual({
      name: 'Sam of Config',
      email: 'config@example.org',
      tone: 'formal',
    });
  });

  it('is what the environment says before config.json', async () => {
    expect(await requestOf(machineWith(env, config, git))).toEqual({
      name: 'Sam of Env',
      email: 'env@example.org',
      tone: 'warm',
    });
  });

  it('is what the option says before everything', async () => {
    const args = ['--name', 'Sam of Option', '--email', 'option@example.org', '--tone', 'formal'];
    expect(await requestOf(machineWith(env, config, git), args)).toEqual({
      name: 'Sam of Option',
      email: 'option@example.org',
      tone: 'formal',
    });
  });

  it('is taken from each source by itself', async () => {
    const machine = machineWith(
      { FEEDBACK_ASK_TONE: 'warm' },
      { name: 'Sam of Config', tone: 'formal' },
      git,
    );
    expect(await requestOf(machine)).toEqual({
      name: 'Sam of Config',
      email: 'git@example.org',
      tone: 'warm',
    });
  });

  it('is missing where git knows nothing usable, or is not there', async () => {
    const missing = await run(nameless, {
      machine: machineWith({}, undefined, '[user]\n\tname = "a\\nb"\n'),
    });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('--name');
    const without = await run(nameless, { machine: newMachine({ PATH: '/nowhere' }) });
    expect(without.code).toBe(2);
  });
});

describe('a value that cannot be used', () => {
  it('is told by the variable it came from', async () => {
    const machine = newMachine({ FEEDBACK_ASK_TONE: 'loud', FEEDBACK_ASK_NAME: '' });
    const { code, stderr } = await run(nameless, { machine });
    expect(code).toBe(2);
    expect(stderr).toContain('FEEDBACK_ASK_TONE is “loud”');
    expect(stderr).toContain('FEEDBACK_ASK_NAME is empty');
  });

  it.each([
    ['{\n  "name": "Sam",\n}', /config\.json:3.* is not JSON/],
    ['', /config\.json:1.* is not JSON/],
    ['{"name": "Sam"', /config\.json:1.* is not JSON/],
    ['[]', /config\.json:1.* must be a JSON object/],
    ['{\n  "tone": 5\n}', /config\.json:2: tone must be a text in quotes/],
    ['{\n\n  "remember": "no"\n}', /config\.json:3: remember must be true or false/],
    ['{\n  "tone": "loud"\n}', /config\.json:2: tone is “loud”/],
    ['{\n  "templates": "/nowhere"\n}', /config\.json.*templates names \/nowhere, which is not a directory/],
  ])('is told by the file, the line and the key: %j', async (text, words) => {
    const machine = newMachine();
    machine.put(machine.configFile, text);
    const { code, stdout, stderr } = await run(complete, { machine });
    expect(stderr).toMatch(words);
    expect(stderr).toContain(machine.configFile);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('is a warning when the key means nothing', async () => {
    const machine = newMachine();
    machine.put(machine.configFile, '{\n  "tonne": "warm"\n}');
    const { code, stderr } = await run(complete, { machine });
    expect(code).toBe(0);
    expect(stderr).toMatch(/config\.json:2: tonne is not a setting.+Did you mean “tone”\?/);
  });
});
