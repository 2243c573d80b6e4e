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

export type Verdict = 'rejection' | 'not-a-rejection' | 'unclear';

/** What a message does that is no rejection. */
export type Act =
  | 'acknowledgement'
  | 'invitation'
  | 'offer'
  | 'reply to a withdrawal'
  | 'interim reply'
  | 'request'
  | 'advertisement';

export interface Contact {
  readonly name: string;
  readonly email?: string;
}

export type Feedback = 'offered' | 'refused' | 'given';
