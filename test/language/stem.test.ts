import { describe, expect, it } from 'vitest';
import { stem } from '../../src/language/stem';

describe('the stem', () => {
  it.each([
    ['reconsider', ['reconsider', 'reconsiders', 'reconsidered', 'reconsidering']],
    ['decide', ['decide', 'decides', 'decided', 'deciding']],
    ['stop', ['stop', 'stops', 'stopped', 'stopping']],
    ['apply', ['apply', 'applies', 'applied', 'applying']],
    ['miss', ['miss', 'misses', 'missed', 'missing']],
    ['reach', ['reach', 'reaches', 'reached', 'reaching']],
    ['be', ['am', 'is', 'are', 'was', 'were', 'been', 'being', 'be']],
    ['choose', ['choose', 'chose', 'chosen', 'choosing', 'chooses']],
    ['lie', ['lie', 'lied', 'lying', 'lies']],
    ['good', ['good', 'better', 'best']],
    ['two', ['2', 'two', '14', 'eleven', '3000']],
    ['third', ['3rd', 'third', '5th', 'fifth']],
  ])('of %s is one for all its forms', (word, forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it.each([
    ['interview', 'interviewer'],
    ['need', 'ne'],
    ['this', 'thi'],
    ['process', 'proces'],
    ['thing', 'th'],
    ['bus', 'bu'],
    ['one', 'two'],
    ['second', 'third'],
    ['be', 'bed'],
  ])('of “%s” is not that of “%s”', (word, other) => {
    expect(stem(word)).not.toBe(stem(other));
  });

  it('is a word for any word, also for names of every object', () => {
    for (const word of ['constructor', '__proto__', 'tostring', 'ed', 's', 'xyzing', 'ß']) {
      expect(typeof stem(word)).toBe('string');
      expect(stem(word)).not.toBe('');
    }
  });
});
