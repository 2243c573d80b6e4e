import type { Situation } from './situation';

/** A reason not to ask at all, and what to do instead. */
export interface Refusal {
  readonly applies: (situation: Situation) => boolean;
  readonly reason: string;
  readonly instead: readonly string[];
}

/** Those who sat on the same side of the table, and compare notes. */
const panel: readonly string[] = ['interviewer', 'hiring-manager'];

/** People who may still be asked: nobody twice, and of one panel only one. */
export function askable({ canReach, asked }: Situation): readonly string[] {
  const panelAsked = asked.some(id => panel.includes(id));
  return canReach.filter(id => !asked.includes(id) && !(panelAsked && panel.includes(id)));
}

/** When not to ask. The first that applies is told. */
export const refusals: readonly Refusal[] = [
  {
    applies: ({ canReach }) => canReach.length === 0,
    reason: 'There is nobody there whom you could reach.',
    instead: [
      'Ask somebody who does this work elsewhere to read your application as a stranger would.',
      'Before the next application, look for one person inside: a referrer can be asked afterwards.',
    ],
  },
  {
    applies: situation =>
      askable(situation).length === 0 && situation.canReach.some(id => !situation.asked.includes(id)),
    reason: 'You have asked somebody of the same panel, and a second letter to it looks like pressure.',
    instead: [
      'Wait for the answer of the person you have asked; after a week you can remind them once: --kind remind.',
      'If no answer comes, leave it there.',
    ],
  },
  {
    applies: situation => askable(situation).length === 0,
    reason: 'You have asked everyone you can reach.',
    instead: [
      'After a week you can remind the person you asked once, and then stop: --kind remind.',
      'If they have answered, thank them: --kind thank.',
    ],
  },
  {
    applies: situation =>
      situation.rejectedBy === 'automatic' &&
      situation.stage === 'application' &&
      askable(situation).every(id => panel.includes(id)),
    reason:
      'An automatic no before anybody has talked with you says nothing about you that anyone there could explain.',
    instead: [
      'Ask somebody you know in the field, or a recruiter, how your application reads.',
      'Change one thing in it, and send the next one elsewhere.',
    ],
  },
];
