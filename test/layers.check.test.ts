import { describe, expect, it } from 'vitest';
import { faultsOf } from './support/layers';

describe('the check itself finds', () => {
  it.each([
    ['an import for its effect alone', 'core/names.ts', `import '../compose';`],
    ['an import of types', 'core/names.ts', `import type { Io } from '../io/io';`],
    ['an import that runs later', 'core/names.ts', `const later = () => import('../io/files');`],
    ['an import that nobody can tell', 'cli/main.ts', 'const later = (x: string) => import(x);'],
    ['an import made of pieces', 'cli/main.ts', "const later = (x: string) => import('./' + x);"],
    ['an export from elsewhere', 'core/names.ts', `export { compose } from '../compose';`],
    ['an export of everything', 'core/names.ts', `export * from '../formats/text';`],
    ['an export of everything under a name', 'core/names.ts', `export * as io from '../io/io';`],
    ['an export of types', 'formats/text.ts', `export type { Io } from '../io/io';`],
    ['a type that is imported where it stands', 'core/names.ts', `const x: import('../io/io').Io = y;`],
    ['require', 'core/names.ts', `const fs = require('node:fs');`],
    ['require of a file', 'core/names.ts', `const io = require('../io/files');`],
    ['import = require', 'core/names.ts', `import fs = require('node:fs');`],
    ['require.resolve', 'core/names.ts', `const path = require.resolve('../io/files');`],
    ['module.require', 'core/names.ts', `module.require('../io/files');`],
    ['a module of Node in core', 'core/names.ts', `import { join } from 'node:path';`],
    ['a module of Node without its prefix', 'io/files.ts', `import { join } from 'path';`],
    ['a package that is not among those of its layer', 'core/names.ts', `import chalk from 'chalk';`],
    ['a file outside of src', 'cli/main.ts', `import x from '../../package.json';`],
    ['a file that is not there', 'cli/main.ts', `import x from './nowhere';`],
    ['the terminal in the library', 'index.ts', `import { main } from './cli/main';`],
    ['the machine in the library', 'index.ts', `import { systemIo } from './io/system';`],
    ['the command line in a delivery', 'deliver/file.ts', `import { view } from '../cli/view';`],
    ['more than types of Io in a delivery', 'deliver/file.ts', `import { OutputError } from '../io/io';`],
    [
      'a value among types of Io in a delivery',
      'deliver/file.ts',
      `import { type Io, OutputError } from '../io/io';`,
    ],
    ['the command line in io', 'io/files.ts', `import { view } from '../cli/view';`],
    ['the test twin', 'cli/main.ts', `import { fakeIo } from '../io/fake';`],
    ['the test twin among its own', 'io/system.ts', `import type { FakeIo } from './fake';`],
    ['node:process', 'cli/main.ts', `import { exit } from 'node:process';`],
    ['process', 'cli/main.ts', 'process.exit(1);'],
    ['process in a value', 'core/names.ts', 'const given = { process };'],
    ['process by its key', 'cli/main.ts', `const { env } = process;`],
    ['process as a property of everything', 'cli/main.ts', 'globalThis.process.exit(1);'],
    ['console', 'cli/main.ts', `console.log('x');`],
    ['a clock in core', 'core/names.ts', 'const now = Date.now();'],
    ['a folder of its own', 'utils/strings.ts', ''],
  ])('%s', (_, file, code) => {
    expect(faultsOf(file, code)).toHaveLength(1);
  });

  it.each([
    [
      'words in strings and comments',
      'core/names.ts',
      `// import '../io/io'; process\nconst x = "require('fs')", y = /console/;`,
    ],
    [
      'a property of that name',
      'core/names.ts',
      'const x = { process: 1, console() {} }; x.process; interface Y { process: number }',
    ],
    ['types alone of Io in a delivery', 'deliver/file.ts', `import { type Io, type Files } from '../io/io';`],
    ['an export of its own', 'core/names.ts', 'export const x = 1; export { x as y };'],
    [
      'a file of its folder',
      'core/names.ts',
      `import { nearest } from './suggest'; export { told } from './problem';`,
    ],
  ])('nothing wrong with %s', (_, file, code) => {
    expect(faultsOf(file, code)).toEqual([]);
  });
});
