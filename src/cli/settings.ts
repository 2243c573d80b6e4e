import type { Command } from 'commander';
import { printable } from '../core/characters';
import type { Problem } from '../core/problem';
import { didYouMean } from '../core/suggest';
import { formatNameOfFile } from '../formats/names';
import type { Io } from '../io/io';

/** How the program is to behave, beside what the message says. */
export interface Settings {
  readonly templates?: string;
  /** The mail that is answered: a file, or `-`. */
  readonly rejection?: string;
  readonly format: string;
  readonly output?: string;
  readonly force: boolean;
  /** Open a draft in the mail program. */
  readonly open: boolean;
  /** Undefined when it was not said: then a terminal decides. */
  readonly copy?: boolean;
  /** Deliver nothing that breaks a rule of severity error. */
  readonly strict: boolean;
  readonly input: boolean;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** The settings of a parsed command line. */
export function settingsOf(program: Command): Settings {
  const options = program.opts();
  const isGiven = (name: string) => program.getOptionValueSource(name) === 'cli';
  return {
    format: (isGiven('format') ? undefined : formatNameOfFile(options.output ?? '')) ?? options.format,
    open: options.open === true,
    force: options.force === true,
    strict: options.strict === true,
    input: options.input !== false,
    quiet: options.quiet === true,
    color: options.color !== false,
    ...(options.templates && { templates: options.templates }),
    ...(options.rejection && { rejection: options.rejection }),
    ...(options.output && { output: options.output }),
    ...(isGiven('copy') && { copy: options.copy }),
  };
}

/** Whether there is somebody to ask, who may be asked; also while standard input carries the mail that is answered. */
export function canAsk(
  { input, rejection }: Settings,
  io: Pick<Io, 'canPrompt' | 'canPromptBeside'>,
): boolean {
  return input && (rejection === '-' ? io.canPromptBeside : io.canPrompt);
}

/** The formats of commands that write no message. */
export const plainFormats = ['text', 'json'];

/** Options that mean something to every command. */
const common = ['format', 'input', 'quiet', 'color'];

/** Options that were given and that mean nothing to a command: whoever gave them expects something of them. */
export function strayOptions(
  program: Command,
  command: string,
  known: readonly string[],
): readonly Problem[] {
  const seen = new Set([...common, ...known]);
  return program.options.flatMap(option => {
    const name = option.attributeName();
    if (seen.has(name) || program.getOptionValueSource(name) !== 'cli') return [];
    seen.add(name);
    const isOff = program.getOptionValue(name) === false;
    return [
      {
        at: `--${isOff ? 'no-' : ''}${option.long?.replace(/^--(?:no-)?/, '')}`,
        what: `means nothing to feedback-ask ${command}; leave it out`,
      },
    ];
  });
}

/** What is wrong with the options that are not fields; those are validated with the fields. */
export function problemsWith(program: Command, known: readonly string[]): readonly Problem[] {
  const options = program.opts<Record<string, string>>();
  const empty = ['templates', 'rejection', 'output', 'format'].filter(name => options[name] === '');
  const problems = empty.map(name => ({
    at: `--${name}`,
    what: 'is empty; leave the option out, or give it a value',
  }));
  const format = options.format;
  if (format && !known.includes(format)) {
    const what = `is “${printable(format)}”, which is not a format here.${didYouMean(format, known)} Known: ${known.join(', ')}`;
    problems.push({ at: '--format', what });
  }
  return problems;
}
