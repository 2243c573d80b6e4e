import type { Rule } from './rule';

export const noQuestion: Rule = {
  id: 'no-question',
  severity: 'error',
  about: 'asks nothing that could be answered with advice',
  reason: 'Without a question there is nothing to answer.',
  suggestion: 'Ask one thing: “What is one thing I could do differently next time?”',
  examples: {
    good: ['Thank you for the call. Any pointers for next time would be very welcome.'],
    bad: ['Thank you for letting me know. I wish the team all the best.'],
  },
  inMessage: ({ kind, asks }) => (kind === 'ask' && !asks ? [{}] : []),
};
