import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { systemFiles } from '../../src/io/files';
import { codeOf, modeOf, temporaryDirectory } from '../support/directory';

let directory = '';
beforeEach(() => {
  directory = temporaryDirectory();
});

describe('a new file', () => {
  it('is for its owner alone', () => {
    const path = join(directory, 'new.txt');
    systemFiles.write(path, 'Hi Zoë\n', { replace: false });
    expect(readFileSync(path, 'utf8')).toBe('Hi Zoë\n');
    expect(modeOf(path)).toBe('600');
  });

  it('has its directories made when that is asked for, for the owner alone, and not otherwise', () => {
    const path = join(directory, 'a', 'b', 'new.txt');
    expect(codeOf(() => systemFiles.write(path, 'x', { replace: true }))).toBe('ENOENT');
    systemFiles.write(path, 'x', { replace: true, directories: true });
    expect([modeOf(path), modeOf(dirname(path)), modeOf(join(directory, 'a'))]).toEqual([
      '600',
      '700',
      '700',
    ]);
  });

  it('is not written over one that is there', () => {
    const path = join(directory, 'there.txt');
    writeFileSync(path, 'old');
    expect(codeOf(() => systemFiles.write(path, 'new', { replace: false }))).toBe('EEXIST');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('what is no file', () => {
  it('is told apart', () => {
    writeFileSync(join(directory, 'file'), '');
    const kinds = ['file', '.', 'absent', 'file/below'].map(name => systemFiles.kind(join(directory, name)));
    expect(kinds).toEqual(['file', 'directory', undefined, undefined]);
    expect(systemFiles.kind('/dev/null')).toBe('other');
  });

  it('has no kind when the system does not tell, so that the write itself says why', () => {
    symlinkSync('loop', join(directory, 'loop'));
    for (const path of [join(directory, 'loop'), join(directory, 'x'.repeat(300))]) {
      expect(systemFiles.kind(path)).toBeUndefined();
      expect(codeOf(() => systemFiles.write(path, 'x', { replace: false }))).toMatch(
        /ELOOP|EEXIST|ENAMETOOLONG/,
      );
    }
  });

  it('is written to as it is when it is a device', () => {
    systemFiles.write('/dev/null', 'Hi', { replace: false });
    systemFiles.write('/dev/null', 'Hi', { replace: true });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(codeOf(() => systemFiles.write('/dev/full', 'Hi', { replace: false }))).toBe('ENOSPC');
  });

  it('is never replaced when it is a directory', () => {
    mkdirSync(join(directory, 'sub'));
    for (const replace of [true, false]) {
      expect(codeOf(() => systemFiles.write(join(directory, 'sub'), 'x', { replace }))).toBe('EISDIR');
    }
  });

  it('takes the text when it is a pipe that someone reads', async () => {
    const pipe = join(directory, 'pipe');
    execFileSync('/bin/sh', ['-c', 'mkfifo "$0"', pipe]);
    const reader = promisify(execFile)('cat', [pipe], { timeout: 5000 });
    systemFiles.write(pipe, 'Hi\n', { replace: false });
    expect((await reader).stdout).toBe('Hi\n');
  });
});

describe('reading, removing and temporary files', () => {
  it('reads nothing where there is nothing, and says why it cannot read otherwise', () => {
    expect(systemFiles.read(join(directory, 'absent'))).toBeUndefined();
    expect(systemFiles.read(join(directory, 'absent', 'below'))).toBeUndefined();
    expect(codeOf(() => systemFiles.read(directory))).toBe('EISDIR');
  });

  it('removes a file, and is content when it is gone already', () => {
    const path = join(directory, 'there');
    writeFileSync(path, 'x');
    systemFiles.remove(path);
    systemFiles.remove(path);
    expect(systemFiles.kind(path)).toBeUndefined();
  });

  it('makes a temporary file with its name, in a directory of its own, both for the owner alone', () => {
    const paths = [systemFiles.temporary('message.txt', 'Hi'), systemFiles.temporary('message.txt', 'Ho')];
    onTestFinished(() => {
      for (const path of paths) execFileSync('rm', ['-r', dirname(path)]);
    });
    expect(new Set(paths).size).toBe(2);
    for (const path of paths) {
      expect(path).toMatch(/message\.txt$/);
      expect([modeOf(path), modeOf(dirname(path))]).toEqual(['600', '700']);
    }
    expect(readFileSync(paths[1] ?? '', 'utf8')).toBe('Ho');
  });
});
