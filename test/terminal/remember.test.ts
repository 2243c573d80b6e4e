import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Machine, newMachine } from '../process/machine';
import { answer, choose, confirm, mark, questions, walkTo } from './dialogue';
import { start } from './terminal';

/** Walks through the questions and prints; the name is expected to be asked for, or not. */
async function again(machine: Machine, asksName: boolean) {
  const terminal = start({ machine });
  await mark(terminal, 'canReach', 'A recruiter');
  await choose(terminal, 'stage', 'The final round');
  await choose(terminal, 'contact', 'A recruiter');
  await choose(terminal, 'channel', 'E-mail');
  await answer(terminal, 'contactName', 'Dana');
  await answer(terminal, 'company', 'Globex');
  await answer(terminal, 'role', 'Tester');
  await choose(terminal, 'topic', 'How I prepare');
  if (asksName) await answer(terminal, 'name', 'Kim Park');
  await choose(terminal, 'menu', 'Print it');
  expect(await terminal.exit).toBe(0);
  expect(terminal.history()).not.toContain(questions.remember);
  return terminal;
}

describe('the offer to remember name and address', () => {
  it('writes both into a config that is for no one else, and is not made again', async () => {
    const terminal = start();
    const { machine } = terminal;
    await walkTo(terminal, 'remember');
    await confirm(terminal, 'remember', 'y');
    await answer(terminal, 'email', 'sam@example.org');
    await terminal.until(`Remembered in ${machine.configFile}.`);
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
    expect(JSON.parse(machine.get(machine.configFile) ?? '')).toEqual({
      name: 'Sam Lee',
      email: 'sam@example.org',
    });
    expect(machine.mode(machine.configFile)).toBe(0o600);
    const next = await again(machine, false);
    expect(next.history()).toContain('Sam Lee');
  });

  it('does without the address', async () => {
    const terminal = start();
    const { machine } = terminal;
    await walkTo(terminal, 'remember');
    terminal.press('enter');
    await terminal.asks(questions.email);
    terminal.press('enter');
    await terminal.asks(questions.menu);
    expect(JSON.parse(machine.get(machine.configFile) ?? '')).toEqual({ name: 'Sam Lee' });
  });

  it('asks again for an address that is none', async () => {
    const terminal = start();
    await walkTo(terminal, 'remember');
    terminal.press('enter');
    await answer(terminal, 'email', 'sam at example');
    await terminal.until('This must be one e-mail address alone');
  });

  it('that is declined is never made again, and the name is asked for', async () => {
    const terminal = start();
    const { machine } = terminal;
    await walkTo(terminal, 'remember');
    await confirm(terminal, 'remember', 'n');
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
    expect(JSON.parse(machine.get(machine.configFile) ?? '')).toEqual({ remember: false });
    expect(machine.mode(machine.configFile)).toBe(0o600);
    await again(machine, true);
  });

  it('keeps what stands in the config already', async () => {
    const machine = newMachine();
    machine.put(machine.configFile, '{"tone": "formal"}', 0o640);
    const terminal = start({ machine });
    await walkTo(terminal, 'remember');
    await confirm(terminal, 'remember', 'n');
    await terminal.asks(questions.menu);
    expect(JSON.parse(machine.get(machine.configFile) ?? '')).toEqual({ tone: 'formal', remember: false });
  });

  it('is not made to those whose name git knows', async () => {
    const machine = newMachine({ GIT_CONFIG_GLOBAL: undefined });
    machine.put(`${machine.env.HOME}/.gitconfig`, '[user]\n  name = Sam of Git\n');
    const terminal = await again(machine, false);
    expect(terminal.history()).toContain('Sam of Git');
  });

  it('that cannot be kept is said, and the message goes on', async () => {
    const machine = newMachine();
    machine.put(dirname(machine.configFile), 'a file where a directory should be');
    const terminal = start({ machine });
    await walkTo(terminal, 'remember');
    await confirm(terminal, 'remember', 'n');
    await terminal.until('could not be written');
    await terminal.asks(questions.menu);
  });
});
