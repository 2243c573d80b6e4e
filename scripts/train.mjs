// Learns from the corpus what sentences do, and writes src/rules/weights.json, which the check reads (src/rules/model.ts).
// How high a score must be is set by cross-validation: each message is scored by a model that has not seen it, with weights as they are
// before they are rounded.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { regression, score } from './regression.mjs';

const root = join(import.meta.dirname, '..');
const settings = { l1: 27, epochs: 12 };
const folds = 5;
/** Shares of good messages that may be told something false with certainty, with some doubt, and as a mere hint. */
const allowed = { certain: 0.002, likely: 0.02, possible: 0.2 };

const sources = await bundled({
  examples: 'test/corpus/examples.ts',
  grams: 'src/language/grams.ts',
  rules: 'src/rules/rules.ts',
  weights: 'src/rules/weights.ts',
});
const { digestOf, examplesIn, moves } = sources.examples;
const { gramWeight } = sources.grams;
const examples = examplesIn(root);
const digest = digestOf(examples);

/** Rules about what a sentence says; the others look at lines, or at the whole message. */
const rules = sources.rules.rules.filter(rule => !rule.inLine && !rule.inMessage).map(({ id }) => id);

/** Grams that stand in more than one message, each with its number. */
const messagesWith = new Map();
// Nothing stands beyond the end of a sentence.
for (const { message, grams } of examples)
  for (const gram of grams.filter(Boolean))
    messagesWith.set(gram, (messagesWith.get(gram) ?? new Set()).add(message));
const keys = [...messagesWith.keys()].filter(key => messagesWith.get(key).size > 1).sort((a, b) => a - b);
const numbers = new Map(keys.map((key, number) => [key, number]));
const vectorOf = grams => ({
  at: grams.flatMap(gram => numbers.get(gram) ?? []),
  size: gramWeight(grams.length),
});
for (const example of examples) {
  Object.assign(example, vectorOf(example.grams));
  example.parts = [example, ...example.clauses.map(vectorOf)];
}

function byMessage(sentences) {
  const messages = new Map();
  for (const sentence of sentences) {
    const others = messages.get(sentence.message);
    if (others) others.push(sentence);
    else messages.set(sentence.message, [sentence]);
  }
  return messages;
}

/**
 * Weights for a rule: what is marked with it does it, and nothing else that was looked at for all rules. Of a sentence that breaks no
 * rule no clause does; of others nobody knows which.
 */
const ofRule = (rule, from) => {
  const known = from.filter(({ isWhole, labels }) => isWhole || labels.includes(rule));
  const vectors = known.flatMap(example => (isClean(example) ? example.parts : [example]));
  const breaking = new Set(known.filter(({ labels }) => labels.includes(rule)));
  return regression(
    vectors,
    vectors.map(vector => breaking.has(vector)),
    keys.length,
    settings,
  );
};
const isClean = ({ labels }) => !labels.some(label => rules.includes(label));

/** Weights for a move, from the sentences of which it is known whether they make it. */
function ofMove(move, from) {
  const known = from.filter(({ knownMoves }) => knownMoves.includes(move));
  return regression(
    known,
    known.map(({ labels }) => labels.includes(move)),
    keys.length,
    settings,
  );
}

const weightsFrom = from => [
  ...rules.map(rule => ofRule(rule, from)),
  ...moves.map(move => ofMove(move, from)),
];

/** The scores of every example, by models that have not seen its message. */
const unseen = new Map();
for (let fold = 0; fold < folds; fold++) {
  const isOut = ({ message }) => message % folds === fold;
  const all = weightsFrom(examples.filter(example => !isOut(example)));
  for (const example of examples.filter(isOut)) {
    unseen.set(
      example,
      all.map(weights => Math.max(...example.parts.map(part => score(part, weights)))),
    );
  }
}

/** The rules that can be told so: a warning told with certainty is a warning. */
const told = { certain: ['error'], likely: ['error', 'warning'], possible: ['error', 'warning', 'hint'] };

/** The highest scores for such rules in the good messages of everyday life: the others are meant to be harder than that. */
const good = [...byMessage(examples.filter(({ isGood }) => isGood)).values()];
function limitFor(grade) {
  const those = sources.rules.rules.filter(({ severity }) => told[grade].includes(severity));
  const at = those.map(({ id }) => rules.indexOf(id)).filter(index => index >= 0);
  const highest = good
    .map(sentences => Math.max(...sentences.flatMap(one => at.map(index => unseen.get(one)[index]))))
    .sort((a, b) => b - a);
  return highest[Math.floor(allowed[grade] * highest.length)];
}
const limits = Object.fromEntries(Object.keys(allowed).map(grade => [grade, limitFor(grade)]));

/** A move that is missed is a false alarm: the score that all but so many of the messages reach which make it. */
const missed = { asks: 0.008, accepts: 0.02 };
function limitOf(id, index) {
  if (!moves.includes(id)) return limits.possible;
  const made = [...byMessage(examples).values()]
    .filter(sentences => sentences.length > 1 && sentences.some(({ labels }) => labels.includes(id)))
    .map(sentences => Math.max(...sentences.map(sentence => unseen.get(sentence)[index])))
    .sort((a, b) => a - b);
  return made[Math.floor(missed[id] * made.length)];
}

const final = weightsFrom(examples);
const rows = keys.flatMap((gram, number) => {
  const weights = final
    .map((weights, index) => ({ class: index, steps: quantized(weights, number) }))
    .filter(({ steps }) => steps !== 0);
  // A gram that has but one weight of a single step takes more room than it tells.
  return weights.some(({ steps }) => weights.length > 1 || Math.abs(steps) > 1) ? [{ gram, weights }] : [];
});
function scaleOf(weights) {
  return weights.slice(0, -1).reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 16;
}
function quantized(weights, number) {
  weights.scale ??= scaleOf(weights);
  return Math.round(weights[number] / weights.scale);
}
const model = {
  classes: [...rules, ...moves].map((id, index) => ({
    id,
    limit: Number(limitOf(id, index).toFixed(2)),
    bias: Number(final[index].at(-1).toFixed(3)),
    scale: Number(final[index].scale.toFixed(5)),
  })),
  limits: Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, Number(limit.toFixed(2))])),
  learnedFrom: digest,
};
const bytes = sources.weights.packed(rows);
const target = name => join(root, 'src', 'rules', name);
writeFileSync(target('weights.json'), `${JSON.stringify(model, null, 2)}\n`);
writeFileSync(target('weights.bin'), bytes);
console.log(
  `${examples.length} sentences, ${keys.length} grams; ${rows.length} of them have weights, ${bytes.length} bytes`,
);
console.log(model.limits, model.classes.map(({ id, limit }) => `${id} ${limit}`).join(', '));
