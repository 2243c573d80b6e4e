// Learns from labelled mails what a message is by all its words, and writes src/rejection/wording.json, which the reader of rejections
// weighs against its tables (src/rejection/wording.ts). Prints what cross-validation says of it: each mail is judged by weights that have
// not seen it, with the tables (which were written with many of these mails at hand).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { conditionalLogit } from './regression.mjs';

const root = join(import.meta.dirname, '..');
const settings = { l1: 8, epochs: 15, drop: 0.4 };
const folds = 5;
/** Weights are kept in steps of so much to one. */
const steps = 8;

const { choices, coding, wording } = await bundled({
  choices: 'test/corpus/rejections/choices.ts',
  coding: 'src/rejection/coded.ts',
  wording: 'src/rejection/wording.ts',
});
const { likeliest, scoresOf, verdicts } = wording;
const examples = await choices.verdictsIn([...choices.learnedMails(root), ...choices.shortTexts(root)]);

/** For each verdict the weights of words that stand in more than two mails. */
function weightsFrom(those) {
  const counts = new Map();
  for (const { words } of those) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].filter(word => counts.get(word) > 2).sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const choices = those.map(({ words, verdict }) => {
    const known = words.flatMap(word => numbers.get(word) ?? []);
    return verdicts.map((one, at) => ({
      at: known.map(number => number * verdicts.length + at),
      isRight: one === verdict,
    }));
  });
  const weights = conditionalLogit(choices, words.length * verdicts.length, settings);
  return verdicts.map(
    (_, at) =>
      new Map(
        words.flatMap((word, number) => {
          const kept = Math.round(weights[number * verdicts.length + at] * steps);
          return kept === 0 ? [] : [[coding.numberOf(word), kept]];
        }),
      ),
  );
}

const right = Array.from({ length: folds }, (_, fold) => {
  const weights = weightsFrom(examples.filter((_, number) => number % folds !== fold));
  return examples
    .filter((_, number) => number % folds === fold)
    .filter(
      ({ words, verdict, tables, lead }) => likeliest(scoresOf(words, weights), tables, lead) === verdict,
    );
}).flat();
const share = right => `${((100 * right.length) / examples.length).toFixed(1)} %`;
console.log(
  `right ${share(right)}, the tables alone ${share(examples.filter(one => one.tables === one.verdict))}`,
);

const weights = weightsFrom(examples);
const learned = { learnedFrom: choices.digestOf(examples), steps, weights: weights.map(coding.coded) };
writeFileSync(join(root, 'src', 'rejection', 'wording.json'), `${JSON.stringify(learned, null, 2)}\n`);
console.log(`${examples.length} mails, ${weights.map(({ size }) => size).join(', ')} words with a weight`);
