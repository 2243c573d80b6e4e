import { type Phrase, phraseOf } from '../language/phrase';
import { entries } from './phrase-table';
import { words } from './words';

const common = new Set(
  'i you my your be have do not a the to of for in on at with it that this and or me we they he she his her their could can would will should may might no so as by from if what how who get give tak mak know'.split(
    ' ',
  ),
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

/** The words of the slot that fewest sentences have: none is among the commonest, and there are few of them. */
function rarestWords({ slots }: Phrase): ReadonlySet<string> {
  const required = slots.flatMap(({ stems, runs, isOptional }) =>
    stems && !isOptional ? [new Set([...stems, ...runs.map(rarestOf)])] : [],
  );
  const rare = required.filter(stems => ![...stems].some(stem => common.has(stem)));
  const [first, ...others] = rare.length > 0 ? rare : required;
  if (!first) throw new Error('a phrase must name a word');
  return others.reduce((best, stems) => (stems.size < best.size ? stems : best), first);
}

function rarestOf(run: readonly string[]): string {
  return run.find(stem => !common.has(stem)) ?? run[0]!;
}
