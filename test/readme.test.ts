import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldKeys, optionOf } from '../src/core/request';
import { variableNames } from '../src/core/variables';
import { run } from './cli/sample';

const readme = readFileSync('README.md', 'utf8');

describe('README', () => {
  it.each(Object.entries(variableNames))('tells what a template can name: %s', (name, about) => {
    const row = new RegExp(`^\\| \`${name}\` +\\| ([^|]*?) +\\|$`, 'm').exec(readme);
    expect(row?.[1]).toBe(about);
  });

  it('names only options that there are', async () => {
    const help = (await Promise.all([[], ['read']].map(command => run([...command, '--help'])))).map(
      ({ out }) => out(),
    );
    const known = [
      ...help.join('').matchAll(/--[a-z][a-z-]*/g),
      ...fieldKeys.map(key => [optionOf(key)]),
    ].flat();
    // Options of npm, which the README uses as well.
    const ofNpm = ['--global'];
    for (const [option] of readme.matchAll(/--[a-z][a-z-]*/g)) {
      expect([...known, ...ofNpm]).toContain(option);
    }
  });

  it('begins with the two commands', () => {
    const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, command]) => command?.trim());
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });
});
