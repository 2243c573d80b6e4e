import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/language/clauses';
import { sentencesOf } from '../../src/language/sentences';

function clausesIn(text: string): string[] {
  const [sentence] = [...sentencesOf(text, [{ start: 0, end: text.length, text }])];
  return clausesOf(sentence!).map(
    ({ tokens, isQuestion }) => `${tokens.map(({ word }) => word).join(' ')}${isQuestion ? ' (?)' : ''}`,
  );
}

describe('clauses', () => {
  it.each([
    ['I like it.', ['i like it']],
    ['(I like it!)', ['i like it']],
    ['(Do I like it?)', ['do i like it ? (?)']],
    [
      'I like the team a lot, but you wasted my time.',
      ['i like the team a lot , but you wasted my time', 'i like the team a lot', 'but you wasted my time'],
    ],
    [
      'I came on time and you did not come?',
      ['i came on time and you did not come ? (?)', 'i came on time', 'and you did not come ? (?)'],
    ],
    ['Well, I came on time.', ['well , i came on time']],
    ['the “good team” it was', ['the good team it was']],
    ['👍 - I like it', ['i like it']],
  ])('of “%s” stand behind the sentence', (text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });

  it('have all the words of the sentence, each once', () => {
    const text =
      'Thank you, I know that it is late, and I hope you had a good day although it rained: so, bye.';
    const [whole = '', ...parts] = clausesIn(text);
    const words = (clause: string) => clause.match(/[a-z]+/g);
    expect(words(parts.join(' '))).toEqual(words(whole));
    expect(parts.length).toBeGreaterThan(2);
  });
});
