import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { newMachine } from '../process/machine';
import { run } from '../process/run';
import { optionsFor, walkTo } from './dialogue';
import { start } from './terminal';
import { afterQuestions, plain } from './text';

const message = async () => (await run(optionsFor('referrer'))).stdout;

/** The texts that were sent to the terminal's clipboard (OSC 52). */
const sent = (raw: string) =>
  [...raw.matchAll(/\u001b\]52;c;([^\u0007\u001b]*)(?:\u0007|\u001b\\)/g)].map(([, text = '']) =>
    Buffer.from(text, 'base64').toString(),
  );

describe('copying where there is no clipboard but that of the terminal', () => {
  it('sends the message to it, and does not claim to know that it arrived', async () => {
    const terminal = start();
    await walkTo(terminal, 'menu');
    terminal.press('enter');
    expect(await terminal.exit).toBe(0);
    expect(sent(terminal.raw())).toEqual([await message()]);
    const words = plain(afterQuestions(terminal.raw()));
    expect(words).toMatch(/^Sent to your terminal’s clipboard;/);
    expect(words).not.toMatch(/copied/i);
  });

  it('sends it to the terminal also when standard output is a file', async () => {
    const terminal = start({
      args: [...optionsFor('referrer'), '--copy'],
      shell: command => `${command} > out`,
    });
    expect(await terminal.exit).toBe(0);
    expect(sent(terminal.raw())).toEqual([await message()]);
    expect(terminal.machine.get('out')).toBe(await message());
    expect(terminal.screen()).toMatch(/^Sent to your terminal’s clipboard;/);
    expect(terminal.screen()).not.toContain('above');
  });

  it.each([
    ['the Linux console', { TERM: 'linux' }],
    ['GNU screen', { TERM: 'screen', STY: '1.pts-0.host' }],
  ])('does not send it to %s, which would not take it: it prints', async (_, env) => {
    const terminal = start({ machine: newMachine(env) });
    await walkTo(terminal, 'menu');
    terminal.press('enter');
    expect(await terminal.exit).toBe(3);
    expect(sent(terminal.raw())).toEqual([]);
    const words = plain(afterQuestions(terminal.raw()));
    expect(words).toMatch(/No clipboard here \(.+\): the message is below\.\n/);
    expect(words.endsWith(await message())).toBe(true);
  });

  it('with flags alone says that there is none, and that is no failure', async () => {
    const terminal = start({ machine: newMachine({ TERM: 'linux' }), args: optionsFor('referrer') });
    expect(await terminal.exit).toBe(0);
    expect(terminal.raw().replaceAll('\r\n', '\n')).toMatch(
      /^Subject: [\s\S]+\nNo clipboard here \(.+\): [^\n]+\n$/,
    );
  });

  it('with --copy says that there is none, and that is one', async () => {
    const terminal = start({
      machine: newMachine({ TERM: 'linux' }),
      args: [...optionsFor('referrer'), '--copy'],
    });
    expect(await terminal.exit).toBe(3);
    expect(
      terminal
        .raw()
        .replaceAll('\r\n', '\n')
        .startsWith(await message()),
    ).toBe(true);
  });

  it('comes after a display that takes the connection and never answers', { timeout: 30_000 }, async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close());
    await once(silent, 'listening');
    const display = (silent.address() as AddressInfo).port - 6000;
    const machine = newMachine({ DISPLAY: `127.0.0.1:${display}` });
    const terminal = start({ machine, args: optionsFor('referrer') });
    expect(await terminal.exit).toBe(0);
    expect(sent(terminal.raw())).toEqual([await message()]);
  });
});
