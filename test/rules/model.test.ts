import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { sentencesOf } from '../../src/language/sentences';
import { actsIn } from '../../src/rules/model';
import { thanks } from '../../src/rules/thanks';
import { type GramWeights, learned, packed, reader } from '../../src/rules/weights';
import { anyText } from '../support/arbitrary';

const sentence = (text: string) => [...sentencesOf(text, [{ start: 0, end: text.length, text }])][0]!;
const rulesIn = (text: string) =>
  actsIn(sentence(text))
    .map(({ id }) => id)
    .filter(id => id !== 'asks' && id !== 'accepts');

/** What a reader of weights gives for a gram. */
function allOf(gram: number, read: ReturnType<typeof reader>) {
  const weights: GramWeights['weights'][number][] = [];
  read(gram, (ofClass, steps) => weights.push({ class: ofClass, steps }));
  return weights;
}

describe('the weights', () => {
  it('of each gram are read as they were packed, and those of others are none', () => {
    const weight = fc.record({
      class: fc.integer({ min: 0, max: 15 }),
      steps: fc.integer({ min: -128, max: 127 }),
    });
    const rows = fc
      .array(
        fc.record({
          gram: fc.oneof(fc.constantFrom(0, 2 ** 22 - 1), fc.integer({ min: 0, max: 2 ** 22 - 1 })),
          weights: fc.array(weight, { minLength: 1, maxLength: 16 }),
        }),
        { maxLength: 60 },
      )
      .map(all => [...new Map(all.map(row => [row.gram, row])).values()].sort((a, b) => a.gram - b.gram));
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 2 ** 22 - 1 }), (all, other) => {
        const read = reader(packed(all));
        for (const { gram, weights } of all) expect(allOf(gram, read)).toEqual(weights);
        const expected = all.find(({ gram }) => gram === other)?.weights ?? [];
        expect(allOf(other, read)).toEqual(expected);
      }),
    );
  });

  it('cannot be packed where a byte could not hold them', () => {
    expect(() => packed([{ gram: 1, weights: [{ class: 0, steps: 128 }] }])).toThrow(RangeError);
    const row = (gram: number) => ({ gram, weights: [{ class: 0, steps: 1 }] });
    expect(() => packed(Array.from({ length: 256 }, (_, gram) => row(gram)))).toThrow(RangeError);
  });

  it('have limits of which the surer is the higher', () => {
    const { certain, likely, possible } = learned.limits;
    expect(certain).toBeGreaterThan(likely);
    expect(likely).toBeGreaterThan(possible);
  });
});

describe('an act', () => {
  it('is found whatever the words inflect, stand behind, or are said of', () => {
    for (const text of ['I demand an answer.', 'I demand answers.', 'I must demand an answer.'])
      expect(rulesIn(text)).toContain('entitlement');
    expect(rulesIn('I would never demand an answer from you.')).not.toContain('entitlement');
  });

  it('has its place in the text, inside of the sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom('I demand an answer', 'you wasted my time'), anyText, (words, other) => {
        const text = `${words}, ${other.replace(/[\n\r]/g, ' ')}`;
        for (const { place } of actsIn(sentence(text))) {
          const { start, end } = place();
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each([
    ['I enjoyed the day, but I demand an answer!', 'I demand an answer'],
    ['Well, I demand an answer.', 'I demand an answer'],
    ['(I demand an answer.)', 'I demand an answer'],
    ['It was a long day and I demand an answer.', 'I demand an answer'],
    ['I demand an answer, and thank you for the coffee.', 'I demand an answer'],
    ['“I demand an answer”, and that is that.', 'I demand an answer'],
  ])('stands where its words are: %s', (text, words) => {
    const act = actsIn(sentence(text)).find(({ id }) => id === 'entitlement');
    const { start, end } = act!.place();
    expect(text.slice(start, end)).toBe(words);
  });

  it('is told once for a sentence, but for what is likely beside it', () => {
    const { findings } = check('I demand an answer, and my lawyer will be in touch.', { kind: 'thank' });
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['entitlement', 'legal-threat']));
  });
});

describe('thanks', () => {
  it.each([
    'Thank you.',
    'I appreciate it.',
    'It was so kind of you.',
    'Merci!',
    'I owe you a coffee.',
    'You’ve been very kind.',
    'I valued our talk.',
  ])('are in “%s”', text => {
    expect(thanks(sentence(text).tokens)).toBe(true);
  });

  it.each(['Hello.', 'It was cold.', 'I am kind.', 'You were late.'])('are not in “%s”', text => {
    expect(thanks(sentence(text).tokens)).toBe(false);
  });
});
