import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { modeOf, temporaryDirectory } from '../support/directory';
import { newMachine, program } from './machine';

/** A copy of the package in which nothing has been compiled yet. */
function newPackage() {
  const [from, root] = [join(program, '..', '..'), temporaryDirectory()];
  const compiled = join(from, 'dist', 'compiled');
  for (const part of ['bin', 'dist', 'templates', 'package.json'])
    cpSync(join(from, part), join(root, part), { recursive: true, filter: path => path !== compiled });
  const kept = join(root, 'dist', 'compiled');
  const { env, work } = newMachine();
  return {
    root,
    version: async () =>
      (
        await promisify(execFile)(process.execPath, [join(root, 'bin', 'feedback-ask.js'), '--version'], {
          env,
          cwd: work,
        })
      ).stdout,
    files: () =>
      (existsSync(kept) ? readdirSync(kept) : []).flatMap(directory =>
        readdirSync(join(kept, directory)).map(name => join(kept, directory, name)),
      ),
  };
}

describe('what is compiled', () => {
  it('is kept by the first run for the next, which says the same', async () => {
    const { files, version } = newPackage();
    const first = await version();
    expect(files().map(file => file.split('/').at(-1))).toContain('cli.js');
    const before = files().map(file => readFileSync(file));
    expect(await version()).toBe(first);
    expect(files().map(file => readFileSync(file))).toEqual(before);
  });

  it('is not used for another source, even of the same length', async () => {
    const { root, files, version } = newPackage();
    const first = await version();
    for (const name of readdirSync(join(root, 'dist')).filter(name => name.endsWith('.js'))) {
      const file = join(root, 'dist', name);
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(first.trim(), '7.7.7'));
    }
    expect(await version()).toBe('7.7.7\n');
    expect(files().some(file => readFileSync(file, 'latin1').includes('7.7.7'))).toBe(true);
  });

  const damages: readonly (readonly [string, (kept: Buffer) => Buffer])[] = [
    ['is cut off', kept => kept.subarray(0, -1000)],
    ['is cut off in the middle', kept => kept.subarray(0, kept.length >> 1)],
    ['ends in zeros', kept => Buffer.concat([kept.subarray(0, -3000), Buffer.alloc(3000)])],
    ...[0.45, 0.5, 0.6, 0.8, 0.97].map(
      part =>
        [
          `has another byte at ${part}`,
          (kept: Buffer) => {
            const at = Math.floor(kept.length * part);
            return Buffer.from(kept).fill(kept[at]! ^ 0x55, at, at + 1);
          },
        ] as const,
    ),
  ];

  it.each(damages)('is compiled anew where the file %s', async (_, damaged) => {
    const { files, version } = newPackage();
    const first = await version();
    for (const file of files()) writeFileSync(file, damaged(readFileSync(file)));
    const before = files().map(file => readFileSync(file));
    expect(await version()).toBe(first);
    files().forEach((file, index) => {
      expect(readFileSync(file).equals(before[index]!)).toBe(false);
    });
  });

  it('is for others to read and not to write, whatever files are otherwise', async () => {
    const { files, version } = newPackage();
    const mask = process.umask(0);
    try {
      await version();
    } finally {
      process.umask(mask);
    }
    const [one = ''] = files();
    expect([modeOf(one), modeOf(join(one, '..')), modeOf(join(one, '..', '..'))]).toEqual([
      '644',
      '755',
      '755',
    ]);
    expect(files().every(file => file.endsWith('.js'))).toBe(true);
  });

  it('is not kept where it cannot be written', async () => {
    const { root, version } = newPackage();
    const inTheWay = join(root, 'dist', 'compiled');
    writeFileSync(inTheWay, '');
    expect(await version()).toMatch(/^\d/);
    expect(readFileSync(inTheWay, 'utf8')).toBe('');
  });
});
