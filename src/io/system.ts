import { closeSync, constants as fsConstants, fstatSync, openSync, statSync, writeSync } from 'node:fs';
import { constants, devNull, homedir } from 'node:os';
import { join } from 'node:path';
import { packageDirectory } from '../package';
import { wantsColor } from './color';
import { chunksOf, systemFiles } from './files';
import { Interrupted, type Io, type Output, OutputError } from './io';

/** The real effects: the only file that names `process`. What a run does not need is not touched: it costs start-up. */
export function systemIo(): Io {
  const { env, platform } = process;
  const run: Io['run'] = async (command, args, options = {}) => {
    if (options.terminal) terminalIsLent = true;
    try {
      return await (await import('./run')).run(command, args, options, {
        self: process,
        screen: isTerminal(1) ? 1 : 2,
      });
    } finally {
      terminalIsLent = false;
    }
  };
  return {
    platform,
    env,
    home: homedir(),
    stdout: outputTo('stdout'),
    stderr: outputTo('stderr'),
    stdin: {
      get isTerminal() {
        return isTerminal(0);
      },
      read: readInput,
    },
    get canPrompt() {
      return isTerminal(0) && isTerminal(2);
    },
    get canPromptBeside() {
      return isTerminal(2) && (isTerminal(0) || hasControllingTerminal());
    },
    prompts: async color => {
      const terminal = {
        input: isTerminal(0) ? process.stdin : controllingTerminal(),
        output: process.stderr,
        color,
        signal: interruption(),
        onContinue,
      };
      if (env.TERM === 'dumb') return (await import('./line-prompts')).linePrompts(terminal);
      return (await import('./terminal-prompts')).terminalPrompts(terminal);
    },
    files: systemFiles,
    run,
    systemClipboard: async (text, limit) => {
      const program = join(packageDirectory, 'dist', 'clipboard', 'write.js');
      const ended = await run(process.execPath, [program], { input: text, limit });
      return ended.code === 0 ? undefined : (ended.problem ?? (ended.output.trim() || 'it did not answer'));
    },
    writeToTerminal,
    open: async (url, limit) => (await import('./opener')).openUrl(url, limit),
    // An open terminal would keep the program from ending.
    letGo: () => controlling?.destroy(),
    now: () => new Date(),
    unique: () => process.getBuiltinModule('node:crypto').randomUUID(),
  };
}

/**
 * Whether a descriptor is a terminal. node:tty, which brings the network along and costs 3 ms, is asked only about what
 * may be one. (On Windows a console cannot be told by its status.)
 */
function isTerminal(descriptor: number): boolean {
  try {
    if (process.platform !== 'win32' && !mayBeTerminal(descriptor)) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** Whether a descriptor is a device, and not the one that takes everything. */
function mayBeTerminal(descriptor: number): boolean {
  const stats = fstatSync(descriptor);
  return stats.isCharacterDevice() && stats.rdev !== statSync(devNull).rdev;
}

/** Reads standard input without Node's streams, which cost 4 ms, as long as it does not say that it is still empty. */
async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for (const chunk of chunksOf(0)) chunks.push(chunk);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') for await (const chunk of process.stdin) chunks.push(chunk);
    // So says Windows where a pipe has ended.
    else if (code !== 'EOF') throw error;
  }
  return Buffer.concat(chunks);
}

function outputTo(name: 'stdout' | 'stderr'): Output {
  const descriptor = name === 'stdout' ? 1 : 2;
  return {
    get isTerminal() {
      return isTerminal(descriptor);
    },
    get color() {
      return wantsColor(this.isTerminal, process.env);
    },
    columns: () => (isTerminal(descriptor) && process[name].columns) || 80,
    write: async text => {
      const rest = isTerminal(descriptor) ? text : writeAtOnce(descriptor, Buffer.from(text));
      if (rest.length > 0) await writeByStream(process[name], rest);
    },
  };
}

/**
 * Writes to a file or a pipe without Node's streams, which cost 4 ms at start-up. Returns what a pipe that was set not to
 * block has no room for.
 */
function writeAtOnce(descriptor: number, bytes: Uint8Array): Uint8Array {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw new OutputError(error as Error);
  }
  return rest;
}

function writeByStream(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(new OutputError(error));
    // The callback tells of the write; the event must have a listener, or it would be thrown as well.
    stream.once('error', fail).write(text, error => {
      if (error) return fail(error);
      stream.off('error', fail);
      resolve();
    });
  });
}

let terminalIsLent = false;

function onContinue(listener: () => void): () => void {
  process.on('SIGCONT', listener);
  return () => process.off('SIGCONT', listener);
}

/** From the first call on, a signal does not end the process but aborts with `Interrupted`, so that the terminal is restored. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      // The terminal sends Ctrl-C to the editor and to us; it is meant for the editor.
      if (name === 'SIGINT' && terminalIsLent) return;
      controller.abort(new Interrupted(128 + constants.signals[name]));
    });
  }
  return controller.signal;
}

function hasControllingTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', fsConstants.O_RDONLY | fsConstants.O_NOCTTY));
    return true;
  } catch {
    return false;
  }
}

let controlling: import('node:tty').ReadStream | undefined;

/** The terminal that the program was started on, whatever standard input is. It is let go of by `letGo`. */
function controllingTerminal(): import('node:tty').ReadStream {
  const { ReadStream } = process.getBuiltinModule('node:tty');
  controlling = new ReadStream(openSync('/dev/tty', fsConstants.O_RDONLY | fsConstants.O_NOCTTY));
  return controlling;
}

function writeToTerminal(text: string): boolean {
  try {
    const terminal = openSync('/dev/tty', fsConstants.O_WRONLY | fsConstants.O_NOCTTY);
    try {
      writeSync(terminal, text);
    } finally {
      closeSync(terminal);
    }
    return true;
  } catch {
    return false;
  }
}
