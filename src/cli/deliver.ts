import type { Composition } from '../compose';
import { type CopyOutcome, copy } from '../deliver/clipboard';
import { save } from '../deliver/file';
import type { Format } from '../formats/format';
import type { Decision } from './menu';
import type { Session } from './session';

/** The code of a delivery that was asked for and failed. The text is on standard output then: nothing is lost. */
export const notDelivered = 3;

type Delivery = Pick<Session, 'format' | 'settings' | 'io' | 'view'>;

/** Delivers without a word to ask: to the file or standard output, and to the clipboard where that is wanted. */
export async function deliver(
  composition: Composition,
  { format, settings, io, view }: Delivery,
): Promise<number> {
  const { output, force } = settings;
  const text = format.write(composition);
  const isFile = output !== undefined && output !== '-';
  let code = 0;
  if (isFile) code = await saveOrPrint(output, force, text, { io, view });
  else await io.stdout.write(text);
  if (settings.copy ?? io.stdout.isTerminal) {
    const outcome = await copy(text, io);
    const where =
      isFile && code === 0 ? `in ${output}` : io.stdout.isTerminal ? 'above' : 'on standard output';
    const hasFailed = outcome.state === 'failed' && settings.copy === true;
    await (hasFailed ? view.complain : view.say)(copyWords(outcome, format, composition, where));
    if (hasFailed) code = notDelivered;
  }
  return code;
}

/** Carries out what was decided in the wizard. */
export async function carryOut(decision: Decision, { format, io, view }: Delivery): Promise<number> {
  if (decision.way === 'quit') return 0;
  const text = format.write(decision.composition);
  if (decision.way === 'save') return saveOrPrint(decision.path, decision.force, text, { io, view });
  if (decision.way === 'print') {
    await io.stdout.write(text);
    return 0;
  }
  const outcome = await copy(text, io);
  if (outcome.state === 'failed') {
    await view.complain(copyWords(outcome, format, decision.composition, 'below'));
    await io.stdout.write(text);
    return notDelivered;
  }
  await view.say(copyWords(outcome, format, decision.composition, 'above'));
  return 0;
}

async function saveOrPrint(
  path: string,
  force: boolean,
  text: string,
  { io, view }: Pick<Session, 'io' | 'view'>,
): Promise<number> {
  const problem = save(path, text, { force }, io);
  if (problem === undefined) {
    await view.say(`Saved to ${path}.`);
    return 0;
  }
  await view.complain(`${path} could not be written: ${problem}. Here is the text:`);
  await io.stdout.write(text);
  return notDelivered;
}

/** What truly happened, in a sentence. */
function copyWords(outcome: CopyOutcome, format: Format, { message }: Composition, where: string): string {
  const hasSubject = message.subject !== undefined;
  const subject = hasSubject && format.id === 'text' ? ' Its first line is the subject.' : '';
  if (outcome.state === 'copied') return `Copied.${subject}`;
  if (outcome.state === 'failed')
    return `No clipboard here (${firstLine(outcome.why)}): the message is ${where}.`;
  const place =
    outcome.through === 'tmux' ? 'tmux and your terminal’s clipboard' : 'your terminal’s clipboard';
  return `Sent to ${place}; if it is not there, the text is ${where}.`;
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/\.$/, '');
}
