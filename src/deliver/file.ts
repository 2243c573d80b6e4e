import type { Io } from '../io/io';

export interface SaveOptions {
  /** Overwrite a file that is there. */
  readonly force: boolean;
  /** Make the directories that are missing. */
  readonly directories?: boolean;
}

/** What became of a file: undefined when it was written, otherwise why not, in a few words. */
export function save(
  path: string,
  text: string,
  { force, directories = false }: SaveOptions,
  { files }: Io,
): string | undefined {
  try {
    files.write(path, text, { replace: force, directories });
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return reasons[code ?? ''] ?? message;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the file system is read-only',
  EEXIST: 'the file is there already',
  EISDIR: 'it is a directory',
  ENOENT: 'the directory is not there',
  ENOTDIR: 'a part of the path is not a directory',
  ENOSPC: 'no space is left on the device',
};
