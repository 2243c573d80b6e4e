import type { Letter } from './letter';
import { personIn, squash } from './people';
import { hasHeadword, headword, isTitle, plainTitle } from './title';
import { isCapital, type Word, wordsOf } from './words';

export interface RoleClue {
  readonly role?: string;
  readonly because?: string;
}

interface Candidate {
  readonly role: string;
  readonly weight: number;
  readonly because: string;
}

const positionNoun =
  '(?:position|role|post|job|vacancy|opening|opportunity|requisition|programme|program|internship|place|hire|search|traineeship|apprenticeship)';
const germanNoun =
  '(?:position|stelle|vakanz|job|rolle|ausschreibung|stellenausschreibung|stellenanzeige|praktikumsstelle|ausbildungsstelle|ausbildungsplatz|funktion|praktikum|kennziffer)';
const determiner =
  /^(?:the|our|a|an|this|that|your|for|as|to|of|about|on|with|in|into|or|and|from|open|vacant|available|current|advertised|following|above|recent|new|said|very|any|particular|specific|these|original|relevant|der|die|das|den|dem|als|unsere[nrm]?|unser|eine[nrm]?|diese[nrms]?|keine[nrms]?|jede[nrms]?|ausgeschriebene[n]?|offene[n]?|o\.g|fulfil|filled|at|interested|us)$/i;
const connector =
  /^(?:of|and|&|\+|\/|in|for|der|die|des|für|im|und|mit|von|the|-|–|—|zur|zum|am|an|with|to|on|den|bei|de|du|la)$/i;
const stop =
  /^(?:at|with|here|has|have|is|was|were|will|and we|you|we|which|that|who|this|because|since|but|after|from|bei|ist|wurde|haben|hat|war|sowie|within|as|reference|ref|req|id|nr|kennziffer|job-id|stellen-id|referenznummer|ausschreibungsnummer|vom|dated|received|advertised)$/i;

/** The role that was applied for: where text or subject name one, and by how many of their words. */
export function roleOf(letter: Letter, subject: string, company: string | undefined): RoleClue {
  const found = [
    ...letter.sentences.flatMap(({ text }) => inSentence(text)),
    ...inSubject(subject, company).map(clue => ({ ...clue, role: agreed(clue.role, letter.text) })),
  ].flatMap(({ role, ...clue }) => {
    const title = withoutCompany(plainTitle(role), company);
    return isTitle(title) && !squash(company ?? '').startsWith(squash(title))
      ? [{ ...clue, role: title }]
      : [];
  });
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of found) {
    const own = squash(candidate.role);
    const total = found
      .map(({ role, weight }) => {
        const other = squash(role);
        return other === own ? weight : other.includes(own) || own.includes(other) ? weight / 3 : 0;
      })
      .reduce((sum, weight) => sum + weight, 0);
    if (total > most) [best, most] = [candidate, total];
  }
  if (!best || most < 2) return onlyTitle(letter);
  const whole = found.find(
    ({ role, weight }) => weight >= 4 && role.toLowerCase().startsWith(`${best?.role.toLowerCase()}, `),
  );
  return { role: whole?.role ?? written(best.role, found), because: best.because };
}

const named =
  /(?<=\b(?:the|an?|our|your|this|another|several|as|for|on|becoming|den|die|der|eine?n?|als|zum|zur|genau eine) )\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3}/gu;

/** Where nothing else is said of a role: the one title that the sentences have, of two words or behind “as” and “our”. */
function onlyTitle({ sentences }: Letter): RoleClue {
  const found = new Map<string, RoleClue>();
  for (const { text } of sentences) {
    for (const { 0: words, index } of text.matchAll(named)) {
      const isClear = words.includes(' ') || /\b(?:as|our|als|zum|zur) $/.test(text.slice(0, index));
      if (isClear && isTitle(words) && headword.test(lastWord(words)) && !nobodys.test(words))
        found.set(squash(words), { role: words, because: text });
    }
  }
  const [only, another] = found.values();
  return only && !another ? only : {};
}

