import type { Channel } from './channels';
import { count } from './count';
import { smsSize } from './sms';

/** How large a text is for its channel. */
export interface Size {
  /** In the unit of the channel. */
  readonly number: number;
  /** What the place takes; nothing where it takes any number. */
  readonly limit?: number;
  /** The first character for which a text message holds only 70 characters. */
  readonly costly?: string;
  /** Text messages that it takes. */
  readonly parts?: number;
}

/** Measures a body as its channel does: words, characters (UTF-16 code units), units of a text message, or spoken words. */
export function sizeOf(body: string, { unit, limit }: Channel): Size {
  const within = limit === undefined ? {} : { limit };
  switch (unit) {
    case 'words':
      return { number: count(body).words, ...within };
    case 'characters':
      return { number: body.length, ...within };
    case 'spoken words':
      return { number: count(voicemailIn(body)).words, ...within };
    case 'units': {
      const { units, ...size } = smsSize(body);
      return { number: units, ...size };
    }
  }
}

export function fits({ number, limit }: Size): boolean {
  return limit === undefined || number <= limit;
}

/** “142 of 160 characters”, “80 of 70 characters because of “ë”, in 2 messages”, “61 of 75 spoken words”. */
export function sizeInWords({ number, limit, costly, parts = 1 }: Size, { unit }: Channel): string {
  const of = limit === undefined ? '' : ` of ${limit}`;
  const what = unit === 'units' ? 'characters' : unit;
  const why = costly === undefined ? '' : ` because of “${costly}”`;
  return `${number}${of} ${what}${why}${parts === 1 ? '' : `, in ${parts} messages`}`;
}

/**
 * What is said in one go on a phone call: the words below the heading “Voicemail”, without the stage directions in
 * brackets. The whole text where there is no such heading.
 */
export function voicemailIn(body: string): string {
  const lines = body.split('\n').filter(line => !/^\s*\(.*\)\s*$/.test(line));
  return lines.slice(lines.findIndex(line => /^\s*voicemail\b.{0,40}$/i.test(line)) + 1).join('\n');
}
