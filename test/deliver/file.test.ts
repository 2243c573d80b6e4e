import { describe, expect, it } from 'vitest';
import { save } from '../../src/deliver/file';
import { fakeIo } from '../../src/io/fake';

/** Why a file cannot be written, when the system says so with a code. */
function reason(code: string, message = `${code}: what the system says`): string | undefined {
  const io = fakeIo();
  const write = () => {
    throw Object.assign(new Error(message), { code });
  };
  return save('out.txt', 'text', { force: false }, { ...io, files: { ...io.files, write } });
}

describe('a file', () => {
  it('is written, and nothing is complained of', () => {
    const io = fakeIo();
    expect(save('out.txt', 'Hi\n', { force: false }, io)).toBeUndefined();
    expect(io.fileSystem.get('out.txt')).toBe('Hi\n');
  });

  it('that is there is left alone, unless it may be overwritten', () => {
    const io = fakeIo({ files: { 'out.txt': 'old' } });
    expect(save('out.txt', 'new', { force: false }, io)).toBe('the file is there already');
    expect(io.fileSystem.get('out.txt')).toBe('old');
    expect(save('out.txt', 'new', { force: true }, io)).toBeUndefined();
    expect(io.fileSystem.get('out.txt')).toBe('new');
  });

  it('has its missing directories made only when that is asked for', () => {
    const io = fakeIo();
    const asked: unknown[] = [];
    const files = {
      ...io.files,
      write: (_path: string, _text: string, options: unknown) => asked.push(options),
    };
    save('a/b', '', { force: true }, { ...io, files });
    save('a/b', '', { force: false, directories: true }, { ...io, files });
    expect(asked).toEqual([
      { replace: true, directories: false },
      { replace: false, directories: true },
    ]);
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['EACCES', 'you may not write there'],
    ['EPERM', 'you may not write there'],
    ['EROFS', 'the file system is read-only'],
    ['EEXIST', 'the file is there already'],
    ['EISDIR', 'it is a directory'],
    ['ENOENT', 'the directory is not there'],
    ['ENOTDIR', 'a part of the path is not a directory'],
    ['ENOSPC', 'no space is left on the device'],
  ])('by %s is told of in plain words: %s', (code, words) => {
    expect(reason(code)).toBe(words);
  });

  it('for any other reason is told of in the words of the system', () => {
    expect(reason('EIO', 'EIO: i/o error, write')).toBe('EIO: i/o error, write');
  });
});
