import type { Rule } from './rule';

export const hostility: Rule = {
  id: 'hostility',
  severity: 'error',
  about: 'insults or threatens',
  reason: 'It ends the conversation, and it will be remembered with your name.',
  suggestion: 'Leave it out. Write it somewhere else if it helps, and send the message tomorrow.',
  examples: {
    good: ['I was sad to hear it, and it took me a day to write this.'],
    bad: [
      'What a joke of a company.',
      'I will make sure that everyone on Glassdoor hears how you treat people.',
    ],
  },
};
