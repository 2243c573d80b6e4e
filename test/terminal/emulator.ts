import headless from '@xterm/headless';

/** What a terminal makes of the bytes that a program writes. */
export interface Emulator {
  /** Draws, and calls back when that is done. */
  draw(bytes: string, done: () => void): void;
  /** The visible text, without the blanks at the end of lines. */
  screen(): string;
  /** Everything that was drawn, also what has scrolled away. */
  history(): string;
  resize(columns: number, rows: number): void;
  readonly columns: number;
  readonly rows: number;
  dispose(): void;
}

/** @param answer called with what the terminal sends by itself when a program asks it something */
export function newEmulator(columns: number, rows: number, answer: (bytes: string) => void): Emulator {
  const terminal = new headless.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
  terminal.onData(answer);

  function lines(first: number, last: number): string {
    const texts: string[] = [];
    for (let at = first; at < last; at++) {
      texts.push(terminal.buffer.active.getLine(at)?.translateToString(true) ?? '');
    }
    return texts.join('\n').trimEnd();
  }

  return {
    draw: (bytes, done) => terminal.write(bytes, done),
    screen: () => lines(terminal.buffer.active.baseY, terminal.buffer.active.baseY + terminal.rows),
    history: () => lines(0, terminal.buffer.active.length),
    resize: (newColumns, newRows) => terminal.resize(newColumns, newRows),
    get columns() {
      return terminal.cols;
    },
    get rows() {
      return terminal.rows;
    },
    dispose: () => terminal.dispose(),
  };
}
