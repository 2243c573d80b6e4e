import { type Ended, Interrupted, type Io, type Output, OutputError, type RunOptions } from './io';
import { type Answer, back, type Prompts } from './prompts';

/** An answer for the fake prompts: a value, `back`, or an interruption. */
type FakeAnswer = string | boolean | typeof back | Interrupted;

export interface FakeOptions {
  /** Answers by the key of their question, one after the other where a question is asked again. */
  readonly answers?: Readonly<Record<string, FakeAnswer | readonly FakeAnswer[]>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
  readonly files?: Readonly<Record<string, string>>;
  readonly directories?: readonly string[];
  /** Which streams are a terminal. */
  readonly terminal?: { readonly input?: boolean; readonly output?: boolean };
  /** How programs end that are run, by their name; others cannot be started. */
  readonly programs?: Readonly<
    Record<string, (args: readonly string[], options: RunOptions) => Partial<Ended>>
  >;
  /** Why the system's clipboard does not work. */
  readonly clipboardProblem?: string;
  /** Why no program opens a URL. */
  readonly openProblem?: string;
  /** The code with which standard output fails: EPIPE, ENOSPC. */
  readonly outputFails?: string;
  readonly hasControllingTerminal?: boolean;
  /** What stands on standard input. */
  readonly stdin?: string | Uint8Array;
}

/** The twin of the system for tests: what was done is there to look at. */
export interface FakeIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  readonly clipboard: () => string | undefined;
  /** The URLs that were opened. */
  readonly opened: string[];
  readonly fileSystem: Map<string, string>;
  readonly asked: string[];
  readonly ran: string[][];
  readonly toTerminal: () => string;
  /** Throws when answers are left that no question asked for. */
  readonly expectAllAnswersUsed: () => void;
}

export function fakeIo(options: FakeOptions = {}): FakeIo {
  const { answers = {}, env = {}, files = {}, terminal = {}, programs = {} } = options;
  const { input = false, output = false } = terminal;
  const written = { out: '', err: '', terminal: '' };
  const fileSystem = new Map(Object.entries(files));
  const asked: string[] = [];
  const ran: string[][] = [];
  const opened: string[] = [];
  let clipboard: string | undefined;
  const remaining = new Map(
    Object.entries(answers).map(([key, value]) => [key, [value].flat() as FakeAnswer[]]),
  );

  function next(key: string): FakeAnswer {
    asked.push(key);
    const [answer, ...others] = remaining.get(key) ?? [];
    if (answer === undefined)
      throw new Error(`the question “${key}” was not expected (asked: ${asked.join(', ')})`);
    remaining.set(key, others);
    if (answer instanceof Interrupted) throw answer;
    return answer;
  }

  const prompts: Prompts = {
    choose: async ({ key, options }) => {
      const answer = next(key);
      if (answer !== back && !options.some(({ id }) => id === answer)) {
        throw new Error(
          `“${String(answer)}” is not an option of “${key}”: ${options.map(({ id }) => id).join(', ')}`,
        );
      }
      return answer as Answer<never>;
    },
    chooseSeveral: async ({ key, options, problem }) => {
      const answer = next(key);
      if (answer === back) return back;
      const chosen = options.map(({ id }) => id).filter(id => String(answer).split(',').includes(id));
      const what = problem(chosen);
      if (what !== undefined || chosen.join() !== answer) {
        throw new Error(
          `“${String(answer)}” is not accepted by “${key}”: ${what ?? 'not its options, in their order'}`,
        );
      }
      return chosen;
    },
    ask: async ({ key, optional, problem, unfinished, initial }) => {
      const answer = next(key);
      if (answer === back) {
        unfinished?.(initial ?? '');
        return back;
      }
      const text = answer === 'as it stands' ? (initial ?? '') : String(answer);
      const what = text === '' && optional ? undefined : problem(text);
      if (what !== undefined) throw new Error(`“${text}” is not accepted by “${key}”: ${what}`);
      return text;
    },
    confirm: async ({ key }) => next(key) as Answer<boolean>,
  };

  const sink = (name: 'out' | 'err', isTerminal: boolean, fails?: string): Output => ({
    isTerminal,
    color: false,
    columns: () => 80,
    write: async text => {
      if (fails) throw new OutputError(Object.assign(new Error(fails), { code: fails }));
      written[name] += text;
    },
  });

  return {
    platform: options.platform ?? 'linux',
    env,
    home: '/home/sam',
    stdout: sink('out', output, options.outputFails),
    stderr: sink('err', input),
    stdin: { isTerminal: input, read: async () => Buffer.from(options.stdin ?? '') },
    canPrompt: input,
    canPromptBeside: input || (options.hasControllingTerminal ?? false),
    prompts: async () => prompts,
    files: fakeFiles(fileSystem, options.directories ?? []),
    run: async (command, args, runOptions = {}) => {
      ran.push([command, ...args]);
      const program = programs[command];
      if (!program) return { code: undefined, output: '', problem: `spawn ${command} ENOENT` };
      return { code: 0, output: '', ...program(args, runOptions) };
    },
    systemClipboard: async text => {
      if (options.clipboardProblem === undefined) clipboard = text;
      return options.clipboardProblem;
    },
    writeToTerminal: text => {
      if (options.hasControllingTerminal) written.terminal += text;
      return options.hasControllingTerminal ?? false;
    },
    open: async url => {
      if (options.openProblem === undefined) opened.push(url);
      return options.openProblem;
    },
    letGo: () => {},
    now: () => new Date('2026-11-23T18:00:00Z'),
    unique: () => '0f8c4a6e-5a1b-4d57-9c7e-3b1d2a4c6e80',
    out: () => written.out,
    err: () => written.err,
    toTerminal: () => written.terminal,
    clipboard: () => clipboard,
    opened,
    fileSystem,
    asked,
    ran,
    expectAllAnswersUsed: () => {
      const unused = [...remaining].filter(([, left]) => left.length > 0).map(([key]) => key);
      if (unused.length > 0) throw new Error(`nobody asked for: ${unused.join(', ')}`);
    },
  };
}

function fakeFiles(fileSystem: Map<string, string>, directories: readonly string[]): Io['files'] {
  const fail = (code: string) => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    read: path => fileSystem.get(path),
    bytes: path => {
      if (directories.includes(path)) fail('EISDIR');
      const text = fileSystem.get(path);
      return text === undefined ? undefined : Buffer.from(text);
    },
    kind: path =>
      fileSystem.has(path) ? 'file' : path === '.' || directories.includes(path) ? 'directory' : undefined,
    write: (path, text, { replace }) => {
      if (path.startsWith('/readonly/')) fail('EROFS');
      if (fileSystem.has(path) && !replace) fail('EEXIST');
      fileSystem.set(path, text);
    },
    remove: path => {
      fileSystem.delete(path);
    },
    temporary: (name, text) => {
      const path = `/tmp/fake/${name}`;
      fileSystem.set(path, text);
      return path;
    },
  };
}
