import { type Phrase, phraseOf } from '../language/phrase';
import { entries } from './phrase-table';
import { words } from './words';

/** Stems that more than one in twenty good letters has, the commonest first. */
const commonest = new Map(
  'i the for you be and to a would my it hav thank in on your that not of with do if dear good thanks # know about so hi or what one tell at could any but how can thi interview lik get tim will no say go think ther tak from ask wish let mr answer feedback writ year want hop all much understand mor which too work when up call team next as need should hear see mak very giv kind day befor again com they question email appreciat other learn out look pleas who thing letter we than her messag something may lov anything becaus new part position decision only first talk well wher many even help just already point way job feel find read back right another someon respect might sinc shar experienc after result outcom whether rol panel meet bit week now rather every som still accept he she his their him me by us never had person better'
    .split(' ')
    .map((stem, place) => [stem, place] as const),
);

/**
 * Numbers of phrases by the stem that one of them cannot be without: only those whose rarest word a sentence has are looked
 * for in it. The build puts the finished index in place of this file (scripts/build.mjs), since reading every phrase at
 * each start would take longer than the check.
 */
export function phraseIndex(): PhraseIndex {
  made ??= indexOf(entries.map(({ written }) => written));
  return made;
}

type PhraseIndex = Readonly<Record<string, readonly number[]>>;
let made: PhraseIndex | undefined;

function indexOf(phrases: readonly string[]) {
  const index: Record<string, number[]> = Object.create(null);
  phrases.forEach((written, number) => {
    for (const stem of rarestWords(phraseOf(written, words))) {
      index[stem] ??= [];
      index[stem].push(number);
    }
  });
  return index;
}

/** The words of the slot that fewest sentences have. */
function rarestWords({ slots }: Phrase): ReadonlySet<string> {
  const required = slots.flatMap(({ stems, runs, isOptional }) =>
    stems && !isOptional ? [new Set([...stems, ...runs.map(rarestOf)])] : [],
  );
  const [first, ...others] = required;
  if (!first) throw new Error('a phrase must name a word');
  return others.reduce((best, stems) => (frequency(stems) < frequency(best) ? stems : best), first);
}

function rarestOf(run: readonly string[]): string {
  return run.reduce((best, stem) => (frequency([stem]) < frequency([best]) ? stem : best));
}

/** How often sentences have one of the stems, as far as their order among the commonest tells. */
function frequency(stems: Iterable<string>): number {
  let sum = 0;
  for (const stem of stems) sum += commonest.has(stem) ? commonest.size / (commonest.get(stem)! + 1) : 0.1;
  return sum;
}
