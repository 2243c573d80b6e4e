import { channelOf } from '../core/channels';
import { smsSize } from '../core/sms';
import type { Facts, Match, Rule } from './rule';

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
  inMessage: facts => (facts.channel === 'sms' ? inText(facts) : [...inWords(facts), ...inCharacters(facts)]),
};

function inWords({ channel, counts }: Facts): Match[] {
  const { words } = channelOf(channel);
  const isSpoken = channel === 'call';
  if (counts.words <= (isSpoken ? words.max : Math.max(words.max, mail.long))) return [];
  const reason = isSpoken
    ? `${counts.words} words take more than half a minute to say; ${words.max} fit.`
    : `${counts.words} words: messages of up to ${words.max} are answered best.`;
  return [{ reason, ...(!isSpoken && counts.words <= mail.tooLong && { severity: 'hint' }) }];
}

function inCharacters({ channel, text }: Facts): Match[] {
  const { characters, label } = channelOf(channel);
  if (characters === undefined || text.length <= characters) return [];
  return [{ reason: `${text.length} characters: a ${label} takes ${characters}.` }];
}

function inText({ text }: Facts): Match[] {
  const { units, limit, parts, costly } = smsSize(text);
  if (parts === 1) return [];
  const why = costly === undefined ? '' : ` because of “${costly}”`;
  return [{ reason: `${units} units: one text message takes ${limit}${why}, and this needs ${parts}.` }];
}
