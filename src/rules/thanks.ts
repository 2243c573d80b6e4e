import type { Token } from '../language/tokens';

/** Stems that thank on their own, in the languages that people mix into their English. */
const thankful = new Set(
  `thank thanks thankful thankfully grateful gratefully gratitud appreciat appreciation appreciativ cheer oblig indebt ta tks thk tysm
  valu honour honor privileg merci gracia obrigado obrigada grazi dank bedankt takk tack kiito shukran arigato salamat asant diolch`.split(
    /\s+/,
  ),
);

/** Two stems in a row that do: “it was kind of you”, “it meant a lot”, “how generous”. */
const pairs = new Set([
  ...['kind', 'generous', 'good', 'nic', 'decent', 'thoughtful', 'sweet', 'lovely'].flatMap(word => [
    `${word} of`,
    `so ${word}`,
    `how ${word}`,
  ]),
  ...['your kindness', 'your generosity', 'your patienc', 'your tim', 'the kindness', 'the encouragement'],
  ...['mean a', 'mean so', 'mean the', 'real pleasur', 'a pleasur', 'with pleasur', 'owe you', 'bles you'],
  ...['fair play', 'touch by', 'glad of', 'glad about', 'glad you', 'pleas about', 'credit to'],
  ...[
    'enjoy our',
    'enjoy the',
    'enjoy talk',
    'enjoy meet',
    'enjoy speak',
    'lovely to',
    'great to',
    'good to',
  ],
]);

/** What somebody is who is praised: “you’ve been very kind”. */
const praising = new Set('kind generous lovely gentl patient polit gracious fair'.split(' '));
const between = new Set(['hav', 'be', 'so', 'very', 'always']);

/** Whether a sentence thanks, by its words. Here a miss is a false alarm: it is lenient. */
export function thanks(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ stem }, at) =>
      thankful.has(stem) ||
      pairs.has(`${stem} ${tokens[at + 1]?.stem ?? ''}`) ||
      (praising.has(stem) && isOfThem(tokens, at)),
  );
}

/** Whether what stands at a place is said of them: “you are so …”. */
function isOfThem(tokens: readonly Token[], at: number): boolean {
  let subject = at - 1;
  while (between.has(tokens[subject]?.stem ?? '')) subject--;
  return tokens[subject]?.stem === 'you' && tokens.slice(subject, at).some(({ stem }) => stem === 'be');
}
