import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, longestGram } from '../../src/language/grams';
import { tokensOf } from '../../src/language/tokens';
import { anyText } from '../support/arbitrary';

const gramsIn = (text: string, isQuestion = false) =>
  gramsOf({ tokens: tokensOf(text, 0, text.length), isQuestion });
const told = (text: string, isQuestion?: boolean) => new Set([...gramsIn(text, isQuestion)].filter(Boolean));

describe('grams', () => {
  it('are those of one, two and three words, with the beginning and the end', () => {
    // ^ you lose $: four words, three pairs, two threes.
    expect(told('you lose').size).toBe(4 + 3 + 2);
    expect(gramsIn('you lose')).toHaveLength(4 * longestGram);
  });

  it('are the same for the inflections of a word, and tell the order of words', () => {
    expect(told('you wasted it')).toEqual(told('you wasting it'));
    expect(told('you are')).not.toEqual(told('are you'));
  });

  it('tell a question by its end', () => {
    const [statement, question] = [told('you lose'), told('you lose', true)];
    const shared = [...statement].filter(gram => question.has(gram));
    expect(shared).toHaveLength(statement.size - 3);
  });

  it('are there once, whatever the text is, and have 22 bits', () => {
    fc.assert(
      fc.property(anyText, text => {
        const grams = [...gramsIn(text)].filter(Boolean);
        expect(new Set(grams).size).toBe(grams.length);
        for (const gram of grams) expect(gram).toBeLessThan(2 ** 22);
      }),
    );
  });
});
