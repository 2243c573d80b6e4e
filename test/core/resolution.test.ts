import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asResolution } from '../../src/core/resolution';
import { oneLine } from '../support/arbitrary';

describe('what one will do with their advice', () => {
  // biome-ignore format: a table
  it.each([
    ['practise thinking aloud', "I'm going to practise thinking aloud."],
    ['Practice thinking aloud.', "I'm going to practice thinking aloud."],
    ['to record myself once a week', "I'm going to record myself once a week."],
    ['going to slow down', "I'm going to slow down."],
    ['prepare two examples and say the result first', "I'm going to prepare two examples and say the result first."],
    ['more structure in my answers', "I'll work on more structure in my answers."],
    ['My introduction', "I'll work on my introduction."],
    ['Kubernetes basics', 'What I take from it: Kubernetes basics.'],
    ['book a mock interview', 'What I take from it: book a mock interview.'],
    ["don't rush", "What I take from it: don't rush."],
    ['reread the exercise before I start', 'What I take from it: reread the exercise before I start.'],
    ['thinking aloud', "I'll start thinking aloud."],
    ['practising', "I'll start practising."],
    ['Learning SQL properly', "I'll start learning SQL properly."],
    ['will prepare better', 'I will prepare better.'],
    ['plan to rewrite my CV', 'I plan to rewrite my CV.'],
    ['that I should ask before I answer', 'I take from it that I should ask before I answer.'],
    ['I will ask first', 'I will ask first.'],
    ["i'll ask first", "I'll ask first."],
    ['Next time I start with the result!', 'Next time I start with the result!'],
    ['My opening needs to be shorter', 'My opening needs to be shorter.'],
    ['morning practice', 'What I take from it: morning practice.'],
    ['多练习', '多练习.'],
  ])('“%s” is “%s”', (typed, sentence) => {
    expect(asResolution(typed, false)).toBe(sentence);
  });

  it.each([
    ['practise thinking aloud', 'I will practise thinking aloud.'],
    ['thinking aloud', 'I will start thinking aloud.'],
    ['better examples', 'I will work on better examples.'],
    ['I will ask first', 'I will ask first.'],
  ])('has no contraction in a formal message: “%s”', (typed, sentence) => {
    expect(asResolution(typed, true)).toBe(sentence);
  });

  it('is one sentence that holds the words as they were typed, whatever they are', () => {
    fc.assert(
      fc.property(oneLine, fc.boolean(), (typed, isFormal) => {
        const words = typed.replace(/^(?:to|going to|gonna)\s/i, '').replace(/[\s.…!?]+$/u, '');
        const sentence = asResolution(typed, isFormal);
        expect(sentence.toLowerCase()).toContain(words.toLowerCase());
        expect(sentence).not.toMatch(/\n/);
      }),
    );
  });
});
