// Learns from labelled mails which name is the employer’s and which title is the role, and writes src/rejection/options.json, which
// the reader of rejections chooses by (src/rejection/option.ts). Prints what cross-validation says of it: each mail is read by weights
// that have not seen it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { conditionalLogit, oddsOf } from './regression.mjs';

const root = join(import.meta.dirname, '..');
const settings = { l1: 24, epochs: 16, drop: 0.3 };
const folds = 5;
/** Weights are kept in steps of so much to one; a single step tells nothing. */
const steps = 8;
/** How likely an option must be (`Trust` in src/rejection/option.ts). An “Engineer” is no “Senior Engineer”, so titles share nothing. */
const trust = {
  company: { alone: 0.56, together: 0.66, own: 0.27 },
  role: { alone: 0.6, together: 1, own: 1 },
};

const { choices, coding, option } = await bundled({
  choices: 'test/corpus/rejections/choices.ts',
  coding: 'src/rejection/coded.ts',
  option: 'src/rejection/option.ts',
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

/** How many of those are read rightly and how many wrongly. */
function outcome(those, { numbers, weights }, trusted) {
  const is = those
    .filter(({ isWhole }) => isWhole)
    .map(example => {
      const options = optionsOf(example, numbers);
      const odds = oddsOf(options, weights);
      const at = option.chosenAt(example.choice.options, odds.slice(0, -1), odds.at(-1), trusted);
      if (at < 0) return example.right.length === 0 ? 'right' : 'missing';
      return options[at].isRight ? 'right' : 'wrong';
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
  for (const factor of [0.7, 0.85, 1, 1.15, 1.3]) {
    const { alone, together, own } = trust[what];
    const trusted = { alone: alone * factor, together: together * factor, own: own * factor };
    const counts = models.map((model, fold) => outcome(those.filter(isIn(fold)), model, trusted));
    const [right, wrong] = [0, 1].map(at => counts.reduce((sum, count) => sum + count[at], 0) / mails);
    console.log(
      `${what} at ${factor} of the trust: ${(100 * right).toFixed(1)} % right, ${(100 * wrong).toFixed(1)} % wrong`,
    );
  }
  const { numbers, weights } = weightsFrom(those);
  const telling = [...numbers].filter(([, number]) => weights[number] !== 0);
  learned[what] = {
    trust: trust[what],
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
