/** Everything that a message is made of, checked. */
export interface Request {
  readonly contact: string;
  readonly kind: string;
  readonly channel: string;
  readonly tone: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  /** An id of the question bank, or a question of the person's own. */
  readonly topic: string;
  readonly moment?: string;
  readonly name: string;
  readonly email?: string;
}

export type FieldKey = keyof Request;

/** What is known so far. A key that is not there was not given: a default is never written into it. */
export type Draft = { readonly [Key in FieldKey]?: string };

/** For a value that is not from its option: where it came from, so that an error can name the place. */
export type Origins = { readonly [Key in FieldKey]?: string };
