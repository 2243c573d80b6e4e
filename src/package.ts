import { join } from 'node:path';
import { bugs, version } from '../package.json';

/** The package's own directory. This file stands one level below it, in the source as in the built program. */
export const packageDirectory = join(import.meta.dirname, '..');

export const packageVersion = version;

export const issuesUrl = bugs.url;
