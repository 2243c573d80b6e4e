import { describe, expect, it } from 'vitest';
import { told } from '../../src/core/problem';
import { pathsIn, strayTexts } from '../../src/core/store';
import { builtInTexts } from '../../src/io/templates';
import { storeOf } from '../support/sample';

describe('the files of a store', () => {
  it('are its own and those one directory down, in order', () => {
    const store = storeOf({ 'b.json': '', 'a/two': '', 'a/one': '', 'a/deep/file': '' });
    expect(pathsIn(store)).toEqual(['a/deep', 'a/one', 'a/two', 'b.json']);
  });

  it('that come with the program have a text to ask with for every contact', () => {
    const paths = pathsIn(builtInTexts);
    expect(paths).toContain('topics.json');
    for (const path of paths.filter(path => path.endsWith('/contact.json'))) {
      expect(paths).toContain(path.replace('contact.json', 'ask.email.mustache'));
    }
  });
});

describe('a text of one’s own', () => {
  function strays(files: Readonly<Record<string, string>>): string[] {
    return strayTexts(storeOf(files), builtInTexts).map(told);
  }

  it('that nothing reads is told of, with the name that was probably meant', () => {
    expect(
      strays({ 'recuiter/ask.email.mustache': '', 'recruiter/ask.emial.mustache': '', 'topic.json': '' }),
    ).toEqual([
      'recruiter/ask.emial.mustache is not a text that anything reads. Did you mean “recruiter/ask.email.mustache”?',
      'recuiter/ask.email.mustache is not a text that anything reads. Did you mean “recruiter/ask.email.mustache”?',
      'topic.json is not a text that anything reads. Did you mean “topics.json”?',
    ]);
  });

  it('is welcome in the place of a built-in one, as a partial, for a contact of its own, and as a note', () => {
    expect(
      strays({
        'topics.json': '',
        'recruiter/ask.email.mustache': '',
        '_partials/signature.mustache': '',
        'mentor/contact.json': '',
        'mentor/ask.email.mustache': '',
        'notes/read-me.txt': '',
        'README.md': '',
      }),
    ).toEqual([]);
  });
});
