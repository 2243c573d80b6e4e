/** Where a message is sent, and what the place allows. */
export interface Channel {
  readonly id: string;
  readonly label: string;
  /** Whether the channel has a subject line. */
  readonly subject: boolean;
  /** Words that are answered best, or that there is time to say; any number where characters count. */
  readonly words: { readonly min: number; readonly max: number };
  /** Characters that the place takes: UTF-16 code units, or the units of a text message. */
  readonly characters?: number;
}

const anyNumber = { min: 0, max: Number.POSITIVE_INFINITY };

/** Every channel, and the one place where its limits stand. */
export const channels: readonly Channel[] = [
  // 50 to 125 words in a study of 40 million e-mails (Boomerang, 2016).
  { id: 'email', label: 'e-mail', subject: true, words: { min: 50, max: 125 } },
  // LinkedIn Help: a message has up to 1,900 characters, the note of an invitation 200.
  { id: 'linkedin', label: 'LinkedIn message', subject: false, words: anyNumber, characters: 1900 },
  { id: 'linkedin-note', label: 'LinkedIn invitation', subject: false, words: anyNumber, characters: 200 },
  // One text message: 160 units of GSM-7, or 70 once any character is outside of it (3GPP TS 23.038).
  { id: 'sms', label: 'text message', subject: false, words: anyNumber, characters: 160 },
  // About 30 seconds to say.
  { id: 'call', label: 'phone call', subject: false, words: { min: 0, max: 75 } },
];

/** The channel of that id. Throws on an id that validation has not let through. */
export function channelOf(id: string): Channel {
  const channel = channels.find(candidate => candidate.id === id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}
