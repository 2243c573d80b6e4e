import { beginsClause, clausesOf } from '../language/clauses';
import { gramsOf, gramWeight, longestGram } from '../language/grams';
import type { Sentence } from '../language/sentences';
import type { Token } from '../language/tokens';
import { learned, weightsOf } from './weights';

/** How far it can be trusted that a sentence does something: for each, hardly any good message has it wrongly. */
type Trust = keyof typeof learned.limits;

/** What a sentence does: a rule that it breaks, or a move of a good message (`asks`, `accepts`). */
export interface Act {
  readonly id: string;
  readonly trust: Trust;
  /** Where the words stand that speak for it. */
  readonly place: () => Place;
}

/** In UTF-16 code units of the text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** In tokens. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * What a sentence does, the likeliest first. Each class of acts has a logistic regression over the grams of a sentence
 * (scripts/train.mjs). The score is the sum of their weights, each of which counts less the more they are; a clause that says it
 * alone is as good as a sentence that does. How high the score must be was set by cross-validation.
 */
export function actsIn(sentence: Sentence): readonly Act[] {
  const read = clausesOf(sentence).map(clause => {
    const grams = gramsOf(clause);
    return { tokens: clause.tokens, grams, scores: scoresOf(grams) };
  });
  return learned.classes
    .flatMap(({ id, limit }, index) => {
      const best = read.reduce((a, b) => (b.scores[index]! > a.scores[index]! ? b : a));
      const score = best.scores[index]!;
      return score >= limit ? { id, index, score, best } : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ id, index, score, best }) => ({
      id,
      trust: trustOf(score),
      place: () => placeOf(index, best.grams, best.tokens),
    }));
}

/** The log-odds of each class. */
function scoresOf(grams: Uint32Array): readonly number[] {
  const sums = new Int32Array(learned.classes.length);
  const add = (ofClass: number, steps: number) => {
    sums[ofClass]! += steps;
  };
  for (let at = 0; at < grams.length; at++) {
    if (grams[at] !== 0) weightsOf(grams[at]!, add);
  }
  const size = gramWeight(grams.length);
  return learned.classes.map(({ bias, scale }, index) => bias + sums[index]! * scale * size);
}

function trustOf(score: number): Trust {
  const { certain, likely } = learned.limits;
  return score >= certain ? 'certain' : score >= likely ? 'likely' : 'possible';
}

function weightOf(gram: number, index: number): number {
  let weight = 0;
  weightsOf(gram, (ofClass, steps) => {
    if (ofClass === index) weight = steps;
  });
  return weight;
}

/** Where the words stand that speak for a class: the run of tokens with the largest sum of weights, in whole clauses. */
function placeOf(index: number, grams: Uint32Array, tokens: readonly Token[]): Place {
  const says = new Float64Array(tokens.length);
  grams.forEach((gram, at) => {
    const begin = Math.floor(at / longestGram) - 1;
    const [from, to] = [Math.max(0, begin), Math.min(tokens.length, begin + (at % longestGram) + 1)];
    const weight = to > from ? weightOf(gram, index) / (to - from) : 0;
    for (let token = from; token < to; token++) says[token]! += weight;
  });
  let best = { from: 0, to: tokens.length, sum: 0 };
  let run = { from: 0, sum: 0 };
  says.forEach((weight, at) => {
    if (run.sum <= 0) run = { from: at, sum: 0 };
    run.sum += weight;
    if (run.sum > best.sum) best = { from: run.from, to: at + 1, sum: run.sum };
  });
  const { from, to } = inWholeClauses(best, tokens);
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Half a clause says nothing to whoever reads it alone. Marks and a conjunction at its ends go. */
function inWholeClauses({ from, to }: Run, tokens: readonly Token[]): Run {
  while (from > 0 && !beginsClause(tokens, from)) from--;
  while (to < tokens.length && !beginsClause(tokens, to)) to++;
  while (from < to - 1 && !speaks(tokens[from]!)) from++;
  while (to - 1 > from && !tokens[to - 1]!.isWord) to--;
  return { from, to };
}

function speaks({ isWord, word }: Token): boolean {
  return isWord && word !== 'but' && word !== 'and';
}
