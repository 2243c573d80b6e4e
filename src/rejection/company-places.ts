import { agrees, legal } from './owner';
import { personIn, squash } from './people';
import { isCapital, type Word, wordsOf } from './words';

/** A name that may be the company’s, and how much speaks for it. */
export interface Candidate {
  readonly name: string;
  readonly weight: number;
  readonly because: string;
}

/** Words of departments and of greetings, which stand around the name of a company and are no part of it. */
export const department =
  /^(?:the|your|our|ihr|dein|das|team|talent|talents|recruit(?:ing|ment|er|ers)|careers?|career|jobs?|hiring|hr|human|resources?|people|culture|acquisition|talentacquisition|attraction|staffing|services?|early|candidate|candidates|experience|department|notifications?|no-?reply|noreply|do|not|reply|system|mail|karriere|personal\w*|bewerb\w*|abteilung|zentrales|management|global|operations|hello|info|ops|selection|onboarding|application|applications|graduates|vacancies|alerts|updates|portal|and|&|\/|\||-|–|·|:|@|@|via|from|at|for|of|bei|von|der|talentteam|sourcing|civil|cell|corporate|seasonal|committee|pupillage|chair(?:man|woman)?|referat|z\d|zentrum|für|karriereportal|bewerbermanage\w+|talentnetzwerk|meinestelle|\w*beratung|\w+team|relations|office|back|recruitingteam|recruiting-team|hr-team|adviser|advisor)$/i;
export const roleWord =
  /\b(?:manager\w*|recruiter\w*|head|director|lead|leader|officer|partner\w*|specialist|coordinator|co-ordinator|consultant|advis[eo]r|assistant|associate|president|chief|ceo|cto|coo|cfo|founder|co-founder|engineer\w*|executive|vp|principal|administrator|owner|hr|human resources|people|talent|recruit\w*|recruiting|acquisition|personal(?:abteilung|referent\w*|leiter\w*|entwicklung|wesen)?|leiter\w*|leitung|bereichsleit\w*|teamleit\w*|abteilungsleit\w*|referent\w*|geschäftsführ\w*|sachbearbeit\w*|business|generalist|sourcer|department|team|she\/her|he\/him|they\/them|professor|dean|chair\w*|mgr|\w*direktor\w*|chefarzt|clerk|trustee|secretary|operations|culture|development|mitarbeiter\w*|assistenz|assistent\w*|expert\w*|lehrling|young professional|bewerbermanagement|stabsstelle|recruitment|admissions|resources|resourcing|careers|graduate|early|jobs|staffing|design|engineering|marketing|finance|docs)\b/i;
/** What follows “at” or “bei” without being anybody. */
export const nobody =
  /^(?:this|that|the|our|your|all|time|present|least|last|once|any|some|home|work|first|interview|stage|application|rückfragen|fragen|interesse|bedarf|gelegenheit|ihnen|dir|uns|unserem|unserer|einem|einer|der|dem|den|diesem|dieser|ihrer|deiner|weiteren|gesprächen|bewerbung\w*|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|i|we|you|please|unfortunately|thank|thanks|hi|dear|linkedin|xing|glassdoor|teams|zoom|google meet|microsoft teams|feedback|hr|recruiting|human resources|details|ihr|sie|level|junior|senior|lead|head|eu|uk|us|usa|interest|joining|working|kunden|mandanten|client|working|candidates|applicants|suche|jobsuche|stellensuche|auswahl|besetzung|entscheidung|prüfung|durchsicht|anderen|allen|vielen|referenznummer|msc|bsc|mba|ba|ma|phd|inc\.?|ltd\.?|llc|gmbh)\b(?! \p{Lu})/iu;
