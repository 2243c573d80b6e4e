import { spawn } from 'node:child_process';
import { commandLine, type Machine, newMachine, program } from './machine';

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly machine?: Machine;
  /** What standard input holds; nothing is an input that is at its end at once. */
  readonly input?: string;
  /** Puts the command line into a longer one for `sh -c`. */
  readonly shell?: (command: string) => string;
}

/** Runs the built program to its end, in a session of its own and so without a controlling terminal. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { machine = newMachine(), input = '', shell } = options;
  const [file, words] = shell
    ? ['/bin/sh', ['-c', shell(commandLine(args))]]
    : [process.execPath, [program, ...args]];
  return new Promise((resolve, reject) => {
    const child = spawn(file, words, { cwd: machine.work, env: machine.env, detached: true });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', chunk => {
        output[name] += chunk;
      });
    }
    child.on('error', reject).on('close', code => resolve({ code, ...output }));
    child.stdin.on('error', () => {}).end(input);
  });
}

/** Options that leave nothing open. */
export const complete: readonly string[] = [
  ...['--contact', 'recruiter', '--contact-name', 'Dana Levy', '--company', 'Acme', '--role', 'Data Analyst'],
  ...['--stage', 'screen', '--topic', 'introduction', '--name', 'Sam Lee'],
];
