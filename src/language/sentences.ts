import type { Line } from './own-words';
import { type Token, tokensOf } from './tokens';

/** One sentence, or what stands in the place of one. It has at least one word. */
export interface Sentence {
  readonly tokens: readonly Token[];
  /** Whether it ends in a question mark. */
  readonly isQuestion: boolean;
}

/** Tokens after which a sentence ends in any case, so that a text without any mark takes no more memory than others. */
const longest = 300;

/**
 * The sentences of the lines, one after the other. (Intl.Segmenter would do the same for 12 ms more at start-up, and
 * breaks neither at greetings nor at lines without a full stop, which is how people write.)
 */
export function* sentencesOf(text: string, lines: Iterable<Line>): Generator<Sentence> {
  let pending: Token[] = [];
  let isFirst = true;
  let above: Line | undefined;
  const finish = function* (): Generator<Sentence> {
    const tokens = pending;
    pending = [];
    if (!tokens.some(({ isWord }) => isWord)) return;
    isFirst = false;
    yield { tokens, isQuestion: endsInQuestion(tokens) };
  };
  for (const line of lines) {
    const tokens = tokensOf(text, line.start, line.end);
    if (beginsAnew(line, tokens, above)) yield* finish();
    above = line;
    for (const [at, token] of tokens.entries()) {
      pending.push(token);
      // “Dear Dana, Thank you”: a capital behind a greeting begins a sentence.
      const isAddressed = isFirst && token.word === ',' && tokens[at + 1]?.isCapital && isGreeting(pending);
      if (isAddressed || pending.length >= longest || endsSentence(tokens, at)) yield* finish();
    }
    if (isFirst && isGreeting(pending)) yield* finish();
  }
  yield* finish();
}

const bullet = /^(?:[-*•–]\s|\d{1,2}[.)]\s)/;
/** “1.” at the beginning of a line counts, and ends nothing. */
const numbering = /^\d{1,2}$/;
const terminal = new Set(['.', '?', '!', '…']);

/** Whether a sentence ends with this token, seen from its own line. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!terminal.has(token.word)) {
    // A quotation mark, bracket or smiley behind the mark belongs to the sentence.
    return !token.isWord && !token.isSpaced && '")\''.includes(token.word) && endedBefore(tokens, at, next);
  }
  if (next === undefined) return true;
  if (!next.isSpaced) return token.word === '.' && next.isCapital && (tokens[at - 1]?.word.length ?? 0) > 3;
  if (token.word !== '.') return true;
  if (at === 1 && numbering.test(tokens[0]!.word)) return false;
  const isEllipsis = token.end - token.start > 1;
  if (isEllipsis) return next.isCapital;
  return !isAbbreviation(tokens[at - 1]);
}

function endedBefore(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const before = tokens[at - 1];
  return before !== undefined && terminal.has(before.word) && (next === undefined || next.isSpaced);
}

const abbreviations = new Set(
  'mr mrs ms mx dr prof st no vs etc e.g i.e inc ltd co corp jr sr approx dept p.s a.m p.m'.split(' '),
);

function isAbbreviation(token: Token | undefined): boolean {
  if (!token?.isWord) return false;
  return abbreviations.has(token.word) || (token.isCapital && token.word.length === 1 && token.word !== 'i');
}

/** Whether a line does not go on with the sentence of the line above. People leave full stops out. */
function beginsAnew(line: Line, [first]: readonly Token[], above: Line | undefined): boolean {
  if (line.text === '' || bullet.test(line.text)) return true;
  return above !== undefined && above.text.length < shortLine && (first?.isCapital || !first?.isWord);
}

/** Characters. Lines that a program has broken are longer, but for the last of a paragraph. */
const shortLine = 45;

const greetingWords = new Set(
  'dear hi hello hey hiya good morning afternoon evening greetings to'.split(' '),
);

/** Whether a first line only greets: “hi dana”, below which the text goes on with a small letter. */
function isGreeting(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ isWord }) => isWord);
  return words.length > 0 && words.length <= 5 && greetingWords.has(words[0]!.word);
}

export function endsInQuestion(tokens: readonly Token[]): boolean {
  return tokens.slice(-3).some(({ word }) => word === '?');
}
