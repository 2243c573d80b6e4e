/** The mail that a message answers, as far as the answer names it. Only e-mail has threads. */
export interface Thread {
  readonly subject?: string;
  /** With its angle brackets: `<42@example.org>`. */
  readonly messageId?: string;
  /** The mails before it, oldest first, each with its angle brackets. */
  readonly references?: readonly string[];
}

/** Where an answer hangs in its thread. */
export interface Answering {
  readonly inReplyTo?: string;
  /** Oldest first; the last is the mail that is answered. */
  readonly references?: readonly string[];
}

/** What an answer says of its place (RFC 5322, section 3.6.4); nothing where the mail has no Message-ID to be named by. */
export function answering({ messageId, references = [] }: Thread): Answering {
  if (messageId === undefined || !isMessageId(messageId)) return {};
  const before = references.filter(id => isMessageId(id) && id !== messageId);
  // The first and the last tell the thread: so mail programs shorten it as well.
  const kept =
    before.length < mostReferences ? before : [...before.slice(0, 1), ...before.slice(2 - mostReferences)];
  return { inReplyTo: messageId, references: [...kept, messageId] };
}

/** More of them than any conversation about a job has. */
const mostReferences = 20;

/** `<left@right>` without spaces and controls. What real mails have is looser than RFC 5322, and must be given back as it is. */
function isMessageId(text: string): boolean {
  return /^<[!-;=?-~]{1,400}>$/.test(text);
}

/** The subject of an answer: “Re: ” once, whether it stands there already, in English or in German. */
export function replySubject(subject: string): string {
  return `Re: ${subject.replace(/^(?:\s*(?:re|aw|antw|antwort)\s*:)+/i, '').trim()}`;
}
