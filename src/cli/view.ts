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
  const color = options.color && stderr.color;
  // There is nobody left to tell that standard error cannot be written.
  const write = (text: string) => stderr.write(text).catch(() => {});
  const safe = (text: string) => text.split('\n').map(printable).join('\n');
  return {
    color,
    show: write,
    say: async text => {
      if (!options.quiet) await write(`${safe(text)}\n`);
    },
    complain: async text => {
      const { Chalk } = await import('chalk');
      const { red } = new Chalk({ level: color ? 1 : 0 });
      await write(`${red('feedback-ask:')} ${safe(text)}\n`);
    },
  };
}
