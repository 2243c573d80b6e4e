/** Where a message is sent, and what the place allows. */
export interface Channel {
  readonly id: string;
  readonly label: string;
  /** Whether the channel has a subject line. */
  readonly subject: boolean;
  /** What is counted: see size.ts. */
  readonly unit: 'words' | 'characters' | 'units' | 'spoken words';
  /** More than this the place does not take, or nobody would listen to. */
  readonly limit?: number;
  /** What is answered best. */
  readonly best?: { readonly min: number; readonly max: number };
}

/** Every channel, and the one place where its limits stand. */
export const channels: readonly Channel[] = [
  // 50 to 125 words in a study of 40 million e-mails (Boomerang, 2016).
  { id: 'email', label: 'e-mail', subject: true, unit: 'words', best: { min: 50, max: 125 } },
  {
    id: 'linkedin',
    label: 'LinkedIn message',
    subject: false,
    unit: 'characters',
    // LinkedIn Help: a message or InMail has up to 1,900 characters.
    limit: 1900,
    // InMails of up to 400 characters are answered above the average (LinkedIn Talent Solutions, 2022).
    best: { min: 0, max: 400 },
  },
  // LinkedIn Help: the note of an invitation has up to 200 characters (300 with a paid account).
  { id: 'linkedin-note', label: 'LinkedIn invitation', subject: false, unit: 'characters', limit: 200 },
  // One text message: 160 units of GSM-7, or 70 once any character is outside of it (3GPP TS 23.038).
  { id: 'sms', label: 'text message', subject: false, unit: 'units', limit: 160 },
  // About 30 seconds to say, at 150 words a minute.
  { id: 'call', label: 'phone call', subject: false, unit: 'spoken words', limit: 75 },
];

/** The channel of that id. Throws on an id that validation has not let through. */
export function channelOf(id: string): Channel {
  const channel = channels.find(candidate => candidate.id === id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}
