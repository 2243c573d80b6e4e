import { describe, expect, it } from 'vitest';
import { openCatalog, topicsAt } from '../../src/core/catalog';
import { complaints, storeOf, texts } from '../support/sample';

const contact = { label: 'A mentor', hint: 'Knows you.', order: 1, tone: 'warm' };
const stage = { id: 'screen', label: 'A call', phrase: 'the call', reached: 'after the call' };
const topic = { id: 'pace', stages: ['screen'], label: 'Pace', question: 'Where could I slow down?' };

const good = {
  'mentor/contact.json': JSON.stringify(contact),
  'mentor/ask.email.mustache': 'Subject: Thanks\n\nHi',
  'stages.json': JSON.stringify([stage]),
  'topics.json': JSON.stringify([topic]),
  '_partials/greeting.mustache': 'Hi,',
  '_partials/notes.txt': 'not a partial',
};

function catalogWith(changes: Readonly<Record<string, unknown>>) {
  const files = Object.entries({ ...good, ...changes }).filter(([, text]) => text !== undefined);
  const written = files.map(([path, text]) => [path, typeof text === 'string' ? text : JSON.stringify(text)]);
  return openCatalog(storeOf(Object.fromEntries(written)));
}

describe('a catalog', () => {
  it('holds what its files say', () => {
    const catalog = catalogWith({});
    expect(catalog.contacts).toMatchObject([{ id: 'mentor', ...contact, nameless: false, moment: false }]);
    expect(catalog.stages).toEqual([{ ...stage, at: 'at', met: false }]);
    expect(catalog.topics).toEqual([{ ...topic, short: topic.question }]);
    const short = { ...topic, short: 'Where slower?' };
    expect(catalogWith({ 'topics.json': [short] }).topics).toEqual([short]);
    expect(catalog.partialNames).toEqual(['greeting']);
    expect(catalog.text('mentor', 'ask', 'email')?.text).toContain('Thanks');
    expect(catalog.text('mentor', 'thank', 'email')).toBeUndefined();
  });

  it('has its contacts in the order that they ask for, and takes other directories for none', () => {
    const catalog = catalogWith({
      'aunt/contact.json': { ...contact, order: 2 },
      'boss/contact.json': { ...contact, order: 0 },
      'notes/readme.txt': 'x',
      '_old/contact.json': contact,
      '.git/contact.json': contact,
    });
    expect(catalog.contacts.map(({ id }) => id)).toEqual(['boss', 'mentor', 'aunt']);
  });

  it.each(['../stages', '../../package', 'notes.txt', 'notes', 'constructor', ''])(
    'has no partial “%s”, whatever file there may be: only those it lists are partials',
    name => {
      const list = () => ['greeting.mustache', 'notes.txt'];
      const catalog = openCatalog({ list, read: file => ({ file, text: 'anything' }) });
      expect(catalog.partial('greeting')?.text).toBe('anything');
      expect(catalog.partial(name)).toBeUndefined();
    },
  );

  it('does not read what nobody asks for', () => {
    const catalog = catalogWith({ 'topics.json': 'not JSON', 'stages.json': undefined });
    expect(catalog.contacts).toHaveLength(1);
  });
});

