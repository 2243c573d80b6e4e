import {
  type Candidate,
  department,
  inSender,
  inSignature,
  inSubject,
  inText,
  nobody,
  roleWord,
} from './company-places';
import type { Mail } from './envelope';
import type { Letter } from './letter';
import { agrees, initialsOf, key, labelsOf, legal } from './owner';
import { squash } from './people';
import { isSystem, ownLabel, systemOf } from './systems';
import { hasHeadword } from './title';

export interface CompanyClue {
  readonly company?: string;
  readonly because?: string;
}

const agencyWords =
  /\b(?:our|my|the) client(?:'s)?\b(?!-| (?:success|service|servicing|relation|account|facing|side|manager|partner|support|advis|engagement|solution|experience|director|executive|delivery|onboarding))|\bon behalf of (?!the\b|our (?:team|hiring|company|entire|whole)|my |every|all )|\bunser(?:e[nms]?|es)? (?:kunde\w*|mandant\w*|auftraggeber\w*)\b|\bmein(?:e[nms]?)? (?:kunde\w*|mandant\w*)\b|\bpersonalberatung\w*\b|\bother clients\b|\bemployment (?:agency|business)\b|\bim auftrag (?:unsere|eine|von|der firma)|\bput you (?:forward|in front)\b|\bkundenanforderungen\b|\bbetreute\w* kunde/i;
const agencyName =
  /^(?!.*\b(?:manager|adviser|advisor|coordinator|department)\b)(?:\S+ ){1,4}(?:recruit(?:ment|ing|ers) (?:ltd|limited|group|partners|solutions|consult\w*)|staffing|personnel|(?:search|recruitment)$|search partners?|executive search|talent (?:partners|solutions|group)|headhunt\w*|personalberatung|personaldienst\w*|zeitarbeit|personalvermittlung|resourcing)\b/i;
const agencyLabel =
  /recruit|staffing|personnel|headhunt|personalberat|personaldienst|executivesearch|talentpartners/;

/** The employer, where text, subject, sender or signature name it; by how many of them agree. */
export function companyOf(mail: Mail, letter: Letter, people: ReadonlySet<string>): CompanyClue {
  const labels = labelsOf(mail, letter);
  const whole = letter.sentences.map(({ text }) => text).join(' ');
  const isAgency =
    agencyWords.test(`${mail.subject ?? ''} ${whole}`) ||
    letter.signature.some(
      line => agencyName.test(line) && !labels.includes(squash(line.replace(/\s\S+$/, ''))),
    ) ||
    labels.some(label => agencyLabel.test(label));
  const body = letter.sentences.flatMap(({ text }) => inText(text, labels, isAgency ? 1.5 : 0.5));
  const all = [
    ...body,
    ...(mail.subject ? inSubject(mail.subject, labels) : []),
    ...(isAgency
      ? []
      : [
          ...inSender(mail.from?.name ?? '').filter(({ name }) => !isSystem(name, mail.from?.address ?? '')),
          ...inSender(mail.replyTo?.name ?? ''),
          ...inSignature(letter.signature, people),
        ]),
  ].flatMap(one => {
    const name = trimmed(one.name);
    return isCompany(name, people) &&
      !(
        hasHeadword(name) &&
        !legal.test(name) &&
        !labels.some(
          label => label.startsWith(key(name)) || (label.length > 3 && key(name).startsWith(label)),
        )
      ) &&
      !(isAgency && (agencyName.test(name) || agrees(name, labels)))
      ? [{ ...one, name }]
      : [];
  });
  const best = strongest(all, labels);
  if (best) return best;
  return (isAgency ? undefined : (spelledIn(mail, letter, labels) ?? byDomain(mail, people))) ?? {};
}

function strongest(all: readonly Candidate[], labels: readonly string[]): CompanyClue | undefined {
  let best: Candidate | undefined;
  let most = 0;
  for (const one of all) {
    const own = key(one.name);
    const weights = new Map<string, number>();
    for (const { name, weight, because } of all) {
      const other = key(name);
      const isPart = other.startsWith(own) || own.startsWith(other) || initialsOf(one.name) === other;
      const shared = other === own ? weight : isPart ? weight / 2 : 0;
      weights.set(because, Math.max(weights.get(because) ?? 0, shared));
    }
    const total =
      [...weights.values()].reduce((sum, weight) => sum + weight, 0) + (agrees(one.name, labels) ? 3 : 0);
    if (total > most) [best, most] = [one, total];
  }
  return best && most >= 2 ? { company: best.name, because: best.because } : undefined;
}

function trimmed(name: string): string {
  return name
    .replace(/^for (?:and on behalf of )?(?=\p{Lu})/iu, '')
    .replace(/^.{2,30}\sim auftrag (?:der|des|von)\s/i, '')
    .replace(/^(?:careers?|karriere|jobs?|recruiting)\s(?=\p{Lu})/iu, '')
    .replace(/\s\([^()]*$/, '')
    .replace(/^(?:[-–•*"'“„(\s]+|der |die |das |the (?=\p{Lu}\S+ (?:team|family)))/iu, '')
    .replace(/[-–"'”“)(,;:!?\s]+$/g, '')
    .replace(/(?<!\b(?:inc|ltd|co|corp|e\.v|k|[A-Z]))\.$/i, '')
    .replace(/['’]s$/, '')
    .replace(/\s+(?:team|recruiting|recruitment|careers?|talent|hr|jobs?|hiring|karriere)$/i, '')
    .trim();
}

function isCompany(name: string, people: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > 70 || nobody.test(name) || /[@<>{}]|^\d+$|\d{5}/.test(name))
    return false;
  if (
    !/\p{L}/u.test(name) ||
    people.has(squash(name)) ||
    name.split(' ').every(word => department.test(word) || roleWord.test(word))
  )
    return false;
  if (
    /\b(?:iphone|ipad|sent from|gesendet|please|do not|reply|respond|automated|message|antworten|click|log in|apply)\b/i.test(
      name,
    )
  )
    return false;
  if (
    /^(?:you|if|we|click|unsubscribe|deactivate|manage|update|view|visit|follow|this|to|applicant tracking)\b/i.test(
      name,
    )
  )
    return false;
  return !/^(?:mr|mrs|ms|dr|herr|frau|best|kind|warm|regards|mit|viele|freundliche|sincerely|yours|cheers|thanks?|all the|take care|with)\b/i.test(
    name,
  );
}

/** The words of the text whose letters are those of the domain. */
function spelledIn(
  { subject = '', from }: Mail,
  { text, signature }: Letter,
  labels: readonly string[],
): CompanyClue | undefined {
  for (const line of [...signature, from?.name ?? '', subject, ...text.split('\n').slice(0, 200)]) {
    const words = line
      .split(/[\s,;()|]+/)
      .filter(Boolean)
      .slice(0, 80);
    for (const at of words.keys()) {
      for (const count of [1, 2, 3, 4]) {
        const name = words.slice(at, at + count).join(' ');
        if (labels.includes(squash(name)) && !/[@/]|www/.test(name) && /\p{Lu}/u.test(name))
          return { company: trimmed(name), because: line };
      }
    }
  }
  return undefined;
}

/** A person who writes from a domain of their employer’s. */
function byDomain({ from }: Mail, people: ReadonlySet<string>): CompanyClue | undefined {
  const address = from?.address ?? '';
  const domain = address.split('@')[1] ?? '';
  const label = ownLabel(domain);
  if (
    !label ||
    systemOf(domain) ||
    label.length < 4 ||
    // Words run together: where they part, only the letter could tell.
    (label.length > 9 && !label.includes('-')) ||
    label.split('-').some(part => part.length < 4) ||
    /\d|recruit|talent|staffing|hr|jobs|personal|notify|mail|search|match|legal/.test(label)
  )
    return undefined;
  const name = label
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return people.has(squash(name)) ? undefined : { company: name, because: address };
}
