import { execFile } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../support/directory';
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

  it('is compiled anew where the file is damaged', async () => {
    const { files, version } = newPackage();
    const first = await version();
    const damaged = files().map(file => readFileSync(file).subarray(0, -1000));
    files().forEach((file, index) => {
      writeFileSync(file, damaged[index]!);
    });
    expect(await version()).toBe(first);
    files().forEach((file, index) => {
      expect(readFileSync(file).length).toBeGreaterThan(damaged[index]!.length + 500);
    });
  });

  it('is not kept where it cannot be written', async () => {
    const { root, version } = newPackage();
    const inTheWay = join(root, 'dist', 'compiled');
    writeFileSync(inTheWay, '');
    expect(await version()).toMatch(/^\d/);
    expect(readFileSync(inTheWay, 'utf8')).toBe('');
  });
});
