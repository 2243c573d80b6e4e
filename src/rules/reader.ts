import { isDenied, matchAt, type Phrase, phraseOf } from '../language/phrase';
import type { Sentence } from '../language/sentences';
import type { Token } from '../language/tokens';
import { phraseIndex } from './phrase-index';
import { entries } from './phrase-table';
import type { Facts, Match } from './rule';
import { words } from './words';

/** What a sentence does, by the id of the rule that it breaks. */
interface Act {
  readonly rule: string;
  readonly match: Match;
}

export interface Reader {
  /** Reads one sentence, and remembers what it does for the message as a whole. */
  read(sentence: Sentence): readonly Act[];
  facts(): Pick<Facts, 'questions' | 'thanks' | 'asks' | 'accepts'>;
}

interface Hit {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** A reader for one message. */
export function readMessage(): Reader {
  const heard = new Set<string>();
  let questions = 0;
  return {
    read: ({ tokens, isQuestion }) => {
      const hits = hitsIn(tokens);
      for (const { number } of hits) if (entries[number]!.role === 'move') heard.add(entries[number]!.owner);
      const acts = actsOf(tokens, hits);
      if (isQuestion) questions++;
      // Any other question asks for something that can be answered, if only badly.
      if (isQuestion && !acts.some(({ rule }) => pleas.has(rule)) && !isCourtesy(tokens)) heard.add('asks');
      return acts;
    },
    facts: () => ({
      questions,
      thanks: heard.has('thanks'),
      asks: heard.has('asks'),
      accepts: heard.has('accepts'),
    }),
  };
}

/** Rules whose questions ask for something else. */
const pleas: ReadonlySet<string> = new Set(['second-chance', 'bargaining', 'hostility']);

/** “How are you?” and “Really?” ask for nothing. */
function isCourtesy(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord).map(({ word }) => word);
  return words.length < 3 || /\bhow (?:are|is) (?:you|everyone|everything|things)\b/.test(words.join(' '));
}

const known: (Phrase | undefined)[] = [];

/** Every phrase that stands in the sentence and is not denied there, at its first place. */
export function hitsIn(tokens: readonly Token[]): Hit[] {
  const index = phraseIndex();
  const candidates = new Set<number>();
  for (const { stem } of tokens) for (const number of index[stem] ?? []) candidates.add(number);
  return [...candidates].flatMap(number => {
    known[number] ??= phraseOf(entries[number]!.written, words);
    return firstHit(number, known[number], tokens) ?? [];
  });
}

function firstHit(number: number, phrase: Phrase, tokens: readonly Token[]): Hit | undefined {
  const [first] = phrase.slots;
  const begins = first && first.runs.length === 0 && !first.isOptional ? first.stems : undefined;
  for (let at = 0; at < tokens.length; at++) {
    // Nearly every place is done with here.
    if (begins && !begins.has(tokens[at]!.stem)) continue;
    const found = matchAt(phrase, tokens, at);
    if (found && (phrase.isNegated || isNeverDenied(number) || !isDenied(tokens, found)))
      return { number, ...found };
  }
  return undefined;
}

/** “No hard feelings, thank you”, “I don’t need much: a word of advice”: these are thanks and a question all the same. */
function isNeverDenied(number: number): boolean {
  const { owner, role } = entries[number]!;
  return role === 'move' && owner !== 'accepts';
}

/** One act a rule: from the first to the last of its phrases, where none of them stands in innocent words. */
function actsOf(tokens: readonly Token[], hits: readonly Hit[]): Act[] {
  const acts = new Map<string, { from: number; to: number }>();
  for (const { number, from, to } of hits) {
    const { owner, role } = entries[number]!;
    if (role !== 'rule') continue;
    const isInnocent = hits.some(
      hit =>
        entries[hit.number]!.role === 'innocent' &&
        entries[hit.number]!.owner === owner &&
        hit.from < to &&
        hit.to > from,
    );
    if (isInnocent) continue;
    const act = acts.get(owner);
    acts.set(owner, act ? { from: Math.min(act.from, from), to: Math.max(act.to, to) } : { from, to });
  }
  return [...acts].map(([rule, { from, to }]) => ({
    rule,
    match: { start: tokens[from]!.start, end: tokens[wholeEnd(tokens, to) - 1]!.end },
  }));
}

/** Words that nobody would end a quotation with: what they belong to is shown as well. */
const unfinished = new Set(
  'a an the to of for in on at with my your their his her our this that and or be not'.split(' '),
);

function wholeEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end - to < 4 && unfinished.has(tokens[end - 1]!.word) && tokens[end]?.isWord) end++;
  return end;
}
