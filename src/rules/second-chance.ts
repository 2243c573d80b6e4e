import type { Rule } from './rule';

export const secondChance: Rule = {
  id: 'second-chance',
  severity: 'error',
  about: 'asks for this decision to be changed',
  reason: 'Whoever reads it must now defend a decision that is made, and cannot help you.',
  suggestion: 'Leave it out, and say the opposite: “I’m not asking you to look at it again.”',
  examples: {
    good: [
      'I’m not asking you to reconsider; I’d just like to do better next time.',
      'I would love to be considered for other roles one day.',
    ],
    bad: [
      'I’m not asking you to reconsider, but if you looked at my portfolio again you might see it differently.',
      'Is there any way I could do the last round once more?',
    ],
  },
};
