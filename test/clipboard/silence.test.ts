import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import type { Env } from '../process/machine';
import { complete, run } from '../process/run';
import { machineWith, silence } from './desktop';
import { describeWith } from './needs';

/** The port of display 0; the others follow. */
const firstPort = 6000;

const silentX = async (): Promise<Env> => ({
  DISPLAY: `127.0.0.1:${(await silence({ port: 0 })) - firstPort}`,
});

const silentWayland = async (directory: string): Promise<Env> => {
  await silence({ path: join(directory, 'wayland-0') });
  return { XDG_RUNTIME_DIR: directory, WAYLAND_DISPLAY: 'wayland-0', XDG_SESSION_TYPE: 'wayland' };
};

const displays = [
  { words: 'X11, with xsel on the PATH', tools: ['xsel'], display: silentX },
  { words: 'X11, with the xsel that the package carries', tools: [], display: silentX },
  { words: 'Wayland', tools: ['wl-copy'], display: silentWayland },
];

/** A computer with such a display, whose processes can be told from all others. */
async function silentMachine({ tools, display }: (typeof displays)[number]) {
  const mark = `FEEDBACK_ASK_TEST=${randomUUID()}`;
  const [name = '', value = ''] = mark.split('=');
  const machine = machineWith(tools, { TERM: 'dumb', [name]: value });
  const env = { ...machine.env, ...(await display(machine.temporary)) } as Record<string, string>;
  return { machine: { ...machine, env }, stillThere: () => processesWith(mark) };
}

describeWith(['xsel', 'wl-copy', 'timeout'], 'a display that accepts and never answers', () => {
  it.concurrent.for(displays)(
    'holds nobody up and leaves nothing behind: $words',
    async (row, { expect }) => {
      const { machine, stillThere } = await silentMachine(row);
      const started = Date.now();
      const outcome = await run([...complete, '--copy'], { machine });
      expect(Date.now() - started).toBeGreaterThan(4900);
      expect(Date.now() - started).toBeLessThan(8000);
      expect(outcome.code).toBe(3);
      expect(outcome.stdout).toMatch(/^Subject: .+\n\n/);
      expect(outcome.stderr).toBe(
        'feedback-ask: No clipboard here (no answer within 5 seconds): the message is on standard output.\n',
      );
      await expect.poll(stillThere, { timeout: 2000 }).toEqual([]);
    },
  );

  it.concurrent.for(displays)('leaves nothing behind after Ctrl-C: $words', async (row, { expect }) => {
    const { machine, stillThere } = await silentMachine(row);
    const inTime = { PATH: process.env.PATH ?? '', PATH_THERE: machine.env.PATH ?? '' };
    const outcome = await run([...complete, '--copy'], {
      machine: { ...machine, env: { ...machine.env, ...inTime } },
      shell: command => `timeout --signal INT 2 env PATH="$PATH_THERE" ${command}`,
    });
    expect(outcome.code).toBe(124);
    expect(outcome.stdout).toMatch(/^Subject: .+\n\n/);
    await expect.poll(stillThere, { timeout: 2000 }).toEqual([]);
  });
});

/** Command lines of the processes that have a text in their environment. */
function processesWith(text: string): string[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .filter(id => read(id, 'environ').includes(text))
    .map(id => read(id, 'cmdline').replaceAll('\0', ' '));
}

/** A file of a process; empty when the process is not there any more. */
function read(id: string, file: string): string {
  try {
    return readFileSync(join('/proc', id, file), 'utf8');
  } catch {
    return '';
  }
}
