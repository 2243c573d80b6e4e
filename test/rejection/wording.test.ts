import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberOf } from '../../src/rejection/coded';
import { likeliest, scoresOf, verdicts, wordingOf } from '../../src/rejection/wording';
import { read } from './mail';

const sentence = (text: string) => ({ text, plain: text });

it('counts each word once, and those of the subject apart', () => {
  expect([...wordingOf([sentence('No, no news.'), sentence('News?')], 'No')]).toEqual([
    'no',
    'news',
    'subject no',
    '*',
  ]);
});

it('counts what may come beside what is said', () => {
  expect([...wordingOf([sentence('If you are not selected, we write.')], '')]).toContain('if selected');
  expect([...wordingOf([sentence('You are not selected.')], '')]).not.toContain('if selected');
});

it('adds up what each word speaks for, of which some say nothing', () => {
  const weights = [{ sorry: 16, no: 8 }, { sorry: -8 }, { no: -4 }].map(
    those => new Map(Object.entries(those).map(([word, steps]) => [numberOf(word), steps])),
  );
  expect(scoresOf(['sorry', 'no', 'news'], weights)).toEqual([3, -1, -0.5]);
  expect(scoresOf([], weights)).toEqual([0, 0, 0]);
});

it('overrules the tables only where it is clear, and never with a few words', () => {
  expect(likeliest([0, 2.9, 0], 30, 'rejection')).toBe('rejection');
  expect(likeliest([0, 3.1, 0], 30, 'rejection')).toBe('not-a-rejection');
  expect(likeliest([0, 5, 0], 15, 'rejection')).toBe('rejection');
  const scores = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(scores, fc.nat(200), fc.constantFrom(...verdicts), (all, words, tables) => {
      const verdict = likeliest(all, words, tables);
      expect(all[verdicts.indexOf(verdict)]).toBeGreaterThanOrEqual(all[verdicts.indexOf(tables)]!);
    }),
  );
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
