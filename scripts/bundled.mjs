import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { temporaryDirectory } from './bare.mjs';

const root = join(import.meta.dirname, '..');

/** What files of the sources export, each file under a name, with all that they look for beside them. */
export async function bundled(input) {
  const directory = temporaryDirectory();
  const dist = join(directory, 'dist');
  mkdirSync(dist);
  // The program looks for its texts beside the folder that it runs from, and for its weights in it.
  symlinkSync(join(root, 'templates'), join(directory, 'templates'));
  copyFileSync(join(root, 'src', 'rules', 'weights.bin'), join(dist, 'weights.bin'));
  const bundle = await rolldown({ input, cwd: root, platform: 'node' });
  await bundle.write({ dir: dist, format: 'esm', entryFileNames: '[name].mjs' });
  const load = async name => [name, await import(pathToFileURL(join(dist, `${name}.mjs`)).href)];
  return Object.fromEntries(await Promise.all(Object.keys(input).map(load)));
}
