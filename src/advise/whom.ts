import type { Catalog } from '../core/catalog';
import { type Case, cases } from './cases';
import { askable, refusals } from './refusals';
import type { Situation } from './situation';
import { whenToAsk } from './when';

/** Whether to ask, whom, and how. */
export interface Advice {
  readonly ask: boolean;
  /** Whom to ask, best first; empty where it is better not to ask. */
  readonly ranking: readonly { readonly contact: string; readonly reason: string }[];
  /** Why to ask, or why not. */
  readonly reasons: readonly string[];
  /** What to mind, or what to do instead; a sentence each. */
  readonly advice: readonly string[];
}

/** Decides whom to ask. Everything that decides stands in cases.ts and refusals.ts. */
export function whomToAsk(situation: Situation, catalog: Catalog): Advice {
  const refusal = refusals.find(({ applies }) => applies(situation));
  if (refusal) return { ask: false, ranking: [], reasons: [refusal.reason], advice: refusal.instead };
  const ranked = askable(situation)
    .map(id => ({ contact: id, ...judged(id, situation, catalog) }))
    .sort((a, b) => a.rank - b.rank);
  return {
    ask: true,
    ranking: ranked.map(({ contact, reason }) => ({ contact, reason })),
    reasons: [whyToAsk(situation)],
    advice: [
      ...(situation.asked.length > 0 ? [] : [whenToAsk(situation)]),
      ...howToAsk(situation),
      expectation,
    ],
  };
}

function judged(id: string, situation: Situation, catalog: Catalog): Pick<Case, 'rank' | 'reason'> {
  const found = cases.find(candidate => applies(candidate, id, situation));
  // A contact type of one's own: its hint says what it is good for.
  return found ?? { rank: 8, reason: catalog.contacts.find(contact => contact.id === id)?.hint ?? '' };
}

function applies({ contact, stages, rapport }: Case, id: string, situation: Situation): boolean {
  return (
    contact === id &&
    (stages === undefined || (situation.stage !== undefined && stages.includes(situation.stage))) &&
    (rapport === undefined || rapport === situation.rapport.includes(id))
  );
}

function whyToAsk({ stage, rejectedBy }: Situation): string {
  if (stage === 'application') {
    return rejectedBy === 'personal'
      ? 'A person wrote to you, so there is somebody who has looked at your application.'
      : 'Nobody there has met you, but somebody may know how your application came across.';
  }
  return 'People there have seen you or your work, so that somebody can say something about it.';
}

function howToAsk({ rejectedBy, asked }: Situation): string[] {
  return [
    asked.length > 0
      ? 'You have asked somebody else already: wait a week for their answer first.'
      : 'Ask one person only: several letters to the same people look like pressure.',
    ...(rejectedBy === 'personal' ? ['If this person wrote to you, reply in the same thread.'] : []),
    ...(rejectedBy === 'automatic'
      ? ['Write to them directly: nobody reads answers to an automatic mail.']
      : []),
  ];
}

const expectation =
  'Most people who ask get no answer, so expect none; sending costs little, and some answers are worth a lot.';
