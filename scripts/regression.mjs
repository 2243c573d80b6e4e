/**
 * Logistic regression with FTRL-Proximal (McMahan and others, “Ad Click Prediction”, KDD 2013), whose L1 term leaves most weights at
 * zero. Deterministic: the examples are shuffled by a generator with a fixed seed.
 *
 * @param examples each the numbers of its features (`at`) and what each of them counts (`size`)
 * @returns the weights; the last is the bias
 */
export function regression(examples, isPositive, features, { rate = 2, l1, epochs = 12 }) {
  const gradients = new Float64Array(features + 1);
  const squares = new Float64Array(features + 1);
  const weights = new Float64Array(features + 1);
  const learn = (feature, gradient) => {
    const sum = squares[feature] + gradient * gradient;
    const step = (Math.sqrt(sum) - Math.sqrt(squares[feature])) / rate;
    gradients[feature] += gradient - step * weights[feature];
    squares[feature] = sum;
    const limit = feature === features ? 0 : l1;
    const excess = Math.max(0, Math.abs(gradients[feature]) - limit);
    weights[feature] = (-Math.sign(gradients[feature]) * excess * rate) / (1 + Math.sqrt(sum));
  };
  const order = [...examples.keys()];
  const random = generator(1);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const number of order) {
      const { at, size } = examples[number];
      const error = probability(score(examples[number], weights)) - (isPositive[number] ? 1 : 0);
      if (Math.abs(error) < 1e-4) continue;
      for (const feature of at) learn(feature, error * size);
      learn(features, error);
    }
  }
  return weights;
}

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
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
