import { check } from './check';
import type { Catalog } from './core/catalog';
import { channelOf } from './core/channels';
import { type Counts, count } from './core/count';
import type { Draft, Origins, Request } from './core/draft';
import { type Message, type Text, toText, writeMessage } from './core/message';
import { overflowOf } from './core/overflow';
import { UsageError } from './core/problem';
import { toRequest } from './core/request';
import { asResolution } from './core/resolution';
import { asSentence } from './core/sentence';
import { sizeOf } from './core/size';
import { answering, replySubject, type Thread } from './core/thread';
import type { Finding } from './rules/finding';
import type { Selection } from './rules/selection';

/** A finished message with everything that is known about it. */
export interface Composition {
  readonly request: Request;
  readonly message: Message;
  /** What would cost the answer; lines and columns are those of the message as text, its subject line included. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
  /** What would make the message more likely to be answered, a sentence each. */
  readonly advice: readonly string[];
}

/**
 * The product without a terminal: from a draft and the texts to the message.
 * @throws UsageError with every problem of the draft in one go, the place of a fault in a template, or what to shorten
 */
export function compose(
  draft: Draft,
  catalog: Catalog,
  origins?: Origins,
  selection?: Selection,
): Composition {
  const composition = composeAnyLength(draft, catalog, origins, selection);
  const problem = overflowOf(composition, catalog);
  if (problem) throw new UsageError([problem]);
  return composition;
}

/** The same, also where the place does not take so much: for whoever can still shorten it. */
export function composeAnyLength(
  draft: Draft,
  catalog: Catalog,
  origins?: Origins,
  selection?: Selection,
): Composition {
  const request = toRequest(draft, catalog, origins);
  const message = writeMessage(request, catalog);
  const composition = compositionOf(request, message, selection);
  const isLeftOut = (value: string | undefined, said: (typed: string) => string) =>
    value !== undefined && !message.body.includes(said(value));
  const leftOut = [
    ...(isLeftOut(request.moment, asSentence)
      ? ['There is no place for the moment here: it is left out.']
      : []),
    ...(isLeftOut(request.lesson, lesson => asResolution(lesson, request.tone === 'formal'))
      ? ['What you will do with their advice belongs into a thank-you: it is left out.']
      : []),
  ];
  return { ...composition, advice: [...composition.advice, ...leftOut] };
}

/** The same composition with a text that the person has edited. */
export function withText(composition: Composition, text: Text, selection?: Selection): Composition {
  return compositionOf(composition.request, { ...composition.message, ...text }, selection);
}

/** The same composition as an answer in a thread, under its subject; only e-mail has threads, so others stay as they are. */
export function inThread(
  composition: Composition,
  thread: Thread | undefined,
  selection?: Selection,
): Composition {
  const { request, message } = composition;
  // Whoever referred you was not in that thread.
  if (!thread || message.subject === undefined || request.contact === 'referrer') return composition;
  const subject = thread.subject?.trim() ? replySubject(thread.subject) : message.subject;
  const answer = compositionOf(request, { ...message, subject, ...answering(thread) }, selection);
  return { ...answer, advice: composition.advice };
}

function compositionOf(request: Request, message: Message, selection: Selection = {}): Composition {
  const counts = count(message.body);
  const { channel, kind, company, role = '', contactName = '', name } = request;
  const names = [company, role, contactName, name];
  const { findings } = check(toText(message), { channel, kind, names, selection });
  return { request, message, findings, counts, advice: advise(request, message) };
}

function advise({ channel: id, kind, contactName }: Request, { body }: Message): readonly string[] {
  const channel = channelOf(id);
  const { best = { min: 0, max: Number.POSITIVE_INFINITY }, unit } = channel;
  const { number } = sizeOf(body, channel);
  return [
    ...(contactName === undefined
      ? ['Without their name it may read like a form letter: --contact-name adds it.']
      : []),
    ...(number > best.max ? [`${number} ${unit}: messages of up to ${best.max} are answered best.`] : []),
    // A reminder and a thank-you are meant to be shorter.
    ...(number < best.min && kind === 'ask'
      ? [`${number} ${unit}: messages of at least ${best.min} are answered best.`]
      : []),
  ];
}
