import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { sentencesOf } from '../../src/language/sentences';
import { actsIn } from '../../src/rules/model';
import { thanks } from '../../src/rules/thanks';
import { learned, weights } from '../../src/rules/weights';
import { anyText } from '../support/arbitrary';

const sentence = (text: string) => [...sentencesOf(text, [{ start: 0, end: text.length, text }])][0]!;
const rulesIn = (text: string) =>
  actsIn(sentence(text))
    .map(({ id }) => id)
    .filter(id => id !== 'asks' && id !== 'accepts');

describe('the weights', () => {
  const { numberOf, starts, classes, values } = weights();
  const { grams } = learned;

  it('are found by their grams, one after the other from the lowest and to the highest that there can be', () => {
    const foundIn = (from: number, to: number) => {
      const found: number[] = [];
      for (let gram = from; gram < to; gram++) {
        const number = numberOf(gram);
        if (number !== -1) found.push(number);
      }
      return found;
    };
    const first = foundIn(0, 2 ** 18);
    const last = foundIn(2 ** 24 - 2 ** 18, 2 ** 24);
    expect(first.length).toBeGreaterThan(20);
    expect(first).toEqual(first.map((_, index) => index));
    expect(last).toEqual(last.map((_, index) => grams - last.length + index));
  });

  it('stand one after the other, and end where the file does', () => {
    for (let number = 0; number < grams; number++)
      expect(starts[number + 1]).toBeGreaterThan(starts[number]!);
    expect([starts[0], starts[grams], classes.length, values.length]).toEqual([
      0,
      learned.weights,
      learned.weights,
      learned.weights,
    ]);
    expect(Math.max(...classes)).toBeLessThan(learned.classes.length);
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
