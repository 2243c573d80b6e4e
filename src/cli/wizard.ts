import { type Composition, composeAnyLength, inThread, withText } from '../compose';
import type { Catalog } from '../core/catalog';
import { cleanLines } from '../core/characters';
import type { Draft, FieldKey } from '../core/draft';
import { fields } from '../core/fields';
import { fieldKeys, messageKeys, whomKeys } from '../core/request';
import type { Format, Needs } from '../formats/format';
import type { Io } from '../io/io';
import { back, type Prompts } from '../io/prompts';
import { forgetUnfinished, keepUnfinished, readUnfinished } from '../io/unfinished';
import type { Selection } from '../rules/selection';
import { confirmed, forgetWriter, takeAddress, takeWriter } from './confirming';
import type { Given } from './gather';
import type { Progress } from './progress';
import { askField } from './questions';
import type { Understood } from './rejection';
import { leave } from './whom';

/** What the wizard works with. */
export interface Wizard {
  readonly given: Given;
  readonly catalog: Catalog;
  readonly prompts: Prompts;
  readonly io: Io;
  readonly format: Format;
  /** What the format asks of a message, and the mail program. */
  readonly needs: Needs;
  /** Which rules the check keeps to. */
  readonly selection: Selection;
  /** Where answers are kept until the message is delivered. */
  readonly unfinishedFile: string;
  say(text: string): Promise<void>;
  /** What the mail says that is answered. */
  readonly understood?: Understood;
  /** Called once when the person has typed their name: to offer to remember it. Gives the address, where that was asked for. */
  offerToRemember(name: string): Promise<string | undefined>;
}

const questions = [...new Set([...whomKeys, ...messageKeys])].filter(key => fields[key].question);

/** Starts where an interrupted run stopped, if there was one and the person wants that; it is offered once. */
export async function begin(wizard: Wizard): Promise<Progress> {
  const { prompts, io, unfinishedFile, given } = wizard;
  const progress: Progress = {
    given: given.draft,
    thread: given.thread,
    answers: {},
    edited: undefined,
    typed: {},
    skipped: new Set(),
  };
  const unfinished = readUnfinished(io.files, unfinishedFile);
  if (!unfinished) return progress;
  const kept = fitting(unfinished.draft, {}, wizard);
  const goOn = await confirmed(prompts, {
    key: 'resume',
    message: `${describe(kept, unfinished.savedAt)} Go on with it?`,
    preselected: true,
  });
  if (!goOn) {
    forgetUnfinished(io.files, unfinishedFile);
    return progress;
  }
  progress.isEarlier = given.thread !== undefined && given.thread.messageId !== unfinished.thread?.messageId;
  progress.thread = unfinished.thread ?? (progress.isEarlier ? undefined : given.thread);
  const open = fieldKeys.filter(key => given.draft[key] === undefined && kept[key] !== undefined);
  progress.answers = fitting(Object.fromEntries(open.map(key => [key, kept[key]])), given.draft, wizard);
  // An edited text says what the answers said then: other options make it another message.
  for (const key of unfinished.skipped) progress.skipped.add(key);
  const isSame = fieldKeys.every(key => [undefined, unfinished.draft[key]].includes(given.draft[key]));
  progress.edited = isSame ? unfinished.edited : undefined;
  progress.typed = Object.fromEntries(
    Object.entries(unfinished.typed).map(([key, typed]) => [key, cleanLines(typed)]),
  );
  return progress;
}

/**
 * Asks what is open, one question at a time. Escape goes back, and every answer is there to start from. `left` when the
 * person follows the advice not to ask.
 */
export async function askOpen(
  wizard: Wizard,
  progress: Progress,
  from: 'first' | 'last',
): Promise<'done' | 'left'> {
  let at = from === 'first' ? 0 : previous(wizard, progress, questions.length);
  let direction: 'on' | 'back' = from === 'first' ? 'on' : 'back';
  while (at < questions.length) {
    const key = questions[at]!;
    const draft = draftOf(progress);
    const isAnswered =
      progress.answers[key] !== undefined || (progress.skipped.has(key) && !wizard.needs[key]);
    const isSettled = isAnswered && progress.typed[key] === undefined;
    if (!isOpen(key, wizard, progress) || (direction === 'on' && isSettled)) {
      at++;
      continue;
    }
    const answer = await askField(key, draft, progress.typed[key], {
      ...wizard,
      unfinished: (field, typed) => {
        if (typed === (draft[field] ?? '')) delete progress.typed[field];
        else progress.typed[field] = typed;
        keep(wizard, progress);
      },
    });
    if (answer === leave) return 'left';
    if (answer === back) {
      at = previous(wizard, progress, at);
      direction = 'back';
      continue;
    }
    await accept(wizard, progress, key, answer);
    direction = 'on';
    at++;
  }
  return 'done';
}

