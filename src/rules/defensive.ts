import type { Rule } from './rule';

export const defensive: Rule = {
  id: 'defensive',
  severity: 'error',
  about: 'argues the case again',
  reason: 'It asks them to argue with you, and shows that advice would be wasted.',
  suggestion: 'Leave the argument out, and ask what would have made it clearer.',
  examples: {
    good: ['You said I lacked depth in SQL, and I can see what you mean.'],
    bad: ['You said I lacked depth in SQL, yet I have worked with it every day for nine years.'],
  },
};
