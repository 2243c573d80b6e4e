import { type Line, quoted } from './lines';
import { type Choice, grouped, likeliest, type Mention, optionsOf } from './option';
import { fitOf } from './owner';
import type { Parts } from './parts';
import { squash } from './people';
import { hasHeadword, isHeadword, isTitle, plainTitle } from './title';
import { isCapital, isQuotationMark, type Word } from './words';

export interface RoleClue {
  readonly role?: string;
  readonly because?: string;
}

/** The role that was applied for, where text or subject name it. */
export function roleOf(parts: Parts, company: string | undefined): RoleClue {
  const best = likeliest('role', rolesIn(parts, company));
  if (!best) return {};
  return { role: best.name, because: quoted(best.line) };
}

/** All that can be a title, and what can be said of it. */
export function rolesIn({ lines: all, labels }: Parts, company = ''): Choice {
  const lines = all.filter(({ place }) => place === 'text' || place === 'subject');
  const titles = lines
    .flatMap(titlesIn)
    .filter(({ name }) => name.length < longestName)
    .map(mention => ({ ...mention, name: plainTitle(mention.name) }))
    .filter(({ name }) => isTitle(name));
  const employer = squash(company);
  const options = optionsOf(grouped(titles, squash), shapeOf, (name, mentions, own) => {
    const head = `head ${hasHeadword(name)} ${isHeadword(name.split(' ').at(-1) ?? '')}`;
    return [
      head,
      `${head}, words ${Math.min(name.split(' ').length, 4)}`,
      `${head}, in ${[...new Set(mentions.map(({ line }) => line.place))].join('+')}`,
      ...(/[(,]|\s[-–&/]\s|\d/.exec(name) ?? []).map(mark => `mark ${mark.trim()}`),
      `fits ${fitOf(name, labels)}`,
      ...(/['’]s(?:\s|$)/.test(name) ? ['owner'] : []),
      ...(mentions.some(isQuoted) ? ['quoted', `quoted, ${head}`] : []),
      ...(mentions.some(hasMarkInside) ? ['mark inside'] : []),
      ...(mentions.some(goesOnBehindMark) ? ['goes on behind a mark'] : []),
      ...(employer !== '' && own.includes(employer) ? ['company in it'] : []),
      ...(employer.includes(own) ? ['in the company'] : []),
    ];
  });
  const heads = options.filter(({ mentions }) => hasHeadword(mentions[0]!.name)).length;
  return {
    options,
    nothing: [
      'nothing',
      `nothing, lines ${Math.min(6, lines.length)}`,
      `nothing, heads ${Math.min(2, heads)}`,
    ],
  };
}

/** Characters; what is longer is looked at no further. */
const longestName = 200;

/** Words of the longest title. */
const longest = 10;

/** What a title can be called a title of. */
const noun =
  /^(?:position|role|post|job|vacancy|opening|opportunity|programme|program|internship|stelle|rolle|vakanz|traineeship|apprenticeship|search|requisition)$/i;
/** What stands in front of a title that has no capitals. */
const opener =
  /^(?:the|a|an|our|as|of|for|your|to|in|als|der|die|das|den|zum|zur|eine[nrms]?|unsere[nrms]?|["„“”'(:–-]|this|that|about|on)$/i;
/** What stands in no title. */
const outside =
  /^(?:[.?!;|•]|you|we|i|is|are|was|were|has|have|had|will|been|be|wir|sie|ist|hat|haben|wurde|not|unfortunately|leider|which|that|who|your|ihre?[nrms]?|dear|hello|hi|thank|thanks|bei|at|this|because|but|although|did|would|could|can|may|please|from)$/i;

/** All runs of words that begin and end as a title does. */
function titlesIn(line: Line): Mention[] {
  const { words, text } = line;
  const found: Mention[] = [];
  for (const [from, { text: first, start }] of words.entries()) {
    if (!/^[\p{L}\p{N}]/u.test(first) || isServed(words, from)) continue;
    const isNamed = isCapital(first);
    if (!isNamed && !opener.test(words[from - 1]?.text ?? '')) continue;
    let isJob = false;
    for (let to = from + 1; to <= words.length && to - from <= longest; to++) {
      const { text: last, end } = words[to - 1]!;
      const next = words[to]?.text ?? '';
      // “Software Engineer I” is a level.
      const isLevel = last === 'I' && isHeadword(words[to - 2]?.text ?? '');
      if (outside.test(last) && !isLevel) break;
      isJob ||= isHeadword(last);
      const ends =
        isCapital(last) || isHeadword(last) || last === ')' || noun.test(next) || /^["”“]$/.test(next);
      if (ends && (isNamed || isJob || noun.test(next)))
        found.push({ name: text.slice(start, end), line, from, to });
    }
  }
  return found;
}

/** “Werkstudent (m/w/d) Marketing” */
function hasMarkInside({ line: { text, words }, from, to }: Mention): boolean {
  return genderMark.test(text.slice(words[from]!.start, words[to - 1]!.end));
}

function goesOnBehindMark({ line: { text, words }, to }: Mention): boolean {
  const behind = text
    .slice(words[to - 1]!.end)
    .slice(0, 30)
    .trimStart();
  return behind.startsWith('(') && genderMark.test(behind);
}

const genderMark = /\((?:[mwfdxiMWFDXI]\s?[/|,]\s?){1,3}[mwfdxiMWFDXI]\)\s+\p{Lu}/u;

function isQuoted({ line: { words }, from, to }: Mention): boolean {
  return isQuotationMark(words[from - 1]?.text ?? '') && isQuotationMark(words[to]?.text ?? '');
}

/** “Assistant to the CEO” is no CEO. */
function isServed(words: readonly Word[], at: number): boolean {
  const [job = '', to = '', the = ''] = words.slice(Math.max(0, at - 3), at).map(({ text }) => text);
  return to === 'to' && /^(?:the|our)$/.test(the) && isHeadword(job);
}

/** Names are all the same to a neighbour, and so are jobs. */
function shapeOf(word: string): string {
  const lower = word.toLowerCase();
  if (/\d/.test(word)) return '#';
  if (isHeadword(word)) return 'job';
  return /^\p{Lu}/u.test(word) && !noun.test(word) && !opener.test(word) && !neighbours.has(lower)
    ? 'Xx'
    : lower;
}

const neighbours = new Set(
  'application interview update status bewerbung your ihre thank we interest regarding'.split(' '),
);
