import { openCatalog } from '../core/catalog';
import { type Problem, told, UsageError, unusable } from '../core/problem';
import { strayTexts } from '../core/store';
import { type Config, readConfig } from '../io/config';
import { Interrupted, type Io, OutputError } from '../io/io';
import { configFile } from '../io/paths';
import { builtInTexts, directoryStore, layered } from '../io/templates';
import { issuesUrl, packageVersion } from '../package';
import { type Invocation, parse } from './program';
import { type View, viewOn } from './view';

/** The program: does what the command line asks for and returns the exit code. The one place where errors end. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let view = viewOn(io, { quiet: false, color: !argv.includes('--no-color') });
  try {
    const invocation = parse(argv, openCatalog(builtInTexts), () => io.stdout.columns());
    if (invocation.command === 'print') {
      await io.stdout.write(invocation.text);
      return 0;
    }
    view = viewOn(io, invocation.settings);
    return await carryOutInvocation(invocation, io, view);
  } catch (error) {
    return report(error, view);
  }
}

async function carryOutInvocation(
  invocation: Exclude<Invocation, { command: 'print' }>,
  io: Io,
  view: View,
): Promise<number> {
  if (invocation.command === 'read') {
    const { readMessage } = await import('./read');
    return readMessage(invocation, { io, view });
  }
  const config = await readConfig(io.files, configFile(io));
  if (invocation.command === 'check') {
    const { checkDraft } = await import('./check');
    return checkDraft(invocation, { config, catalog: openCatalog(builtInTexts), io, view });
  }
  if (invocation.command === 'who') {
    const { who } = await import('./who');
    return who(invocation, { catalog: openCatalog(builtInTexts), io, view });
  }
  const own = ownTexts(invocation, config, io);
  const store = own ? layered(own, builtInTexts) : builtInTexts;
  for (const stray of own ? strayTexts(own, builtInTexts) : []) await view.say(told(stray));
  if (invocation.command === 'templates') {
    const { templates } = await import('./templates');
    return templates(invocation.action, store, invocation.settings, io, view);
  }
  const { write } = await import('./write');
  return write(invocation, { config, catalog: openCatalog(store), io, view });
}

/** The person's own texts, when there are any. */
function ownTexts({ settings }: Exclude<Invocation, { command: 'print' }>, config: Config, io: Io) {
  const [directory, origin] = settings.templates
    ? [settings.templates, '--templates']
    : io.env.FEEDBACK_ASK_TEMPLATES !== undefined
      ? [io.env.FEEDBACK_ASK_TEMPLATES, 'FEEDBACK_ASK_TEMPLATES']
      : [config.templates, `${configFile(io)}: templates`];
  if (directory === undefined) return undefined;
  if (io.files.kind(directory) !== 'directory') {
    throw unusable(origin, directory === '' ? 'is empty' : `names ${directory}, which is not a directory`);
  }
  return directoryStore(directory);
}

async function report(error: unknown, view: View): Promise<number> {
  if (error instanceof UsageError) {
    await view.complain(wordsFor(error.problems));
    return 2;
  }
  if (error instanceof Interrupted) return error.exitCode;
  if (error instanceof OutputError) {
    if (error.closed) return 0;
    await view.complain(`standard output could not be written: ${error.message}`);
    return 74;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await view.complain(
    `this is a bug in feedback-ask ${packageVersion}. Please report it: ${issuesUrl}\n${stack}`,
  );
  return 70;
}

function wordsFor(problems: readonly Problem[]): string {
  const [first] = problems;
  if (problems.length === 1 && first) return told(first);
  return [
    `there are ${problems.length} things to put right:`,
    ...problems.map(problem => `  ${told(problem)}`),
  ].join('\n');
}
