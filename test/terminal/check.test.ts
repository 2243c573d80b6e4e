import { describe, expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { run } from '../process/run';
import { choose, confirm, optionsFor, questions } from './dialogue';
import { start } from './terminal';
import { plain } from './text';

const draft =
  'Hi Dana,\n\nThanks for the interview. I deserve an explanation after four rounds. Any advice?\n';

/** A machine with a draft in its working directory. */
function withDraft() {
  const machine = newMachine();
  machine.put('draft.txt', draft);
  return machine;
}

describe('check on a terminal', () => {
  it.each([80, 40])('underlines the words that are meant in %i columns', async columns => {
    const terminal = start({ args: ['check', 'draft.txt'], machine: withDraft(), columns });
    expect(await terminal.exit).toBe(1);
    const rows = terminal.screen().split('\n');
    const marked = rows.flatMap((row, at) => {
      const from = row.indexOf('^');
      return from === -1 ? [] : [rows[at - 1]?.slice(from, row.lastIndexOf('^') + 1) ?? ''];
    });
    expect(marked.join(' ')).toBe('I deserve an explanation after four rounds');
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
    expect(terminal.screen()).toContain('1 error, 1 hint · 15 words');
  });

  it('has colour there, and none with --no-color', async () => {
    const args = ['check', 'draft.txt'];
    const coloured = start({ args, machine: withDraft() });
    await coloured.exit;
    expect(coloured.raw()).toContain('\u001b[31m');
    const bare = start({ args: [...args, '--no-color'], machine: withDraft() });
    await bare.exit;
    expect(bare.raw()).toBe(plain(bare.raw()));
  });

  it('writes lines for editors into a pipe, and reads one', async () => {
    const { code, stdout, stderr } = await run(['check'], { input: draft });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^-:3:27: error: .* \[entitlement\]\n-: hint: .* \[accepts-decision\]\n$/);
  });

  it('shows what a hostile draft holds, and obeys none of it', async () => {
    const machine = newMachine();
    machine.put('draft.txt', 'I demand\u001b[2J an answer\u0007\u202e!');
    const terminal = start({ args: ['check', 'draft.txt', '--no-color'], machine });
    await terminal.exit;
    expect(terminal.raw()).not.toContain('\u001b[2J');
    expect(terminal.screen()).toContain('I demand<U+001B>[2J an answer');
  });
});

describe('the wizard', () => {
  const question = 'I demand an answer. What did I do wrong?';
  const args = optionsFor('recruiter').filter((_, at, all) => ![at, at - 1].includes(all.indexOf('--role')));

  it('shows what a message does wrong, offers to edit it first, and asks before it delivers', async () => {
    const topic = args.map((value, at) => (args[at - 1] === '--topic' ? question : value));
    const terminal = start({ args: topic });
    await terminal.asks(questions.role);
    await terminal.type('Engineer');
    terminal.press('enter');
    await terminal.asks(questions.menu);
    expect(terminal.screen()).toContain('[entitlement]');
    expect(terminal.screen()).toMatch(/^❯ Edit it/m);
    await choose(terminal, 'menu', 'Print it');
    await confirm(terminal, 'deliver', 'n');
    await choose(terminal, 'menu', 'Print it');
    await confirm(terminal, 'deliver', 'y');
    expect(await terminal.exit).toBe(1);
  });
});
