/** What a message is for. */
export interface Kind {
  readonly id: string;
  readonly label: string;
  /** As a noun, for a sentence: “there is no reminder by …”. */
  readonly noun: string;
  /** Whether it asks a question, and so needs one, and what it is about. */
  readonly asks: boolean;
}

export const kinds: readonly Kind[] = [
  { id: 'ask', label: 'Ask for advice', noun: 'question', asks: true },
  { id: 'remind', label: 'Remind them, once', noun: 'reminder', asks: true },
  { id: 'thank', label: 'Thank them for their answer', noun: 'thank-you', asks: false },
];
