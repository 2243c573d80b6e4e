import { describe, expect, it } from 'vitest';
import { type CopyOutcome, copy } from '../../src/deliver/clipboard';
import { fakeIo } from '../../src/io/fake';
import type { Io, RunOptions } from '../../src/io/io';

type Env = Readonly<Record<string, string>>;
interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Env;
}

/** Copies on a machine on which only some ways work, and tells which ways were tried, with what. */
async function tried({ platform, env }: Machine, works: readonly string[] = [], text = 'Hi') {
  const ways: string[] = [];
  const given: Record<string, string | Uint8Array | undefined> = {};
  const limits: (number | undefined)[] = [];
  const attempt = (way: string, input: string | Uint8Array | undefined, limit?: number) => {
    ways.push(way);
    given[way] = input;
    limits.push(limit);
    return works.includes(way);
  };
  const io: Io = {
    ...fakeIo({ platform, env }),
    systemClipboard: async (input, limit) => (attempt('desktop', input, limit) ? undefined : 'no desktop'),
    run: async (command, args, options: RunOptions = {}) =>
      attempt([command, ...args].join(' '), options.input, options.limit)
        ? { code: 0, output: '' }
        : { code: undefined, output: '', problem: `no ${command}` },
    writeToTerminal: sequence => attempt('terminal', sequence, 0),
  };
  const outcome: CopyOutcome = await copy(text, io);
  return { outcome, ways, given, limits };
}

const xterm = { TERM: 'xterm-256color' };
const tmux = 'tmux load-buffer -w -';

describe('the ways that are tried, in order', () => {
  // biome-ignore format: a table
  const table: readonly (readonly [situation: string, NodeJS.Platform, Env, ways: readonly string[]])[] = [
    ['Linux with X11', 'linux', { ...xterm, DISPLAY: ':0' }, ['desktop', 'terminal']],
    ['Linux with Wayland', 'linux', { ...xterm, WAYLAND_DISPLAY: 'wayland-0' }, ['desktop', 'terminal']],
    ['Linux with Wayland that says so only in its session', 'linux', { ...xterm, XDG_SESSION_TYPE: 'wayland' }, ['desktop', 'terminal']],
    ['Linux over SSH', 'linux', { ...xterm, SSH_TTY: '/dev/pts/1', XDG_SESSION_TYPE: 'tty' }, ['terminal']],
    ['Linux over SSH in tmux', 'linux', { TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0' }, [tmux]],
    ['Linux with X11 in tmux', 'linux', { TERM: 'screen', TMUX: '/tmp/x,1,0', DISPLAY: ':0' }, ['desktop', tmux]],
    ['Linux in GNU screen, which swallows the sequence', 'linux', { TERM: 'screen', STY: '1.pts' }, []],
    ['the Linux console, which would print it', 'linux', { TERM: 'linux' }, []],
    ['a dumb terminal', 'linux', { TERM: 'dumb' }, []],
    ['no terminal at all', 'linux', {}, []],
    ['empty variables', 'linux', { TERM: '', DISPLAY: '', TMUX: '' }, []],
    ['WSL', 'linux', { ...xterm, WSL_DISTRO_NAME: 'Debian' }, ['clip.exe', 'terminal']],
    ['WSL with a display', 'linux', { ...xterm, WSL_INTEROP: '/run/WSL/1', DISPLAY: ':0' }, ['clip.exe', 'desktop', 'terminal']],
    ['macOS', 'darwin', xterm, ['desktop', 'terminal']],
    ['macOS in tmux', 'darwin', { ...xterm, TMUX: '/tmp/x,1,0' }, ['desktop', tmux]],
    ['Windows', 'win32', {}, ['desktop', 'clip.exe']],
    ['Windows in a shell that sets TERM', 'win32', xterm, ['desktop', 'clip.exe']],
    ['Android', 'android', xterm, ['desktop', 'terminal']],
    ['FreeBSD without a display', 'freebsd', xterm, ['terminal']],
  ];

  it.each(table)('%s', async (_, platform, env, ways) => {
    expect((await tried({ platform, env })).ways).toEqual(ways);
  });

  it('end with the first that works', async () => {
    const { ways, outcome } = await tried({ platform: 'linux', env: { ...xterm, DISPLAY: ':0' } }, [
      'desktop',
      'terminal',
    ]);
    expect(ways).toEqual(['desktop']);
    expect(outcome).toEqual({ state: 'copied' });
  });

  it('each have a time limit, so that a display that never answers holds nobody up', async () => {
    const { limits } = await tried({
      platform: 'linux',
      env: { TMUX: 'x', DISPLAY: ':0', WSL_INTEROP: 'x' },
    });
    expect(limits).toHaveLength(3);
    for (const limit of limits) {
      expect(limit).toBeGreaterThanOrEqual(1000);
      expect(limit).toBeLessThanOrEqual(10_000);
    }
  });
});

describe('what is said to have happened', () => {
  it.each([
    ['clip.exe', { platform: 'linux', env: { WSL_INTEROP: 'x' } }, { state: 'copied' }],
    ['clip.exe', { platform: 'win32', env: {} }, { state: 'copied' }],
    [tmux, { platform: 'linux', env: { TMUX: 'x' } }, { state: 'sent', through: 'tmux' }],
    ['terminal', { platform: 'linux', env: xterm }, { state: 'sent', through: 'terminal' }],
  ] as const)('by %s on %j: %j', async (way, machine, outcome) => {
    expect((await tried(machine, [way])).outcome).toEqual(outcome);
  });

  it('is the reason of the best way when none works', async () => {
    const machine: Machine = { platform: 'linux', env: { ...xterm, DISPLAY: ':0' } };
    expect((await tried(machine)).outcome).toEqual({ state: 'failed', why: 'no desktop' });
  });

  it('is that there is no display where nothing could be tried', async () => {
    expect((await tried({ platform: 'linux', env: {} })).outcome).toEqual({
      state: 'failed',
      why: 'there is no display',
    });
  });

  it('is never “copied” when the program that was run says that it failed', async () => {
    const io = {
      ...fakeIo({ platform: 'win32', clipboardProblem: 'x' }),
      run: async () => ({ code: 1, output: '' }),
    };
    expect((await copy('Hi', io)).state).toBe('failed');
  });
});

describe('what is handed over', () => {
  const text = "Hi Zoë,\n\n李雷 👩‍💻 O'Brien & Söhne <R&D>\n";

  it('to the desktop and to tmux is the text itself', async () => {
    const { given } = await tried({ platform: 'linux', env: { DISPLAY: ':0', TMUX: 'x' } }, [], text);
    expect(given.desktop).toBe(text);
    expect(given[tmux]).toBe(text);
  });

  it('to the terminal is OSC 52 for its clipboard, with the text as UTF-8 in base64', async () => {
    const { given } = await tried({ platform: 'linux', env: xterm }, [], text);
    const [, encoded = ''] = /^\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007$/.exec(String(given.terminal)) ?? [];
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(text);
  });

  it.each([
    ['Windows', 'win32'],
    ['WSL', 'linux'],
  ] as const)('to clip.exe on %s is UTF-16, lower byte first', async (_, platform) => {
    const { given } = await tried({ platform, env: { WSL_DISTRO_NAME: 'Debian' } }, [], text);
    const bytes = given['clip.exe'] as Uint8Array;
    expect([...bytes.slice(0, 4)]).toEqual([0x48, 0x00, 0x69, 0x00]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(text);
  });
});
