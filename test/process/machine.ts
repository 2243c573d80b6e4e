import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The built package; another copy of it can be named, for runs beside somebody who is building. */
const packageDirectory = process.env.FEEDBACK_ASK_PACKAGE ?? join(import.meta.dirname, '..', '..');

export const program = join(packageDirectory, 'bin', 'feedback-ask.js');

export type Env = Readonly<Record<string, string | undefined>>;

/** Someone's computer, as far as the program sees it: an empty home of its own that is gone after the test. */
export interface Machine {
  readonly env: Readonly<Record<string, string>>;
  /** The working directory. */
  readonly work: string;
  readonly configFile: string;
  readonly unfinishedFile: string;
  /** Where the temporary files of an editor come to lie. */
  readonly temporary: string;
  /** Writes a file, by its path or relative to the working directory, and returns its absolute path. */
  put(path: string, text: string, mode?: number): string;
  /** Reads a file; nothing when it is not there. */
  get(path: string): string | undefined;
  /** Permission bits of a file, as `ls` would have them: 0o600. */
  mode(path: string): number;
}

/** @param env beside what every run has; a variable with the value undefined is taken away */
export function newMachine(env: Env = {}): Machine {
  const home = mkdtempSync(join(tmpdir(), 'feedback-ask-test-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  const inHome = (...path: string[]) => join(home, ...path);
  for (const directory of ['work', 'tmp']) mkdirSync(inHome(directory));
  const whole: Env = {
    PATH: process.env.PATH,
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    HOME: home,
    TMPDIR: inHome('tmp'),
    XDG_CONFIG_HOME: inHome('config'),
    XDG_STATE_HOME: inHome('state'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...env,
  };
  const absolute = (path: string) => join(path.startsWith('/') ? '' : inHome('work'), path);
  return {
    env: Object.fromEntries(Object.entries(whole).filter(entry => entry[1] !== undefined)) as Record<
      string,
      string
    >,
    work: inHome('work'),
    configFile: inHome('config', 'feedback-ask', 'config.json'),
    unfinishedFile: inHome('state', 'feedback-ask', 'unfinished.json'),
    temporary: inHome('tmp'),
    put: (path, text, mode = 0o644) => {
      mkdirSync(dirname(absolute(path)), { recursive: true });
      writeFileSync(absolute(path), text);
      chmodSync(absolute(path), mode);
      return absolute(path);
    },
    get: path => (existsSync(absolute(path)) ? readFileSync(absolute(path), 'utf8') : undefined),
    mode: path => statSync(absolute(path)).mode & 0o777,
  };
}

/** A word for `sh -c`. */
export const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** The command line of the program for `sh -c`. */
export const commandLine = (args: readonly string[]) =>
  [process.execPath, program, ...args].map(quoted).join(' ');
