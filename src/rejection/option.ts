import { decoded, numberOf, type Weights } from './coded';
import type { Line } from './lines';
import learned from './options.json';
import { squash } from './people';
import { isQuotationMark, type Word } from './words';

/** Words of a line: those from `from` on, up to `to`. */
export interface Mention {
  readonly name: string;
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

type What = 'company' | 'role';

/** Something that may be what is looked for, with all that can be said of it. */
interface Option {
  /** What its spellings have in common. */
  readonly key: string;
  readonly mentions: readonly Mention[];
  readonly traits: readonly string[];
}

/** What there is to choose from, and what can be said of there being nothing. */
export interface Choice {
  readonly options: readonly Option[];
  readonly nothing: readonly string[];
}

/**
 * The likeliest option, if it is likely enough: a conditional logit (McFadden 1974) over the options and “nothing”, learned from
 * labelled mails (scripts/train-options.mjs).
 */
export function likeliest(what: What, { options, nothing }: Choice): Mention | undefined {
  const known = weights[what];
  const oddsOf = (traits: readonly string[]) =>
    Math.exp(traits.reduce((sum, trait) => sum + (known.get(numberOf(trait)) ?? 0), 0) / learned.steps);
  const odds = options.map(({ traits }) => oddsOf(traits));
  const chosen = options[chosenAt(options, odds, oddsOf(nothing), learned[what].trust)];
  return chosen && fullest(chosen.mentions);
}

/**
 * How likely an option must be, alone or together with the names that begin or end as it does: “Acme” and “Acme Careers” share what
 * speaks for either.
 */
interface Trust {
  readonly alone: number;
  readonly together: number;
  /** How much of what they share must be its own. */
  readonly own: number;
}

/** Where the likeliest option stands, if it is likely enough, and -1 if none is. */
export function chosenAt(
  options: readonly Pick<Option, 'key'>[],
  odds: readonly number[],
  nothing: number,
  { alone, together, own }: Trust,
): number {
  const all = odds.reduce((sum, one) => sum + one, nothing);
  const best = Math.max(0, ...odds);
  const at = odds.indexOf(best);
  const chosen = options[at];
  if (!chosen) return -1;
  const isShared = () => best / all >= own && alikeIn(options, odds, chosen.key) / all >= together;
  return best / all >= alone || isShared() ? at : -1;
}

/** The odds of all options of which one is the beginning or the end of the other. */
function alikeIn(options: readonly Pick<Option, 'key'>[], odds: readonly number[], chosen: string): number {
  const isEnd = (part: string, whole: string) => whole.startsWith(part) || whole.endsWith(part);
  return options.reduce(
    (sum, { key }, at) => (isEnd(key, chosen) || isEnd(chosen, key) ? sum + odds[at]! : sum),
    0,
  );
}

const weights: Readonly<Record<What, Weights>> = {
  company: decoded(learned.company.weights),
  role: decoded(learned.role.weights),
};

/** The first mention, as far as it goes there: “Acme GmbH”, and not “Acme”. */
function fullest(mentions: readonly Mention[]): Mention | undefined {
  const [first] = mentions;
  return mentions.findLast(({ line, from }) => line === first?.line && from === first.from);
}

/** Mentions by what their spellings have in common. */
export function grouped(
  mentions: Iterable<Mention>,
  keyOf: (name: string) => string,
): ReadonlyMap<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(mention.name);
    if (key.length < 2) continue;
    const others = groups.get(key);
    if (others) others.push(mention);
    else if (groups.size < most) groups.set(key, [mention]);
  }
  return groups;
}

/** More than any letter has. */
const most = 1500;

/**
 * Each group as an option: what can be said of any by its words and their surroundings, and `special` traits.
 *
 * @param shapeOf makes the words around a mention comparable
 */
