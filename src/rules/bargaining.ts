import type { Rule } from './rule';

export const bargaining: Rule = {
  id: 'bargaining',
  severity: 'warning',
  about: 'offers less pay or free work for the job',
  reason: 'It reads as a second chance in another form, and makes you look cheap.',
  suggestion: 'Leave the offer out.',
  examples: {
    good: ['If I can ever return the favour, I would be glad to.'],
    bad: ['I would work the first month for free to show you what I can do.'],
  },
};
