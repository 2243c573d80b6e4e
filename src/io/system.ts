import { closeSync, constants as fsConstants, openSync, writeSync } from 'node:fs';
import { constants, homedir } from 'node:os';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { packageDirectory } from '../package';
import { wantsColor } from './color';
import { systemFiles } from './files';
import { Interrupted, type Io, type Output, OutputError } from './io';

/** The real effects: the only file that names `process`. What a run does not need is not touched: it costs start-up. */
export function systemIo(): Io {
  const { env, platform } = process;
  const run: Io['run'] = async (command, args, options = {}) => {
    if (options.terminal) terminalIsLent = true;
    try {
      return await (await import('./run')).run(command, args, options, {
        self: process,
        screen: isatty(1) ? 1 : 2,
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
    get canPrompt() {
      return isatty(0) && isatty(2);
    },
    prompts: async color => {
      const terminal = {
        input: process.stdin,
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
    now: () => new Date(),
  };
}

function outputTo(name: 'stdout' | 'stderr'): Output {
  const stream = () => process[name];
  return {
    get isTerminal() {
      return stream().isTTY === true;
    },
    get color() {
      return wantsColor(this.isTerminal, process.env);
    },
    columns: () => stream().columns || 80,
    write: text =>
      new Promise((resolve, reject) => {
        const fail = (error: Error) => reject(new OutputError(error));
        // The callback tells of the write; the event must have a listener, or it would be thrown as well.
        stream()
          .once('error', fail)
          .write(text, error => {
            if (error) return fail(error);
            stream().off('error', fail);
            resolve();
          });
      }),
  };
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
