import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/core/suggest';
import { texts } from '../support/sample';

const contacts = texts.contacts.map(({ id }) => id);
const stages = texts.stages.map(({ id }) => id);

describe('a word that was mistyped', () => {
  it.each([
    ['recuiter', contacts, 'recruiter'],
    ['Recruiter', contacts, 'recruiter'],
    ['interveiwer', contacts, 'interviewer'],
    ['hiring_manager', contacts, 'hiring-manager'],
    ['hiringmanager', contacts, 'hiring-manager'],
    ['referer', contacts, 'referrer'],
    ['takehome', stages, 'take-home'],
    ['on-site', stages, 'onsite'],
    ['tecnical', stages, 'technical'],
    ['finale', stages, 'final'],
    ['forml', ['warm', 'formal'], 'formal'],
    ['wram', ['warm', 'formal'], 'warm'],
    ['jsn', ['text', 'markdown', 'json'], 'json'],
    ['txt', ['text', 'markdown', 'json'], 'text'],
  ])('“%s” is understood', (typed, known, meant) => {
    expect(nearest(typed, known)).toBe(meant);
    expect(didYouMean(typed, known)).toBe(` Did you mean “${meant}”?`);
  });
});

describe('a word that is far from all', () => {
  it.each(['boss', 'HR', 'xyzzy', '李雷', ''])('“%s” brings no guess', typed => {
    expect(nearest(typed, contacts)).toBeUndefined();
    expect(didYouMean(typed, contacts)).toBe('');
  });

  it('brings the first of those that are equally near to one that is', () => {
    expect(nearest('cat', ['bat', 'hat', 'dog'])).toBe('bat');
  });

  it('brings none where nothing is known', () => {
    expect(nearest('recruiter', [])).toBeUndefined();
  });

  it('costs little when it has 100,000 letters', () => {
    const started = performance.now();
    expect(nearest('recruiter'.repeat(11_112), contacts)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

it('is always one of the known words, and a known word itself', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, fc.string(), fc.nat(), (known, typed, at) => {
      const guess = nearest(typed, known);
      if (guess !== undefined) expect(known).toContain(guess);
      const word = known[at % known.length] as string;
      expect(nearest(word, known)?.toLowerCase()).toBe(word.toLowerCase());
    }),
  );
});
