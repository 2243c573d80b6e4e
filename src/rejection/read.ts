import { companyOf } from './company';
import { contactOf, writtenAddress } from './contact';
import { feedbackOf } from './feedback';
import { noReplyOf } from './no-reply';
import { type ByTables, overruled } from './overruling';
import { type Parts, partsOf } from './parts';
import type { Rejection } from './rejection';
import { roleOf } from './role';
import { topicOf } from './topic';
import { type Judged, judge } from './verdict';

/**
 * Reads a rejection: a message as a mailbox holds it or text pasted from a mail program. A forward is read as what was
 * forwarded. A problem is why there is nothing to read: to be put behind the name of the file.
 */
export async function readRejection(bytes: Uint8Array): Promise<Rejection | { readonly problem: string }> {
  const parts = await partsOf(bytes);
  return 'problem' in parts ? parts : factsOf(parts);
}

function factsOf(parts: Parts): Rejection {
  const { whole, mail, letter, candidate } = parts;
  const { subject = '' } = mail;
  const judged = verdictOf(parts);
  const isBoard = /\bjob alert\b|\bnew jobs?\b/i.test(subject) && judged.act === 'advertisement';
  const { company, because: companyWords } = isBoard ? {} : companyOf(parts);
  const { role, because: roleWords } = isBoard ? {} : roleOf(parts, company);
  const { contact, because: contactWords } = contactOf(mail, letter, company, candidate);
  const reply = noReplyOf(mail, letter);
  const { feedback, because: feedbackWords } = feedbackOf(letter.sentences);
  // A sender that takes no answers can still name an address that does.
  const noReply = reply.noReply && writtenAddress(mail, letter, candidate) === undefined;
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
function verdictOf(parts: Parts): Judged {
  const { letter, mail } = parts;
  const tables = byTables(parts);
  // Nothing was learned of what else is refused in this world.
  return tables.topic === 'elsewhere'
    ? tables.judged
    : overruled(tables, letter.sentences, mail.subject ?? '');
}

/** What a message is by the tables alone, and what it is about. */
export function byTables(parts: Parts): ByTables {
  const { mail, letter } = parts;
  const { subject = '' } = mail;
  const said = letter.sentences.map(({ plain }) => plain).join(' ');
  const about = topicOf(`${subject} ${said}`, `${subject} ${letter.text}`);
  const topic = about === 'unknown' && roleOf(parts, undefined).role !== undefined ? 'work' : about;
  return { judged: judge(letter.sentences, subject, mail.isList, topic), topic };
}

function worded(clues: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(clues).flatMap(([key, words]) => (words ? [[key, words]] : [])));
}
