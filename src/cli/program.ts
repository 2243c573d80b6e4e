import { Command, CommanderError, Option } from 'commander';
import type { Catalog } from '../core/catalog';
import type { Draft, FieldKey } from '../core/draft';
import { fields } from '../core/fields';
import { type Problem, unusable } from '../core/problem';
import { messageKeys, whomKeys } from '../core/request';
import { didYouMean } from '../core/suggest';
import { formatNames } from '../formats/names';
import { issuesUrl, packageVersion } from '../package';
import { plainFormats, problemsWith, type Settings, settingsOf, strayOptions } from './settings';

/** What a command line asks for. */
export type Invocation =
  | {
      readonly command: 'write';
      readonly draft: Draft;
      readonly settings: Settings;
      readonly problems: readonly Problem[];
    }
  | {
      readonly command: 'check';
      readonly action: CheckAction;
      readonly draft: Draft;
      readonly settings: Settings;
      readonly problems: readonly Problem[];
    }
  | {
      readonly command: 'who';
      readonly draft: Draft;
      readonly settings: Settings;
      readonly problems: readonly Problem[];
    }
  | {
      readonly command: 'read';
      readonly action: ReadAction;
      readonly settings: Settings;
      readonly problems: readonly Problem[];
    }
  | { readonly command: 'templates'; readonly action: TemplatesAction; readonly settings: Settings }
  | { readonly command: 'print'; readonly text: string };

interface CheckAction {
  /** Standard input where it is `-` or not given. */
  readonly file?: string;
  /** List the rules instead. */
  readonly listRules: boolean;
  /** Ids of rules that are not wanted. */
  readonly disabled: readonly string[];
}

interface ReadAction {
  /** Standard input where it is `-` or not given. */
  readonly file?: string;
  /** Show the words that each fact rests on. */
  readonly explain: boolean;
}

export type TemplatesAction =
  | { readonly verb: 'list' }
  | { readonly verb: 'show'; readonly name: string }
  | { readonly verb: 'copy'; readonly directory: string; readonly names: readonly string[] };

/**
 * Reads a command line. Nothing is done and nothing is written here.
 * @throws UsageError when it cannot be understood
 */
