import type { Rule } from './rule';

/** Questions that one person answers at the most; notes for a call hold them for the talk and for the voicemail. */
const most = (channel: string) => (channel === 'call' ? 6 : 3);

export const tooManyQuestions: Rule = {
  id: 'too-many-questions',
  severity: 'warning',
  about: 'asks more than three questions',
  reason: 'Many questions are work, and work is put off.',
  suggestion: 'Keep the one question whose answer would help you most.',
  examples: {
    good: ['What is one thing I could do differently next time?'],
    bad: [
      'What went wrong? Was it the test? Was it my English? Should I have asked more? What should I learn?',
    ],
  },
  inMessage: ({ questions, channel }) =>
    questions > most(channel) ? [{ reason: `${questions} questions are work, and work is put off.` }] : [],
};
