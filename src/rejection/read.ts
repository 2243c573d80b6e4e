import { companyOf } from './company';
import { type Contact, candidateNames, contactOf, writers, writtenAddress } from './contact';
import type { Act } from './cue';
import type { Mail, Mailbox } from './envelope';
import { type Feedback, feedbackOf } from './feedback';
import { forwarded } from './forward';
import { type Letter, letterOf } from './letter';
import { readMail } from './mail';
import { isDeaf, noReplyOf } from './no-reply';
import { roleOf } from './role';
import { isElsewhere, type Judged, judge, type Verdict } from './verdict';
import { withWording } from './wording';

/** What a message says. A fact that it does not give is not there. */
export interface Rejection {
  readonly verdict: Verdict;
  /** What a message that is no rejection is instead. */
  readonly act?: Act;
  /** The employer. */
  readonly company?: string;
  readonly role?: string;
  /** The person who wrote, and the address at which an answer reaches them. */
  readonly contact?: Contact;
  readonly subject?: string;
  /** ISO 8601, in UTC. */
  readonly date?: string;
  /** With its angle brackets (RFC 5322, 3.6.4), as are the references. */
  readonly messageId?: string;
  readonly references: readonly string[];
  /** Whether the sender takes no answers. */
  readonly noReply: boolean;
  readonly feedback?: Feedback;
  /** The words that a fact rests on, by its key. */
  readonly evidence: Readonly<Record<string, string>>;
}

/** Text that is read for clues: far more than a letter has, so that time stays bounded whatever is in a file. */
const textLimit = 40_000;
/** The same for a line of the head (RFC 5322, 2.1.1, allows 998 characters). */
const lineLimit = 300;

/**
 * Reads a rejection: a message as a mailbox holds it or text pasted from a mail program. A forward is read as what was
 * forwarded. A problem is why there is nothing to read: to be put behind the name of the file.
 */
export async function readRejection(bytes: Uint8Array): Promise<Rejection | { readonly problem: string }> {
  const parts = await partsOf(bytes);
  return 'problem' in parts ? parts : factsOf(parts);
}

/** The message that a forward is about. What is written above it is read itself where it turns the reader down. */
function innermost(mail: Mail, depth: number): Mail {
  const inline = forwarded({ ...mail, text: mail.text.slice(0, 4 * textLimit) });
  const inner = mail.attached[0] ?? inline?.mail;
  if (!inner || depth > 4) return mail;
  const note = letterOf((inline?.note ?? mail.text).slice(0, textLimit));
  return judge(note.sentences, '', false, false).verdict === 'rejection' ? mail : innermost(inner, depth + 1);
}

/** A message in the parts that facts are found in: as the mailbox has it, as it is read, and the people who wrote it or got it. */
export async function partsOf(bytes: Uint8Array) {
  const read = await readMail(bytes);
  if ('problem' in read) return read;
  const whole = innermost(read, 0);
  const mail = shortened(whole);
  const letter = letterOf(mail.text);
  const candidate = candidateNames(mail, letter);
  return { whole, mail, letter, candidate, people: new Set([...candidate, ...writers(mail, letter)]) };
}

export type Parts = Exclude<Awaited<ReturnType<typeof partsOf>>, { readonly problem: string }>;

function factsOf({ whole, mail, letter, candidate, people }: Parts): Rejection {
  const { subject = '' } = mail;
  const judged = verdictOf({ mail, letter });
  const isBoard = /\bjob alert\b|\bnew jobs?\b/i.test(subject) && judged.act === 'advertisement';
  const { company, because: companyWords } = isBoard ? {} : companyOf(mail, letter, people);
  const { role, because: roleWords } = isBoard ? {} : roleOf(mail, letter, company);
  const { contact, because: contactWords } = contactOf(mail, letter, company, candidate);
  const reply = noReplyOf(mail, letter);
  const { feedback, because: feedbackWords } = feedbackOf(letter.sentences);
  const noReply = reply.noReply && !isReachable(mail, letter, candidate);
  return {
    verdict: judged.verdict,
    ...(judged.act && { act: judged.act }),
    ...(company && { company }),
    ...(role && { role }),
    ...(contact && { contact: noReply ? { name: contact.name } : contact }),
    ...(whole.subject !== undefined && { subject: whole.subject }),
    ...(mail.date && { date: mail.date }),
    ...(mail.messageId && { messageId: mail.messageId }),
    references: mail.references,
    noReply,
    ...(feedback && { feedback }),
    evidence: worded({
      verdict: judged.because,
      company: companyWords,
      role: roleWords,
      contact: contactWords,
      noReply: noReply ? reply.because : undefined,
      feedback: feedbackWords,
    }),
  };
}

/** What a message is by the tables, and by all its words. */
function verdictOf(parts: Pick<Parts, 'mail' | 'letter'>): Judged {
  const { sentences } = parts.letter;
  const { subject = '' } = parts.mail;
  const { judged, isOfWork } = byTables(parts);
  // Of what else is refused in this world nothing was learned.
  const isKnown = isOfWork && !isElsewhere(`${subject} ${sentences.map(({ plain }) => plain).join(' ')}`);
  return isKnown && sentences.length > 0 ? withWording(judged, sentences, subject) : judged;
}

/** What a message is by the tables alone, and whether it is about work at all. */
export function byTables({ mail, letter }: Pick<Parts, 'mail' | 'letter'>) {
  const { subject = '' } = mail;
  const isOfWork =
    ofWork.test(`${subject} ${letter.text}`) || roleOf(mail, letter, undefined).role !== undefined;
  return { judged: judge(letter.sentences, subject, mail.isList, isOfWork), isOfWork };
}

const ofWork =
  /\b(?:position|role|job|interview\w*|candida\w*|vacanc\w*|your (?:\w+ )?application|applied|applying|cv|resume|portfolio|stelle\w*|\w*bewerb\w*|kandidat\w*|gespräch\w*|ausbildung\w*|praktikum|unterlagen)\b/i;

/** As much of a message as is read for clues. */
function shortened({ text, from, replyTo, subject, to, ...others }: Mail): Mail {
  const named = ({ name, address }: Mailbox) => ({
    name: name.slice(0, lineLimit),
    address: address.slice(0, lineLimit),
  });
  return {
    ...others,
    ...(from && { from: named(from) }),
    ...(replyTo && { replyTo: named(replyTo) }),
    ...(subject !== undefined && { subject: subject.slice(0, lineLimit) }),
    to: to.slice(0, 20).map(named),
    text: text.slice(0, textLimit),
  };
}

/** A sender that takes no answers can still name an address that does. */
function isReachable(mail: Mail, letter: Letter, candidate: ReadonlySet<string>): boolean {
  const target = mail.replyTo?.address || mail.from?.address || '';
  return isDeaf(target) && writtenAddress(letter, candidate) !== undefined;
}

function worded(clues: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(clues).flatMap(([key, words]) => (words ? [[key, words]] : [])));
}
