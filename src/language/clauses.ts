import { nameless } from './names';
import type { Sentence } from './sentences';
import type { Token } from './tokens';

/** Words that a clause needs to say something by itself. */
const shortest = 4;

/**
 * A sentence, and after it its clauses where it has several: what stands between marks and before a new subject (“…, but I …”,
 * “… and you …”). What is too short goes with what stands beside it. Marks at both ends (“👍 I …!”) and quotation marks are left out,
 * but not what makes a question, and a name is one word, however many it has.
 */
export function clausesOf({ tokens: all, isQuestion }: Sentence): readonly Sentence[] {
  const first = all.findIndex(({ isWord }) => isWord);
  const last = all.findLastIndex(({ isWord, word }) => isWord || word === '?');
  const spoken = all.slice(first, last + 1).filter(({ word }) => !silent.has(word));
  const tokens = spoken.filter(({ word }, at) => word !== nameless || spoken[at - 1]?.word !== nameless);
  const starts = [0];
  for (let at = 1; at < tokens.length; at++) {
    if (beginsClause(tokens, at) && isLong(tokens, starts.at(-1)!, at) && isLong(tokens, at, tokens.length))
      starts.push(at);
  }
  const whole = { tokens, isQuestion };
  if (starts.length === 1) return [whole];
  const clauses = starts.map((start, number) => {
    const end = starts[number + 1] ?? tokens.length;
    const from = tokens[start]!.isWord ? start : start + 1;
    return { tokens: tokens.slice(from, end), isQuestion: isQuestion && end === tokens.length };
  });
  return [whole, ...clauses];
}

function isLong(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.isWord && ++words === shortest) return true;
  return false;
}

const silent = new Set(['"', "'"]);

const conjunctions = new Set(['but', 'however', 'although', 'though', 'because', 'yet']);
const subjects = new Set(['i', 'you', 'we', 'he', 'she', 'they', 'it']);

/** Whether a token is a mark or word with which a clause begins. */
export function beginsClause(tokens: readonly Token[], at: number): boolean {
  const { isWord, word } = tokens[at]!;
  if (word === nameless) return false;
  return !isWord || conjunctions.has(word) || (word === 'and' && subjects.has(tokens[at + 1]?.word ?? ''));
}
