// Learns from labelled mails what a message is, and what it says of feedback, by all its words, and writes src/rejection/wording.json,
// which the reader of rejections weighs against its tables (src/rejection/wording.ts). Prints what cross-validation says of it: each mail
// is judged by weights that have not seen it, with the tables (which were written with many of these mails at hand).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { conditionalLogit } from './regression.mjs';

const root = join(import.meta.dirname, '..');
const settings = {
  verdict: { l1: 8, epochs: 15, drop: 0.4 },
  feedback: { l1: 14, epochs: 15, drop: 0.4 },
};
const folds = 5;
/** Weights are kept in steps of so much to one. */
const steps = 8;

const { choices, coding, wording, overruling, feedback } = await bundled({
  choices: 'test/corpus/rejections/choices.ts',
  coding: 'src/rejection/coded.ts',
  wording: 'src/rejection/wording.ts',
  overruling: 'src/rejection/overruling.ts',
  feedback: 'src/rejection/feedback.ts',
});
const { likeliest, scoresOf } = wording;
const answers = { verdict: overruling.verdicts, feedback: feedback.answers };
const examples = await choices.wordedIn([...choices.learnedMails(root), ...choices.shortTexts(root)]);

/** For each answer to a question the weights of words that stand in more than two mails. */
function weightsFrom(those, question) {
  const counts = new Map();
  for (const { words } of those) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts.keys()].filter(word => counts.get(word) > 2).sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  const { length } = answers[question];
  const choices = those.map(({ words, right }) => {
    const known = words.flatMap(word => numbers.get(word) ?? []);
    return answers[question].map((answer, at) => ({
      at: known.map(number => number * length + at),
      isRight: right.includes(answer),
    }));
  });
  const weights = conditionalLogit(choices, words.length * length, settings[question]);
  return answers[question].map(
    (_, at) =>
      new Map(
        words.flatMap((word, number) => {
          const kept = Math.round(weights[number * length + at] * steps);
          return kept === 0 ? [] : [[coding.numberOf(word), kept]];
        }),
      ),
  );
}

const learned = {};
for (const [question, those] of Object.entries(examples)) {
  const isRight = weights => one =>
    one.right.includes(likeliest(answers[question], scoresOf(one.words, weights), one.tables, one.lead));
  const right = Array.from({ length: folds }, (_, fold) => {
    const weights = weightsFrom(
      those.filter((_, number) => number % folds !== fold),
      question,
    );
    return those.filter((_, number) => number % folds === fold).filter(isRight(weights));
  }).flat();
  const share = some => `${((100 * some.length) / those.length).toFixed(1)} %`;
  const byTables = those.filter(({ right, tables }) => right.includes(tables));
  console.log(`${question}: right ${share(right)}, the tables alone ${share(byTables)}`);

  const weights = weightsFrom(those, question);
  learned[question] = weights.map(coding.coded);
  console.log(`${those.length} mails, ${weights.map(({ size }) => size).join(', ')} words with a weight`);
}
const all = { learnedFrom: choices.digestOf(examples), steps, ...learned };
writeFileSync(join(root, 'src', 'rejection', 'wording.json'), `${JSON.stringify(all, null, 2)}\n`);
