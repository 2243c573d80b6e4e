/** Somebody in a header field. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** A message as it is read, whatever it came in. */
export interface Mail {
  readonly from?: Mailbox;
  readonly replyTo?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject?: string;
  /** ISO 8601 in UTC. Not there where the time zone is not known. */
  readonly date?: string;
  readonly messageId?: string;
  readonly references: readonly string[];
  /** Whether it went to a list of people. */
  readonly isList: boolean;
  readonly text: string;
  /** Messages that are attached. */
  readonly attached: readonly Mail[];
}
