import { isSupposed } from './clue';
import { decoded, numberOf, type Weights } from './coded';
import { isGreeting } from './letter';
import type { Sentence } from './sentences';
import learned from './wording.json';
import { wordsOf } from './words';

/** How much each word speaks for each answer to a question, in steps of the logarithm of the odds (scripts/train-wording.mjs). */
export const weightsOf = {
  verdict: learned.verdict.map(decoded),
  feedback: learned.feedback.map(decoded),
} satisfies Readonly<Record<string, readonly Weights[]>>;

/** The words that a message is judged by, alone and with the word before, each once. Those of the subject count apart. */
export function wordingOf(sentences: readonly Sentence[], subject: string): ReadonlySet<string> {
  return new Set([
    // Whom a message greets tells nothing.
    ...sentences.filter(({ text }) => !isGreeting(text)).flatMap(({ plain }) => saidIn(plain)),
    ...wordsIn(subject).map(word => `subject ${word}`),
    always,
  ]);
}

/** “If you are not selected” turns nobody down: words about what may come count as such beside. */
function saidIn(plain: string): readonly string[] {
  const alone = wordsIn(plain);
  const words = [...alone, ...alone.slice(1).map((word, before) => `${alone[before]} ${word}`)];
  return isSupposed(plain.toLowerCase()) ? words.flatMap(word => [word, `if ${word}`]) : words;
}

/** Stands in every message. */
const always = '*';

function wordsIn(text: string): readonly string[] {
  const inFull = text
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .replace(/['’-]/g, ' ');
  return wordsOf(inFull)
    .map(({ text }) => text)
    .filter(word => /^[\p{L}\p{N}]/u.test(word));
}

/** The logarithm of the odds of each answer, but for what all have in common, by the weights of each (a logistic regression). */
export function scoresOf(words: Iterable<string>, weights: readonly Weights[]): readonly number[] {
  const numbers = [...words].map(numberOf);
  const sumOf = (known: Weights) => numbers.reduce((sum, number) => sum + (known.get(number) ?? 0), 0);
  return weights.map(known => sumOf(known) / learned.steps);
}

/** Which share of the single words has been learned: in English and German at least two fifths, in other languages at most one. */
export function shareKnown(words: Iterable<string>, weights: readonly Weights[]): number {
  const single = [...words].filter(word => word !== always && !word.includes(' '));
  const known = single.filter(word => weights.some(those => those.has(numberOf(word))));
  return known.length / Math.max(1, single.length);
}

/** The answer of the highest score, where what the tables say has a lead. */
export function likeliest<Answer>(
  answers: readonly Answer[],
  scores: readonly number[],
  tables: Answer,
  lead: number,
): Answer {
  const led = answers.map((answer, at) => scores[at]! + (answer === tables ? lead : 0));
  return answers[led.indexOf(Math.max(...led))]!;
}

/** The sentence whose words speak most for an answer. */
export function clearest(sentences: readonly Sentence[], weights: Weights): string | undefined {
  const says = (sentence: Sentence) => scoresOf(wordingOf([sentence], ''), [weights])[0]!;
  const [best] = sentences
    .map(sentence => ({ sentence, score: says(sentence) }))
    .sort((a, b) => b.score - a.score);
  return best?.sentence.text;
}