/** Who decides is not what was applied for. */
const nobodys =
  /^(?:hiring|managing|talent|hr|human|line|senior partner|principal|head$|chief|department|project director|our|your)\b/i;

/** A title in the subject up to where the text goes on with it: “Diesel Fitter FIFO” where that knows a Diesel Fitter. */
function agreed(role: string, text: string): string {
  const lower = text.toLowerCase().replace(/\s+/g, ' ');
  if (lower.includes(role.toLowerCase())) return role;
  const ends = wordsOf(role)
    .slice(0, -1)
    .filter(({ text: word, end }) => headword.test(word) && lower.includes(role.slice(0, end).toLowerCase()));
  return role.slice(0, ends.at(-1)?.end);
}

/** The spelling with capitals where there are several. */
function written(role: string, found: readonly Candidate[]): string {
  const same = found.filter(other => squash(other.role) === squash(role)).map(other => other.role);
  return (
    same.find(one => /^\p{Lu}/u.test(one) && / \p{Lu}/u.test(one)) ??
    same.find(one => /^\p{Lu}/u.test(one)) ??
    role
  );
}

function withoutCompany(role: string, company: string | undefined): string {
  if (!company) return role;
  const at = role.toLowerCase().indexOf(company.toLowerCase());
  if (at === -1) return role;
  const before = role.slice(0, at);
  const behind = role.slice(at + company.length);
  if (at === 0 && /^'s\s/.test(behind)) return behind.slice(3);
  if (at === 0) return /^\s*[-–:|,]/.test(behind) ? behind.replace(/^[\s\-–:|,]+/, '') : role;
  const bare = before.replace(/(?:[\s\-–:|,@]+|\s(?:at|bei|with|@|der|in|for)\s+(?:the |der )?)$/i, '');
  return bare.length < before.length &&
    /[-–:|,@]|\s(?:at|bei|with|in|for)\s/.test(before.slice(bare.length - 1))
    ? bare.trim()
    : role;
}

const beforeNoun = new RegExp(`\\b(?:${positionNoun}|rolle|stelle)\\b|\\b${positionNoun}s\\b(?= at)`, 'gi');
const behindNoun = new RegExp(
  `\\b(?:${positionNoun}|${germanNoun})\\s?(?:of|as(?: an?| our)?|for(?: the| an?)?|titled|:|-|–|als|des|der|eines?r?|zur|zum|"|„|\\()\\s?(?=["„“'(]?[\\p{Lu}\\p{N}(])`,
  'giu',
);
const german = new RegExp(`\\b${germanNoun}\\s(?=["„“(]?[\\p{Lu}(])`, 'giu');
const applied =
  /\b(?:appl(?:y|ied|ying|ication)(?: to us)?|interview(?:s|ed|ing)?|candida(?:cy|ture|te)|considered|consideration|interest|conversations?|assessment|verfahren|auswahlverfahren|bewerbung|bewerben|beworben|bewerbungsunterlagen|vorstellungsgespräch|gespräch|interesse|einstellung|tätigkeit|mitarbeit|anfrage)\s(?:[\p{L}\d .]{0,30}\s)?(?:for|as|to be|to the|in(?: the| our)?|als|für|auf|zur|zum|an)\s(?:(?:the|our|an?|die|den|der|eine[rnm]?|position|stelle|job|post|role|ausgeschriebene[n]?)\s){0,4}(?:(?:of|als|of an?|:)\s)?(?=["„“(]?[\p{Lu}\p{N}(])/giu;
const loose =
  /\b(?:as|for|on|about|regarding|als|rolle|to be)\s(?:(?:an?|our|the|your|new)\s){0,2}(?=["„“(]?\p{Lu})/giu;
const labelled =
  /^(?:post|position|role|job(?: title)?|vacancy|stelle|position|betreff|job opening|titel|bezeichnung)\s?:\s?(.{3,90})$/i;
const heading = /^(?:re|betreff|betr\.?|subject|regarding|requisition)\s?:\s?/i;
/** What a subject says of a title, behind it. */
const outcomeWord =
  /^(?:rückmeldung|absage|update|feedback|outcome|result|results|decision|status|interview|application|bewerbung|next|your|ihre|deine|thank|news|regarding|entscheidung|follow-up)$/i;
const listed = /^[•*-]\s(.{3,80})$/;

function inSentence(text: string): Candidate[] {
  const because = text;
  const found: Candidate[] = [];
  const add = (role: string, weight: number) => {
    if (role !== '') found.push({ role, weight, because });
  };
  const words = wordsOf(text);
  const label = labelled.exec(text)?.[1] ?? '';
  add(label, 5);
  if (heading.test(text))
    found.push(...inSubject(text.replace(heading, ''), undefined).map(one => ({ ...one, because })));
  if (isBare(text)) add(text, /\([^)]*\/[^)]*\)/.test(text) ? 4 : 2);
  const item = listed.exec(text)?.[1] ?? '';
  const [listedFirst = ''] = item.split(/\s[–—-]\s|,|\(/);
  if (hasHeadword(item) && (hasHeadword(listedFirst) || !personIn(listedFirst))) add(item, 3);
  for (const { index } of text.matchAll(beforeNoun)) add(titleBefore(text, words, index), 4);
  for (const { index, 0: start } of text.matchAll(behindNoun))
    add(titleAt(text, words, index + start.replace(/["„(]$/, '').length), 4);
  for (const { index, 0: start } of text.matchAll(german)) add(titleAt(text, words, index + start.length), 4);
  for (const { index, 0: start } of text.matchAll(applied)) {
    const title = titleAt(text, words, index + start.length);
    if (hasHeadword(title) || /^["„“]/.test(text.slice(index + start.length))) add(title, 4);
    else if (/\bbewerb\p{L}*\s.*\bals\s$/iu.test(start)) add(title, 3);
    else if (/\bappl\w+ (?:for|as)\s/i.test(start)) add(title, 2);
    else if (/\b(?:for|als|as)\s/i.test(start)) add(title, 1);
  }
  for (const { index, 0: start } of text.matchAll(loose)) {
    const title = titleAt(text, words, index + start.length);
    if (hasHeadword(title)) add(title, 2);
  }
  return found;
}

/** A line that is a title and nothing else. */
function isBare(text: string): boolean {
  return (
    text.length < 80 &&
    !/[.!?:,]$/.test(text) &&
    isCapital(text) &&
    hasHeadword(text) &&
    text.split(' ').length < 9 &&
    !/\b(?:you|your|we|sie|ihre|du|deine|is|are|has|have|dear|hi|hello|thank|hallo)\b/i.test(text)
  );
}

/** The title that begins at a place: what is quoted there, or words in capitals and what joins them. */
function titleAt(text: string, words: readonly Word[], from: number): string {
  const rest = text.slice(from);
  const quoted = /^\s?["„“”'‘]([^"“”„]{2,90}?)["“”’]/.exec(rest)?.[1];
  if (quoted) return quoted;
  let end = from;
  let open = 0;
  for (let at = words.findIndex(({ start }) => start >= from); at >= 0 && at < words.length; at++) {
    const { text: word, end: wordEnd } = words[at] as Word;
    const next = words[at + 1]?.text ?? '';
    if (word === '(') {
      const close = text.indexOf(')', wordEnd);
      if (close === -1 || close - wordEnd > 50) break;
      end = close + 1;
      while (at + 1 < words.length && (words[at + 1]?.start ?? 0) <= close) at++;
      continue;
    }
    if (
      word === ',' &&
      end > from &&
      isCapital(next) &&
      headword.test(lastWord(text.slice(from, end))) &&
      open++ === 0 &&
      !/^(?:I|We|You|Wir)$/.test(next)
    )
      continue;
    if (/^[-–—]$/.test(word) && outcomeWord.test(next)) break;
    if (stop.test(word) || (!isCapital(word) && !connector.test(word))) break;
    if (connector.test(word)) {
      const after = words[at + 2]?.text ?? '';
      if (
        !isCapital(next) &&
        !(/^(?:in|of|for|für|im)$/i.test(word) && connector.test(next) && isCapital(after)) &&
        next !== '('
      )
        break;
      if (/^(?:and|und)$/i.test(word) && words[at - 1]?.text === ')') break;
      // “role for Acme”: a name behind “for”, “with” or “in” is a title’s only where a title can end in it.
      if (/^(?:for|with|to|on|bei)$/i.test(word) && hasHeadword(text.slice(from, end))) break;
      continue;
    }
    end = wordEnd;
  }
  return text.slice(from, end).trim();
}

function lastWord(text: string): string {
  return text.trim().split(/\s+/).at(-1) ?? '';
}

/** The title in front of “position”: back to the word that introduces it. */
function titleBefore(text: string, words: readonly Word[], nounStart: number): string {
  const noun = words.findIndex(({ start }) => start === nounStart);
  let from = noun;
  for (let at = noun - 1; at >= 0 && noun - at < 12; at--) {
    const { text: word } = words[at] as Word;
    const isIntroduced = determiner.test(word) && !isInside(words, at, noun);
    if (isIntroduced || /^[.!?:;"]$/.test(word)) break;
    if (word === ')') {
      while (at > 0 && words[at]?.text !== '(') at--;
      from = at;
      continue;
    }
    from = at;
  }
  if (words[noun - 1]?.text === '"' || words[noun - 1]?.text === '“' || words[noun - 1]?.text === '”') {
    const quoted = /["„“]([^"„“”]{2,90})["“”]\s?$/.exec(text.slice(0, nounStart))?.[1];
    if (quoted) return quoted;
  }
  if (from === noun || from < 0) return '';
  const title = text.slice(words[from]?.start, nounStart).trim();
  const isNamed = wordsOf(title).some(({ text: word }) => isCapital(word));
  const last = words[noun - 1]?.text ?? '';
  if (!isCapital(last) && !headword.test(last) && !/^[)"“”']$/.test(last)) return '';
  const isLed = isCapital(words[from]?.text ?? '');
  return (isNamed && isLed && !/^(?:Your|This|The|Our|That|Unfortunately|Your)\b/.test(title)) ||
    hasHeadword(title)
    ? title
    : '';
}

/** “Head of Operations position”: a joining word between capitals belongs to the title. */
function isInside(words: readonly Word[], at: number, noun: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const after = words[at + 1]?.text ?? '';
  return (
    /^(?:of|and|in|to|for|&|der|für)$/i.test(words[at]?.text ?? '') &&
    isCapital(before) &&
    isCapital(after) &&
    at + 1 < noun &&
    !/^(?:I|We|Thank|Thanks|Interest|Application|Interview|Interviews|You|Re|Update|Apply|Applied)$/.test(
      before,
    )
  );
}

const subjectNoise =
  /^(?:(?:re|aw|fwd?|wg)\s?:\s?)+|\b(?:update|news|outcome|result|status|decision|feedback|rückmeldung|absage|information|follow(?:ing)?[- ]up|entscheidung|neuigkeiten|any news)\b(?: on| of| about| regarding| zu| zur| für| to)?|\b(?:your|ihre|deine|my|job|the|our|recent|zu ihrer|zu deiner|an|about)\b|\b(?:application|applications|candidacy|interviews?|bewerbung|bewerbungsverfahren|vorstellungsgespräch|position|role|vacancy|thank you|thanks|interest|applying|danke?|vielen dank|interesse|offer|appointment|angebot|withdrawing|reference|we received)\b(?: for| to| as| with| at| in| of| als| für| auf| bei| zur?| um| an)?/gi;

/** Parts of the subject with a job word in them. */
function inSubject(subject: string, company: string | undefined): Candidate[] {
  const because = `Subject: ${subject}`;
  const named = inSentence(subject).map(clue => ({ ...clue, because }));
  const parts = withoutCompany(subject, company)
    .split(/\s[|–—·:<>]+\s|\s-\s(?=\p{Lu})|[:;]\s|\s(?:at|bei|@)\s/iu)
    .map(part => plainTitle(part.replace(subjectNoise, ' ').replace(/\s+(?:at|bei|with)\s.*$/i, '')))
    .filter(part => hasHeadword(part) && part.split(' ').length <= 9);
  return [...named, ...parts.map(role => ({ role, weight: 3, because }))];
}
