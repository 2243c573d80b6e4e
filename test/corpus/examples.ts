import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalog, openCatalog } from '../../src/core/catalog';
import { channels } from '../../src/core/channels';
import { kinds } from '../../src/core/kinds';
import { toText, writeMessage } from '../../src/core/message';
import { toRequest } from '../../src/core/request';
import { directoryStore } from '../../src/io/templates';
import { clausesOf } from '../../src/language/clauses';
import { gramsOf } from '../../src/language/grams';
import { nameMask } from '../../src/language/names';
import { linesToRead, ownWords } from '../../src/language/own-words';
import { type Sentence, sentencesOf } from '../../src/language/sentences';
import { type Labelled, readFolder } from './read';
import { slottedIn } from './slots';

/** A sentence to learn from. */
export interface Example {
  /** The message that it stands in. */
  readonly message: number;
  /** Whether it stands in an everyday message of which nothing breaks a rule. */
  readonly isGood: boolean;
  /** What the sentence does: ids of rules and moves. */
  readonly labels: readonly string[];
  /** Whether it breaks no other rule. A single sentence is written for one, and nobody has looked for others in it. */
  readonly isWhole: boolean;
  /** Moves that the sentence makes only where it is labelled so; of others nothing is known. */
  readonly knownMoves: readonly string[];
  readonly grams: readonly number[];
  /** The same of each of its clauses, where there are several. */
  readonly clauses: readonly (readonly number[])[];
}

/** Every sentence of the corpus that may be learned from: messages, single sentences, and the product’s own texts. */
export function examplesIn(root: string): readonly Example[] {
  const corpus = join(root, 'test', 'corpus');
  const examples: Example[] = [];
  let message = 0;
  for (const folder of ['develop', 'apart', 'everyday']) {
    for (const labelled of readFolder(join(corpus, folder))) {
      const { missing } = labelled;
      // Moves are marked in these; of the others it is known which make none.
      const known = moves.filter(move => folder === 'everyday' || missing.includes(absenceOf[move]));
      const isGood = labelled.isGood && folder === 'everyday';
      examples.push(...fromMessage({ ...labelled, isGood }, known, message++));
    }
  }
  for (const name of textsIn(join(corpus, 'sentences'))) {
    const [rule = '', group] = name.split('.');
    // The plainest words are the likeliest.
    const times = { plain: 6, blunt: 3 }[group ?? ''] ?? 1;
    for (const line of readFileSync(join(corpus, 'sentences', name), 'utf8').split('\n')) {
      if (!/^[-+] /.test(line)) continue;
      for (let time = 0; time < times; time++) examples.push(...fromSentence(line, rule, message));
      message++;
    }
  }
  for (const { rule, line } of slottedIn(join(corpus, 'slots.txt')))
    examples.push(...fromSentence(line, rule, message++));
  // Nothing is to be found in what the program writes itself.
  const texts = openCatalog(directoryStore(join(root, 'templates')));
  for (const text of ownMessages(texts)) {
    for (let time = 0; time < ownTimes; time++)
      examples.push(...fromMessage({ text, isGood: false, spans: [] }, [], message));
    message++;
  }
  for (const { question, short } of texts.topics) {
    for (const sentence of [question, short]) {
      for (let time = 0; time < ownTimes; time++)
        examples.push(...fromSentence(`- ${sentence}`, 'asks', message));
      message++;
    }
  }
  return examples;
}

/** What the program writes stands in many more messages than are learned from. */
const ownTimes = 4;

/** What a good message does, and the check learns beside what breaks a rule. */
export const moves = ['asks', 'accepts'] as const;
const absenceOf = { asks: 'no-question', accepts: 'accepts-decision' };

/** What tells whether the weights were learned from these examples. */
export function digestOf(examples: readonly Example[]): string {
  return createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 16);
}

/** Every text that the program has, for every stage, with plain names and with such as make it hard to tell where a sentence ends. */
function ownMessages(texts: Catalog): readonly string[] {
  const places = texts.contacts.flatMap(({ id: contact }) =>
    kinds.flatMap(({ id: kind }) => channels.map(({ id: channel }) => ({ contact, kind, channel }))),
  );
  const people = [
    { contactName: 'Dana Levy', company: 'Acme', role: 'Engineer', name: 'Sam Lee' },
    { contactName: 'Dr. Priya Raman', company: 'Acme Inc.', role: 'Sr. Eng.', name: 'Levy, Dana' },
  ];
  return places
    .filter(({ contact, kind, channel }) => texts.text(contact, kind, channel))
    .flatMap(place => ['warm', 'formal'].map(tone => ({ ...place, tone })))
    .flatMap(draft => texts.stages.map(({ id: stage }) => ({ ...draft, stage, topic: 'communication' })))
    .flatMap(draft => people.map(names => ({ ...draft, ...names })))
    .map(draft => toText(writeMessage(toRequest(draft, texts), texts)));
}

const textsIn = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort();

const withoutNames = nameMask([]);

/** Sentences as the check reads them. */
function sentencesIn(text: string): readonly Sentence[] {
  return [...sentencesOf(text, linesToRead(ownWords(text)))].map(withoutNames);
}

function fromMessage(
  { text, isGood, spans }: Pick<Labelled, 'text' | 'isGood' | 'spans'>,
  knownMoves: readonly string[],
  message: number,
): readonly Example[] {
  return sentencesIn(text).map(sentence => {
    const [start, end] = [sentence.tokens[0]!.start, sentence.tokens.at(-1)!.end];
    const labels = spans.filter(span => isIn(span, start, end)).flatMap(({ rules }) => rules);
    return { message, isGood, labels: [...new Set(labels)], isWhole: true, knownMoves, ...keysOf(sentence) };
  });
}

/** Whether a marked place and a sentence have enough in common to mean each other. */
function isIn(span: { readonly start: number; readonly end: number }, start: number, end: number): boolean {
  const shared = Math.min(span.end, end) - Math.max(span.start, start);
  return shared > 0 && (shared > 20 || 2 * shared >= Math.min(span.end - span.start, end - start));
}

/** A line is one example, whatever a splitter makes of it. */
function fromSentence(line: string, rule: string, message: number): readonly Example[] {
  const sentences = sentencesIn(line.slice(2));
  const whole = {
    tokens: sentences.flatMap(({ tokens }) => tokens),
    isQuestion: sentences.at(-1)?.isQuestion ?? false,
  };
  if (whole.tokens.length === 0) return [];
  const does = line.startsWith('- ');
  const labels = does && rule !== 'thanks' ? [rule] : [];
  const knownMoves = moves.filter(move => move === rule);
  const isWhole = labels.length === 0 || knownMoves.length > 0;
  return [{ message, isGood: false, labels, isWhole, knownMoves, ...keysOf(whole) }];
}

function keysOf(sentence: Sentence): Pick<Example, 'grams' | 'clauses'> {
  const [grams = [], ...clauses] = clausesOf(sentence).map(clause => [...gramsOf(clause)]);
  return { grams, clauses };
}
