import type { Catalog } from '../core/catalog';
import type { Draft, FieldKey } from '../core/draft';
import { fields } from '../core/fields';
import type { Thread } from '../core/thread';
import type { Io } from '../io/io';
import type { Rejection } from '../rejection';
import type { Given } from './gather';
import { placeOf } from './input';
import { headline, rejectionIn } from './read';
import type { View } from './view';

/** What the mail that is answered says, as answers to questions. */
export interface Understood {
  readonly rejection: Rejection;
  /** What is true whoever is asked: company and role, who said no, and when. */
  readonly facts: Draft;
  /** Whoever wrote it. */
  readonly writer: Pick<Draft, 'contactName' | 'contactEmail'>;
  readonly thread: Thread;
}

/**
 * Reads the mail that is answered.
 * @throws UsageError when it cannot be read
 */
export async function understand(
  file: string,
  { catalog, io, view }: { readonly catalog: Catalog; readonly io: Io; readonly view: View },
): Promise<Understood> {
  const rejection = await rejectionIn(file, `--rejection ${placeOf(file)}`, { io, view });
  const { company, role, contact, noReply, subject, messageId, references } = rejection;
  const days = daysSince(rejection.date, io.now());
  const facts = {
    ...(company && { company }),
    ...(role && { role }),
    ...(noReply ? { rejectedBy: 'automatic' } : contact && { rejectedBy: 'personal' }),
    ...(days !== undefined && { daysSince: String(days) }),
  };
  const writer = {
    ...(contact && { contactName: contact.name }),
    ...(contact?.email && { contactEmail: contact.email }),
  };
  return {
    rejection,
    facts: usable(facts, catalog),
    writer: usable(writer, catalog),
    thread: { ...(subject && { subject }), ...(messageId && { messageId }), references },
  };
}

/** A mail was not written for us: what no message could hold counts as not said. */
function usable(draft: Draft, catalog: Catalog): Draft {
  const entries = Object.entries(draft) as [FieldKey, string][];
  return Object.fromEntries(entries.filter(([key, value]) => !fields[key].problem(value, {}, catalog)));
}

/** Whole days; nothing for a date that is not known, or lies ahead. */
function daysSince(date: string | undefined, now: Date): number | undefined {
  const days = Math.floor((now.getTime() - Date.parse(date ?? '')) / 86_400_000);
  return days >= 0 ? days : undefined;
}

/** What was given, with what the mail says where nothing else was said. */
export function withRejection(given: Given, { facts, writer, thread }: Understood): Given {
  return { ...given, draft: { ...facts, ...writerFor(given.draft, writer), ...given.draft }, thread };
}

/**
 * Whoever wrote the mail, as far as that is the person who is asked: a friend who referred you did not write it, another name
 * is another person, and so is another address, unless it has the name in it.
 */
function writerFor(draft: Draft, writer: Understood['writer']): Draft {
  const { contact, contactName, contactEmail } = draft;
  if (contact === undefined || contact === 'referrer' || isOneself(draft, writer)) return {};
  const names = wordsOf(writer.contactName ?? '');
  const shares = (words: readonly string[]) => words.some(word => names.includes(word));
  const isNamed = contactName === undefined || shares(wordsOf(contactName));
  const [mailbox = ''] = (contactEmail ?? '').split('@');
  const isAt =
    contactEmail === undefined ||
    writer.contactEmail === undefined ||
    contactEmail.toLowerCase() === writer.contactEmail.toLowerCase() ||
    shares(wordsOf(mailbox));
  return isNamed && isAt ? writer : {};
}

/** Whether the mail is one that the candidate has sent. */
export function isOneself(
  { name, email }: Draft,
  { contactName, contactEmail }: Understood['writer'],
): boolean {
  const isSame = (a: string | undefined, b: string | undefined) =>
    a !== undefined && a.toLowerCase() === b?.toLowerCase();
  return isSame(email, contactEmail) || isSame(name, contactName);
}

/** Small letters without accents. */
function wordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter(word => word.length > 1);
}

const feedbackWords = {
  offered: 'feedback is offered',
  refused: 'feedback is refused',
  given: 'it gives feedback already',
} as const;

/** What was understood, in three lines. */
export function inThreeLines({ rejection, writer }: Understood): string {
  const { company, role, date, noReply, feedback } = rejection;
  const about = [company && `from ${company}`, role && `for ${role}`].filter(Boolean).join(', ');
  const { contactName, contactEmail } = writer;
  const by = [contactName, contactEmail && `<${contactEmail}>`].filter(Boolean).join(' ') || 'nobody by name';
  const on = date ? `, on ${date.slice(0, 10)}` : '';
  const rest = [noReply ? 'nobody reads answers to it' : '', feedback ? feedbackWords[feedback] : ''].filter(
    Boolean,
  );
  return [
    `${headline(rejection).replace(/\.$/, '')}${about && `: ${about}`}.`,
    `Written by ${by}${on}.`,
    rest.length > 0
      ? `${rest.join('; ').replace(/^./, first => first.toUpperCase())}.`
      : 'It can be answered.',
  ].join('\n');
}

/** What speaks against the message that was asked for, a sentence each. */
export function doubtsOf({ rejection }: Understood, { kind = 'ask', contact }: Draft): readonly string[] {
  const { verdict, noReply, feedback } = rejection;
  return [
    ...(verdict === 'rejection' ? [] : [headline(rejection)]),
    ...(noReply ? ['Nobody reads answers to that mail: write to a person (see feedback-ask who).'] : []),
    ...(feedback === 'given' && kind === 'ask' && contact !== 'referrer'
      ? ['The mail gives feedback already: a thank-you may suit better (--kind thank).']
      : []),
  ];
}
