import type { Rule } from './rule';

export const selfLowering: Rule = {
  id: 'self-lowering',
  severity: 'hint',
  about: 'begs, or runs the writer down',
  reason: 'It makes an honest answer feel like a blow.',
  suggestion: 'Say what you want to learn, and leave out what you think of yourself.',
  examples: {
    good: ['I know I still have a lot to learn about estimates.'],
    bad: ['I’m probably not good enough for anyone.'],
  },
};