describe('a file of the catalog that cannot be used is named, with the key', () => {
  const contactFile = '/texts/mentor/contact.json';
  // biome-ignore format: a table
  it.each([
    ['contact.json without a label', 'contacts', { 'mentor/contact.json': { ...contact, label: undefined } }, `${contactFile} label must be a text that is not empty`],
    ['contact.json with an empty hint', 'contacts', { 'mentor/contact.json': { ...contact, hint: ' ' } }, `${contactFile} hint must be a text that is not empty`],
    ['contact.json with an order in quotes', 'contacts', { 'mentor/contact.json': { ...contact, order: '1' } }, `${contactFile} order must be a number`],
    ['contact.json with “nameless” in quotes', 'contacts', { 'mentor/contact.json': { ...contact, nameless: 'yes' } }, `${contactFile} nameless must be true or false`],
    ['contact.json that is a list', 'contacts', { 'mentor/contact.json': [contact] }, `${contactFile} the file must be an object`],
    ['stages.json that is an object', 'stages', { 'stages.json': stage }, '/texts/stages.json must be a list'],
    ['stages.json that is missing', 'stages', { 'stages.json': undefined }, 'stages.json is missing from the templates'],
    ['stages.json with a number among its stages', 'stages', { 'stages.json': [stage, 5] }, '/texts/stages.json [1] must be an object'],
    ['stages.json with a stage without phrase', 'stages', { 'stages.json': [stage, { ...stage, phrase: 3 }] }, '/texts/stages.json [1].phrase must be a text that is not empty'],
    ['topics.json with an unknown stage', 'topics', { 'topics.json': [{ ...topic, stages: ['screem'] }] }, '/texts/topics.json [0].stages has “screem”, which is not known. Did you mean “screen”?'],
    ['topics.json with null for a stage', 'topics', { 'topics.json': [{ ...topic, stages: [null] }] }, '/texts/topics.json [0].stages has “null”, which is not known.'],
    ['topics.json with no stage', 'topics', { 'topics.json': [{ ...topic, stages: [] }] }, '/texts/topics.json [0].stages must be a list'],
  ] as const)('%s', (_, part, changes, told) => {
    expect(complaints(() => catalogWith(changes)[part])).toEqual([told]);
  });

  it('contact.json with a tone that no text has', () => {
    expect(
      complaints(() => catalogWith({ 'mentor/contact.json': { ...contact, tone: 'frmal' } }).contacts)[0],
    ).toMatch(/^\/texts\/mentor\/contact\.json tone .*“frmal”.*Did you mean “formal”\?/);
  });

  it.each(['mentor/contact.json', 'stages.json', 'topics.json'])('%s that is not JSON', path => {
    const catalog = catalogWith({ [path]: '{"label": "A mentor",}' });
    const part = path.startsWith('mentor') ? 'contacts' : path.startsWith('stages') ? 'stages' : 'topics';
    expect(complaints(() => catalog[part])[0]).toMatch(new RegExp(`^/texts/${path} is not JSON: .+`));
  });
});

describe('the question bank that comes with the program', () => {
  it('has at least 24 questions, each with an id of its own', () => {
    expect(texts.topics.length).toBeGreaterThanOrEqual(24);
    expect(new Set(texts.topics.map(({ id }) => id)).size).toBe(texts.topics.length);
    expect(new Set(texts.topics.map(({ question }) => question)).size).toBe(texts.topics.length);
  });

  it('has one about communication at every stage', () => {
    for (const { id } of texts.stages) {
      expect(topicsAt(texts, id).map(topic => topic.id)).toContain('communication');
    }
  });

  it('offers at least 6 at each stage, and all where the stage is not known', () => {
    for (const { id } of texts.stages) {
      expect(topicsAt(texts, id).length, id).toBeGreaterThanOrEqual(6);
    }
    expect(topicsAt(texts, undefined)).toEqual(texts.topics);
    expect(topicsAt(texts, 'constructor')).toEqual(texts.topics);
  });

  it.each(texts.topics.map(({ id, question }) => [id, question]))(
    '%s is one question that looks ahead, not at their decision',
    (id, question) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(question).toMatch(/^\p{Lu}[^?]*\?$/u);
      expect(question).not.toMatch(
        /\bwhy (?:was|were|did|wasn't|didn't)\b|\breject|\bchosen?\b|\bother candidate|\breconsider/i,
      );
    },
  );

  it('has the contacts, stages and ids that the command line promises', () => {
    expect(texts.contacts.map(({ id }) => id).sort()).toEqual([
      'hiring-manager',
      'interviewer',
      'recruiter',
      'referrer',
    ]);
    expect(texts.stages.map(({ id }) => id)).toEqual([
      'application',
      'screen',
      'technical',
      'take-home',
      'onsite',
      'final',
    ]);
  });
});
