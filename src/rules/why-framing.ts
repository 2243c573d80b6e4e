import type { Rule } from './rule';

export const whyFraming: Rule = {
  id: 'why-framing',
  severity: 'warning',
  about: 'asks why they decided as they did',
  reason: 'It asks them to justify a decision, which many may not do.',
  suggestion: 'Ask forward: “What is one thing I could do differently next time?”',
  examples: {
    good: ['What could I do differently next time?'],
    bad: ['Could you tell me why I wasn’t chosen?'],
  },
};
