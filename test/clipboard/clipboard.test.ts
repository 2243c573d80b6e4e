import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { program } from '../process/machine';
import { complete, run } from '../process/run';
import { clipboardOf, type Desktop, machineWith, startWayland, startX } from './desktop';
import { describeWith } from './needs';

/** Names from all over, and what mail, shells and templates read as their own. */
const names = [
  '--contact-name',
  'Zoë 李雷 محمد',
  '--company',
  "O'Brien & Söhne <R&D> {{x 👩‍💻",
  '--moment',
  'naïve “café” – ½',
];

const desktops = [
  {
    name: 'X11',
    start: startX,
    server: 'Xvfb',
    reader: 'xclip',
    ways: [
      { words: 'with xsel on the PATH', tools: ['xsel'] },
      { words: 'without xsel, by the one that the package carries', tools: [] },
    ],
  },
  {
    name: 'Wayland',
    start: startWayland,
    server: 'sway',
    reader: 'wl-paste',
    ways: [{ words: 'with wl-copy on the PATH', tools: ['wl-copy'] }],
  },
];

for (const { name, start, server, reader, ways } of desktops) {
  describeWith([server, reader, ...ways.flatMap(({ tools }) => tools)], `the clipboard of ${name}`, () => {
    let desktop: Desktop;
    beforeAll(async () => {
      desktop = await start();
    });
    afterAll(() => desktop?.stop());

    it.each(ways)('has what was printed, $words', async ({ tools }) => {
      const machine = machineWith(tools, desktop.env);
      const outcome = await run([...complete, ...names, '--copy'], { machine });
      expect(outcome).toMatchObject({ code: 0, stderr: expect.stringMatching(/^Copied\./) });
      expect(outcome.stdout).toContain("O'Brien & Söhne <R&D> {{x 👩‍💻");
      expect(clipboardOf(desktop)).toBe(outcome.stdout);
      for (const tool of tools) expect(machine.hasRun(tool)).toBe(true);
    });

    it.each(ways)('has every format as it was printed, $words', async ({ tools }) => {
      for (const format of ['text', 'markdown', 'json']) {
        const outcome = await run([...complete, ...names, '--copy', '--format', format], {
          machine: machineWith(tools, desktop.env),
        });
        expect(outcome.code).toBe(0);
        expect(clipboardOf(desktop)).toBe(outcome.stdout);
      }
    });

    it.each(ways)('takes a text that does not fit into one transfer, $words', async ({ tools }) => {
      const text = Array.from({ length: 120_000 }, (_, at) => `${at} Zoë 李雷 👩‍💻\n`).join('');
      expect(Buffer.byteLength(text)).toBeGreaterThan(3_000_000);
      await handOver(text, machineWith(tools, desktop.env).env);
      expect(clipboardOf(desktop) === text).toBe(true);
    });

    it('keeps the text when the program has ended, until another takes its place', async () => {
      const [{ tools } = { tools: [] }] = ways;
      const machine = machineWith(tools, desktop.env);
      for (const role of ['First', 'Second']) {
        const { stdout } = await run([...complete, '--role', role, '--copy'], { machine });
        expect(clipboardOf(desktop)).toBe(stdout);
        expect(clipboardOf(desktop)).toBe(stdout);
      }
    });
  });
}

/** The program's own clipboard process, given a text. */
function handOver(text: string, env: Readonly<Record<string, string>>): Promise<void> {
  const process_ = join(program, '..', '..', 'dist', 'clipboard', 'write.js');
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [process_], { env }, error =>
      error ? reject(error) : resolve(),
    );
    child.stdin?.end(text);
  });
}
