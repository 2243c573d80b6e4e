import type { Composition } from '../compose';
import { copy } from '../deliver/clipboard';
import { save } from '../deliver/file';
import type { Format, Sent } from '../formats/format';
import type { Io } from '../io/io';
import { copyWords } from './copied';
import type { Decision } from './menu';
import { openDraft } from './open';
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
  const text = format.write(composition, sentNow(io));
  const isFile = output !== undefined && output !== '-';
  let code = 0;
  if (isFile) code = await saveOrPrint(composition, { path: output, force, format }, { io, view });
  else await io.stdout.write(text);
  const doubt = format.doubt?.(text);
  if (doubt) await view.say(doubt);
  const where = isFile && code === 0 ? `in ${output}` : io.stdout.isTerminal ? 'above' : 'on standard output';
  if (settings.open) {
    const places = { where, otherwise: where };
    if (!(await openDraft(composition, places, settings.copy !== false, { io, view }))) code = notDelivered;
  }
  if (settings.copy ?? (io.stdout.isTerminal && !settings.open)) {
    const outcome = await copy(text, io);
    const hasFailed = outcome.state === 'failed' && settings.copy === true;
    await (hasFailed ? view.complain : view.say)(copyWords(outcome, where, behind(format, composition)));
    if (hasFailed) code = notDelivered;
  }
  return code;
}

/** Carries out what was decided in the wizard. */
export async function carryOut(decision: Decision, { format, io, view }: Delivery): Promise<number> {
  if (decision.way === 'quit') return 0;
  const { composition } = decision;
  if (decision.way === 'save') return saveOrPrint(composition, decision, { io, view });
  if (decision.way === 'open') {
    const places = { where: 'above', otherwise: 'below' };
    if (await openDraft(composition, places, true, { io, view })) return 0;
    await io.stdout.write(format.write(composition, sentNow(io)));
    return notDelivered;
  }
  const text = format.write(composition, sentNow(io));
  const doubt = format.doubt?.(text);
  if (doubt) await view.say(doubt);
  if (decision.way === 'print') {
    await io.stdout.write(text);
    return 0;
  }
  const outcome = await copy(text, io);
  if (outcome.state === 'failed') {
    await view.complain(copyWords(outcome, 'below'));
    await io.stdout.write(text);
    return notDelivered;
  }
  await view.say(copyWords(outcome, 'above', behind(format, composition)));
  return 0;
}

/** A file holds a draft, for a mail program to open; a stream, whatever its name is, is for a mail tool that sends. */
async function saveOrPrint(
  composition: Composition,
  { path, force, format }: { readonly path: string; readonly force: boolean; readonly format: Format },
  { io, view }: Pick<Session, 'io' | 'view'>,
): Promise<number> {
  const isStream = io.files.kind(path) === 'other';
  const text = format.write(composition, isStream ? sentNow(io) : undefined);
  const problem = save(path, text, { force }, io);
  if (problem === undefined) {
    await view.say(`Saved to ${path}.`);
    return 0;
  }
  await view.complain(`${path} could not be written: ${problem}. Here is the text:`);
  await io.stdout.write(format.write(composition, sentNow(io)));
  return notDelivered;
}

function sentNow(io: Io): Sent {
  return {
    at: io.now(),
    // Asked for by the one format that is sent: it costs start-up.
    get id() {
      return io.unique();
    },
  };
}

function behind({ id }: Format, { message }: Composition): string {
  return id === 'text' && message.subject !== undefined ? ' Its first line is the subject.' : '';
}
