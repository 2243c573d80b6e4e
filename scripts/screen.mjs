// A program at work in a real pseudo-terminal, and what stands on the screen there.
import pty from '@lydell/node-pty';
import headless from '@xterm/headless';

const patience = 15_000;

/** Starts a Node program in a terminal of that size. */
export function screenOf(args, { env, columns, rows }) {
  const terminal = pty.spawn(process.execPath, args, { env, cwd: env.HOME, cols: columns, rows });
  const screen = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
  let drawn = () => {};
  let ended = false;
  terminal.onData(data => screen.write(data, () => drawn()));
  terminal.onExit(() => {
    ended = true;
    drawn();
  });

  const lines = () => Array.from({ length: rows }, (_, at) => screen.buffer.active.getLine(at));
  const text = () =>
    lines()
      .map(line => line.translateToString(true))
      .join('\n');

  function until(condition, what) {
    return new Promise((resolve, reject) => {
      const fail = why => reject(new Error(`${what}: ${why}\n${text()}`));
      const timer = setTimeout(() => fail('not seen'), patience);
      drawn = () => {
        if (!condition(text()) && !ended) return;
        clearTimeout(timer);
        drawn = () => {};
        if (ended) fail('the program has ended');
        else resolve();
      };
      drawn();
    });
  }

  return {
    /** Waits until what is on the screen meets a condition. */
    until,
    send: keys => terminal.write(keys),
    /** Presses a key until a condition is met, each time after the screen has changed. */
    pressUntil: async (key, condition, what) => {
      while (!condition(text())) {
        const before = text();
        terminal.write(key);
        await until(now => now !== before, `${what} (the key changes nothing)`);
      }
    },
    /** The lines as runs of cells that look the same. */
    lines: () => lines().map(line => runsOf(line)),
    close: () => {
      if (!ended) terminal.kill('SIGKILL');
      screen.dispose();
    },
  };
}

/** One line as runs: where each begins, its text, and how it looks. Blanks at the end are left out. */
function runsOf(line) {
  const runs = [];
  const end = line.translateToString(true).length;
  for (let column = 0; column < end; column++) {
    const cell = line.getCell(column);
    if (cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const last = runs.at(-1);
    const characters = cell.getChars() || ' ';
    if (last && last.look === look) {
      last.text += characters;
      last.width += cell.getWidth();
    } else runs.push({ column, width: cell.getWidth(), text: characters, look });
  }
  return runs;
}

const colors = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];

/** Class names: the colour, where it is one of the eight, and the weight. */
function lookOf(cell) {
  return [
    ...(cell.isFgPalette() && cell.getFgColor() < 8 ? [colors[cell.getFgColor()]] : []),
    ...(cell.isBold() ? ['bold'] : []),
    ...(cell.isDim() ? ['dim'] : []),
    ...(cell.isUnderline() ? ['underline'] : []),
  ].join(' ');
}
