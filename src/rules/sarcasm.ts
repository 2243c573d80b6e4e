import type { Rule } from './rule';

export const sarcasm: Rule = {
  id: 'sarcasm',
  severity: 'warning',
  about: 'says the opposite of what it means',
  reason: 'In writing it reads as bitter, however it was meant.',
  suggestion: 'Say it plainly, or leave it out.',
  examples: {
    good: ['Congratulations to whoever got it; I wish you both well.'],
    bad: ['Congratulations on finding someone so perfect.'],
  },
};
