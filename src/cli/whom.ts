import { situationOf } from '../advise/situation';
import { type Advice, whomToAsk } from '../advise/whom';
import type { Catalog } from '../core/catalog';
import type { Draft } from '../core/draft';
import { fields } from '../core/fields';
import { type Answer, back } from '../io/prompts';
import type { Asking } from './asking';

/** The answer of somebody who is advised not to ask, and leaves it. */
export const leave = Symbol('leave');

/** Tells whom to ask, and lets the person choose, otherwise too. */
export async function askContact(draft: Draft, asking: Asking): Promise<Answer<string> | typeof leave> {
  const { prompts, catalog } = asking;
  const message = fields.contact.question?.message(draft, catalog) ?? '';
  if (draft.canReach === undefined) {
    const preselected = draft.contact;
    const options = catalog.contacts;
    return prompts.choose({ key: 'contact', message, options, ...(preselected && { preselected }) });
  }
  const advice = whomToAsk(situationOf(draft), catalog);
  // Why to ask at all is no news to somebody who has come to do it.
  await asking.say(adviceInWords(advice.ask ? { ...advice, reasons: [] } : advice, catalog));
  if (!advice.ask) {
    const insists = await prompts.confirm({
      key: 'insist',
      message: 'Write to somebody all the same?',
      preselected: false,
    });
    if (insists !== true) return insists === back ? back : leave;
  }
  const ranked = advice.ranking.map(({ contact, reason }) => ({
    ...contactOf(contact, catalog),
    hint: reason,
  }));
  const others = catalog.contacts.filter(({ id }) => !ranked.some(contact => contact.id === id));
  const preselected = draft.contact ?? ranked[0]?.id;
  return prompts.choose({
    key: 'contact',
    message,
    options: [...ranked, ...others],
    ...(preselected && { preselected }),
  });
}

/** Whom to ask, best first, or why not; then what to mind. */
export function adviceInWords({ ask, ranking, reasons, advice }: Advice, catalog: Catalog): string {
  const ranked = ranking.map(
    ({ contact, reason }, at) => `${at + 1}. ${contactOf(contact, catalog).label}\n   ${reason}`,
  );
  const lines = ask
    ? [...ranked, '', ...reasons, ...advice]
    : [
        'Better not to ask this time.',
        ...reasons,
        '',
        'Instead:',
        ...advice.map(sentence => `- ${sentence}`),
      ];
  return lines.join('\n');
}

function contactOf(id: string, { contacts }: Catalog) {
  return contacts.find(contact => contact.id === id) ?? { id, label: id, hint: '' };
}