/** Takes an answer over, and drops those that no longer fit it. */
export async function accept(wizard: Wizard, progress: Progress, key: FieldKey, answer: string) {
  const isNew = progress.answers[key] === undefined;
  const isOther = draftOf(progress)[key] !== answer;
  const { [key]: _, ...others } = progress.answers;
  if (answer === '') {
    const { [key]: _, ...otherGiven } = progress.given;
    progress.given = otherGiven;
  }
  progress.answers = fitting(answer === '' ? others : { ...others, [key]: answer }, progress.given, wizard);
  if (answer === '') progress.skipped.add(key);
  delete progress.typed[key];
  if (fields[key].about && isOther) progress.answers = withoutContact(progress.answers);
  const understood = progress.isEarlier ? undefined : wizard.understood;
  if (key === 'contact' && isOther) forgetWriter(understood, progress);
  if (key === 'contact' && understood) takeWriter(understood, answer, progress);
  if (key === 'contactName' && understood) takeAddress(understood, progress);
  keep(wizard, progress);
  if (key === 'name' && isNew && answer !== '') {
    const email = await wizard.offerToRemember(answer);
    const needed = wizard.needs.email;
    if (email && needed && !needed(email)) progress.answers = { ...progress.answers, email };
  }
}

/** The answers that can be used beside each other: a topic of another stage is dropped. */
function fitting(answers: Draft, given: Draft, { catalog, needs }: Pick<Wizard, 'catalog' | 'needs'>): Draft {
  const draft = { ...given, ...answers };
  const entries = Object.entries(answers) as [FieldKey, string][];
  const fits = ([key, value]: [FieldKey, string]) =>
    !fields[key].problem(value, draft, catalog) && !needs[key]?.(value);
  return Object.fromEntries(entries.filter(fits));
}

/** The message as things stand, also where its place does not take so much. */
export function composition({ given, catalog, selection }: Wizard, progress: Progress): Composition {
  const composed = composeAnyLength(draftOf(progress), catalog, given.origins, selection);
  const answer = inThread(composed, progress.thread, selection);
  return progress.edited ? withText(answer, progress.edited, selection) : answer;
}

/** Keeps what was answered and typed; where that is nothing, there is nothing to offer later. */
export function keep({ io, unfinishedFile }: Wizard, progress: Progress) {
  const { answers, edited, typed, skipped } = progress;
  if (Object.keys({ ...answers, ...typed }).length === 0) return;
  const unfinished = {
    savedAt: io.now(),
    draft: draftOf(progress),
    typed,
    skipped: [...skipped],
    ...(edited && { edited }),
    ...(progress.thread && { thread: progress.thread }),
  };
  keepUnfinished(io.files, unfinishedFile, unfinished);
}

export function draftOf({ given, answers }: Progress): Draft {
  return { ...given, ...answers };
}

/** A question is open when nothing was given, or what was given does not fit the answers before it. */
function isOpen(key: FieldKey, wizard: Wizard, progress: Progress): boolean {
  const { catalog, needs } = wizard;
  const draft = fields[key].about ? beforeTheChoice(progress) : draftOf(progress);
  const value = progress.given[key];
  if (value !== undefined && !fields[key].problem(value, draft, catalog)) return false;
  const { needed, offered, default: has } = fields[key];
  // What has a default that the format decides is no question.
  if (needs[key] && has) return false;
  return needed(draft, catalog) || needs[key] !== undefined || Boolean(offered?.(draft, catalog));
}

/** Whoever changes what decides whom to ask is told anew. */
function withoutContact({ contact: _, ...answers }: Draft): Draft {
  return answers;
}

/** What decides whom to ask is as open after the choice as before it: one can go back to it. */
function beforeTheChoice(progress: Progress): Draft {
  const { contact: _, ...draft } = draftOf(progress);
  const { contact } = progress.given;
  return contact === undefined ? draft : { ...draft, contact };
}

function previous(wizard: Wizard, progress: Progress, from: number): number {
  for (let at = from - 1; at >= 0; at--) {
    if (isOpen(questions[at]!, wizard, progress)) return at;
  }
  const first = questions.findIndex(key => isOpen(key, wizard, progress));
  return first === -1 ? from : Math.min(from, first);
}

function describe({ contactName, company }: Draft, savedAt: Date): string {
  const to = contactName ? ` to ${contactName}` : '';
  const about = company ? ` about ${company}` : '';
  const day = Number.isNaN(savedAt.getTime())
    ? ''
    : ` on ${savedAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}`;
  return `You began a message${to}${about}${day}.`;
}
