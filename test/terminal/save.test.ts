import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../process/run';
import { answerAnew, choose, confirm, optionsFor, questions, walkTo } from './dialogue';
import { start, type Terminal } from './terminal';
import { afterQuestions, times } from './text';

/** Opens the question for the file name. */
async function toFileName(terminal: Terminal) {
  await walkTo(terminal, 'menu');
  await choose(terminal, 'menu', 'Save it');
  await terminal.asks(questions.file);
}

const message = async () => (await run(optionsFor('referrer'))).stdout;

describe('saving to a file', () => {
  it('overwrites one that is there when asked to, and leaves its permissions', async () => {
    const terminal = start();
    terminal.machine.put('there.txt', 'old', 0o640);
    await toFileName(terminal);
    await answerAnew(terminal, 'file', 'there.txt');
    await confirm(terminal, 'overwrite', 'y');
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get('there.txt')).toBe(await message());
    expect(terminal.machine.mode('there.txt')).toBe(0o640);
  });

  it('does not overwrite by Enter alone, and comes back to the menu', async () => {
    const terminal = start();
    terminal.machine.put('there.txt', 'old');
    await toFileName(terminal);
    await answerAnew(terminal, 'file', 'there.txt');
    await terminal.asks(questions.overwrite);
    terminal.press('enter');
    await terminal.asks(questions.menu);
    expect(terminal.machine.get('there.txt')).toBe('old');
  });

  it('asks for another name than none or that of a directory', async () => {
    const terminal = start();
    mkdirSync(`${terminal.machine.work}/letters`);
    await toFileName(terminal);
    terminal.press('ctrl-u');
    await terminal.until(/❯$/m);
    terminal.press('enter');
    await terminal.until('A file name, please, or go back with Esc.');
    await terminal.type('letters');
    terminal.press('enter');
    await terminal.until('This is a directory.');
    await terminal.type('/one.txt');
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(terminal.machine.get('letters/one.txt')).toBe(await message());
    expect(terminal.machine.mode('letters/one.txt')).toBe(0o600);
  });

  it('asks again for a place that is not there', async () => {
    const terminal = start();
    await toFileName(terminal);
    await answerAnew(terminal, 'file', 'no-such-directory/one.txt');
    await terminal.until('The directory no-such-directory is not there.');
  });

  it('where it cannot be written ends with 3 and prints the text: nothing is lost', async () => {
    const terminal = start();
    await toFileName(terminal);
    await answerAnew(terminal, 'file', `${'x'.repeat(300)}.txt`);
    expect(await terminal.exit).toBe(3);
    expect(times(terminal.screen(), 'could not be written: ENAMETOOLONG')).toBe(1);
    expect(afterQuestions(terminal.raw()).endsWith(await message())).toBe(true);
  });
});
