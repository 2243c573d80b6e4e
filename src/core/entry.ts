import { unusable } from './problem';
import type { Source } from './source';
import { didYouMean } from './suggest';

/** One JSON object of a catalog file, read key by key. Each reader throws a UsageError that names file and key. */
export interface Entry {
  text(key: string): string;
  /** Nothing where the key is not there. */
  optional(key: string): string | undefined;
  /** A text that must be known. */
  oneOf(key: string, known: readonly string[]): string;
  /** A list of values that must all be known. */
  texts(key: string, known: readonly string[]): readonly string[];
  /** 0 where the key is not there. */
  number(key: string): number;
  /** False where the key is not there. */
  flag(key: string): boolean;
}

/** @throws UsageError when the file is not JSON */
export function parseJson({ file, text }: Source): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unusable(file, `is not JSON: ${(error as Error).message}`);
  }
}

/** The object at a place of a file: `[3]`, or nothing for the whole file. */
export function entryOf(source: Source, at: string, value: unknown): Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unusable(source.file, `${at || 'the file'} must be an object`);
  }
  const get = (key: string): unknown =>
    Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  const wrong = (key: string, what: string) => unusable(source.file, `${at && `${at}.`}${key} ${what}`);
  const text = (key: string): string => {
    const value = get(key);
    if (typeof value === 'string' && value.trim() !== '') return value;
    throw wrong(key, 'must be a text that is not empty');
  };
  return {
    text,
    optional: key => (get(key) === undefined ? undefined : text(key)),
    oneOf: (key, known) => {
      const value = text(key);
      if (known.includes(value)) return value;
      throw wrong(key, `is “${value}”, which is not known.${didYouMean(value, known)}`);
    },
    texts: (key, known) => {
      const list = get(key);
      if (!Array.isArray(list) || list.length === 0) throw wrong(key, 'must be a list');
      const unknown = list.find(item => !known.includes(item));
      if (unknown === undefined) return list;
      throw wrong(key, `has “${unknown}”, which is not known.${didYouMean(String(unknown), known)}`);
    },
    number: key => {
      const number = get(key) ?? 0;
      if (typeof number === 'number') return number;
      throw wrong(key, 'must be a number');
    },
    flag: key => {
      const flag = get(key) ?? false;
      if (typeof flag === 'boolean') return flag;
      throw wrong(key, 'must be true or false');
    },
  };
}
