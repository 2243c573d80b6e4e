import { describe, expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { answer, choose, confirm, questions, walkTo } from './dialogue';
import { unfinished } from './state';
import { start } from './terminal';
import { times } from './text';

/** A machine on which someone has pressed Ctrl-C at a question, with something half typed there. */
async function interruptedAt(at: 'company' | 'role' | 'menu', halfTyped = '') {
  const machine = newMachine();
  const terminal = start({ machine });
  await walkTo(terminal, at);
  if (halfTyped) await terminal.type(halfTyped);
  terminal.press('ctrl-c');
  expect(await terminal.exit).toBe(130);
  return machine;
}

describe('the next start', () => {
  it('says what was begun, and goes on at the first open question', async () => {
    const terminal = start({ machine: await interruptedAt('role') });
    await terminal.asks(questions.resume);
    expect(terminal.screen()).toMatch(
      /You began a message to Zoë O’Brien\s+about O'Brien & Söhne <R&D>\s+on\s+\d+\s+\w+\./,
    );
    terminal.press('enter');
    await terminal.asks(questions.role);
    expect(times(terminal.screen(), questions.canReach)).toBe(0);
  });

  it('has what was half typed', async () => {
    const terminal = start({ machine: await interruptedAt('role', 'Backend En') });
    await terminal.asks(questions.resume);
    terminal.press('enter');
    await terminal.asks(questions.role);
    await terminal.until('❯ Backend En');
  });

  it('goes on to the preview when everything was answered, and may go back from there', async () => {
    const terminal = start({ machine: await interruptedAt('menu') });
    await terminal.asks(questions.resume);
    terminal.press('enter');
    await terminal.asks(questions.menu);
    terminal.press('escape');
    await terminal.asks(questions.name);
    await terminal.until('❯ Sam Lee');
  });

  it('begins anew when one does not want to go on, and forgets', async () => {
    const machine = await interruptedAt('role');
    const terminal = start({ machine });
    await confirm(terminal, 'resume', 'n');
    await terminal.asks(questions.canReach);
    expect(machine.get(machine.unfinishedFile)).toBeUndefined();
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    const third = start({ machine });
    await third.asks(questions.canReach);
    expect(third.screen()).not.toContain('You began');
  });

  it('offers again what is interrupted at the offer itself', async () => {
    const machine = await interruptedAt('role');
    const terminal = start({ machine });
    await terminal.asks(questions.resume);
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(unfinished(machine).draft.company).toBe("O'Brien & Söhne <R&D>");
  });

  it('does not offer a message that was delivered', async () => {
    const machine = newMachine();
    const terminal = start({ machine });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Print it');
    expect(await terminal.exit).toBe(0);
    expect(machine.get(machine.unfinishedFile)).toBeUndefined();
  });

  it('offers a message that one has quit', async () => {
    const machine = newMachine();
    const terminal = start({ machine });
    await walkTo(terminal, 'menu');
    await choose(terminal, 'menu', 'Quit');
    expect(await terminal.exit).toBe(0);
    expect(terminal.screen()).toContain('Nothing was sent or copied.');
    const next = start({ machine });
    await next.asks(questions.resume);
  });

  it('takes options before what was kept', async () => {
    const terminal = start({ machine: await interruptedAt('role'), args: ['--company', 'Globex'] });
    await terminal.asks(questions.resume);
    terminal.press('enter');
    await answer(terminal, 'role', 'Tester');
    await choose(terminal, 'topic', 'How I prepare');
    await answer(terminal, 'moment', '');
    await answer(terminal, 'name', 'Sam');
    await confirm(terminal, 'remember', 'n');
    await terminal.asks(questions.menu);
    expect(terminal.screen()).toContain('at Globex');
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"draft":{"company":5}}', '{"draft":null}', '\u0000'])(
    'is not disturbed by a damaged file: %j',
    async text => {
      const machine = newMachine();
      machine.put(machine.unfinishedFile, text);
      const terminal = start({ machine });
      await terminal.asks(questions.canReach);
    },
  );

  it('shows what was kept without its control characters', async () => {
    const machine = newMachine();
    const draft = { contactName: 'Dana\u001b]0;owned\u0007', company: 'Acme\u001b[31m' };
    machine.put(
      machine.unfinishedFile,
      JSON.stringify({ savedAt: new Date(), draft, typed: { role: 'x\u001b[31m' } }),
    );
    const terminal = start({ machine });
    await terminal.until(/^\? .+/m);
    terminal.press('enter');
    await terminal.until(/^✔ .+/m);
    await terminal.until(/^\? .+/m);
    expect(terminal.raw()).not.toContain('\u001b]0;');
    expect(terminal.raw()).not.toContain('Acme\u001b[31m');
  });
});
