// Learns from labelled mails what a message is by all its words, and writes src/rejection/wording.json, which the reader of rejections
// weighs against its tables (src/rejection/wording.ts). Prints what cross-validation says of it: each mail is judged by weights that have
// not seen it, with the tables (which were written with many of these mails at hand).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { conditionalLogit } from './regression.mjs';

const root = join(import.meta.dirname, '..');
const settings = { l1: 14, epochs: 15 };
const folds = 5;
/** Weights are kept in steps of so much to one. */
const steps = 8;

const { choices, wording } = await bundled({
  choices: 'test/corpus/rejections/choices.ts',
  wording: 'src/rejection/wording.ts',
});
const { likeliest, verdicts } = wording;
const examples = await choices.verdictsIn(choices.learnedMails(root));

/** Words that stand in more than two mails, with a weight for each verdict. */
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
  return Object.fromEntries(
    words.flatMap((word, number) => {
      const kept = verdicts.map((_, at) => Math.round(weights[number * verdicts.length + at] * steps));
      return kept.some(weight => weight !== 0) ? [[word, kept]] : [];
    }),
  );
}

function judged({ words, tables }, weights) {
  const scores = verdicts.map((_, at) =>
    words.reduce((sum, word) => sum + (weights[word]?.[at] ?? 0) / steps, 0),
  );
  return likeliest(scores, words.length, tables);
}

const isIn = fold => (_, number) => number % folds === fold;
const models = Array.from({ length: folds }, (_, fold) =>
  weightsFrom(examples.filter((_, number) => number % folds !== fold)),
);
const share = right => `${((100 * right.length) / examples.length).toFixed(1)} %`;
const right = models.flatMap((model, fold) =>
  examples.filter(isIn(fold)).filter(example => judged(example, model) === example.verdict),
);
console.log(
  `right ${share(right)}, the tables alone ${share(examples.filter(one => one.tables === one.verdict))}`,
);

const words = weightsFrom(examples);
const learnedFrom = choices.digestOf(examples);
writeFileSync(
  join(root, 'src', 'rejection', 'wording.json'),
  `${JSON.stringify({ learnedFrom, steps, words }, null, 2)}\n`,
);
console.log(`${examples.length} mails, ${Object.keys(words).length} words with a weight`);
