import { type Composition, compose, inThread } from '../compose';
import type { FieldKey } from '../core/draft';
import { type Problem, UsageError } from '../core/problem';
import { messageKeys, missingFrom, problemsOf } from '../core/request';
import { formats } from '../formats';
import type { Format, Needs } from '../formats/format';
import { missingFor, onlyEmail, unfitFor } from '../formats/needs';
import type { Io } from '../io/io';
import { deliver } from './deliver';
import { breaksRule, brokenRule, codeOf, findingLine } from './findings';
import { gather, gatherFromGit } from './gather';
import type { Invocation } from './program';
import { doubtsOf, understand, withRejection } from './rejection';
import { selectedRules } from './selected';
import type { Session } from './session';
import { canAsk, type Settings } from './settings';
import type { View } from './view';

type WriteInvocation = Extract<Invocation, { command: 'write' }>;

/** The main command: writes one message, and asks for what is missing where there is someone to ask. */
export async function write(
  { draft, settings, problems }: WriteInvocation,
  surroundings: Pick<Session, 'config' | 'catalog' | 'io' | 'view'>,
): Promise<number> {
  const { config, catalog, io, view } = surroundings;
  const format = formats.find(({ id }) => id === settings.format);
  const needs = needsOf(format, settings);
  const understood = settings.rejection && (await understand(settings.rejection, surroundings));
  const own = await gatherFromGit(gather(draft, config, io), wantedFromGit(format), catalog, io);
  const given = understood ? withRejection(own, understood) : own;
  const missing = [...missingFrom(given.draft, catalog, messageKeys), ...missingFor(needs, given.draft)];
  const { selection, problems: unknownRules } = selectedRules(config);
  const faults = problemsOf(given.draft, catalog, given.origins);
  const unfit = unfitFor(needs, given.draft, given.origins);
  const all = [
    ...problems,
    ...unknownRules,
    ...faults,
    // One complaint of each value is enough.
    ...unfit.filter(({ at }) => !faults.some(fault => fault.at === at)),
    ...outputProblems(settings, io),
    ...(canAsk(settings, io) ? [] : missing),
  ];
  for (const warning of config.warnings) await view.say(warning);
  if (all.length > 0) throw new UsageError(all);

  const session: Session = {
    ...{ ...surroundings, given, settings, format: format as Format, needs, selection },
    ...(understood && { understood }),
  };
  if (missing.length > 0) {
    const { interactive } = await import('./interactive');
    return interactive({ ...session, given: { ...own, ...(given.thread && { thread: given.thread }) } });
  }
  for (const doubt of understood ? doubtsOf(understood, given.draft) : []) await view.say(doubt);

  const composed = compose(given.draft, catalog, given.origins, selection);
  const composition = inThread(composed, given.thread, selection);
  for (const sentence of composition.advice) await view.say(sentence);
  await tellFindings(composition, view);
  if (settings.strict && breaksRule(composition)) {
    await view.complain(
      'Not delivered, since it breaks a rule (--strict). Change an answer, or leave --strict out.',
    );
    return brokenRule;
  }
  return codeOf(composition, await deliver(composition, session));
}

/** What was found, a line each; the lines and columns are those of the text format. */
async function tellFindings({ findings }: Composition, view: View) {
  for (const finding of findings) {
    await view.say(`${findingLine('message', finding)} ${finding.suggestion}`);
  }
}

/** The name always; the address, which the message does not show, only where the format does. */
function wantedFromGit(format: Format | undefined): readonly FieldKey[] {
  return format?.id === 'json' || format?.needs?.email ? ['name', 'email'] : ['name'];
}

/** What the format asks of a message, and the mail program. */
function needsOf(format: Format | undefined, { open }: Settings): Needs {
  return { ...format?.needs, ...(open && { channel: onlyEmail('a mail program') }) };
}

/** An existing file is told of before anyone has typed anything. */
function outputProblems({ output, force }: Settings, { files }: Io): readonly Problem[] {
  if (output === undefined || output === '-' || force || files.kind(output) !== 'file') return [];
  return [{ at: '--output', what: `names ${output}, which is there already; add --force to overwrite it` }];
}
