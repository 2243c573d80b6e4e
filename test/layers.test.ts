import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, resolved } from './support/imports';
import { faultsOf, files, layers } from './support/layers';

describe('imports go one way', () => {
  it.each(files)('%s keeps to its layer', file => {
    expect(faultsOf(file, readFileSync(`src/${file}`, 'utf8'))).toEqual([]);
  });

  it('never in a circle', () => {
    const targets = new Map(
      files.map(file => {
        const imports = importsOf(readFileSync(`src/${file}`, 'utf8'));
        return [file, imports.flatMap(({ specifier = '' }) => resolved(file, specifier, files) ?? [])];
      }),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]) => {
      expect(path, `${file} imports itself`).not.toContain(file);
      if (done.has(file)) return;
      for (const target of targets.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(done.size).toBe(files.length);
  });

  it('in as many files as there are folders for them', () => {
    expect(files.length).toBeGreaterThan(40);
    for (const { of } of layers) expect(files.some(file => of.test(file))).toBe(true);
  });
});
