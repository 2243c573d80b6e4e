import { type Line, quoted } from './lines';
import { type Choice, grouped, likeliest, type Mention, optionsOf, placesOf } from './option';
import { fitOf, initialsOf, key, legal } from './owner';
import type { Parts } from './parts';
import { personIn } from './people';
import { isSystem, systemOf } from './systems';
import { hasHeadword } from './title';
import { isCapital } from './words';

export interface CompanyClue {
  readonly company?: string;
  readonly because?: string;
}

/** The employer, where text, subject, sender or signature name it. */
export function companyOf(parts: Parts): CompanyClue {
  const best = likeliest('company', companiesIn(parts));
  if (!best) return {};
  return { company: best.name, because: quoted(best.line) };
}

/** What signs for an employer in one word, by its key. */
const departments = new Set(['talentacquisition', 'humanresources', 'recruiting', 'recruitment', 'careers']);

/** All that is written as a name is, and what can be said of it. */
export function companiesIn({ mail, lines, labels, people }: Parts): Choice {
  const address = mail.from?.address ?? '';
  const sender = systemOf(address.split('@')[1]?.toLowerCase() ?? '')
    ? 'system'
    : labels.length > 0
      ? 'own'
      : 'none';
  const isAgency = lines.some(
    ({ place, text }) => (place === 'text' || place === 'subject') && agencyWords.test(text),
  );
  const groups = grouped(
    lines.flatMap(line => mentionsIn(line, labels)).filter(({ name }) => canEmploy(name, people)),
    key,
  );
  const initials = new Set(
    [...groups.values()].map(([one]) => initialsOf(one!.name)).filter(({ length }) => length > 2),
  );
  const options = optionsOf(groups, shapeOf, (name, mentions, own) => {
    const fit = fitOf(name, labels);
    return [
      `fits ${fit}, in ${placesOf(mentions)}`,
      `fits ${fit}`,
      `fits ${fit}, ${sender} sender`,
      `fits ${fit}, agency ${isAgency}`,
      `fits ${fit}, words ${Math.min(name.split(' ').length, 4)}`,
      ...(mentions.some(one => legal.test(one.name)) ? ['legal form'] : []),
      ...(/['’]s\s/.test(name) ? ['owner'] : []),
      ...(personIn(name) ? [`written like a person, words ${Math.min(name.split(' ').length, 3)}`] : []),
      ...(people.has(own)
        ? ['person']
        : [...people].some(one => one.includes(own) || own.includes(one))
          ? ['like a person']
          : []),
      ...(hasHeadword(name) ? ['job', `job, fits ${fit}`] : []),
      ...(isSystem(name, address) ? ['system'] : []),
      ...mentions.filter(isAlone).map(({ line }) => `alone in ${line.place}`),
      ...(initials.has(own) ? ['initials'] : []),
      ...(groups.has(initialsOf(name)) ? ['has initials'] : []),
    ];
  });
  return { options, nothing: ['nothing', `nothing, ${sender} sender`, `nothing, agency ${isAgency}`] };
}

const agencyWords =
  /\b(?:our|my|the) client(?:'s)?\b(?!-| (?:success|service|servicing|relation|account|facing|side|manager|partner|support|advis|engagement|solution|experience|director|executive|delivery|onboarding))|\bon behalf of (?!the\b|our (?:team|hiring|company|entire|whole)|my |every|all )|\bunser(?:e[nms]?|es)? (?:kunde\w*|mandant\w*|auftraggeber\w*)\b|\bmein(?:e[nms]?)? (?:kunde\w*|mandant\w*)\b|\bpersonalberatung\w*\b|\bother clients\b|\bemployment (?:agency|business)\b|\bim auftrag (?:unsere|eine|von|der firma)|\bput you (?:forward|in front)\b|\bkundenanforderungen\b|\bbetreute\w* kunde/i;

/** Words of the longest name. */
const longest = 8;

/** All runs of words that begin and end as a name does: with a capital, or as the sender’s domain does. */
function mentionsIn(line: Line, labels: readonly string[]): Mention[] {
  const { words, text } = line;
  const isName = words.map(
    ({ text: word }) => isCapital(word) || (word.length > 2 && labels.includes(key(word))),
  );
  const found: Mention[] = [];
  for (const [from, { start }] of words.entries()) {
    if (!isName[from] || owned.test(words[from]!.text)) continue;
    for (let to = from + 1; to <= words.length && to - from <= longest; to++) {
      if (!isName[to - 1] && !joins(line, to - 1)) break;
      if (isName[to - 1])
        found.push({ name: ownerless(text.slice(start, words[to - 1]!.end)), line, from, to });
    }
  }
  return found;
}

/** “Dein N26 Team” */
const owned = /^(?:dein|deine|ihr|ihre|euer|eure|unser|unsere|your|our)$/i;

/** Without the ending of “Acme’s”. */
function ownerless(name: string): string {
  return name.replace(/(?<=\p{L}{2})['’]s$/u, '');
}

const joiner = /^(?:&|\+|of|and|und|the|de|la|von|van|für|for|der|des|zu|am|in|im|at|'|’)$/i;

/** Whether a word or mark can stand inside of a name: “Department of Health”, “Acme, Inc.” */
function joins({ words, text }: Line, at: number): boolean {
  const { text: word, start } = words[at]!;
  if (word === ',') return legal.test(`, ${words[at + 1]?.text ?? ''}`);
  return word === '-' ? text[start - 1] !== ' ' : joiner.test(word);
}

/** No number employs anybody, nor does a department or a person. */
function canEmploy(name: string, people: ReadonlySet<string>): boolean {
  return (
    /\p{L}{2}/u.test(name) && !departments.has(key(name)) && !isAddressed(name) && !endsInPerson(name, people)
  );
}

/** “Mr A. Norgrove”, but neither “Dr. Martens” nor “Miss Selfridge”. */
function isAddressed(name: string): boolean {
  return /^(?:mr|mrs|ms|miss|dr|prof|herr|herrn|frau)\b/i.test(name) && (personIn(name) ?? '').includes(' ');
}

/** Whether a name goes on to that of a person: “HR Dana Levy”. */
function endsInPerson(name: string, people: ReadonlySet<string>): boolean {
  const words = name.split(/\s+/);
  return words.some((_, at) => at > 0 && at < words.length - 1 && people.has(key(words.slice(at).join(' '))));
}

/** Whether the line has other words, and all of them say what somebody does there: “Dein Acme Recruiting Team”. */
function isAlone({ line, from, to }: Mention): boolean {
  return (
    line.place !== 'text' &&
    to - from < line.words.length &&
    line.words.every(({ text }, at) => (at >= from && at < to) || functions.has(text.toLowerCase()))
  );
}

/** Names are all the same to a neighbour; words that stand around names are not. */
function shapeOf(word: string): string {
  const lower = word.toLowerCase();
  if (/\d/.test(word)) return '#';
  return /^\p{Lu}/u.test(word) && !neighbours.has(lower) ? 'Xx' : lower;
}

const functions = new Set(
  'team teams careers career recruiting recruitment talent acquisition hr hiring human resources people jobs job karriere bewerbung bewerbungen personal personalabteilung recruiter the at from by via dein deine ihr ihre euer your our das von der - | , @ & and und application applications update'.split(
    ' ',
  ),
);

const neighbours = new Set(
  'team careers recruiting recruitment talent hr hiring human jobs karriere bewerbung personal personalabteilung group people the der die das and at ihr ihre your for i we thank'.split(
    ' ',
  ),
);
