import { stem } from './stem';
import { isShorthand, type Token, tokensOf } from './tokens';

/** A place of a phrase: one of these stems, or of these runs of stems, or any word. */
interface Slot {
  /** Undefined where any word fits. */
  readonly stems: ReadonlySet<string> | undefined;
  readonly runs: readonly (readonly string[])[];
  readonly isOptional: boolean;
  /** Words that may stand before it. */
  readonly gap: number;
}

/** A phrase in lemmas and slots, ready to be looked for. */
export interface Phrase {
  readonly slots: readonly Slot[];
  /** Whether the phrase has its own “not”: then no other negation is looked for. */
  readonly isNegated: boolean;
}

/** Where a phrase was found, in tokens. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/** Words that stand for each other in a phrase: `@you` is any of these. */
export type WordClasses = Readonly<Record<string, string>>;

/**
 * Reads a phrase: words that stand for all their inflections, `a|b` for either, `a_b` for two in a row, `@class` for a
 * class of words, `word?` for one that may be missing, `_` for any word, `#` for a number, `..` for up to three words and
 * `...` for up to six, without a clause ending between them. “@them .. not|never .. read @i cv” finds “your team clearly
 * hadn’t even read my CV”.
 */
export function phraseOf(written: string, classes: WordClasses = {}): Phrase {
  const slots: Slot[] = [];
  let gap = 0;
  for (const part of written.split(' ')) {
    if (part === '') continue;
    if (part === '..' || part === '...') {
      gap = part === '..' ? 3 : 6;
      continue;
    }
    slots.push({ ...wordsOf(part, classes), gap });
    gap = 0;
  }
  return {
    slots,
    isNegated: slots.some(({ stems, runs }) =>
      [...(stems ?? []), ...runs.flat()].some(word => negators.has(word)),
    ),
  };
}

/** Stems of one alternative: more than one for “fall_through”, and for “don’t”, as in the text that is read. */
type Run = readonly string[];

type Words = Omit<Slot, 'gap'>;

/** Many phrases have the same slots: each is read once. */
const known = new Map<string, Words>();

function wordsOf(part: string, classes: WordClasses): Words {
  let words = known.get(part);
  if (!words) {
    const isOptional = part.endsWith('?') && part.length > 1;
    const alternatives = (isOptional ? part.slice(0, -1) : part).split('|');
    const runs = alternatives.flatMap(alternative =>
      alternative.startsWith('@') ? runsOfClass(alternative, classes) : [stemsOf(alternative)],
    );
    const single = runs.flatMap(run => (run.length === 1 ? run : []));
    words = {
      stems: alternatives.includes('_') ? undefined : new Set(single),
      runs: runs.filter(run => run.length > 1),
      isOptional,
    };
    known.set(part, words);
  }
  return words;
}

function runsOfClass(name: string, classes: WordClasses): readonly Run[] {
  const members = Object.hasOwn(classes, name.slice(1)) ? classes[name.slice(1)] : undefined;
  if (members === undefined) throw new Error(`there is no class of words ${name}`);
  return members.split(' ').map(stemsOf);
}

function stemsOf(alternative: string): Run {
  if (alternative === '_') return [];
  if (/^[a-z]+$/.test(alternative) && !isShorthand(alternative)) return [stem(alternative)];
  const written = alternative.replaceAll('_', ' ');
  return tokensOf(written, 0, written.length).map(token => token.stem);
}

/** Where a phrase begins that matches from this token on, the shortest way; undefined when it does not. */
export function matchAt({ slots }: Phrase, tokens: readonly Token[], from: number): Found | undefined {
  const to = matchSlots(slots, 0, tokens, from);
  return to === undefined ? undefined : { from, to };
}

function matchSlots(
  slots: readonly Slot[],
  at: number,
  tokens: readonly Token[],
  from: number,
): number | undefined {
  const slot = slots[at];
  if (slot === undefined) return from;
  for (let skipped = 0; skipped <= slot.gap; skipped++) {
    const here = from + skipped;
    const token = tokens[here];
    if (token === undefined) break;
    if (slot.stems === undefined ? token.isWord : slot.stems.has(token.stem)) {
      const to = matchSlots(slots, at + 1, tokens, here + 1);
      if (to !== undefined) return to;
    }
    for (const run of slot.runs) {
      const to = standsAt(run, tokens, here)
        ? matchSlots(slots, at + 1, tokens, here + run.length)
        : undefined;
      if (to !== undefined) return to;
    }
    if (endsClause(token)) break;
  }
  return slot.isOptional ? matchSlots(slots, at + 1, tokens, from) : undefined;
}

function standsAt(run: Run, tokens: readonly Token[], at: number): boolean {
  return run.every((stem, index) => tokens[at + index]?.stem === stem);
}

const negators = new Set([
  'not',
  'never',
  'no',
  'nor',
  'neither',
  'without',
  'nobody',
  'nothing',
  'none',
  'hardly',
]);
const conjunctions = new Set([
  'but',
  'however',
  'although',
  'though',
  'because',
  'so',
  'yet',
  'while',
  'whereas',
]);

/** Whether a clause ends with this token, or a new one begins. A comma does both and neither. */
function endsClause({ isWord, word }: Token): boolean {
  return isWord ? conjunctions.has(word) : word !== ',' && word !== '"' && word !== "'";
}

/** Words before a phrase that a “not” reaches over: “I’m not for a moment asking you to …”. */
const reach = 8;

/** Whether what was found is denied: a negation before it in its clause, or inside of it. */
export function isDenied(tokens: readonly Token[], { from, to }: Found): boolean {
  for (let at = to - 1; at >= Math.max(0, from - reach); at--) {
    const token = tokens[at]!;
    if (at < from && endsClause(token)) return false;
    if (negators.has(token.stem)) return !isOnly(tokens, at);
  }
  return false;
}

/** “Not only were you rude”, “no doubt you are busy”: these deny nothing. */
function isOnly(tokens: readonly Token[], at: number): boolean {
  return ['only', 'just', 'doubt', 'wonder', 'matter'].includes(tokens[at + 1]?.word ?? '');
}
