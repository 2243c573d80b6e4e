// Learns from labelled mails which name is the employer’s and which title is the role, and writes src/rejection/options.json, which
// the reader of rejections chooses by (src/rejection/option.ts). Prints what cross-validation says of it: each mail is read by weights
// that have not seen it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { conditionalLogit, oddsOf } from './regression.mjs';

const root = join(import.meta.dirname, '..');
const settings = { l1: 30, epochs: 16 };
const folds = 5;
/** Weights are kept in steps of so much to one; a single step tells nothing. */
const steps = 8;
/** How likely an option must be. */
const limits = { company: 0.55, role: 0.55 };

const { choices, coding } = await bundled({
  choices: 'test/corpus/rejections/choices.ts',
  coding: 'src/rejection/coded.ts',
});
const examples = await choices.choicesIn(choices.learnedMails(root));

/** Traits that stand in more than two mails, each with its number. */
function numbersOf(those) {
  const mails = new Map();
  for (const { of, choice } of those) {
    for (const trait of [...choice.nothing, ...choice.options.flatMap(({ traits }) => traits)])
      mails.set(trait, (mails.get(trait) ?? new Set()).add(of));
  }
  const traits = [...mails.keys()].filter(trait => mails.get(trait).size > 2).sort();
  return new Map(traits.map((trait, number) => [trait, number]));
}

function optionsOf({ choice, right }, numbers) {
  const at = traits => traits.flatMap(trait => numbers.get(trait) ?? []);
  return [
    ...choice.options.map(({ key, traits }) => ({ at: at(traits), isRight: right.includes(key) })),
    { at: at(choice.nothing), isRight: right.length === 0 },
  ];
}

function weightsFrom(those) {
  const numbers = numbersOf(those);
  // Where what is right is no option, nothing can be learned.
  const known = those.map(one => optionsOf(one, numbers)).filter(all => all.some(({ isRight }) => isRight));
  const weights = conditionalLogit(known, numbers.size, settings);
  return { numbers, weights: weights.map(kept) };
}

function kept(weight) {
  const rounded = Math.round(weight * steps);
  return Math.abs(rounded) > 1 ? rounded / steps : 0;
}

/** Shares of those that are read rightly and wrongly, where it takes so much to say anything, and names do not add up. */
function outcome(those, { numbers, weights }, limit) {
  const is = those
    .filter(({ isWhole }) => isWhole)
    .map(example => {
      const options = optionsOf(example, numbers);
      const odds = oddsOf(options, weights);
      const all = odds.reduce((a, b) => a + b);
      const best = Math.max(0, ...odds.slice(0, -1));
      if (best / all < limit) return example.right.length === 0 ? 'right' : 'missing';
      return options[odds.indexOf(best)].isRight ? 'right' : 'wrong';
    });
  return ['right', 'wrong'].map(what => is.filter(one => one === what).length);
}

const learned = {};
for (const [what, those] of Object.entries(examples)) {
  const isIn = fold => example => example.of % folds === fold;
  const mails = those.filter(({ isWhole }) => isWhole).length;
  const models = Array.from({ length: folds }, (_, fold) =>
    weightsFrom(those.filter(example => !isIn(fold)(example))),
  );
  for (const limit of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    const counts = models.map((model, fold) => outcome(those.filter(isIn(fold)), model, limit));
    const [right, wrong] = [0, 1].map(at => counts.reduce((sum, count) => sum + count[at], 0) / mails);
    console.log(
      `${what} at ${limit}: ${(100 * right).toFixed(1)} % right, ${(100 * wrong).toFixed(1)} % wrong`,
    );
  }
  const { numbers, weights } = weightsFrom(those);
  const telling = [...numbers].filter(([, number]) => weights[number] !== 0);
  learned[what] = {
    limit: limits[what],
    weights: coding.coded(
      new Map(telling.map(([trait, number]) => [coding.numberOf(trait), weights[number] * steps])),
    ),
  };
  console.log(`${what}: ${mails} mails, ${numbers.size} traits, ${telling.length} of them with a weight`);
}
const digest = choices.digestOf(examples);
writeFileSync(
  join(root, 'src', 'rejection', 'options.json'),
  `${JSON.stringify({ learnedFrom: digest, steps, ...learned }, null, 2)}\n`,
);
