/** Where a message is sent, and what the place allows. */
export interface Channel {
  readonly id: string;
  readonly label: string;
  /** When it is the right one, in a line. */
  readonly hint: string;
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
  {
    id: 'email',
    label: 'E-mail',
    hint: 'The best place: it can be answered at leisure.',
    subject: true,
    unit: 'words',
    // 50 to 125 words in a study of 40 million e-mails (Boomerang, 2016).
    best: { min: 50, max: 125 },
  },
  {
    id: 'linkedin',
    label: 'LinkedIn message',
    hint: 'To a connection, or as InMail: up to 1,900 characters.',
    subject: false,
    unit: 'characters',
    // LinkedIn Help: a message or InMail has up to 1,900 characters.
    limit: 1900,
    // InMails of up to 400 characters are answered above the average (LinkedIn Talent Solutions, 2022).
    best: { min: 0, max: 400 },
  },
  {
    id: 'linkedin-note',
    label: 'LinkedIn invitation',
    hint: 'To somebody you are not connected with: 200 characters.',
    subject: false,
    unit: 'characters',
    // LinkedIn Help: the note of an invitation has up to 200 characters (300 with a paid account).
    limit: 200,
  },
  {
    id: 'sms',
    label: 'Text message',
    hint: 'To somebody who gave you their number: 160 characters.',
    subject: false,
    unit: 'units',
    // One text message: 160 units of GSM-7, or 70 once any character is outside of it (3GPP TS 23.038).
    limit: 160,
  },
  {
    id: 'call',
    label: 'Phone call',
    hint: 'Notes to speak from, and a voicemail of half a minute.',
    subject: false,
    unit: 'spoken words',
    // About 30 seconds to say, at 150 words a minute.
    limit: 75,
  },
];

/** The channel of that id. Throws on an id that validation has not let through. */
export function channelOf(id: string): Channel {
  const channel = channels.find(candidate => candidate.id === id);
  if (!channel) throw new Error(`no channel ${id}`);
  return channel;
}
