import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { systemFiles } from '../../src/io/files';
import { modeOf, temporaryDirectory } from '../support/directory';

let directory = '';
beforeEach(() => {
  directory = temporaryDirectory();
});

describe('a file that is replaced', () => {
  it.each(['600', '640', '644', '666', '755'])('keeps its permissions %s, whatever the umask is', mode => {
    const path = join(directory, 'there.txt');
    writeFileSync(path, 'old');
    chmodSync(path, Number.parseInt(mode, 8));
    const umask = process.umask(0o077);
    onTestFinished(() => void process.umask(umask));
    systemFiles.write(path, 'new', { replace: true });
    expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['new', mode]);
  });

  it('is another file in its place, so that no reader sees half of it', () => {
    const path = join(directory, 'there.txt');
    writeFileSync(path, 'old');
    const before = statSync(path).ino;
    systemFiles.write(path, 'new', { replace: true });
    expect(statSync(path).ino).not.toBe(before);
    expect(readdirSync(directory)).toEqual(['there.txt']);
  });

  it('stays behind its link, as a config among one’s dotfiles does', () => {
    const path = join(directory, 'real.json');
    const link = join(directory, 'link.json');
    writeFileSync(path, 'old');
    symlinkSync('real.json', link);
    systemFiles.write(link, 'new', { replace: true });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it('is as it was when the new one cannot be written, and nothing is left beside it', () => {
    const path = join(directory, 'there.txt');
    writeFileSync(path, 'old');
    // biome-ignore format: short
    const circular = { toString: () => { throw new Error('no'); } } as unknown as string;
    expect(() => systemFiles.write(path, circular, { replace: true })).toThrow();
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(directory)).toEqual(['there.txt']);
  });
});
