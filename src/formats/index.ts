import type { Format } from './format';
import { json } from './json';
import { markdown } from './markdown';
import { text } from './text';

/** Every output format; the first is the default. */
export const formats: readonly Format[] = [text, markdown, json];
