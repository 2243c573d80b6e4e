import type { Draft } from '../core/draft';
import type { Feedback } from './feedback';
import type { Rejection } from './read';

/** What an answer needs to stand in the thread, and what to know before it is written. */
export interface ThreadFacts {
  /** The Message-ID that is answered: `In-Reply-To` (RFC 5322, 3.6.4). */
  readonly inReplyTo?: string;
  /** What the answer’s `References` hold, the message that is answered last. */
  readonly references: readonly string[];
  /** The subject that is answered, with one “Re:” in front. */
  readonly subject?: string;
  readonly noReply: boolean;
  readonly feedback?: Feedback;
}

/** How many references an answer keeps: the first, which began the thread, and the latest (RFC 5537, 3.4.4). */
const referenceLimit = 20;

/** Answers to the questions that a rejection answers by itself, and the thread that it stands in. */
export function draftFrom({ contact, company, role, ...mail }: Rejection): {
  readonly draft: Draft;
  readonly thread: ThreadFacts;
} {
  const { messageId, subject, noReply, feedback } = mail;
  const references = [...mail.references.filter(id => id !== messageId), ...(messageId ? [messageId] : [])];
  const kept =
    references.length > referenceLimit
      ? [...references.slice(0, 1), ...references.slice(1 - referenceLimit)]
      : references;
  return {
    draft: {
      ...(contact && { contactName: contact.name }),
      ...(contact?.email && { contactEmail: contact.email }),
      ...(company && { company }),
      ...(role && { role }),
    },
    thread: {
      ...(messageId && { inReplyTo: messageId }),
      references: kept,
      ...(subject && { subject: answering(subject) }),
      noReply,
      ...(feedback && { feedback }),
    },
  };
}

/** “Re: Your application” of “Your application”, “AW: Your application” and “Re: RE: Your application”. */
function answering(subject: string): string {
  const bare = subject.replace(/^(?:\s{0,9}(?:re|aw|antw|sv|vs)\s?(?:\[\d{1,3}\])?:){1,20}\s{0,9}/i, '');
  return `Re: ${bare}`;
}
