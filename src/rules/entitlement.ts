import type { Rule } from './rule';

export const entitlement: Rule = {
  id: 'entitlement',
  severity: 'error',
  about: 'demands what is a favour',
  reason: 'Nobody owes an answer, and a favour that is demanded is rarely done.',
  suggestion: 'Ask instead: “If you have a minute, I’d be grateful for …”',
  examples: {
    good: ['I expect you’re busy, so a line is plenty.'],
    bad: ['I expect an answer.', 'After four rounds, the least you can do is explain yourselves.'],
  },
};
