import type { Rule } from './rule';

export const biasGuess: Rule = {
  id: 'bias-guess',
  severity: 'error',
  about: 'guesses at hidden motives',
  reason: 'It accuses the reader of something that nobody can answer safely.',
  suggestion: 'Leave the guess out, and ask about something you can change.',
  examples: {
    good: ['I understand that the role went to an internal candidate.'],
    bad: ['I suppose my age had more to do with it than my answers.'],
  },
};
