import type { Rule } from './rule';

export const flattery: Rule = {
  id: 'flattery',
  severity: 'hint',
  about: 'heaps praise',
  reason: 'So much praise sounds as if it wants something.',
  suggestion: 'Keep one thing that you really liked.',
  examples: {
    good: ['I enjoyed our talk about caching.'],
    bad: [
      'You are the most inspiring leader I have ever met, and your company is simply the best in the world.',
    ],
  },
};
