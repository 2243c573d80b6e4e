import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSentence } from '../../src/core/sentence';

const named: readonly string[] = [
  'our talk about caching',
  'your question about caching',
  'the whiteboard session on caching',
  'that story about the outage',
  'the story you told about the outage',
  'the question that you asked about caching',
  'the way you explained the migration',
  'how you put me at ease',
  'when you told me about the migration',
  'your kindness when I froze',
  'the bug we found together',
  'the problem you gave me',
  'the remark that stuck with me',
  'a question you asked about caching',
  'the time you took to explain the codebase',
  'the part where I had to explain recursion',
  'the moment I saw the tests go green',
  'an hour of pairing on the cache',
  'our talk about what makes a good API',
  'our shared love of climbing',
  'our unexpected detour into sharding',
  "your team's approach to testing",
  'the NASA story',
  'your NASA story',
  'our talk about Go vs. Rust',
];

const toldMoments: readonly string[] = [
  'I enjoyed our talk about caching',
  'i enjoyed our talk about caching',
  'we laughed about tabs and spaces',
  'you mentioned your team uses Rust',
  'it was fun to pair with you',
  'thank you for the hint about hashing',
  'our chat about caching was great',
  'your question about caching made me think',
  'your question about caching has stayed with me',
  'the question you asked about caching was excellent',
  'the way you explain things helped',
  'your remark on naming stuck with me',
  'your passion for testing came through',
  "your team doesn't do meetings",
  'the talk went well',
  'that really helped',
  'that was fun',
  'this was the best interview I had',
  'what you said about naming stuck with me',
  'the panel laughed at my joke',
  'your example clarified things for me',
  'the whole team seemed happy',
  'our conversation flew by',
  'your team works in pairs',
  'the codebase looks lovely',
  'the way you run reviews sounds great',
  'when you explained the migration, it clicked',
  'that you stayed late to answer my questions meant a lot',
];

describe('a moment that is only named', () => {
  it.each(named)('is put into a sentence: %s', moment => {
    expect(asSentence(moment)).toBe(`One thing I remember well is ${moment}.`);
    expect(asSentence(`${moment.charAt(0).toUpperCase()}${moment.slice(1)}.`)).toBe(
      `One thing I remember well is ${moment}.`,
    );
  });

  it.each(['!', '...', '…', '.', ' .', '?'])('loses its own end %j, so that no two ends meet', end => {
    expect(asSentence(`our talk about caching${end}`)).toBe(
      'One thing I remember well is our talk about caching.',
    );
  });
});

describe('a moment that is told', () => {
  it.each(toldMoments)('is a sentence already: %s', moment => {
    expect(asSentence(moment)).toBe(`${moment.charAt(0).toUpperCase()}${moment.slice(1)}.`);
  });

  it.each([
    ['I enjoyed our talk!', 'I enjoyed our talk!'],
    ['I enjoyed our talk…', 'I enjoyed our talk…'],
    ['I enjoyed our talk .', 'I enjoyed our talk.'],
    ['it was fun !', 'It was fun!'],
    ['you said “make it boring.”', 'You said “make it boring.”'],
    ['(we both laughed.)', '(We both laughed.)'],
    ['我很喜欢我们的谈话。', '我很喜欢我们的谈话。'],
    ['iPhone teardowns were fun', 'iPhone teardowns were fun.'],
    ['"make it boring" is a motto I took home', '"Make it boring" is a motto I took home.'],
  ])('keeps its own end and its own capitals: %s', (typed, sentence) => {
    expect(asSentence(typed)).toBe(sentence);
  });
});

describe('any moment', () => {
  const word = fc.constantFrom(
    ...'the our you I was asked talk caching, NASA made that when it “boring” Zoë iOS 李雷'.split(' '),
  );
  const typed = fc.array(word, { minLength: 1, maxLength: 8 }).map(words => words.join(' '));

  it('keeps its words and has one end', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('', '.', '!', ' !', '…', '...'), (text, end) => {
        const sentence = asSentence(`${text}${end}`);
        expect(sentence.toLowerCase()).toContain(text.toLowerCase());
        expect(sentence.replace(/\.\.\.$/, '…')).toMatch(/[^\s.!…][.!…]$/);
      }),
    );
  });
});
