import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Files } from './io';

/** Permissions of everything that the program writes: what people ask and are told is theirs alone. */
const privateFile = 0o600;
const privateDirectory = 0o700;

/** The files of the machine. */
export const systemFiles: Files = {
  read: path => ifThere(() => readFileSync(path, 'utf8')),

  bytes: path =>
    ifThere(() => {
      const file = openSync(path, 'r');
      try {
        return Buffer.concat([...chunksOf(file)]);
      } finally {
        closeSync(file);
      }
    }),

  kind: path => {
    try {
      const stats = statSync(path);
      if (stats.isFile()) return 'file';
      return stats.isDirectory() ? 'directory' : 'other';
    } catch {
      // Whoever then reads or writes it is told why that does not work.
      return undefined;
    }
  },

  write: (path, text, { replace, directories }) => {
    if (directories) mkdirSync(dirname(path), { recursive: true, mode: privateDirectory });
    const there = ifThere(() => statSync(path));
    // What a link points at is replaced, not the link.
    if (there?.isFile() && replace) replaceFile(realpathSync(path), text, there.mode);
    else writeNew(path, text, there && !there.isFile() ? 'w' : 'wx');
  },

  remove: path => rmSync(path, { force: true }),

  temporary: (name, text) => {
    const path = join(mkdtempSync(join(tmpdir(), 'feedback-ask-')), name);
    writeFileSync(path, text, { mode: privateFile });
    return path;
  },
};

/** Bytes that are read of anything, 64 MB: more than any mail has, and some files (/dev/zero) have no end. */
const readLimit = 64 * 1024 * 1024;

/** What a descriptor gives, in parts. @throws Error when there is more than the limit */
export function* chunksOf(descriptor: number): Generator<Uint8Array, void> {
  const buffer = Buffer.alloc(65_536);
  let sum = 0;
  for (let read = readSync(descriptor, buffer); read > 0; read = readSync(descriptor, buffer)) {
    sum += read;
    if (sum > readLimit) throw new Error('there is more of it than 64 MB');
    yield Buffer.from(buffer.subarray(0, read));
  }
}

/** `wx` fails when the file has come into being in the meantime; devices and pipes are opened as they are. */
function writeNew(path: string, text: string, flag: 'w' | 'wx') {
  const file = openSync(path, flag, privateFile);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Beside it first, then in its place: a full disk leaves the old file as it was. */
function replaceFile(path: string, text: string, mode: number) {
  const beside = join(dirname(path), `.${basename(path)}.${Date.now()}.tmp`);
  try {
    const file = openSync(beside, 'wx', privateFile);
    try {
      fchmodSync(file, mode & 0o777);
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
