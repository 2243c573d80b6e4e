// Prints how well the check does on messages that it was not learned from; with a folder, on those in there.
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { temporaryDirectory } from './bare.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv[2] ?? join(root, 'test', 'corpus', 'measured');

const directory = temporaryDirectory();
copyFileSync(join(root, 'src', 'rules', 'weights.bin'), join(directory, 'weights.bin'));
const bundle = await rolldown({
  input: { read: join(root, 'test', 'corpus', 'read.ts'), report: join(root, 'test', 'corpus', 'report.ts') },
  platform: 'node',
});
await bundle.write({ dir: directory, format: 'esm', entryFileNames: '[name].mjs' });
const load = name => import(pathToFileURL(join(directory, name)).href);
const [{ readFolder }, { measure, tableOf }] = [await load('read.mjs'), await load('report.mjs')];
console.log(tableOf(measure(readFolder(folder)), folder));
