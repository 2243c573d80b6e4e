import type { Rule } from './rule';

export const legalThreat: Rule = {
  id: 'legal-threat',
  severity: 'error',
  about: 'threatens with law or authorities',
  reason: 'From here on only their lawyers may answer you.',
  suggestion:
    'Leave it out. If you believe that the law was broken, take advice elsewhere, and not in this message.',
  examples: {
    good: ['Thank you for considering me for the legal team.'],
    bad: ['My solicitor will be in touch.'],
  },
};
