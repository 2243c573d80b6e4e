import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose';
import { openCatalog } from '../../src/core/catalog';
import { pathsIn } from '../../src/core/store';
import { builtInTexts, directoryStore, layered } from '../../src/io/templates';
import { temporaryDirectory } from '../support/directory';
import { complaints, draft, storeOf } from '../support/sample';

function directoryWith(files: Readonly<Record<string, string>>): string {
  const directory = temporaryDirectory();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(directory, path, '..'), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  return directory;
}

describe('a directory of texts', () => {
  it('gives each file with its path on this machine, and lists what it has in order', () => {
    const directory = directoryWith({ 'b/contact.json': '{}', 'a/contact.json': '{}', 'topics.json': '[]' });
    const store = directoryStore(directory);
    expect(store.read('b/contact.json')).toEqual({ file: join(directory, 'b', 'contact.json'), text: '{}' });
    expect(store.list('')).toEqual(['a', 'b', 'topics.json']);
    expect(store.list('b')).toEqual(['contact.json']);
  });

  it('leaves a byte-order mark out', () => {
    expect(directoryStore(directoryWith({ 'stages.json': '\ufeff[]' })).read('stages.json')?.text).toBe('[]');
  });

  it('has nothing where there is nothing, or a directory in the place of a file, or the reverse', () => {
    const store = directoryStore(directoryWith({ 'a/file': '' }));
    expect([store.read('b'), store.read('a'), store.read('a/file/below')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([store.list('b'), store.list('a/file')]).toEqual([[], []]);
  });

  it('that cannot be read is complained of by its name, since that is no bug of ours', () => {
    const directory = temporaryDirectory();
    symlinkSync('loop', join(directory, 'loop'));
    expect(complaints(() => directoryStore(directory).read('loop'))).toEqual([
      expect.stringMatching(new RegExp(`^${join(directory, 'loop')} cannot be read: .*ELOOP`)),
    ]);
    expect(complaints(() => directoryStore(join(directory, 'loop')).list(''))).toEqual([
      expect.stringContaining(`${join(directory, 'loop')} cannot be read: `),
    ]);
  });
});

describe('texts laid over each other', () => {
  const own = storeOf({ 'a/one': 'own', 'c/three': 'own', 'topics.json': 'own' });
  const store = layered(own, storeOf({ 'a/one': 'built in', 'a/two': 'built in', 'b/one': 'built in' }));

  it('come from the first that has them, file by file', () => {
    expect(['a/one', 'a/two', 'b/one', 'c/three'].map(path => store.read(path)?.text)).toEqual([
      'own',
      'built in',
      'built in',
      'own',
    ]);
    expect(store.read('d')).toBeUndefined();
  });

  it('are listed together, each name once', () => {
    expect(pathsIn(store)).toEqual(['a/one', 'a/two', 'b/one', 'c/three', 'topics.json']);
  });

  it('may be empty on purpose: an empty text of one’s own counts', () => {
    expect(layered(storeOf({ 'a/one': '' }), store).read('a/one')?.text).toBe('');
  });
});

describe('one’s own texts over those of the program', () => {
  it('change one message, and leave the others', () => {
    const directory = directoryWith({
      'interviewer/ask.email.mustache': 'Subject: Mine\n\n{{> greeting}}\n\n{{> bye}}',
      '_partials/bye.mustache': 'Bye, {{name}}',
    });
    const catalog = openCatalog(layered(directoryStore(directory), builtInTexts));
    expect(compose(draft, catalog).message).toMatchObject({
      subject: 'Mine',
      body: 'Hi Dana,\n\nBye, Sam Lee',
    });
    expect(compose({ ...draft, contact: 'recruiter' }, catalog).message.subject).toBe(
      'Thanks, and a quick question',
    );
  });

  it('may add a kind of contact', () => {
    const directory = directoryWith({
      'mentor/contact.json': '{"label": "A mentor", "hint": "Knows you.", "order": 9, "tone": "warm"}',
      'mentor/ask.email.mustache': 'Subject: Help\n\n{{question}}',
    });
    const catalog = openCatalog(layered(directoryStore(directory), builtInTexts));
    expect(catalog.contacts.map(({ id }) => id)).toEqual([
      'referrer',
      'interviewer',
      'recruiter',
      'hiring-manager',
      'mentor',
    ]);
    expect(compose({ ...draft, contact: 'mentor' }, catalog).message.subject).toBe('Help');
  });

  it.each(['../secret', '../../secret', '/etc/passwd', '_partials/../../secret'])(
    'cannot take in a file from outside their partials: %s',
    name => {
      const root = directoryWith({
        'secret.mustache': 'secret',
        'texts/interviewer/ask.email.mustache': `Subject: x\n\n{{> ${name}}}`,
      });
      const catalog = openCatalog(layered(directoryStore(join(root, 'texts')), builtInTexts));
      expect(complaints(() => compose(draft, catalog))[0]).toContain(
        `ask.email.mustache:3:1: there is no partial “${name}”`,
      );
      expect(complaints(() => compose({ ...draft, contact: name }, catalog))[0]).toContain(
        'which is not a contact type',
      );
    },
  );
});
