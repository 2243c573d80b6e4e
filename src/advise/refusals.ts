import type { Situation } from './situation';

/** A reason not to ask at all, and what to do instead. */
export interface Refusal {
  /** When it applies, in words. */
  readonly when: string;
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

/** A machine has said no, and nobody who could be asked has ever talked with one. */
function isUnexplained(situation: Situation): boolean {
  const { rejectedBy, stage } = situation;
  const isEarly = rejectedBy === 'automatic' && stage === 'application';
  return isEarly && askable(situation).every(id => panel.includes(id));
}

const unexplained =
  'An automatic no before anybody has talked with you says nothing about you that anyone there could explain.';

/** When not to ask. The first that applies is told. */
export const refusals: readonly Refusal[] = [
  {
    when: 'you can reach nobody, and never talked to anyone there',
    applies: ({ canReach, stage }) => canReach.length === 0 && stage === 'application',
    reason: 'You cannot reach anyone there.',
    instead: [
      'Ask somebody who does this work elsewhere to read your application as a stranger would.',
      'Before the next application, look for one person inside: a referrer can be asked afterwards.',
    ],
  },
  {
    when: 'you can reach nobody, after they have met you or your work',
    applies: ({ canReach }) => canReach.length === 0,
    reason: 'You cannot reach anyone there.',
    instead: [
      'Ask somebody who does this work elsewhere to run a practice interview with you.',
      'In the next interviews, ask for a name and an address: then there is somebody to thank, and to ask.',
    ],
  },
  {
    when: 'everybody left sits on the panel of somebody whom you have asked',
    applies: situation =>
      askable(situation).length === 0 && situation.canReach.some(id => !situation.asked.includes(id)),
    reason: 'You have asked somebody of the same panel, and a second message there looks like pressure.',
    instead: [
      'Wait for the answer of the person you have asked; after a week you can send one reminder: --kind remind.',
      'If no answer comes, leave it there.',
    ],
  },
  {
    when: 'everybody whom you can reach has been asked',
    applies: situation => askable(situation).length === 0,
    reason: 'You have asked everyone you can reach.',
    instead: [
      'After a week you can send the person you asked one reminder, and then stop: --kind remind.',
      'If they have answered, thank them: --kind thank.',
    ],
  },
  {
    when: 'a machine said no to the application alone, nobody but the panel is left, and you have asked somebody',
    applies: situation => isUnexplained(situation) && situation.asked.length > 0,
    reason: unexplained,
    instead: [
      'Wait for the answer of the person you have asked; after a week you can send one reminder: --kind remind.',
    ],
  },
  {
    when: 'a machine said no to the application alone, and only the panel can be reached',
    applies: isUnexplained,
    reason: unexplained,
    instead: [
      'Ask somebody you know in the field, or a recruiter, how your application reads.',
      'Change one thing in it, and send the next one elsewhere.',
    ],
  },
];
