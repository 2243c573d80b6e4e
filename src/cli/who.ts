import { situationOf } from '../advise/situation';
import { whomToAsk } from '../advise/whom';
import type { Draft } from '../core/draft';
import { fields } from '../core/fields';
import { UsageError } from '../core/problem';
import { missingFrom, problemsOf, trimmed, whomKeys } from '../core/request';
import { back } from '../io/prompts';
import type { Invocation } from './program';
import { askField } from './questions';
import { doubtsOf, understand } from './rejection';
import type { Session } from './session';
import { canAsk } from './settings';
import { wrapped } from './view';
import { adviceInWords } from './whom';

type WhoInvocation = Extract<Invocation, { command: 'who' }>;

/** The exit code where it is better not to ask. */
const betterNot = 1;

/** Whom to ask, best first, or why not to: on standard output, as text or JSON. */
export async function who(
  { draft, settings, problems }: WhoInvocation,
  { catalog, io, view }: Pick<Session, 'catalog' | 'io' | 'view'>,
): Promise<number> {
  const understood = settings.rejection && (await understand(settings.rejection, { catalog, io, view }));
  const known: Draft = { ...(understood ? understood.facts : {}), ...trimmed(draft) };
  const given: Draft = Object.fromEntries(
    whomKeys.flatMap(key => (known[key] === undefined ? [] : [[key, known[key]]])),
  );
  const missing = missingFrom(given, catalog, whomKeys);
  const all = [...problems, ...problemsOf(given, catalog), ...(canAsk(settings, io) ? [] : missing)];
  if (all.length > 0) throw new UsageError(all);

  for (const doubt of understood ? doubtsOf(understood, {}) : []) await view.say(doubt);
  const asked = missing.length > 0 ? await askOpen(given, { catalog, io, view }) : given;
  const advice = whomToAsk(situationOf(asked), catalog);
  const text = settings.format === 'json' ? JSON.stringify(advice) : adviceInWords(advice, catalog);
  const isShown = io.stdout.isTerminal && settings.format !== 'json';
  await io.stdout.write(`${isShown ? await wrapped(text, io.stdout.columns()) : text}\n`);
  return advice.ask ? 0 : betterNot;
}

/** Asks what is left open, one question at a time; Escape goes back. */
async function askOpen(given: Draft, { catalog, io, view }: Pick<Session, 'catalog' | 'io' | 'view'>) {
  const prompts = await io.prompts(view.color);
  const asking = { prompts, catalog, unfinished: () => {}, say: view.say };
  let draft = given;
  const asked: (keyof Draft)[] = [];
  const isOpen = (key: keyof Draft) =>
    given[key] === undefined &&
    (fields[key].offered?.(draft, catalog) ?? true) &&
    // Whoever can reach nobody has nobody to have asked.
    !(key === 'asked' && situationOf(draft).canReach.length === 0);
  for (let at = 0; at < whomKeys.length; at++) {
    const key = whomKeys[at]!;
    if (!isOpen(key)) continue;
    const answer = await askField(key, draft, undefined, asking);
    if (typeof answer === 'string') {
      draft = { ...draft, ...(answer !== '' && { [key]: answer }) };
      asked.push(key);
    } else if (answer === back) {
      at = whomKeys.indexOf(asked.pop() ?? key) - 1;
    }
  }
  return draft;
}
