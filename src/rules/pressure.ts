import type { Rule } from './rule';

export const pressure: Rule = {
  id: 'pressure',
  severity: 'warning',
  about: 'pushes for an answer',
  reason: 'Pressure makes it easier not to answer at all.',
  suggestion: 'Give them room: “Whenever it suits you, and no reply needed if it doesn’t.”',
  examples: {
    good: ['Whenever you have a moment, a line would help.'],
    bad: ['Please get back to me by Friday.', 'This is my third message, and I still have no answer.'],
  },
};
