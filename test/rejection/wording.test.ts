import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOf } from '../../src/rejection/coded';
import { answers, feedbackLead } from '../../src/rejection/feedback';
import { leadOf, overruled, verdicts } from '../../src/rejection/overruling';
import { clearest, likeliest, scoresOf, weightsOf, wordingOf } from '../../src/rejection/wording';
import { read } from './mail';

const sentence = (text: string) => ({ text, plain: text });

it('counts each word once, alone and with the one before, and those of the subject apart', () => {
  expect([...wordingOf([sentence('No, no news.'), sentence('News?')], 'No')]).toEqual([
    'no',
    'news',
    'no no',
    'no news',
    'subject no',
    '*',
  ]);
});

it('counts nothing of whom it greets', () => {
  expect([...wordingOf([sentence('Dear Sam,'), sentence('No.')], '')]).toEqual(['no', '*']);
});

it('counts what may come beside what is said', () => {
  expect([...wordingOf([sentence('If you are not selected, we write.')], '')]).toContain('if not selected');
  expect([...wordingOf([sentence('You are not selected.')], '')]).not.toContain('if not selected');
});

it('adds up what each word speaks for, of which some say nothing', () => {
  const weights = [{ sorry: 16, no: 8 }, { sorry: -8 }, { no: -4 }].map(
    those => new Map(Object.entries(those).map(([word, steps]) => [numberOf(word), steps])),
  );
  expect(scoresOf(['sorry', 'no', 'news'], weights)).toEqual([3, -1, -0.5]);
  expect(scoresOf([], weights)).toEqual([0, 0, 0]);
});

it('overrules the tables only where it is clearer than their lead', () => {
  expect(likeliest(verdicts, [0, 2.9, 0], 'rejection', 3)).toBe('rejection');
  expect(likeliest(verdicts, [0, 3.1, 0], 'rejection', 3)).toBe('not-a-rejection');
  const scores = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      scores,
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.constantFrom(...verdicts),
      (all, lead, tables) => {
        const verdict = likeliest(verdicts, all, tables, lead);
        expect(all[verdicts.indexOf(verdict)]).toBeGreaterThanOrEqual(all[verdicts.indexOf(tables)]!);
      },
    ),
  );
});

it('leaves the tables less of a lead where they found nothing, and more of it where nothing tells of work', () => {
  const judged = { verdict: 'unclear' } as const;
  const leads = [
    leadOf({ judged, topic: 'work' }),
    leadOf({ judged, topic: 'unknown' }),
    leadOf({ judged: { ...judged, because: 'We are on hold.' }, topic: 'work' }),
  ];
  expect(leads).toEqual([1.5, 3, 3]);
});

it('leaves the tables more of a lead where they found that something is said of feedback', async () => {
  expect([feedbackLead({}), feedbackLead({ feedback: 'given' })]).toEqual([1, 3]);
  const reasons = 'We felt that your SQL was not strong enough.';
  const found = await read(`Dear Sam,\n\nWe have chosen another candidate. ${reasons}\n\nDana Levy`);
  expect([found.feedback, found.evidence.feedback]).toEqual(['given', reasons]);
});

it('has learned of each answer', () => {
  expect(weightsOf.verdict.map(({ size }) => size > 100)).toEqual(verdicts.map(() => true));
  expect(weightsOf.feedback.map(({ size }) => size > 100)).toEqual(answers.map(() => true));
});

it('finds the sentence that speaks most for an answer, if there is one', () => {
  const known = new Map([[numberOf('sorry'), 8]]);
  expect(clearest([sentence('Hello there.'), sentence('I am sorry.'), sentence('Bye.')], known)).toBe(
    'I am sorry.',
  );
  expect(clearest([], known)).toBeUndefined();
});

it('tells what is said of feedback where no phrase of the tables does, and says which sentence it is', async () => {
  const reasons =
    'Where you lost marks was the data question, and your examples of leading people were thin.';
  const found = await read(
    `Dear Sam,\n\nWe have gone with another candidate for the Analyst role. ${reasons} I hope this is of some use.\n\nDana Levy`,
  );
  expect(found.feedback).toBe('given');
  expect(found.evidence.feedback).toBe(reasons);
});

it('shows a sentence of the letter for what it has overruled', async () => {
  const { evidence, verdict } = await read(
    `Dear Sam,

Thank you for coming in to meet the team last week about the Analyst position; everyone enjoyed it. It was a close thing between two
people in the end, and Jo, who has run a desk like ours before, will be starting with us in March. I did want you to hear it from me and
not through the grapevine. I wish you every luck with your search.

Dana Levy`,
  );
  expect(verdict).toBe('rejection');
  expect(evidence.verdict).toMatch(/^(?:Thank|It|I) /);
});

it('rests no verdict on kind words where others tell it', () => {
  const kind =
    'May I thank you for the interest you have shown in our school and wish you every success in finding a suitable position.';
  const said = 'The governors have appointed a colleague.';
  const blank = { judged: { verdict: 'unclear' }, topic: 'work' } as const;
  expect(overruled(blank, [sentence(kind), sentence(said)], '')).toEqual({
    verdict: 'rejection',
    because: said,
  });
});
