import { endsInQuestion, type Sentence } from './sentences';
import { stem } from './stem';
import { type Token, tokensOf } from './tokens';

/** The word that stands for a name. */
export const nameless = '\u0000';

/**
 * Hides the names of a sentence, so that nothing can be read in them: those that are known (“Free Law Ltd”), words with a capital inside
 * a sentence, and job titles before a word for a job (“the legal counsel role”).
 */
export function nameMask(names: readonly string[]): (sentence: Sentence) => Sentence {
  const known = names.map(name => tokensOf(name, 0, name.length)).filter(isTelling);
  return sentence => masked(sentence, known);
}

function masked(sentence: Sentence, known: readonly (readonly Token[])[]): Sentence {
  const { tokens } = sentence;
  const isName = new Set<number>();
  for (const name of known) markAll(tokens, name, isName);
  markCapitals(tokens, isName);
  markTitles(tokens, isName);
  if (isName.size === 0) return sentence;
  const hidden = tokens.map((token, at) =>
    isName.has(at) ? { ...token, word: nameless, stem: nameless } : token,
  );
  // A company may be called “Who?”.
  return { tokens: hidden, isQuestion: sentence.isQuestion && endsInQuestion(hidden) };
}

function markAll(tokens: readonly Token[], name: readonly Token[], isName: Set<number>) {
  // Will is not in “I will”.
  const needsCapital = name.length === 1 && name[0]?.isCapital;
  for (let at = 0; at + name.length <= tokens.length; at++) {
    if (needsCapital && !tokens[at]?.isCapital) continue;
    if (name.every(({ word }, index) => tokens[at + index]?.word === word)) {
      for (let index = 0; index < name.length; index++) isName.add(at + index);
    }
  }
}

/** Whoever is called “a” or “?” would hide half of what is said; “3M” would not. */
function isTelling(name: readonly Token[]): boolean {
  const words = name.filter(({ isWord }) => isWord);
  return (
    words.length > 1 ||
    words.some(({ isCapital, word }) => isCapital || word.length > 2 || /^\d\p{L}/u.test(word))
  );
}

/** Words that keep their meaning with a capital: days, places to complain at, titles of the people one writes about. */
const speaking = new Set(
  `i monday tuesday wednesday thursday friday saturday sunday hr human resources glassdoor linkedin reddit twitter facebook
  google indeed trustpilot court tribunal employment equality act commission labour labor rights hiring manager team
  recruiter interviewer director committee panel`.split(/\s+/),
);

function markCapitals(tokens: readonly Token[], isName: Set<number>) {
  const words = tokens.filter(({ isWord, word }, at) => isWord && at > 0 && word !== 'i');
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  // Whoever writes everything with capitals says nothing by them.
  if (capitals * 2 > words.length && words.length > 3) return;
  tokens.forEach((token, at) => {
    if (!token.isCapital || at === 0 || speaking.has(token.word)) return;
    const before = tokens[at - 1]!;
    const beginsAnew = !before.isWord && before.word !== ',' && before.word !== '—';
    const isAcronym = token.end - token.start > 1 && token.isUpper;
    if (!beginsAnew && !isAcronym) isName.add(at);
  });
}

const jobWords = new Set(
  'role position job post vacancy opening internship placement apprenticeship'.split(' ').map(stem),
);
const openers = new Set(['the', 'a', 'an', 'your', 'this', 'that', 'for', 'as', 'of']);
/** Words before “role” that say something of it instead of naming it. */
const plain = new Set(
  'same other another different new similar future next right whole exact open current later more lower junior unpaid free any some no temporary better perfect'.split(
    ' ',
  ),
);
const longestTitle = 5;

function markTitles(tokens: readonly Token[], isName: Set<number>) {
  tokens.forEach(({ stem }, at) => {
    if (!jobWords.has(stem)) return;
    for (let from = at - 1; from >= Math.max(0, at - longestTitle); from--) {
      const { word, isWord } = tokens[from]!;
      if (!isWord || plain.has(word)) return;
      if (!openers.has(word)) continue;
      for (let index = from + 1; index < at; index++) isName.add(index);
      return;
    }
  });
}
