import type { Rule } from './rule';

export const acceptsDecision: Rule = {
  id: 'accepts-decision',
  severity: 'hint',
  about: 'does not say that the decision is accepted',
  reason: 'They may fear that an answer will be argued with.',
  suggestion: 'Say so in one sentence: “I understand the decision, and I’m not asking you to change it.”',
  examples: {
    good: ['Thank you. I respect your decision. What could I do better next time?'],
    bad: ['Thank you for the interview. What could I do better?'],
  },
  inMessage: ({ kind, accepts }) => (kind === 'ask' && !accepts ? [{}] : []),
};
