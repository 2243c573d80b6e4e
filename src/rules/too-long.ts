import { type Channel, channelOf } from '../core/channels';
import { fits, type Size, sizeOf } from '../core/size';
import type { Match, Rule } from './rule';

/**
 * Words above which an e-mail is worth a hint, and a warning. From 125 on the share of answers falls slowly (Boomerang,
 * 2016), so that a few words more are no fault.
 */
const mail = { long: 150, tooLong: 200 };

export const tooLong: Rule = {
  id: 'too-long',
  severity: 'warning',
  about: 'is longer than its channel takes well',
  reason: 'A long message is put off.',
  suggestion: 'Keep the thanks, the one question and the way out.',
  examples: {
    good: ['Thank you for your time. What is one thing I could do differently next time?'],
    bad: [
      `Thank you for your time. ${'And there is one thing more that I would like to tell you. '.repeat(20).trim()}`,
    ],
  },
  inMessage: ({ channel: id, text }) => {
    const channel = channelOf(id);
    const size = sizeOf(text, channel);
    if (channel.unit === 'words') return inMail(size.number, channel);
    return fits(size) ? [] : [{ reason: reasonFor(size, channel) }];
  },
};

function inMail(words: number, { best }: Channel): Match[] {
  if (words <= mail.long) return [];
  const reason = `${words} words: messages of up to ${best?.max} are answered best.`;
  return [{ reason, ...(words <= mail.tooLong && { severity: 'hint' }) }];
}

function reasonFor({ number, limit, costly, parts }: Size, { unit, label }: Channel): string {
  if (unit === 'spoken words') return `${number} words take more than half a minute to say; ${limit} fit.`;
  if (unit === 'characters') return `${number} characters: a ${label} takes ${limit}.`;
  const why = costly === undefined ? '' : ` because of “${costly}”`;
  return `${number} units: one text message takes ${limit}${why}, and this needs ${parts}.`;
}
