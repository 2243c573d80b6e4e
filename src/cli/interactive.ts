import { remember } from '../io/config';
import { Interrupted, OutputError } from '../io/io';
import { configFile, unfinishedFile } from '../io/paths';
import type { Prompts } from '../io/prompts';
import { forgetUnfinished } from '../io/unfinished';
import { confirmUnderstood } from './confirming';
import { carryOut } from './deliver';
import { codeOf } from './findings';
import { decide } from './menu';
import type { Progress } from './progress';
import { problemWith } from './questions';
import type { Session } from './session';
import { askOpen, begin, keep, type Wizard } from './wizard';

/** The whole wizard: questions, preview, menu, delivery. Until the message is delivered, what was typed is kept. */
export async function interactive(session: Session): Promise<number> {
  const { given, understood, catalog, settings, io, view } = session;
  const prompts = await io.prompts(view.color);
  let offered = session.config.remember !== undefined;
  const wizard: Wizard = {
    given,
    catalog,
    prompts,
    io,
    format: session.format,
    needs: session.needs,
    selection: session.selection,
    unfinishedFile: unfinishedFile(io),
    say: text => view.say(text),
    ...(understood && { understood }),
    offerToRemember: async name => {
      if (offered) return undefined;
      offered = true;
      return offerToRemember(name, session, prompts);
    },
  };
  const progress = await begin(wizard);
  try {
    if (progress.isEarlier) {
      await view.say('The other mail waits: start once more with it when this message is done.');
    } else if (
      understood &&
      (await confirmUnderstood(understood, progress, prompts, wizard.say)) === 'left'
    ) {
      await view.say('Nothing was written.');
      return 0;
    }
    if ((await askOpen(wizard, progress, 'first')) === 'left') {
      forgetUnfinished(io.files, wizard.unfinishedFile);
      return 0;
    }
    const decision = await decide(wizard, progress, settings, view);
    const code = await carryOut(decision, session);
    if (decision.way === 'quit') await view.say(`Nothing was sent or copied. ${keptWords(progress)}`);
    else if (code === 0) forgetUnfinished(io.files, wizard.unfinishedFile);
    return decision.way === 'quit' ? code : codeOf(decision.composition, code);
  } catch (error) {
    if (!(error instanceof OutputError)) keep(wizard, progress);
    if (error instanceof Interrupted && keptWords(progress)) await view.say(keptWords(progress));
    throw error;
  }
}

function keptWords({ answers, typed }: Progress): string {
  const isEmpty = Object.keys({ ...answers, ...typed }).length === 0;
  return isEmpty ? '' : 'Your answers are kept: the next start offers to go on from here.';
}

/** Offered once: whoever declines is not asked again. Returns the address, where it was asked for. */
async function offerToRemember(
  name: string,
  { io, catalog, view, given }: Session,
  prompts: Prompts,
): Promise<string | undefined> {
  const file = configFile(io);
  const yes = await prompts.confirm({
    key: 'remember',
    message: 'Remember your name and e-mail address for next time?',
    preselected: true,
  });
  if (typeof yes !== 'boolean') return undefined;
  let email: unknown = given.draft.email;
  if (yes && email === undefined) {
    email = await prompts.ask({
      key: 'email',
      message: 'Your e-mail address? (optional)',
      hint: 'For drafts in a mail program',
      optional: true,
      problem: answer => problemWith('email', answer, {}, catalog),
    });
  }
  const settings = yes
    ? { name, ...(typeof email === 'string' && email !== '' && { email }) }
    : { remember: false };
  try {
    await remember(io.files, file, settings);
    if (yes) await view.say(`Remembered in ${file}.`);
  } catch (error) {
    await view.complain(`${file} could not be written: ${(error as Error).message}`);
  }
  return typeof email === 'string' ? email : undefined;
}
