import { spawn } from 'node:child_process';
import { openSync, closeSync, writeSync, constants as fsConstants } from 'node:fs';
import { constants, homedir } from 'node:os';
import { join } from 'node:path';
import { packageDirectory } from '../package';
import { wantsColor } from './color';
import { systemFiles } from './files';
import { type Ended, Interrupted, type Io, type Output, OutputError, type RunOptions } from './io';

/** The real effects: the only file that names `process`. */
export function systemIo(): Io {
  const { env, stdin, stdout, stderr } = process;
  // A reader that goes away is reported by the write that failed; without a listener it would be thrown.
  stdout.on('error', () => {});
  stderr.on('error', () => {});
  return {
    platform: process.platform,
    env,
    home: homedir(),
    stdout: outputTo(stdout),
    stderr: outputTo(stderr),
    canPrompt: Boolean(stdin.isTTY && stderr.isTTY),
    prompts: async color => {
      const terminal = { input: stdin, output: stderr, color, signal: interruption() };
      if (env['TERM'] === 'dumb') return (await import('./line-prompts')).linePrompts(terminal);
      return (await import('./terminal-prompts')).terminalPrompts(terminal);
    },
    files: systemFiles,
    run,
    systemClipboard: async (text, limit) => {
      const ended = await run(process.execPath, [join(packageDirectory, 'dist', 'clipboard', 'write.js')], { input: text, limit });
      return ended.code === 0 ? undefined : (ended.problem ?? (ended.output.trim() || 'it did not answer'));
    },
    writeToTerminal,
    now: () => new Date(),
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    color: wantsColor(stream.isTTY === true, process.env),
    columns: () => stream.columns || 80,
    write: text =>
      new Promise((resolve, reject) => {
        stream.write(text, error => (error ? reject(new OutputError(error)) : resolve()));
      }),
  };
}

let terminalIsLent = false;

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

function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const { input, limit, terminal = false } = options;
  const isWindows = process.platform === 'win32';
  return new Promise(resolve => {
    // In a group of its own, so that what it started can be ended with it. An editor stays in ours: it needs the terminal.
    const child = spawn(command, args, {
      stdio: terminal ? ['inherit', process.stdout.isTTY ? 'inherit' : process.stderr, 'inherit'] : ['pipe', 'pipe', 'pipe'],
      detached: !terminal && !isWindows,
      windowsHide: !terminal,
    });
    if (terminal) terminalIsLent = true;
    let output = '';
    const end = (ended: Omit<Ended, 'output'>) => {
      clearTimeout(timer);
      if (terminal) terminalIsLent = false;
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve({ ...ended, output });
    };
    const kill = () => {
      try {
        if (isWindows || child.pid === undefined) child.kill('SIGKILL');
        else process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
      end({ code: undefined, problem: `no answer within ${(limit ?? 0) / 1000} seconds` });
    };
    const timer = limit === undefined ? undefined : setTimeout(kill, limit);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', chunk => {
        output += chunk;
      });
    }
    child.on('error', error => end({ code: undefined, problem: error.message }));
    child.on('close', code => end({ code: code ?? undefined }));
    // A clipboard program may leave a server behind that keeps the pipes open for as long as it lives.
    child.on('exit', code => setTimeout(() => end({ code: code ?? undefined }), 250).unref());
    child.stdin?.on('error', () => {}).end(input ?? '');
  });
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
