import { spawn } from 'node:child_process';
import type { Ended, RunOptions } from './io';

/** What running a program needs to know of this process. */
export interface Surroundings {
  readonly self: Pick<NodeJS.Process, 'platform' | 'pid' | 'kill' | 'on' | 'off' | 'listenerCount'>;
  /** File descriptor that an editor draws on: standard output, or standard error when that is a pipe. */
  readonly screen: number;
}

/** Runs a program to its end, or to the limit. It never throws: how it ended tells all. */
export function run(
  command: string,
  args: readonly string[],
  { input, limit, terminal = false }: RunOptions,
  { self, screen }: Surroundings,
): Promise<Ended> {
  const isWindows = self.platform === 'win32';
  return new Promise<Ended>(resolve => {
    const child = spawn(command, args, {
      stdio: terminal ? ['inherit', screen, 'inherit'] : ['pipe', 'pipe', 'pipe'],
      // In a group of its own, so that what it started can be ended with it. An editor stays in ours: it needs the terminal.
      detached: !terminal && !isWindows,
      windowsHide: !terminal,
      // cmd.exe reads its command line itself: an editor's path is quoted for it already.
      windowsVerbatimArguments: terminal,
    });
    let output = '';
    const end = (ended: Omit<Ended, 'output'>) => {
      clearTimeout(timer);
      stopListening();
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve({ ...ended, output });
    };
    const killAll = () => {
      try {
        if (isWindows || child.pid === undefined) child.kill('SIGKILL');
        else self.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    };
    const giveUp = () => {
      killAll();
      end({ code: undefined, problem: `no answer within ${(limit ?? 0) / 1000} seconds` });
    };
    const timer = limit === undefined ? undefined : setTimeout(giveUp, limit);
    const stopListening = terminal ? () => {} : beforeSignals(killAll, self);
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
  }).catch((error: Error) => ({ code: undefined, output: '', problem: error.message }));
}

/** Does something before a signal ends this process: a program in a group of its own does not get the signal. */
function beforeSignals(clean: () => void, self: Surroundings['self']): () => void {
  const listeners = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map(name => {
    const listener = () => {
      clean();
      self.off(name, listener);
      // Where nobody else waits for it, it takes its course.
      if (self.listenerCount(name) === 0) self.kill(self.pid, name);
    };
    self.on(name, listener);
    return () => self.off(name, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}
