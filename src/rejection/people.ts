import { straight } from './tidy';

/** Words that stand in the names of departments, functions and mailboxes, and in no person’s. */
const notNames =
  /\b(?:team|talent|talents|sekretariat|programme?|residency|scheme|suppl(?:y|ies)|outfitters|responses?|redaktion|praktika|personnel|member|fdic|checks?|employment|applications?|onboarding|recruit\w*|hiring|hr|human|resources?|people|careers?|jobs?|staffing|acquisition|attraction|department|dept|office|service\w*|support|admin\w*|personal\w*|bewerb\w*|karriere|abteilung|management|manager|director|head|lead|officer|partner|specialist|consultant|advis[eo]r|engineer\w*|coordinator|panel|committee|board|school|university|college|council|trust|group|gruppe|notification\w*|no-?reply|reply|info|mail|system|via|the|and|und|für|of|at|from|inc|ltd|llc|gmbh|ag|se|kg|plc|limited|regards|wishes|thanks|best|kind|warm|sincerely|grüße|grüßen|gruß|gruss|\w+leitung|\w*direktion|applicant|candidate|bewerber\w*|damen|herren|all|everyone|there|sir|madam|hiring|ihr|ihre|dein|deine|your|our|unser|chief|executive|vice|president|global|early|public|operations|culture|development|universit\w*|\w*hochschule|fonds|consultants|technical|technolog\w*|technik\w*|solutions|systems?|software|bank|\w*versicherung\w*|stadtwerke|klinik\w*|verein|stiftung|institut\w*|gesellschaft|\w*werke?|zentrum|landes\w*|bundes\w*|alerts?|news\w*|updates?|portal|unit|studio|labs?|media|digital|energy|foods?|payments|robotics|railway|logistics|insurance|hospital|hospice|society|association|partners|associates|brothers|sons|daughters|company|back|stabsstelle|auftrag|vertretung|stadt|gemeinde|kanton|\w*kreis|bezirk|amt|\w*ministerium|county|city|borough|district|ministry|nhs|foundation|akademie|academy|hotel|bakery|books|pub|clinic|capital|ventures|networks|analytics|interactive|entertainment|electronics|international|personaldienst|agency|police|polizei\w*|provincial|\w*verband|\w*bistum|radio|kanal|\w*kanzlei|\w*kammer|\w*klinik\w*|\w*krankenhaus|\w*praxis|vermittlung|\w*stiftung|\w*verwaltung\w*|stadt\w+|\w+amt|state|hall|ops|bot|automated|handshake|geschäftsstelle|resourcing|supermarkets?|brewing|brewery|transport|search|namaste|toi|hotels?|restaurant|farm|acorns|kitchen|parks|vacanc\w*|ausbildung|praktikum|\w+zentrum|linkedin|facebook|glassdoor|instagram|youtube|kununu|uk|usa)\b/i;
const title =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|herrn|frau|pfarrer(?:in)?|med|rer|nat|phil|jur|mag|dipl|ing|dipl-ing|sir|dame|rev|i\.? ?a|i\.? ?v|ppa|gez)\b[.]?\s{0,3}(?:\([a-z]{1,4}\)\s?)?){1,5}/i;
const particle =
  /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|y|e|mac|mc|o)$/i;
const qualification =
  /^(?:b\.?a|m\.?a|b\.?sc|m\.?sc|mba|ph\.?d|msc|bsc|llm|ll\.?m|cipd|mcipd|assoc|shrm|cpa|phr|dipl|jr|sr|ii|iii)\.?$/i;
const namePart = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]{0,24}$/u;

/** The name of a person, as it is said: without titles, pronouns, degrees and departments; or nothing. */
export function personIn(text: string): string | undefined {
  if (text.length > 200) return undefined;
  const bare = text
    .replace(/\([^)]{0,40}\)|\[[^\]]{0,40}\]/g, ' ')
    // “Joan M.” keeps the full stop.
    .replace(/^[-*•~"'\s]+|(?<!(?:^|\s)\p{Lu})[-*,.;:!"'\s]+$/gu, '')
    .replace(/\s+x{1,3}$/i, '')
    // A closing on the line of the name.
    .replace(/^(?:lg|vg|bg|hg|mfg|br|kr|rgds|cheers)\b[,.! ]{1,3}(?=\p{Lu})/iu, '')
    .replace(title, '')
    .trim();
  if (bare === '' || bare.length > 50 || /[\d@/\\|<>]/.test(bare)) return undefined;
  const [last = '', ...rest] = bare.split(/\s*,\s*/);
  const behind = rest.filter(part => !part.split(/\s+/).every(word => qualification.test(word)));
  if (behind.length > 1) return undefined;
  const words = (behind.length === 1 ? `${behind[0]} ${last}` : last)
    .split(/\s+/)
    .filter(word => !qualification.test(word));
  if (words.length === 0 || words.length > 5 || notNames.test(straight(words.join(' ')))) return undefined;
  if (!words.every(word => namePart.test(word) || particle.test(word)) || !namePart.test(words.at(-1) ?? ''))
    return undefined;
  if (words.length > 1 && words.every(word => /^[A-Z]{2,}$/.test(word))) return words.map(cased).join(' ');
  if (
    words.length === 1 &&
    /^[A-Z]{2,}$|^(?!Mc|Mac|De|Di|Du|La|Le|Van)\p{Lu}\p{Ll}+\p{Lu}/u.test(words[0] ?? '')
  )
    return undefined;
  // “Homes. Neighbourhoods. Futures.”
  if (words.some(word => /\p{L}{4}\.$/u.test(word))) return undefined;
  return words.join(' ');
}

function cased(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Letters and digits alone, without accents and in lower case, to compare what is spelled in several ways. */
export function squash(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
