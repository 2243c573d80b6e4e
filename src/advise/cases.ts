/** One kind of person in one kind of situation: how good they are to ask, and why. */
export interface Case {
  readonly contact: string;
  /** The stages that it is about; every stage where it is left out. */
  readonly stages?: readonly string[];
  /** Whether one got on especially well with them; either way where it is left out. */
  readonly rapport?: boolean;
  /** 1 is the best person to ask. */
  readonly rank: number;
  /** Why, honestly, in one sentence. */
  readonly reason: string;
}

const nobodyMet = ['application'];
const workSeen = ['take-home'];

/**
 * Whom to ask. Of each kind of person the first case that fits counts, and the lowest rank goes first. Two things decide:
 * who knows, and who is free to say it.
 */
export const cases: readonly Case[] = [
  {
    contact: 'referrer',
    stages: nobodyMet,
    rank: 1,
    reason: 'They know what is looked for there, and a friend will tell you how your application reads.',
  },
  {
    contact: 'referrer',
    rank: 1,
    reason: 'They hear the reasons from inside, and a friend can say what an employer would not.',
  },
  {
    contact: 'interviewer',
    stages: nobodyMet,
    rank: 7,
    reason: 'You have not met, so they know little more about you than your application says.',
  },
  {
    contact: 'interviewer',
    stages: workSeen,
    rank: 5,
    reason: 'They have read your work and can point to a place in it, if they feel free to.',
  },
  {
    contact: 'interviewer',
    rapport: true,
    rank: 2,
    reason: 'They saw you at work, and people are most open with somebody they liked talking to.',
  },
  {
    contact: 'recruiter',
    stages: nobodyMet,
    rank: 3,
    reason: 'If they put you forward, they were probably told why, even where you were told nothing.',
  },
  {
    contact: 'recruiter',
    rank: 3,
    reason: 'They often hear the reasons in detail, and one who places you gains when you do better.',
  },
  {
    contact: 'hiring-manager',
    stages: nobodyMet,
    rank: 6,
    reason: 'They may have read your application, but have never spoken with you.',
  },
  {
    contact: 'hiring-manager',
    stages: workSeen,
    rank: 6,
    reason:
      'They know the reasons best and are the most careful about saying them: for when there is nobody else.',
  },
  {
    contact: 'hiring-manager',
    rapport: true,
    rank: 4,
    reason: 'They made the decision and liked you, but they must be the most careful with words.',
  },
  {
    contact: 'interviewer',
    rank: 5,
    reason: 'They saw you at work, but may not feel free to say much to somebody they hardly know.',
  },
  {
    contact: 'hiring-manager',
    rank: 6,
    reason:
      'They know the reasons best and are the most careful about saying them: for when there is nobody else.',
  },
];
