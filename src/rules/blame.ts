import type { Rule } from './rule';

export const blame: Rule = {
  id: 'blame',
  severity: 'error',
  about: 'faults them or their process',
  reason: 'Whoever reads it will defend themselves instead of helping you.',
  suggestion: 'Say what you would do differently, and leave out what they should have done.',
  examples: {
    good: ['I made a mistake in the second round, and I know it cost me.'],
    bad: ['You made a mistake in the second round.', 'Your interviewer clearly hadn’t read my CV.'],
  },
};
