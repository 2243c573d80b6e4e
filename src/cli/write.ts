import { compose } from '../compose';
import type { FieldKey } from '../core/draft';
import { type Problem, UsageError } from '../core/problem';
import { missingFrom, problemsOf } from '../core/request';
import { formats } from '../formats';
import type { Format } from '../formats/format';
import type { Io } from '../io/io';
import { deliver } from './deliver';
import { gather, gatherFromGit } from './gather';
import type { Invocation } from './program';
import type { Session } from './session';
import type { Settings } from './settings';

type WriteInvocation = Extract<Invocation, { command: 'write' }>;

/** The main command: writes one message, and asks for what is missing where there is someone to ask. */
export async function write(
  { draft, settings, problems }: WriteInvocation,
  surroundings: Pick<Session, 'config' | 'catalog' | 'io' | 'view'>,
): Promise<number> {
  const { config, catalog, io, view } = surroundings;
  const given = await gatherFromGit(gather(draft, config, io), wantedFromGit(settings), catalog, io);
  const missing = missingFrom(given.draft, catalog);
  const all = [
    ...problems,
    ...problemsOf(given.draft, catalog, given.origins),
    ...outputProblems(settings, io),
    ...(missing.length > 0 && !(settings.input && io.canPrompt) ? missing : []),
  ];
  for (const warning of config.warnings) await view.say(warning);
  if (all.length > 0) throw new UsageError(all);

  const format = formats.find(({ id }) => id === settings.format) as Format;
  const session: Session = { ...surroundings, given, settings, format };
  if (missing.length > 0) return (await import('./interactive')).interactive(session);

  const composition = compose(given.draft, catalog, given.origins);
  for (const sentence of composition.advice) await view.say(sentence);
  return deliver(composition, session);
}

/** The name always; the address, which the message does not show, only where the format does. */
function wantedFromGit({ format }: Settings): readonly FieldKey[] {
  return format === 'json' ? ['name', 'email'] : ['name'];
}

/** An existing file is told of before anyone has typed anything. */
function outputProblems({ output, force }: Settings, { files }: Io): readonly Problem[] {
  if (output === undefined || output === '-' || force || files.kind(output) !== 'file') return [];
  return [{ at: '--output', what: `names ${output}, which is there already; add --force to overwrite it` }];
}
