/** What a message is for. */
export interface Kind {
  readonly id: string;
  readonly label: string;
}

export const kinds: readonly Kind[] = [
  { id: 'ask', label: 'Ask for advice' },
  { id: 'remind', label: 'Remind them once' },
  { id: 'thank', label: 'Thank them for their answer' },
];