const atCompany =
  /\b(?:(?:position|role|job|contract|opening|opportunity|opportunities|vacancy|vacancies|post|internship|programme|program|team|career|careers|life|work(?:ing)?|hiring|interview\w*|place|application|apply(?:ing)?|applied|candidacy|interest(?:ed)?|employment|here|openings|roles|positions|conversations?|day|process|time|\))\s(?:at|with|within|to|in|for)|(?:(?:our|my) client,?|join(?:ing)?|consider(?:ing|ed)?|choosing|chosen|about|from|with|at|keep|to|interest in|for) )\s?(?:the\s)?(?=["“„(]?[\p{Lu}\p{N}\p{Ll}])/gu;
const beiCompany =
  /\b(?:bei|an|in|für|von|beim|zur|am|im|mit)\s(?:(?:der|dem|den|die|das|firma|fa\.)\s){0,2}(?=["“„]?[\p{Lu}\p{N}\p{Ll}])/gu;
const strong =
  /^(?:(?:position|role|job|contract|opening|vacancy|post|internship|programme|program|apply(?:ing)?|applied|application|working|work|career|careers|here|opportunity|interview\w*|employment|openings|roles|positions|opportunities|place|life|candidacy|\)) |(?:our|my) client|joining|join|considering|interest in|interested|bei)/i;

/** Behind “at”, “with”, “joining”, “bei”, “interest in”, and in front of “has decided”. */
export function inText(text: string, labels: readonly string[], loosely = 0.5): Candidate[] {
  const words = wordsOf(text);
  const found: Candidate[] = [];
  for (const pattern of [atCompany, beiCompany]) {
    for (const { index, 0: start } of text.matchAll(pattern)) {
      const from = index + start.length;
      const name = nameAt(text, words, from);
      if (name === '' || nobody.test(name)) continue;
      const isAt =
        /\bat\s(?:the\s)?$|\bbei\s(?:der |dem )?$/.test(start) &&
        /\b(?:appl|interview|position|role|interest|bewerb|stelle|gespräch)/i.test(text);
      const isStrong =
        strong.test(start.trim()) &&
        !/\sfor$|\sin$|\sto$/.test(
          start.trim().replace(/^(?:interest|application|applied|applying|apply)\s(?:in|to)$/, ''),
        );
      const isGerman = pattern === beiCompany;
      // “bei der Suche”: every German noun has a capital.
      const isNoun = isGerman && /\s(?:der|dem|den|die|das)\s$/.test(start) && /^\p{Lu}\p{Ll}+$/u.test(name);
      if (
        isGerman &&
        !agrees(name, labels) &&
        (isNoun ||
          (!/^(?:bei|beim)\s/i.test(start) &&
            !/(?:interesse|mitarbeit|karriere|tätigkeit)\san\s/i.test(
              text.slice(Math.max(0, index - 12), index) + start,
            )))
      ) {
        if (isNoun) found.push({ name, weight: 0.5, because: text });
        continue;
      }
      found.push({
        name,
        weight: isStrong ? 3 : isAt ? 2.5 : agrees(name, labels) ? 2 : loosely,
        because: text,
      });
    }
  }
  const subject = nameAt(text, words, words[0]?.start ?? 0);
  if (
    subject !== '' &&
    /^(?:'s)?\s(?:has|have|is|will|hat|are)\s/.test(text.slice(text.indexOf(subject) + subject.length)) &&
    !nobody.test(subject)
  )
    found.push({
      name: subject,
      weight: /^\s(?:has|have) (?:decided|chosen|reviewed|selected|filled|moved|made)/.test(
        text.slice(text.indexOf(subject) + subject.length),
      )
        ? 2
        : 0.5,
      because: text,
    });
  return found;
}

/** The name that begins at a place: words in capitals, “&”, “of”, and what belongs to them. */
function nameAt(text: string, words: readonly Word[], from: number): string {
  const quoted = /^["“„]([^"“”„]{2,60})["“”]/.exec(text.slice(from))?.[1];
  if (quoted) return quoted;
  const first = words.findIndex(({ start }) => start >= from);
  let end = from;
  for (let at = first; at >= 0 && at < words.length && at - first < 9; at++) {
    const { text: word, end: wordEnd, start } = words[at] as Word;
    const next = words[at + 1]?.text ?? '';
    if (at > first && start - (words[at - 1]?.end ?? 0) > 1) break;
    if (
      isCapital(word) &&
      !/^(?:I|We|You|Your|Our|They|Thank|Thanks|Please|Unfortunately|Wir|Sie|Ihre|Die|Der|Das)$/.test(word)
    ) {
      end = wordEnd;
      continue;
    }
    const joins =
      /^(?:&|\+|of|de|von|van|am|the|-|–|'|’)$/i.test(word) ||
      (/^(?:and|und)$/i.test(word) && isCapital(next)) ||
      (/^(?:for|für|zu|im|in|der|des|an)$/i.test(word) && organisation.test(text.slice(from, end)));
    if (at === first || !joins || (!isCapital(next) && !/^(?:the|der|die|den)$/.test(next))) {
      if (word === ',' && legal.test(`, ${next}`)) continue;
      break;
    }
  }
  const name = text.slice(from, end).trim();
  return name;
}

const organisation =
  /\b(?:office|centre|center|institut\w*|landesamt|bundesamt|amt|agency|ministry|department|society|foundation|stiftung|trust|verband|verein|zentrum|council|board|university|universität|college|school|hochschule|diakonie|haus|gesellschaft|hospital|klinik\w*|museum|bank|church|association|federation|royal)$/i;

/** “Your application to Acme”, “Acme - your application”, “Acme: an update”. */
export function inSubject(subject: string, labels: readonly string[]): Candidate[] {
  const because = `Subject: ${subject}`;
  const bare = subject.replace(/^(?:(?:re|aw|fwd?|wg)\s?:\s?)+/i, '').replace(/^\[[^\]]{1,40}\]\s/, '');
  const inside = inText(bare, labels, 1.5).map(one => ({ ...one, because, weight: Math.min(one.weight, 2) }));
  const parts = bare
    .split(/\s[|–—·:<>-]+\s|:\s|\s[-–]\s/)
    .map(part => part.replace(subjectWords, ' ').replace(/\s+/g, ' ').trim())
    .filter(part => isCapital(part) && !roleWord.test(part));
  return [...inside, ...parts.map(name => ({ name, weight: agrees(name, labels) ? 2 : 1, because }))];
}

const subjectWords =
  /\b(?:an?|your|the|update|on|about|regarding|application|applications|status|interviews?|outcome|result|of|decision|feedback|thank you|thanks|from|for|to|at|with|in|ihre|deine|bewerbung|bei|rückmeldung|zu|ihrer|deiner|interest|conversations?|next steps|news|absage|follow(?:ing)?[- ]up|recruitment|careers?|application update)\b/gi;

/** “Acme Careers”, “Dana at Acme”, “Dana Levy (Acme)”. */
export function inSender(display: string): Candidate[] {
  const because = `From: ${display}`;
  const name = display.replace(/\s\(?(?:via|through)\s.*$/i, '');
  const [, behind] =
    /\s(?:at|from|@|von|vom|bei)\s(.{2,60})$|\s[|·/–-]\s(.{2,60})$|\s\(([^()]{2,60})\)$/i
      .exec(name)
      ?.filter(part => part !== undefined) ?? [];
  const before = name.slice(0, behind ? name.lastIndexOf(behind) : undefined).replace(/[\s(|·/@–-]+$/, '');
  return [behind ?? '', behind && personIn(before) ? '' : before]
    .map(withoutDepartment)
    .filter(part => part !== '')
    .map(part => ({ name: part, weight: personIn(name) && !behind ? 0.5 : 2, because }));
}

function withoutDepartment(name: string): string {
  const words = name
    .replace(/"/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  while (words.length > 0 && department.test(words[0] ?? '')) words.shift();
  while (words.length > 0 && department.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** A line of the signature that is a name with a legal form, or stands behind the title: “Recruiter, Acme”. */
export function inSignature(signature: readonly string[], people: ReadonlySet<string>): Candidate[] {
  return signature.flatMap((line, at): Candidate[] => {
    const because = line;
    if (/[@\d]{2}|https?:|www\.|\d{4}|^\+/.test(line) && !legal.test(line)) return [];
    const team =
      /^(?:the |your |ihr |dein |euer )?(.{2,50}?)(?:'s)?[\s-]{1,3}(?:talent|recruit(?:ing|ment)|hiring|people|hr|careers?|karriere|bewerbungs|personal|human resources|early careers)\b(?:[\s&-]{1,3}(?:acquisition|attraction|resources|operations|culture|and|&)){0,6}[\s-]{0,3}(?:team|department|abteilung)?\.?$/i.exec(
        line,
      )?.[1];
    const ofTeam =
      /\b(?:team|recruiting|recruitment|talent|hr|people|attraction|abteilung|management|careers)\b\s?(?:at|of|@|bei|der|des|von)\s(?:der |the )?(.{2,60})$/i.exec(
        line,
      )?.[1];
    const from = /^[\p{L} .'-]{2,40}\s(?:from|von|vom|bei|at|@)\s(?:der |the )?(.{2,60})$/iu.exec(line)?.[1];
    const theTeam = /^(?:the|your|ihr|dein)\s(.{2,40})\s(?:team|crew|family)$/i.exec(line)?.[1];
    const parts = line.split(
      /\s*[|·•]\s*|,\s+(?!(?:inc|ltd|llc|llp|limited)\b)|\s[–—-]\s|\s(?:at|@|bei)\s(?:der |the )?/i,
    );
    const named = parts.filter(part => !roleWord.test(part) && !people.has(squash(personIn(part) ?? '')));
    return [
      ...[team, ofTeam, from, theTeam].flatMap(name =>
        name && !roleWord.test(name)
          ? [
              {
                name: withoutDepartment(name.replace(/^.*\s(?:from|vom|von|bei|at)\s/i, '')),
                weight: 2,
                because,
              },
            ]
          : [],
      ),
      ...parts.flatMap(part => (legal.test(part) ? [{ name: part, weight: 3, because }] : [])),
      ...named.map(name => ({ name, weight: at > 0 ? 2 : 1, because })),
    ];
  });
}
