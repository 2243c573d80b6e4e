/** Everything that a message is made of, checked. */
export interface Request {
  readonly contact: string;
  readonly kind: string;
  readonly channel: string;
  readonly tone: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly company: string;
  /** Left open only where the kind asks nothing. */
  readonly role?: string;
  readonly stage?: string;
  /** An id of the question bank, or a question of the person's own. */
  readonly topic?: string;
  readonly moment?: string;
  readonly lesson?: string;
  readonly name: string;
  readonly email?: string;
}

/** What decides whom to ask. None of it stands in a message. */
interface Circumstances {
  readonly canReach?: string;
  readonly rapport?: string;
  readonly rejectedBy?: string;
  readonly asked?: string;
  readonly daysSince?: string;
}

export type MessageKey = keyof Request;
export type CircumstanceKey = keyof Circumstances;
export type FieldKey = MessageKey | CircumstanceKey;

/** What is known so far. A key that is not there was not given: a default is never written into it. */
export type Draft = { readonly [Key in FieldKey]?: string };

/** For a value that is not from its option: where it came from, so that an error can name the place. */
export type Origins = { readonly [Key in FieldKey]?: string };
