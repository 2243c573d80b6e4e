import { eml } from './eml';
import type { Format } from './format';
import { json } from './json';
import { mailto } from './mailto';
import { markdown } from './markdown';
import { type FormatName, formatNames } from './names';
import { text } from './text';

const byName: Readonly<Record<FormatName, Format>> = { text, markdown, json, eml, mailto };

/** Every output format; the first is the default. */
export const formats: readonly Format[] = formatNames.map(name => byName[name]);

/** The format of that name. */
export function formatOf(name: FormatName): Format {
  return byName[name];
}
