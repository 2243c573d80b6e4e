import { spawn } from '@lydell/node-pty';
import { onTestFinished } from 'vitest';
import { commandLine, type Machine, newMachine, program } from '../process/machine';
import { newEmulator } from './emulator';
import { type Key, keys } from './keys';
import { framed, openQuestion, plain, squeezed, typedLine } from './text';

export interface Start {
  readonly args?: readonly string[];
  readonly machine?: Machine;
  readonly columns?: number;
  readonly rows?: number;
  /** Puts the command line into a longer one for `sh -c`: `command => `${command} > file``. */
  readonly shell?: (command: string) => string;
}

/** The program at work in a real pseudo-terminal, as the person before it sees it. */
export type Terminal = ReturnType<typeof start>;

/** Milliseconds to wait for what must come. */
const patience = 10_000;
/** Milliseconds: no hand is as fast as the signal that tells the program of its new window. */
const timeToRedraw = 300;
/** Milliseconds without a byte, after which a drawing is complete. */
const quiet = 50;

export function start({ args = [], machine = newMachine(), columns = 80, rows = 40, shell }: Start = {}) {
  const [file, words] = shell
    ? ['/bin/sh', ['-c', shell(commandLine(args))]]
    : [process.execPath, [program, ...args]];
  const pty = spawn(file, words, {
    ...{ cols: columns, rows, cwd: machine.work },
    ...{ name: machine.env.TERM ?? '', env: { ...machine.env } },
  });
  const emulator = newEmulator(columns, rows, answer => pty.write(answer));
  const waiting = new Set<() => void>();
  const drawn = () => {
    for (const look of waiting) look();
  };
  let raw = '';
  let lastKey = 0;
  let ended = false;
  pty.onData(bytes => {
    raw += bytes;
    emulator.draw(bytes, drawn);
  });
  const exit = new Promise<number>(resolve => {
    pty.onExit(({ exitCode, signal }) =>
      emulator.draw('', () => {
        ended = true;
        resolve(signal ? 128 + signal : exitCode);
        drawn();
      }),
    );
  });
  onTestFinished(async () => {
    if (!ended) killGroup(pty.pid);
    await exit;
    emulator.dispose();
  });

  const { screen, history } = emulator;
  const news = () => plain(raw.slice(lastKey));
  const send = (bytes: string) => {
    lastKey = raw.length;
    pty.write(bytes);
  };

  function untilTrue(condition: () => boolean, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (problem?: string) => {
        clearTimeout(timer);
        waiting.delete(look);
        if (problem === undefined) resolve();
        else reject(new Error(`${problem}: ${what}\n${framed(screen(), emulator.columns)}`));
      };
      const look = () => {
        if (condition()) end();
        else if (ended) end('the program has ended without');
      };
      const timer = setTimeout(() => end(`not seen within ${patience / 1000} seconds`), patience);
      waiting.add(look);
      look();
    });
  }

  return {
    machine,
    /** The visible text, without the blanks at the end of lines. */
    screen,
    /** Everything that was drawn, also what has scrolled away. */
    history,
    /** Every byte that the program has written. */
    raw: () => raw,
    /** What was written since the last key, without escape sequences. */
    news,
    /** Waits until a condition holds, tried whenever something has been drawn. */
    untilTrue,
    /** Waits until a text is on the screen, wherever its lines are broken; or a pattern. */
    until: (wanted: string | RegExp) =>
      typeof wanted === 'string'
        ? untilTrue(() => squeezed(screen()).includes(squeezed(wanted)), `“${wanted}”`)
        : untilTrue(() => wanted.test(screen()), String(wanted)),
    /** Waits until a question is open that has been drawn since the last key. */
    asks: (question: string) =>
      untilTrue(
        () => [openQuestion(screen()), news()].every(text => squeezed(text).includes(squeezed(question))),
        `the question “${question}”`,
      ),
    /** Types a text and waits until it has been drawn, behind the pointer where there is one. */
    type: (text: string) => {
      send(text);
      return untilTrue(() => squeezed(typedLine(news())).includes(squeezed(text)), `the typed “${text}”`);
    },
    press: (...names: readonly Key[]) => send(names.map(key => keys[key]).join('')),
    /** Sends bytes as they are. */
    send,
    /** Resizes the window, and waits until the program has drawn anew, or has had the time to. */
    resize: async (newColumns: number, newRows = emulator.rows) => {
      lastKey = raw.length;
      emulator.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
      await new Promise<void>(resolve => {
        let timer = setTimeout(resolve, timeToRedraw);
        waiting.add(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        });
      });
    },
    /** Sends a signal to the program, as another process would. */
    signal: (name: 'SIGINT' | 'SIGTERM' | 'SIGHUP') => pty.kill(name),
    /** Closes the window. */
    close: () => (pty as unknown as { destroy(): void }).destroy(),
    /** The exit code, once everything that was written has been drawn. */
    exit,
  };
}

/** In a pipeline there are others, who could still write into the home that is about to be taken away. */
function killGroup(leader: number) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
