// Prints how much the messages to two kinds of people have in common, by kind, channel and tone.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { temporaryDirectory } from './bare.mjs';

const root = join(import.meta.dirname, '..');
const directory = temporaryDirectory();
// The program looks for its texts beside the folder that it runs from.
symlinkSync(join(root, 'templates'), join(directory, 'templates'));
const bundle = await rolldown({ input: join(root, 'test', 'words', 'overlap.ts'), platform: 'node' });
await bundle.write({ dir: join(directory, 'dist'), format: 'esm', entryFileNames: 'overlap.mjs' });
const { overlapTable } = await import(pathToFileURL(join(directory, 'dist', 'overlap.mjs')).href);
console.log(overlapTable());
