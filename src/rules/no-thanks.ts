import type { Rule } from './rule';

export const noThanks: Rule = {
  id: 'no-thanks',
  severity: 'warning',
  about: 'does not thank them',
  reason: 'A favour is easier to do for someone who says thank you.',
  suggestion: 'Thank them for their time, in one short sentence.',
  examples: {
    good: ['It was kind of you to call. What could I do better?'],
    bad: ['What could I do better next time?'],
  },
  inMessage: ({ thanks }) => (thanks ? [] : [{}]),
};
