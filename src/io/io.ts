import type { Machine } from './paths';
import type { Prompts } from './prompts';

/** One of the two streams that are written to. */
export interface Output {
  readonly isTerminal: boolean;
  readonly color: boolean;
  /** Width in columns, asked anew each time: a window can be resized. 80 where there is none. */
  columns(): number;
  /** Resolves when the text has been handed over. @throws OutputError when it cannot be */
  write(text: string): Promise<void>;
}

/** How a program that was run has ended. `code` is undefined when it could not be started or was ended by force. */
export interface Ended {
  readonly code: number | undefined;
  readonly output: string;
  readonly problem?: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  /** Milliseconds after which the program and whatever it started are ended. */
  readonly limit?: number;
  /** Give it the terminal, as an editor wants it. */
  readonly terminal?: boolean;
}

/** Files, by absolute path or relative to the working directory. Each throws what `node:fs` throws. */
export interface Files {
  read(path: string): string | undefined;
  /** The bytes as they are; undefined where there is no such file. */
  bytes(path: string): Uint8Array | undefined;
  kind(path: string): 'file' | 'directory' | 'other' | undefined;
  /** Writes a private file (0600 when it is new) whole or not at all; parent directories are made when asked for. */
  write(
    path: string,
    text: string,
    options: { readonly replace: boolean; readonly directories?: boolean },
  ): void;
  remove(path: string): void;
  /** A new private file outside of everything else, for an editor. */
  temporary(name: string, text: string): string;
}

/** Every effect that the program has, in one value; `fake.ts` beside it is its twin for tests. */
export interface Io extends Machine {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: {
    readonly isTerminal: boolean;
    /** Everything up to the end of standard input. @throws what `node:fs` throws */
    read(): Promise<Uint8Array>;
  };
  /** Whether there is a terminal on which a person can be asked. */
  readonly canPrompt: boolean;
  /** The same while standard input carries data: then the controlling terminal is asked on. */
  readonly canPromptBeside: boolean;
  /** Loads the questions; from here on an interruption ends with `Interrupted`. */
  prompts(color: boolean): Promise<Prompts>;
  readonly files: Files;
  run(command: string, args: readonly string[], options?: RunOptions): Promise<Ended>;
  /** Hands the text to the system's clipboard by clipboardy, in at most `limit` milliseconds. Why not, or nothing. */
  systemClipboard(text: string, limit: number): Promise<string | undefined>;
  /** Writes to the controlling terminal, wherever the streams go. False when there is none. */
  writeToTerminal(text: string): boolean;
  /**
   * Hands a URL to the program that the system opens it with. Why not, or nothing; nothing as well where it has not said
   * so within `limit` milliseconds.
   */
  open(url: string, limit: number): Promise<string | undefined>;
  /** Lets go of what a run has opened, so that it can end. */
  letGo(): void;
  now(): Date;
  /** A UUID. */
  unique(): string;
}

/** The exit code when the terminal has gone away: 128 + SIGHUP. */
export const hungUp = 129;

/** A person or the system has ended the program: 130 for an interrupt, 128 + n for a signal n. */
export class Interrupted extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super('interrupted');
    this.name = 'Interrupted';
    this.exitCode = exitCode;
  }
}

/** A stream could not be written. `closed` when its reader has gone away, which is no fault (`| head -1`). */
export class OutputError extends Error {
  readonly closed: boolean;

  constructor(cause: NodeJS.ErrnoException) {
    super(cause.code === 'ENOSPC' ? 'no space left on the device' : cause.message, { cause });
    this.name = 'OutputError';
    this.closed = cause.code === 'EPIPE';
  }
}
