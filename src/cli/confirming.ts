import type { FieldKey } from '../core/draft';
import { back, type Prompts } from '../io/prompts';
import type { Progress } from './progress';
import { inThreeLines, isOneself, type Understood } from './rejection';

/**
 * Shows what was understood of the mail that is answered. What is confirmed is not asked any more; what is not stands in
 * its question, to be put right. `left` when it is no rejection, and nothing is to be written.
 */
export async function confirmUnderstood(
  understood: Understood,
  progress: Progress,
  prompts: Prompts,
  say: (text: string) => Promise<void>,
): Promise<'done' | 'left'> {
  const { rejection, facts } = understood;
  await say(inThreeLines(understood));
  if (rejection.verdict === 'not-a-rejection') {
    const goesOn = await confirmed(prompts, {
      key: 'noRejection',
      message: 'That is no rejection. Write a message all the same?',
      preselected: false,
    });
    if (!goesOn) return 'left';
  }
  const isRight = await confirmed(prompts, {
    key: 'understood',
    message: 'Is that right?',
    preselected: true,
  });
  if (isRight) {
    // What is confirmed goes before what was kept of an earlier message.
    const isConfirmed = (key: string) => ['company', 'role'].includes(key) && Object.hasOwn(facts, key);
    progress.answers = Object.fromEntries(
      Object.entries(progress.answers).filter(([key]) => !isConfirmed(key)),
    );
    progress.given = { ...facts, ...progress.given };
  } else {
    progress.mistrusted = true;
    takeAsTyped(facts, progress);
  }
  const { contact } = progress.given;
  if (contact) takeWriter(understood, contact, progress);
  if (rejection.feedback === 'given' && progress.given.kind === undefined) {
    const thanks = await confirmed(prompts, {
      key: 'thankInstead',
      message: 'They have given you feedback already. Thank them for it instead of asking?',
      preselected: true,
    });
    if (thanks) progress.given = { ...progress.given, kind: 'thank' };
  }
  return 'done';
}

/** Asked before the first question of the message, where there is nothing to go back to: Escape is no answer. */
export async function confirmed(
  prompts: Prompts,
  question: Parameters<Prompts['confirm']>[0],
): Promise<boolean> {
  const answer = await prompts.confirm(question);
  return answer === back ? confirmed(prompts, question) : answer;
}

/** Once it is known whom the message goes to: whether that is the writer of the mail, the person says by Enter. */
export function takeWriter({ writer }: Understood, contact: string, progress: Progress) {
  if (contact === 'referrer' || isOneself(progress.given, writer)) return;
  const isOpen = (key: FieldKey) => progress.given[key] === undefined && progress.answers[key] === undefined;
  const { contactName } = writer;
  // Interviewers seldom write the rejection: their name is asked for, with the writer’s to start from.
  if (contact === 'interviewer' || progress.mistrusted) {
    if (contactName && isOpen('contactName')) progress.typed.contactName = contactName;
    return;
  }
  if (contactName && isOpen('contactName')) progress.answers = { ...progress.answers, contactName };
  takeAddress({ writer }, progress);
}

/** Another contact is another person than the writer of the mail, until they are chosen again. */
export function forgetWriter(understood: Understood | undefined, progress: Progress) {
  for (const [key, value] of Object.entries(understood?.writer ?? {}) as [FieldKey, string][]) {
    const { [key]: answer, ...others } = progress.answers;
    if (answer === value) progress.answers = others;
    if (progress.typed[key] === value) delete progress.typed[key];
  }
}

/** The address goes with the name. */
export function takeAddress({ writer }: Pick<Understood, 'writer'>, progress: Progress) {
  const { contactName, contactEmail } = writer;
  const { given, answers } = progress;
  const isWriter = (answers.contactName ?? given.contactName) === contactName;
  if (contactEmail && isWriter && given.contactEmail === undefined && answers.contactEmail === undefined) {
    progress.answers = { ...answers, contactEmail };
  }
}

function takeAsTyped(facts: Understood['facts'], progress: Progress) {
  for (const key of ['company', 'role'] as const) {
    const value = facts[key];
    if (value !== undefined && progress.answers[key] === undefined) progress.typed[key] = value;
  }
}
