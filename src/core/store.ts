import type { Problem } from './problem';
import type { Source } from './source';
import { didYouMean } from './suggest';

/** Where texts are read from: a directory, or several laid over each other. Paths use “/”. */
export interface TemplateStore {
  read(path: string): Source | undefined;
  /** Names in a directory of the store, sorted. */
  list(directory: string): readonly string[];
}

/** Every file of a store, at most one directory deep. */
export function pathsIn(store: TemplateStore): readonly string[] {
  return store.list('').flatMap(name => {
    const inside = store.list(name).map(file => `${name}/${file}`);
    if (inside.length > 0) return inside;
    return store.read(name) ? [name] : [];
  });
}

/**
 * Texts in a person's own directory that nothing would ever read: nearly always a name typed wrong. Partials and texts
 * of a contact type of their own are theirs to name.
 */
export function strayTexts(own: TemplateStore, builtIn: TemplateStore): readonly Problem[] {
  const known = pathsIn(builtIn);
  const knownNames = new Set(known.map(path => path.slice(path.indexOf('/') + 1)));
  const isRead = (path: string) => {
    const [directory = '', file = ''] = path.split('/');
    if (known.includes(path) || directory === '_partials') return true;
    return own.read(`${directory}/contact.json`) !== undefined && knownNames.has(file);
  };
  return pathsIn(own)
    .filter(path => /\.(?:mustache|json)$/.test(path) && !isRead(path))
    .map(path => ({ at: path, what: `is not a text that anything reads.${didYouMean(path, known)}` }));
}
