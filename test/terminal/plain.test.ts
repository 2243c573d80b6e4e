import { describe, expect, it } from 'vitest';
import { newMachine } from '../process/machine';
import { run } from '../process/run';
import { optionsFor, questions, walkTo } from './dialogue';
import { unfinished } from './state';
import { start, type Terminal } from './terminal';
import { squeezed } from './text';

const colour = /\u001b\[[0-9;]*m/;

describe('colour', () => {
  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }, []],
    ['--no-color', {}, ['--no-color']],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, []],
  ])('is not there with %s, in questions, preview and errors', async (_, env, args) => {
    const terminal = start({ machine: newMachine(env), args });
    await walkTo(terminal, 'menu');
    terminal.press('ctrl-c');
    expect(await terminal.exit).toBe(130);
    expect(terminal.raw()).not.toMatch(colour);
    const wrong = start({ machine: newMachine(env), args: [...args, '--contact', 'nobody'] });
    expect(await wrong.exit).toBe(2);
    expect(wrong.raw()).not.toMatch(colour);
  });

  it('is there without them, and with an empty NO_COLOR', async () => {
    const terminal = start({ machine: newMachine({ NO_COLOR: '' }) });
    await terminal.asks(questions.canReach);
    expect(terminal.raw()).toMatch(colour);
  });
});

/** Waits for a prompt of the plain dialogue, after which nothing comes, and answers it with a line. */
async function line(terminal: Terminal, prompt: string, text: string) {
  await terminal.untilTrue(
    () => squeezed(terminal.news()).endsWith(squeezed(prompt)),
    `the prompt “${prompt}”`,
  );
  terminal.send(`${text}\r`);
}

/** Answers every question of a dumb terminal up to the menu. */
async function walkPlainly(terminal: Terminal) {
  await terminal.until('5. Nobody there');
  await line(terminal, several, '1');
  await line(terminal, 'Number, < for back [1]:', '3');
  await terminal.until('1. Someone who referred me');
  await line(terminal, 'Number, < for back [1]:', '1');
  await line(terminal, 'Number, < for back [1]:', '1');
  for (const text of ['Zoë O’Brien', "O'Brien & Söhne <R&D>", 'Backend Engineer'])
    await line(terminal, ':', text);
  await line(terminal, 'Number, < for back [1]:', '6');
  await line(terminal, ':', 'I enjoyed our talk about caching');
  await line(terminal, ':', 'Sam Lee');
  await line(terminal, '[Y/n]:', 'n');
  await terminal.until('7. Quit');
}

const several = 'Numbers with commas, or nothing; < for back:';

const dumb = () => newMachine({ TERM: 'dumb' });

describe('a terminal that can do nothing (TERM=dumb)', () => {
  it('gets numbered choices and lines, and not a single escape code', async () => {
    const terminal = start({ machine: dumb(), rows: 200 });
    await walkPlainly(terminal);
    await line(terminal, 'Number, < for back [1]:', '6');
    expect(await terminal.exit).toBe(0);
    expect(terminal.raw()).not.toContain('\u001b');
    expect(terminal.raw().replaceAll('\r\n', '\n')).toContain((await run(optionsFor('referrer'))).stdout);
  });

  it('goes back with <, and shows the answer that stands there', async () => {
    const terminal = start({ machine: dumb(), rows: 200 });
    await line(terminal, several, '2,4');
    await line(terminal, '[1]:', '5');
    await line(terminal, several, '<');
    await line(terminal, '[5]:', '<');
    await line(terminal, '[2,4]:', '');
    await line(terminal, several, '');
    await terminal.until(questions.contact);
  });

  it('says what is wrong with an answer and asks again', async () => {
    const terminal = start({ machine: dumb(), rows: 200 });
    for (const wrong of ['6', '0', 'x', '1,x', '-1']) await line(terminal, several, wrong);
    await terminal.until('Please type numbers from 1 to 5, like 1,3.');
    await line(terminal, several, '');
    await terminal.until('Nobody is marked.');
    await line(terminal, several, '1');
    for (const wrong of ['7', '0', 'x', '1.5', '-1']) await line(terminal, '[1]:', wrong);
    await terminal.until('Please type a number from 1 to 6.');
    await line(terminal, '[1]:', '2');
    for (const _ of ['contact', 'channel']) await line(terminal, '[1]:', '1');
    await line(terminal, ':', '');
    await terminal.until('This one is needed for the message.');
  });

  it.each([
    ['Ctrl-C', 130, (terminal: Terminal) => terminal.press('ctrl-c')],
    ['Ctrl-D', 130, (terminal: Terminal) => terminal.press('ctrl-d')],
    ['SIGTERM', 143, (terminal: Terminal) => terminal.signal('SIGTERM')],
    ['the window closed', 129, (terminal: Terminal) => terminal.close()],
  ])('ends with %s, and keeps the answers', async (_, code, end) => {
    const terminal = start({ machine: dumb(), rows: 200 });
    await line(terminal, several, '2');
    await terminal.until('Number, < for back [1]:');
    end(terminal);
    expect(await terminal.exit).toBe(code);
    expect(unfinished(terminal.machine).draft).toEqual({ canReach: 'interviewer' });
    expect(terminal.raw()).not.toContain('\u001b');
  });

  it('takes the lines that came before the end of the input', async () => {
    const terminal = start({ machine: dumb(), rows: 200 });
    await terminal.until(several);
    terminal.send('2\r5\r\u0004');
    expect(await terminal.exit).toBe(130);
    expect(unfinished(terminal.machine).draft).toEqual({ canReach: 'interviewer', stage: 'onsite' });
  });

  it('does not lose lines that arrive together', async () => {
    const terminal = start({ machine: dumb(), rows: 200 });
    await terminal.until(several);
    terminal.send('1\r5\r1\r1\rDana Levy\rAcme\r');
    await terminal.until(questions.role);
    expect(terminal.screen()).toContain('Backend Engineer');
  });
});
