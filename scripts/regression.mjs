/**
 * Weights that are learned by FTRL-Proximal (McMahan and others, “Ad Click Prediction”, KDD 2013), whose L1 term leaves most of them at
 * zero.
 */
function learner(features, { rate, l1 }) {
  const gradients = new Float64Array(features);
  const squares = new Float64Array(features);
  const weights = new Float64Array(features);
  const learn = (feature, gradient, limit = l1) => {
    const sum = squares[feature] + gradient * gradient;
    const step = (Math.sqrt(sum) - Math.sqrt(squares[feature])) / rate;
    gradients[feature] += gradient - step * weights[feature];
    squares[feature] = sum;
    const excess = Math.max(0, Math.abs(gradients[feature]) - limit);
    weights[feature] = (-Math.sign(gradients[feature]) * excess * rate) / (1 + Math.sqrt(sum));
  };
  return { weights, learn };
}

/** Each example so many times, in another order each time; the same orders in each run. */
function* shuffled(examples, epochs) {
  const order = [...examples.keys()];
  const random = generator(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const number of order) yield number;
  }
}

/**
 * Logistic regression.
 *
 * @param examples each the numbers of its features (`at`) and what each of them counts (`size`)
 * @returns the weights; the last is the bias
 */
export function regression(examples, isPositive, features, { rate = 2, l1, epochs = 12 }) {
  const { weights, learn } = learner(features + 1, { rate, l1 });
  for (const number of shuffled(examples, epochs)) {
    const { at, size } = examples[number];
    const error = probability(score(examples[number], weights)) - (isPositive[number] ? 1 : 0);
    if (Math.abs(error) < 1e-4) continue;
    for (const feature of at) learn(feature, error * size);
    learn(features, error, 0);
  }
  return weights;
}

/**
 * Conditional logit: what makes one option of several the right one.
 *
 * @param choices each a list of options: the numbers of its features (`at`), and whether it is right (`isRight`; several may be)
 * @param drop the share of features that a choice does without each time, so that none relies on another (dropout: Srivastava and
 *   others, JMLR 2014)
 * @returns the weights
 */
export function conditionalLogit(choices, features, { rate = 0.3, l1, epochs = 20, drop = 0 }) {
  const { weights, learn } = learner(features, { rate, l1 });
  let step = 0;
  for (const number of shuffled(choices, epochs)) {
    step++;
    const isKept = feature => drop === 0 || mixed(feature ^ Math.imul(step, 0x9e3779b1)) >= drop;
    const options = choices[number].map(({ at, isRight }) => ({ at: at.filter(isKept), isRight }));
    const odds = oddsOf(options, weights);
    const all = sum(odds);
    const right = sum(odds.filter((_, at) => options[at].isRight));
    const gradients = new Map();
    options.forEach(({ at, isRight }, index) => {
      const error = odds[index] / all - (isRight ? odds[index] / right : 0);
      if (Math.abs(error) < 1e-5) return;
      for (const feature of at) gradients.set(feature, (gradients.get(feature) ?? 0) + error);
    });
    for (const [feature, gradient] of gradients) learn(feature, gradient);
  }
  return weights;
}

/** How likely each option is, in shares of the likeliest. */
export function oddsOf(options, weights) {
  const scores = options.map(({ at }) => sum(at.map(feature => weights[feature])));
  const most = Math.max(...scores);
  return scores.map(score => Math.exp(score - most));
}

const sum = numbers => numbers.reduce((a, b) => a + b, 0);

/** The log-odds of an example. */
export function score({ at, size }, weights) {
  let sum = weights[weights.length - 1];
  for (const feature of at) sum += weights[feature] * size;
  return sum;
}

const probability = logOdds => 1 / (1 + Math.exp(-logOdds));

function shuffle(numbers, random) {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other], numbers[last]];
  }
}

/** Numbers from 0 up to 1 (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return mixed(state);
  };
}

/** A number from 0 up to 1 that stands for a whole one, and tells nothing of it. */
function mixed(number) {
  let bits = Math.imul(number ^ (number >>> 15), 1 | number);
  bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
  return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
}
