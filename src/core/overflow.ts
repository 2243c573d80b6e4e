import type { Catalog } from './catalog';
import { type Channel, channelOf, channels } from './channels';
import type { MessageKey, Request } from './draft';
import { fields, isOwnQuestion } from './fields';
import { type Message, writeMessage } from './message';
import type { Problem } from './problem';
import { optionOf } from './request';
import { capitalised } from './sentence';
import { fits, type Size, sizeInWords, sizeOf } from './size';
import { plainMarks, smsSize } from './sms';

/** Answers that stand in a message as they were typed, and so are what can be shortened. */
const typed: readonly MessageKey[] = ['topic', 'lesson', 'company', 'role', 'contactName', 'name'];

interface Overflowing {
  readonly request: Request;
  readonly message: Message;
}

/** How answers and channels are called: by their options, or by their labels where a person is asked. */
interface Names {
  readonly answer: (key: MessageKey) => string;
  readonly channel: (channel: Channel) => string;
  readonly failure: (channel: Channel) => Problem;
}

const options: Names = {
  answer: optionOf,
  channel: ({ id }) => id,
  failure: ({ id }) => ({ at: '--channel', what: `is ${id}, and this does not fit` }),
};

export const labels: Names = {
  answer: key => `“${fields[key].label}”`,
  channel: ({ label }) => label,
  failure: ({ label }) => ({ at: label, what: 'is too small a place for this' }),
};

/** Why a message does not fit into its channel, and what to shorten; nothing when it fits. */
export function overflowOf(
  { request, message }: Overflowing,
  catalog: Catalog,
  { answer, channel: called, failure }: Names = options,
): Problem | undefined {
  const channel = channelOf(request.channel);
  const size = sizeOf(message.body, channel);
  if (fits(size)) return undefined;
  const over = size.number - (size.limit ?? 0);
  const longest = longestIn(request, message);
  const elsewhere = roomier(request, catalog);
  const isEnough = longest.reduce((sum, { length }) => sum + length, 0) > over;
  const longestInWords = longest.map(({ key, length }) => `${answer(key)} (${length})`).join(' or ');
  const cures = [
    ...lettersOf(size, request).map(
      ({ key, letter }) => `write ${answer(key)} without “${letter}”, for then 160 fit`,
    ),
    ...(isEnough ? [`shorten ${longestInWords} by ${over}`] : []),
    ...(elsewhere.length > 0 ? [`use another way: ${elsewhere.map(called).join(', ')}`] : []),
  ];
  const { at, what } = failure(channel);
  const rest = `${sizeInWords(size, channel)}, with everything left out that can be`;
  return { at, what: `${what}: ${rest}. ${capitalised(cures.join(', or '))}` };
}

/** The letter that makes a text message small, where it is one of an answer. */
function lettersOf({ costly }: Size, request: Request): { key: MessageKey; letter: string }[] {
  const key = typed.find(key => costly !== undefined && request[key]?.includes(costly));
  const others = key && costly ? { ...request, [key]: request[key]?.replaceAll(costly, 'x') } : request;
  // Nobody’s name is to be misspelt, and one letter of several helps nobody.
  const isWorthIt =
    key !== 'contactName' && typed.every(key => smsSize(plainMarks(others[key] ?? '')).limit === 160);
  return isWorthIt && key && costly ? [{ key, letter: costly }] : [];
}

/** Characters from which on an answer is worth shortening beside a longer one. */
const long = 15;

/** The longest answers that stand in it. */
function longestIn(request: Request, { body }: Message): { key: MessageKey; length: number }[] {
  const answers = typed.flatMap(key => {
    const value = request[key] ?? '';
    const isOwn = key !== 'topic' || isOwnQuestion(value);
    const stands = body.toLowerCase().includes(plainMarks(value).slice(1, 40).toLowerCase());
    return isOwn && stands && value !== '' ? [{ key, length: value.length }] : [];
  });
  const [first, second] = answers.sort((a, b) => b.length - a.length);
  return [first, second].filter(
    answer => answer !== undefined && (answer === first || answer.length >= long),
  ) as typeof answers;
}

/** Channels that take it. */
function roomier(request: Request, catalog: Catalog): Channel[] {
  const takesIt = (channel: Channel) => {
    const there = { ...request, channel: channel.id };
    const hasText = catalog.text(request.contact, request.kind, channel.id) !== undefined;
    return hasText && fits(sizeOf(writeMessage(there, catalog).body, channel));
  };
  return channels.filter(channel => channel.id !== request.channel && takesIt(channel));
}