export function optionsOf(
  groups: ReadonlyMap<string, readonly Mention[]>,
  shapeOf: (word: string) => string,
  special: (name: string, mentions: readonly Mention[], key: string) => readonly string[],
): readonly Option[] {
  return [...groups].map(([key, mentions]) => {
    const { name } = mentions[0]!;
    const traits = [
      ...mentions.flatMap(mention => surroundings(mention, shapeOf)),
      `names in front: ${howMany(mentions, ({ line, from }) => isName(line.words[from - 1], shapeOf))}`,
      `names behind: ${howMany(mentions, ({ line, to }) => isName(line.words[to], shapeOf))}`,
      ...ownTraits(name, mentions),
      ...special(name, mentions, key),
    ];
    return { key, mentions, traits: [...new Set(traits)] };
  });
}

/** What always stands beside other names is a part of one. */
function howMany(mentions: readonly Mention[], test: (mention: Mention) => boolean): string {
  const count = mentions.filter(test).length;
  return count === 0 ? 'never' : count === mentions.length ? 'always' : 'at times';
}

function isName(word: Word | undefined, shapeOf: (word: string) => string): boolean {
  return word !== undefined && /^(?:Xx|job)$/.test(shapeOf(word.text));
}

/** What can be said of a mention by the words around it. */
function surroundings({ line, from, to }: Mention, shapeOf: (word: string) => string): string[] {
  const { place, words, before, behind } = line;
  const word = (at: number) => (at < 0 ? '^' : at >= words.length ? '$' : shapeOf(words[at]!.text));
  const [left, right] = [word(from - 1), word(to)];
  const isFirst = from === 0;
  const isLast = to === words.length;
  const at = isFirst && isLast ? 'whole' : isFirst ? 'start' : isLast ? 'end' : 'middle';
  return [
    place,
    `${place} ${at}`,
    `${place} ${left} _`,
    `${place} _ ${right}`,
    `${place} ${left} _ ${right}`,
    `${place} ${word(from - 2)} ${left} _`,
    `${place} _ ${right} ${word(to + 1)}`,
    `${place} ${word(from - 3)} ${word(from - 2)} ${left} _`,
    `${place} ${at} ${Math.min(3, before)}`,
    `${place} ${at} -${Math.min(3, behind)}`,
    ...(at === 'whole' ? [] : [`between ${boundary(left)} ${boundary(right)}`]),
    ...(isJoiner(left) && /^(?:Xx|job)$/.test(word(from - 2)) ? ['goes on in front'] : []),
    ...(isJoiner(right) && /^(?:Xx|job)$/.test(word(to + 1)) ? ['goes on behind'] : []),
  ];
}

/** Words are all the same to a boundary, and so are the quotation marks of all languages. */
function boundary(word: string): string {
  if (isQuotationMark(word)) return '"';
  return /^\p{Ll}/u.test(word) && word !== 'job' ? 'word' : word;
}

function isJoiner(word: string): boolean {
  return /^(?:&|\+|\/|and|und|of|für|for|,)$/.test(word);
}

/** What can be said of a name by its words and by where it is mentioned. */
function ownTraits(name: string, mentions: readonly Mention[]): string[] {
  const words = name
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const lines = new Set(mentions.map(({ line }) => line)).size;
  return [
    `first ${words[0]}`,
    `last ${words.at(-1)}`,
    ...words.map(word => `has ${word}`),
    ...words.map(word => `has -${word.slice(-4)}`),
    `words ${Math.min(words.length, 7)}`,
    `in ${placesOf(mentions)}`,
    `lines ${Math.min(lines, 4)}`,
    `capitals ${capitalsIn(name)}`,
  ];
}

/** Where it is mentioned: “subject+text”. */
export function placesOf(mentions: readonly Mention[]): string {
  return [...new Set(mentions.map(({ line }) => line.place))].sort().join('+');
}

function capitalsIn(name: string): string {
  const words = name.split(/[\s(]+/).filter(word => /^\p{L}/u.test(word));
  const capitals = words.filter(word => /^\p{Lu}/u.test(word)).length;
  if (squash(name) !== '' && name === name.toUpperCase()) return 'only';
  return capitals === words.length ? 'all' : capitals === 0 ? 'none' : 'some';
}
