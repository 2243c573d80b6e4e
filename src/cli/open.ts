import type { Composition } from '../compose';
import { copy } from '../deliver/clipboard';
import { draftUrl } from '../formats/mailto';
import { copyWords, firstLine } from './copied';
import type { Session } from './session';

/** Where the person finds the text: “above”; and where, when it could not be handed over. */
interface Places {
  readonly where: string;
  readonly otherwise: string;
}

/** Milliseconds in which a system that has no mail program says so; starting one may take longer. */
const patience = 3000;

/**
 * Opens a draft in the mail program. A message that is too long for a URL goes to the clipboard, unless nothing may be
 * copied. Says what became of it, and returns whether the message has arrived in one of the two.
 */
export async function openDraft(
  { message }: Composition,
  { where, otherwise }: Places,
  mayCopy: boolean,
  { io, view }: Pick<Session, 'io' | 'view'>,
): Promise<boolean> {
  const { url, isWhole } = draftUrl(message);
  const problem = await io.open(url, patience);
  if (problem !== undefined) {
    await view.complain(
      `no mail program could be opened (${firstLine(problem)}): the message is ${otherwise}.`,
    );
    return false;
  }
  if (isWhole) {
    await view.say('Opened in your mail program.');
    return true;
  }
  await view.say('Opened in your mail program, but the message is too long to go along: paste it there.');
  if (!mayCopy) return true;
  const outcome = await copy(message.body, io);
  const hasFailed = outcome.state === 'failed';
  await (hasFailed ? view.complain : view.say)(copyWords(outcome, hasFailed ? otherwise : where));
  return !hasFailed;
}
