import { describe, expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { complete, run } from '../process/run';
import { answer, choose, optionsFor, questions, walkTo } from './dialogue';
import { start } from './terminal';
import { plain, times } from './text';

const options = optionsFor('recruiter');

/** What a terminal got to see, as lines. */
const shown = (raw: string) => plain(raw).replaceAll('\r\n', '\n');

describe('flags alone on a terminal', () => {
  it('print the message, copy it, and say so in one line', async () => {
    const terminal = start({ args: options });
    expect(await terminal.exit).toBe(0);
    const message = (await run(options)).stdout;
    const text = shown(terminal.raw());
    expect(text.startsWith(message)).toBe(true);
    expect(text.slice(message.length)).toMatch(/^[^\n]*clipboard[^\n]*\n$/);
    expect(terminal.raw()).not.toContain('\u001b[?25l');
  });

  it('keep standard error to that one line', async () => {
    const terminal = start({ args: options, shell: command => `${command} 2> err` });
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get('err')?.split('\n')).toHaveLength(2);
  });

  it.each(['--no-copy', '--quiet'])('say nothing more with %s', async option => {
    const terminal = start({ args: [...options, option] });
    expect(await terminal.exit).toBe(0);
    expect(shown(terminal.raw())).toBe((await run(options)).stdout);
  });

  it('do not copy what goes into a file', async () => {
    const terminal = start({ args: options, shell: command => `${command} > out` });
    expect(await terminal.exit).toBe(0);
    expect(terminal.raw()).toBe('');
    expect(terminal.machine.get('out')).toBe((await run(options)).stdout);
  });

  it('say where they saved', async () => {
    const terminal = start({ args: [...options, '--output', 'message.txt', '--no-copy'] });
    expect(await terminal.exit).toBe(0);
    expect(shown(terminal.raw())).toBe('Saved to message.txt.\n');
  });

  it('leave a complete wizard nothing to ask, whatever their order', async () => {
    const terminal = start({ args: complete });
    expect(await terminal.exit).toBe(0);
    expect(terminal.raw()).not.toContain('? ');
  });
});

describe('some flags on a terminal', () => {
  it('leave only the open questions', async () => {
    const terminal = start({
      args: ['-c', 'recruiter', '--company', 'Acme', '--stage', 'final', '--name', 'Sam'],
    });
    await choose(terminal, 'channel', 'E-mail');
    await terminal.asks(questions.contactName);
    terminal.press('enter');
    await answer(terminal, 'role', 'Tester');
    await choose(terminal, 'topic', 'What helps in a close decision');
    await terminal.asks(questions.menu);
    expect(terminal.history()).not.toContain(questions.remember);
    expect(terminal.history()).not.toContain(questions.company);
    expect(terminal.history()).not.toContain(questions.name);
  });

  it('that are wrong end at once, with every problem, before anything is asked', async () => {
    const terminal = start({ args: ['--contact', 'recuiter', '--stage', 'finals'] });
    expect(await terminal.exit).toBe(2);
    expect(times(terminal.screen(), 'Did you mean “recruiter”?')).toBe(1);
    expect(times(terminal.screen(), 'Did you mean “final”?')).toBe(1);
    expect(terminal.screen()).not.toContain(questions.role);
  });

  it('with --no-input name what is missing and end', async () => {
    const terminal = start({ args: ['--contact', 'recruiter', '--no-input'] });
    expect(await terminal.exit).toBe(2);
    for (const option of ['--company', '--role', '--stage', '--topic', '--name'])
      expect(terminal.screen()).toContain(option);
    expect(terminal.raw()).not.toContain('\u001b[?25l');
  });

  it('take an existing output for a problem before anyone has typed anything', async () => {
    const machine = newMachine();
    machine.put('there.txt', 'old');
    const terminal = start({ machine, args: ['--output', 'there.txt'] });
    expect(await terminal.exit).toBe(2);
    expect(terminal.screen()).toContain('--force');
    expect(machine.get('there.txt')).toBe('old');
  });

  it('with --output make that the first choice of the menu', async () => {
    const terminal = start({ args: ['--output', 'mine.txt'] });
    await walkTo(terminal, 'menu', 'recruiter');
    await terminal.until('❯ Save it to mine.txt');
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get('mine.txt')).toBe((await run(options)).stdout);
  });
});
