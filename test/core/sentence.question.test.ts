import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asQuestion } from '../../src/core/sentence';

describe('a question typed in a hurry', () => {
  it.each([
    ['how could I explain it better', 'How could I explain it better?'],
    ['How could I explain it better?', 'How could I explain it better?'],
    ['  what should I read next  ', 'What should I read next?'],
    ['which skill should I work on', 'Which skill should I work on?'],
    ['who should I talk to', 'Who should I talk to?'],
    ['where can I improve', 'Where can I improve?'],
    ['is there a book you would suggest', 'Is there a book you would suggest?'],
    ['were my answers clear enough', 'Were my answers clear enough?'],
    ['am I too junior', 'Am I too junior?'],
    ['could you tell me what to improve', 'Could you tell me what to improve?'],
    ['what could I do differently, and why', 'What could I do differently, and why?'],
    ['if I were to redo it, what should I change', 'If I were to redo it, what should I change?'],
    ['in the design round, what should I change', 'In the design round, what should I change?'],
    ['how could I do better ?', 'How could I do better?'],
    ['how could I do better.', 'How could I do better?'],
    ['what should I do...', 'What should I do?'],
    ['how could I do better?!', 'How could I do better?!'],
    ['any tips for system design?', 'Any tips for system design?'],
    ['what does “good” mean to you?', 'What does “good” mean to you?'],
    ['how should I read “depth”', 'How should I read “depth”?'],
    ['iOS or Android: which should I learn?', 'iOS or Android: which should I learn?'],
  ])('%s → %s', (typed, question) => {
    expect(asQuestion(typed)).toBe(question);
  });

  it('keeps a whole sentence that is no question', () => {
    expect(asQuestion('Tell me one thing I could do better.')).toBe('Tell me one thing I could do better.');
  });

  it.each(['我该怎么改进？', 'كيف يمكنني التحسن؟', 'Как мне стать лучше?', 'Πώς μπορώ να βελτιωθώ;'])(
    'keeps the question mark of its script: %s',
    typed => {
      expect(asQuestion(typed)).toBe(typed);
    },
  );

  it('is never put into an English sentence when it is in another script', () => {
    expect(asQuestion('我该 怎么改进')).toMatch(/^我该 怎么改进[?？]$/);
    expect(asQuestion('Как мне стать лучше')).toBe('Как мне стать лучше?');
  });
});

describe('a subject that is no question', () => {
  it.each([
    'explaining trade-offs under pressure',
    'my system design answers',
    'SQL joins and indexes',
    'iOS architecture',
    'C++ knowledge',
    '.NET depth',
    'the way I talk about failure',
    'how I talk about failure',
    'explaining my code, which I find hard',
    'my answers, how I order them',
    'public speaking',
    'Python depth',
    'system design.',
  ])('becomes one question that holds it: %s', typed => {
    const question = asQuestion(typed);
    const words = typed.replace(/\.$/, '');
    expect(question.toLowerCase()).toContain(words.toLowerCase());
    expect(question).toMatch(/^[^?]*what would you advise[^?]*\?$/i);
    expect(question).not.toContain('.?');
  });

  it.each(['Public speaking', 'Negotiating salary', 'Structuring answers', 'Depth of knowledge'])(
    'has no capital in the middle of it: %s',
    typed => {
      expect(asQuestion(typed)).not.toMatch(new RegExp(`[a-z] ${typed}`));
    },
  );

  it.each(['Python depth', 'English fluency', 'React hooks', 'SQL joins', 'API design', 'iOS architecture'])(
    'keeps a capital that is its own: %s',
    typed => {
      expect(asQuestion(typed)).toContain(typed);
    },
  );
});

describe('a sentence typed where a question is asked', () => {
  it.each([
    'I froze on the graph question',
    'I would like to know how I came across',
    'tell me what to improve',
    'please tell me how I come across',
    'improve my communication skills',
    'any advice on my CV',
    'anything I could do differently',
  ])('stands at the beginning, not inside “about …”: %s', typed => {
    const question = asQuestion(typed);
    expect(question.slice(0, typed.length).toLowerCase()).toBe(typed.toLowerCase());
    expect(question).toMatch(/^\p{Lu}.*[?.]$/u);
  });
});

describe('any subject or question', () => {
  const word = fc.constantFrom(
    ...'how what my the is could I design SQL iOS talk, “depth” Go better explain über'.split(' '),
  );
  const typed = fc.array(word, { minLength: 2, maxLength: 8 }).map(words => words.join(' '));

  it('keeps its words, and reads as a sentence', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom('', '?', '.', ' ?', '…'), (text, end) => {
        const question = asQuestion(`${text}${end}`);
        expect(question.toLowerCase()).toContain(text.toLowerCase());
        expect(question).not.toMatch(/\s[?.!]|[?.!…]{2}|\s{2}/);
        expect(question).toMatch(/[?.]$/);
      }),
    );
  });
});
