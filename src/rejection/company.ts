import { quoted } from './lines';
import { brandsIn, mentionsIn } from './named';
import { type Choice, grouped, likeliest, type Mention, optionsOf, placesOf } from './option';
import { fitOf, initialsOf, key, legal } from './owner';
import type { Parts } from './parts';
import { personIn } from './people';
import { isSystem, systemOf } from './systems';
import { hasHeadword, isHeadword } from './title';

export interface CompanyClue {
  readonly company?: string;
  readonly because?: string;
}

/** The employer, where text, subject, sender or signature name it. */
export function companyOf(parts: Parts): CompanyClue {
  const best = likeliest('company', companiesIn(parts));
  if (!best) return {};
  // “Part of the Wold Learning Trust”
  return { company: best.name.replace(/^part of (?:the )?(?=\p{Lu})/iu, ''), because: quoted(best.line) };
}

/** What signs for an employer in one word, by its key. */
const departments = new Set(['talentacquisition', 'humanresources', 'recruiting', 'recruitment', 'careers']);

/** All that is written as a name is, and what can be said of it. */
export function companiesIn({ mail, letter, lines, labels, people }: Parts): Choice {
  const address = mail.from?.address ?? '';
  const sender = systemOf(address.split('@')[1]?.toLowerCase() ?? '')
    ? 'system'
    : labels.length > 0
      ? 'own'
      : 'none';
  const isAgency = agencyWords.test(`${mail.subject ?? ''}\n${letter.text}`);
  const known = [...labels, ...brandsIn(mail.from?.name ?? '')];
  const groups = grouped(
    lines.flatMap(line => mentionsIn(line, known)).filter(({ name }) => canEmploy(name, people)),
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
      ...(/['’]s$/.test(name) ? ['genitive', `genitive, fits ${fit}`] : []),
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
  /\b(?:our|my|the) client(?:'s)?\b(?!-| (?:success|service|servicing|relation|account|facing|side|manager|partner|support|advis|engagement|solution|experience|director|executive|delivery|onboarding))|\bon behalf of (?!the\b|our (?:team|hiring|company|entire|whole)|my |every|all )|\bunser(?:e[nms]?|es)? (?:kunde\w*|mandant\w*|auftraggeber\w*)\b|\bmein(?:e[nms]?)? (?:kunde\w*|mandant\w*)\b|\bpersonalberatung\w*\b|\bother clients\b|\bemployment (?:agency|business)\b|\bim auftrag (?:unsere|eine|von|der firma)|\bput you (?:forward|in front)\b|\bkundenanforderungen\b|\bbetreute\w* kunde|\b(?:heard|got) back (?:from|to me)\b|\bfrom their side\b|\b(?:in|on) (?:our|my) (?:system|books|database)\b/i;

/** No number employs anybody, nor does a department or a person. */
function canEmploy(name: string, people: ReadonlySet<string>): boolean {
  return (
    /\p{L}{2}/u.test(name) &&
    !/(?:\d\D?){7}/.test(name) &&
    !departments.has(key(name)) &&
    !isAddressed(name) &&
    !endsInPerson(name, people)
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
  if (isHeadword(word)) return 'job';
  return /^\p{Lu}/u.test(word) && !neighbours.has(lower) ? 'Xx' : lower;
}

const functions = new Set(
  'team teams careers career recruiting recruitment talent acquisition hr hiring human resources resourcing resource office services people jobs job karriere bewerbung bewerbungen personal personalabteilung recruiter the at from by via dein deine ihr ihre euer your our das von der - | , @ & and und application applications update'.split(
    ' ',
  ),
);

const neighbours = new Set(
  'team careers recruiting recruitment talent hr hiring human jobs karriere bewerbung personal personalabteilung group people the der die das and at ihr ihre your for i we thank'.split(
    ' ',
  ),
);