export function parse(argv: readonly string[], catalog: Catalog, columns: () => number): Invocation {
  let printed = '';
  let action: TemplatesAction | undefined;
  let checking: CheckAction | undefined;
  let circumstances: Draft | undefined;
  let reading: ReadAction | undefined;
  const program = new Command('feedback-ask')
    .exitOverride()
    .configureOutput({
      writeOut: text => {
        printed += text;
      },
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(columns(), 100),
      getOutHasColors: () => false,
    })
    .usage(
      '[options]\n       feedback-ask who [options]\n       feedback-ask check [file]\n       feedback-ask read [file]\n       feedback-ask templates list|show|copy',
    )
    .description(
      'Turned down for a job? Writes a short message that asks the right person what you could do better.',
    )
    .helpCommand(false)
    .argument('[command]')
    .allowExcessArguments()
    .configureHelp({ visibleArguments: () => [], visibleCommands: () => [] });

  for (const key of messageKeys) program.addOption(optionFor(key, catalog));
  program
    .option('--rejection <file>', 'the rejection e-mail to answer (.eml or pasted text); - is standard input')
    .option('--templates <dir>', 'your own texts, laid over the built-in ones')
    .option('-f, --format <format>', formatNames.join(', '), formatNames[0])
    .option(
      '-o, --output <file>',
      'write it there; *.md, *.json and *.eml (a draft) set the format; an existing file only with --force',
    )
    .option('--force', 'overwrite the output file')
    .option('--copy', 'copy it to the clipboard, as a terminal does by itself')
    .option('--no-copy', 'do not copy it')
    .option('--open', 'open a draft in your mail program')
    .option('--strict', 'deliver nothing that breaks a rule (see feedback-ask check --rules)')
    .option('--no-input', 'never ask')
    .option('-q, --quiet', 'say nothing but errors')
    .option('--no-color', 'no colour')
    .helpOption('-h, --help', 'show this help')
    .version(packageVersion, '-V, --version', 'show the version')
    .addHelpText('after', helpAfter)
    .action((command?: string) => {
      if (command !== undefined) {
        throw unusable(
          `“${command}”`,
          `is not a command.${didYouMean(command, ['who', 'check', 'read', 'templates'])}`,
        );
      }
    });

  const who = program
    .command('who')
    .description('Whom to ask, best first, or why not to ask at all.')
    .usage('[options]')
    .addHelpText('after', whoHelpAfter)
    .action(() => {
      circumstances = draftOf(who, whomKeys);
    });
  for (const key of whomKeys) {
    if (fields[key].about) who.addOption(optionFor(key, catalog));
  }
  const whoOptions = () => whomKeys.map(key => optionFor(key, catalog));
  who.configureHelp({ visibleOptions: () => whoOptions() });

  program
    .command('check [file]')
    .description(
      'Reads a draft and says what would cost you the answer, where, why, and what to say instead.',
    )
    .usage('[file] [options]')
    .option('--rules', 'list the rules')
    .option('--disable <rules>', 'rules to leave out, with commas between them')
    .addHelpText('after', checkHelpAfter)
    .action((file: string | undefined, options: { rules?: true; disable?: string }) => {
      checking = {
        ...(file !== undefined && { file }),
        listRules: options.rules === true,
        disabled: options.disable?.split(',').map(id => id.trim()) ?? [],
      };
    });

  program
    .command('read [file]')
    .description('Reads a rejection (.eml, or text copied from a mail program) and shows what it says.')
    .usage('[file] [options]')
    .option('--explain', 'show the words that each fact rests on')
    .addHelpText('after', readHelpAfter)
    .action((file: string | undefined, options: { explain?: true }) => {
      reading = { ...(file !== undefined && { file }), explain: options.explain === true };
    });

  const templates = program
    .command('templates')
    .description('the texts, and your own copies of them')
    .helpCommand(false)
    .argument('[verb]')
    .usage('list | show <path> | copy <dir> [paths...]')
    .action((verb?: string) => {
      const verbs = ['list', 'show', 'copy'];
      const what = verb ? `has no “${verb}”.${didYouMean(verb, verbs)} It has` : 'needs one of';
      throw unusable('templates', `${what} ${verbs.join(', ')}`);
    });
  templates
    .command('list')
    .description('every text, one path a line')
    .action(() => {
      action = { verb: 'list' };
    });
  templates
    .command('show <path>')
    .description('print one')
    .action((name: string) => {
      action = { verb: 'show', name };
    });
  templates
    .command('copy <dir> [paths...]')
    .description('copy them (or only some) to a directory, to make them yours with --templates <dir>')
    .action((directory: string, names: string[]) => {
      action = { verb: 'copy', directory, names };
    });

  // Only what is no command may be anything: it is told as that, whatever follows.
  for (const command of program.commands.flatMap(command => [command, ...command.commands])) {
    command.allowExcessArguments(false);
  }
  try {
    program.parse(argv[0] === 'help' ? ['--help'] : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'print', text: printed };
    throw unusable(
      '',
      error.message
        .replace(/^error: /, '')
        .replaceAll("'", '')
        .replace('\n', '. ')
        .replace(/(?<![.)])$/, '.'),
    );
  }
  const settings = settingsOf(program);
  if (action) return { command: 'templates', action, settings };
  const draft = { ...draftOf(program, messageKeys), ...circumstances };
  const problemsOf = (command: string, options: readonly string[]) => [
    ...problemsWith(program, plainFormats),
    ...strayOptions(program, command, options),
  ];
  if (circumstances)
    return { command: 'who', draft, settings, problems: problemsOf('who', [...whomKeys, 'rejection']) };
  if (reading) return { command: 'read', action: reading, settings, problems: problemsOf('read', []) };
  if (checking) {
    const problems = problemsOf('check', ['channel', 'kind']);
    return { command: 'check', action: checking, draft, settings, problems };
  }
  return { command: 'write', draft, settings, problems: problemsWith(program, formatNames) };
}

const whoHelpAfter = `
On a terminal it asks for what is left open. Also: --rejection <file>, which tells
who said no and when; --format text|json, --no-input, --quiet, --no-color.
Exit codes: 0 ask, 1 better not ask, 2 wrong usage.

  $ feedback-ask who --can-reach interviewer,recruiter --stage onsite`;

const checkHelpAfter = `
Without a file, or with -, it reads standard input. Also: --format text|json,
--channel and --kind for what the draft is to be, --no-color, --quiet.
Exit codes: 0 no rule of severity error is broken, 1 one is, 2 nothing to check.`;

const readHelpAfter = `
Without a file, or with -, it reads standard input. A forward is read as the
mail that was forwarded. Also: --format text|json, --quiet.
Exit codes: 0 a rejection, 1 none, or it is not clear, 2 nothing to read.`;

const helpAfter = `
Without options it asks, one question at a time. The message goes to standard
output, everything else to standard error:

  $ feedback-ask
  $ feedback-ask -c recruiter --contact-name "Dana Levy" --company Acme \\
      --role Analyst --stage screen --topic introduction --name "Sam Lee"

A --topic is a question of the bank, such as communication, or one of your own
in quotes. Your name and address come from config.json or git config where no
option gives them.
Exit codes: 0 done, 1 it breaks a rule (see check), 2 wrong usage, 3 not
delivered (the text is printed), 70 a bug, 74 standard output could not be
written, 130 interrupted.
Report a bug:
${issuesUrl}`;

function optionFor(key: FieldKey, catalog: Catalog): Option {
  const { option, env, help } = fields[key];
  const described = new Option(option);
  // Made only when help is shown: it reads the texts.
  Object.defineProperty(described, 'description', {
    get: () => `${help(catalog)}${env ? ` (also ${env})` : ''}`,
  });
  return described;
}

function draftOf(command: Command, keys: readonly FieldKey[]): Draft {
  const options = command.opts<Record<string, string | undefined>>();
  const given = keys.flatMap(key => (options[key] === undefined ? [] : [[key, options[key]]]));
  return Object.fromEntries(given);
}
