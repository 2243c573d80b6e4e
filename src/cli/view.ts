import { printable } from '../core/characters';
import type { Io } from '../io/io';

/** Everything that is said to a person, on standard error. */
export interface View {
  readonly color: boolean;
  /** What was done, or is worth knowing. Left out by `--quiet`. */
  say(text: string): Promise<void>;
  /** What went wrong. */
  complain(text: string): Promise<void>;
  /** Text as it is, for a preview. */
  show(text: string): Promise<void>;
}

export interface ViewOptions {
  readonly quiet: boolean;
  readonly color: boolean;
}

export function viewOn({ stderr }: Pick<Io, 'stderr'>, options: ViewOptions): View {
  const color = () => options.color && stderr.color;
  // There is nobody left to tell that standard error cannot be written.
  const write = (text: string) => stderr.write(text).catch(() => {});
  const laidOut = async (text: string) => {
    const safe = text.split('\n').map(printable).join('\n');
    return `${stderr.isTerminal ? await wrapped(safe, stderr.columns()) : safe}\n`;
  };
  return {
    get color() {
      return color();
    },
    show: write,
    say: async text => {
      if (!options.quiet) await write(await laidOut(text));
    },
    complain: async text => {
      const { Chalk } = await import('chalk');
      const { red } = new Chalk({ level: color() ? 1 : 0 });
      const program = 'feedback-ask:';
      const told = await laidOut(`${program} ${text}`);
      await write(red(program) + told.slice(program.length));
    },
  };
}

/** Lines broken between words; what follows stands below the first word of its item. */
export async function wrapped(text: string, columns: number): Promise<string> {
  const { wrapAnsi } = await import('fast-wrap-ansi');
  const lines = text.split('\n').map(line => {
    const item = /^(?: *(?:- |\d+\. )| {2,})/.exec(line)?.[0] ?? '';
    const width = Math.max(20, columns - 2 - item.length);
    const rows = wrapAnsi(line.slice(item.length), width, { hard: true, trim: false }).split('\n');
    return rows
      .map((row, at) => (at === 0 ? item + row : ' '.repeat(item.length) + row.trimStart()))
      .join('\n');
  });
  return lines.join('\n');
}
