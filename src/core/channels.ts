/** Where a message is sent, and what the place allows. */
export interface Channel {
  readonly id: string;
  readonly label: string;
  /** Whether the channel has a subject line. */
  readonly subject: boolean;
  /** Words that are answered best: 50 to 125 in a study of 40 million e-mails (Boomerang, 2016). */
  readonly words: { readonly min: number; readonly max: number };
}

/** Every channel, and the one place where its limits stand. */
export const channels: readonly Channel[] = [
  { id: 'email', label: 'e-mail', subject: true, words: { min: 50, max: 125 } },
];

/** The channel of that id. Throws on an id that validation has not let through. */
export function channelOf(id: string): Channel {
  const channel = channels.find(candidate => candidate.id === id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}
