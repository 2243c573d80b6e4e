import type { Rule } from './rule';

export const comparison: Rule = {
  id: 'comparison',
  severity: 'warning',
  about: 'asks about the person who was hired',
  reason: 'They may not talk about somebody else, and it was never about them.',
  suggestion: 'Ask about your own interview alone.',
  examples: {
    good: ['I wish the person you chose all the best.'],
    bad: ['What did the other candidate have that I don’t?'],
  },
};
