import { readdirSync } from 'node:fs';
import { importsOf, namesUsedIn, resolved } from './imports';

/** What the files of a folder may reach for. */
interface Layer {
  readonly of: RegExp;
  /** Files of src. */
  readonly files: RegExp;
  /** Files of src of which only types may be taken. */
  readonly types?: RegExp;
  /** Packages and modules of Node. */
  readonly modules: readonly string[];
  /** Whether it is a function of what it is given: no clock, no timer, no network. */
  readonly pure?: true;
}

const node = [
  'node:child_process',
  'node:fs',
  'node:os',
  'node:path',
  'node:readline',
  'node:stream',
  'node:stream/consumers',
  'node:tty',
  'node:util',
];

/** The house: each layer sees only those below it. The first that a file belongs to counts. */
// biome-ignore format: a table
export const layers: readonly Layer[] = [
  { of: /^core\//, files: /^core\//, modules: ['mustache', 'fastest-levenshtein'], pure: true },
  { of: /^advise\//, files: /^(core|advise)\//, modules: [], pure: true },
  { of: /^language\//, files: /^language\/|^core\/hash\.ts$/, modules: [], pure: true },
  // What was learned is a file beside the code.
  { of: /^rules\/weights\.ts$/, files: /^$/, modules: ['node:fs', 'node:path', './weights.json'] },
  { of: /^rules\//, files: /^(core|language|rules)\//, modules: [], pure: true },
  // It reads dates, not the clock.
  { of: /^rejection\/dates\.ts$/, files: /^$/, modules: [] },
  { of: /^rejection\//, files: /^core\/|^rejection\//, modules: ['postal-mime', './options.json', './wording.json'], pure: true },
  { of: /^check\.ts$/, files: /^(core|language|rules)\//, modules: [], pure: true },
  { of: /^compose\.ts$/, files: /^(core|rules)\/|^check\.ts$/, modules: [], pure: true },
  { of: /^mail\//, files: /^(core|mail)\//, modules: ['node:url'], pure: true },
  { of: /^formats\//, files: /^(core|formats|mail)\//, types: /^compose\.ts$/, modules: [], pure: true },
  { of: /^deliver\//, files: /^core\//, types: /^io\/io\.ts$/, modules: [] },
  { of: /^package\.ts$/, files: /^$/, modules: ['node:path', '../package.json'] },
  { of: /^io\/run\.ts$/, files: /^$/, types: /^io\/io\.ts$/, modules: node },
  { of: /^io\//, files: /^(core|io)\/|^package\.ts$/, modules: [...node, '@inquirer/core', '@inquirer/figures', '@inquirer/prompts', 'chalk', 'clipboardy', 'fast-string-width', 'fast-wrap-ansi', 'jsonc-parser', 'open'] },
  { of: /^index\.ts$/, files: /^(core|advise|formats|rejection|rules)\/|^(check|compose)\.ts$|^io\/(templates|files)\.ts$/, modules: [] },
  { of: /^cli\//, files: /^(core|advise|rules|rejection|formats|deliver|io|cli)\/|^(check|compose|package)\.ts$/, modules: ['node:path', 'chalk', 'commander', 'fast-string-width', 'fast-wrap-ansi'] },
];

/** The test twin of the machine, which nothing that is shipped may name. */
const fake = 'io/fake.ts';
const processIsNamedIn = ['io/system.ts', 'io/clipboard-process.ts'];
const machine = ['process', 'console', 'globalThis', 'global'];
const impure = [
  'Date',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
];

/** Every file of src, by its path in there. */
export const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))
  .sort();

/** What a file of src, with this code in it, does that its layer may not do. */
export function faultsOf(file: string, code: string): string[] {
  const layer = layers.find(({ of }) => of.test(file));
  if (!layer) return [`${file} belongs to no layer`];
  const faults = importsOf(code).flatMap(({ specifier, typeOnly }) => {
    if (specifier === undefined) return ['imports what nobody can tell'];
    if (layer.modules.includes(specifier)) return [];
    const target = specifier.startsWith('.') ? resolved(file, specifier, files) : undefined;
    if (target !== undefined && target !== fake) {
      if (layer.files.test(target) || (typeOnly && layer.types?.test(target))) return [];
    }
    return [`imports ${specifier}`];
  });
  const names = namesUsedIn(code);
  const forbidden = [...(processIsNamedIn.includes(file) ? [] : machine), ...(layer.pure ? impure : [])];
  return [...faults, ...forbidden.filter(name => names.has(name)).map(name => `names ${name}`)];
}
