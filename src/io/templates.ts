import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unusable } from '../core/problem';
import type { Source } from '../core/source';
import type { TemplateStore } from '../core/store';
import { packageDirectory } from '../package';

/** The texts of one directory. A file that is not there is not an error: the next layer may have it. */
export function directoryStore(directory: string): TemplateStore {
  return {
    read: path => readSource(join(directory, ...path.split('/'))),
    list: path => namesIn(join(directory, ...path.split('/'))),
  };
}

/** Stores laid over each other, file by file: the first that has a file supplies it. */
export function layered(...stores: readonly TemplateStore[]): TemplateStore {
  return {
    read: path => {
      for (const store of stores) {
        const source = store.read(path);
        if (source) return source;
      }
      return undefined;
    },
    list: path => [...new Set(stores.flatMap(store => store.list(path)))].sort(),
  };
}

function readSource(file: string): Source | undefined {
  try {
    return { file, text: readFileSync(file, 'utf8').replace(/^\ufeff/, '') };
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw unusable(file, `cannot be read: ${(error as Error).message}`);
  }
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unusable(directory, `cannot be read: ${(error as Error).message}`);
  }
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

/** The texts that come with the program. */
export const builtInTexts: TemplateStore = directoryStore(join(packageDirectory, 'templates'));
