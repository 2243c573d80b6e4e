import { type Entry, entryOf, parseJson } from './entry';
import { unusable } from './problem';
import type { Source } from './source';
import type { TemplateStore } from './store';

/** A kind of person to ask. */
export interface Contact {
  readonly id: string;
  readonly label: string;
  /** When this is the right person, in one line. */
  readonly hint: string;
  /** The tone that suits this person unless another is asked for. */
  readonly tone: string;
  /** Whether the message may be written without knowing the person's name. */
  readonly nameless: boolean;
  /** Whether the wizard asks for a moment worth recalling. */
  readonly moment: boolean;
}

/** How far the application got. */
export interface Stage {
  readonly id: string;
  readonly label: string;
  /** The stage inside a sentence: “the technical interview”. */
  readonly phrase: string;
  /** The word between that and the company: “my application to Acme”. */
  readonly at: string;
  /** How far that is, behind “I was turned down”: “after the technical interview”. */
  readonly reached: string;
  /** Whether one has talked with people there by then. */
  readonly met: boolean;
}

/** One entry of the question bank. */
export interface Topic {
  readonly id: string;
  readonly stages: readonly string[];
  readonly label: string;
  /** The forward-looking question, a whole sentence. */
  readonly question: string;
  /** The same in few words, for places that take few; the question itself where there is none. */
  readonly short: string;
}

/** All the words a person may send, as data. */
export interface Catalog {
  readonly contacts: readonly Contact[];
  readonly stages: readonly Stage[];
  readonly topics: readonly Topic[];
  /** The template for a contact, kind and channel, if there is one. */
  text(contact: string, kind: string, channel: string): Source | undefined;
  partial(name: string): Source | undefined;
  readonly partialNames: readonly string[];
}

/**
 * Opens the catalog of a store. Each file is read when it is first asked for.
 * @throws UsageError naming file and key when contact.json, stages.json or topics.json cannot be used
 */
export function openCatalog(store: TemplateStore): Catalog {
  const contacts = once(() =>
    store
      .list('')
      .filter(name => !name.includes('.') && !name.startsWith('_'))
      .flatMap(id => {
        const source = store.read(`${id}/contact.json`);
        return source ? [readContact(id, source)] : [];
      })
      .sort((a, b) => a.order - b.order),
  );
  const stages = once(() =>
    readList(
      store,
      'stages.json',
      (entry): Stage => ({
        id: entry.text('id'),
        label: entry.text('label'),
        phrase: entry.text('phrase'),
        at: entry.optional('at') ?? 'at',
        reached: entry.text('reached'),
        met: entry.flag('met'),
      }),
    ),
  );
  const topics = once(() =>
    readList(
      store,
      'topics.json',
      (entry): Topic => ({
        id: entry.text('id'),
        stages: entry.texts(
          'stages',
          stages().map(stage => stage.id),
        ),
        label: entry.text('label'),
        question: entry.text('question'),
        short: entry.optional('short') ?? entry.text('question'),
      }),
    ),
  );
  const partialNames = once(() =>
    store
      .list('_partials')
      .filter(name => name.endsWith('.mustache'))
      .map(name => name.slice(0, -'.mustache'.length)),
  );
  // A template and its check both ask for a partial, some of them twice: it is read once.
  const partials = once(
    () => new Map(partialNames().map(name => [name, once(() => store.read(`_partials/${name}.mustache`))])),
  );
  return {
    get contacts() {
      return contacts();
    },
    get stages() {
      return stages();
    },
    get topics() {
      return topics();
    },
    get partialNames() {
      return partialNames();
    },
    text: (contact, kind, channel) => store.read(`${contact}/${kind}.${channel}.mustache`),
    partial: name => partials().get(name)?.(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The topics that make sense at a stage, in the order of the bank; all of them where the stage is not known. */
export function topicsAt(catalog: Catalog, stage: string | undefined): readonly Topic[] {
  const isKnown = catalog.stages.some(({ id }) => id === stage);
  return catalog.topics.filter(topic => !isKnown || topic.stages.some(id => id === stage));
}

const tones = ['warm', 'formal'];

function readContact(id: string, source: Source) {
  const entry = entryOf(source, '', parseJson(source));
  return {
    id,
    label: entry.text('label'),
    hint: entry.text('hint'),
    order: entry.number('order'),
    tone: entry.oneOf('tone', tones),
    nameless: entry.flag('nameless'),
    moment: entry.flag('moment'),
  };
}

function readList<T>(store: TemplateStore, path: string, toItem: (entry: Entry) => T): readonly T[] {
  const source = store.read(path);
  if (!source) throw unusable(path, 'is missing from the templates');
  const list = parseJson(source);
  if (!Array.isArray(list)) throw unusable(source.file, 'must be a list');
  return list.map((value, index) => toItem(entryOf(source, `[${index}]`, value)));
}
