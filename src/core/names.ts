/** How to address a person, from the name as it was typed. The name itself is never changed, only shortened. */

const title = /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|fr|herr|frau|mme|m|mlle|dott|ing)\.?$/i;
const credential = /^(?:ph\.?d|m\.?d|d\.?o|mba|cpa|cfa|pmp|rn|esq|jr|sr|ii|iii|iv|[A-Z]{2,5})\.?$/i;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Scripts in which the family name comes first or names are not split by spaces: the whole name is the address. */
const wholeNameScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The name for a friendly greeting: “Dana” of “Dana Levy”, but “Dr. Levy” of “Dr. Dana Levy”. */
export function friendlyName(name: string): string {
  const { titles, names } = partsOf(name);
  if (titles.length > 0) return politeName(name);
  const first = names[0] ?? name;
  const isInitial = /^\p{L}\.?$/u.test(first);
  const isParticle = /^\p{Ll}/u.test(first) && names.length > 1 && /^\p{Lu}/u.test(names.at(-1) ?? '');
  return isInitial || isParticle || wholeNameScript.test(name) ? names.join(' ') : first;
}

/** The name for a formal greeting: the whole name, or title and family name when a title was given. */
export function politeName(name: string): string {
  const { titles, names } = partsOf(name);
  if (titles.length === 0 || names.length < 2) return [...titles, ...names].join(' ');
  const particle = names.findIndex((part, at) => at > 0 && /^\p{Ll}/u.test(part));
  const startsWithParticle = /^\p{Ll}/u.test(names[0] ?? '');
  const family = startsWithParticle ? names : names.slice(particle > 0 ? particle : -1);
  return [...titles, ...family].join(' ');
}

function partsOf(name: string): { titles: string[]; names: string[] } {
  const [beforeComma = '', ...afterComma] = name.trim().split(/\s*,\s*/);
  const after = afterComma.join(' ').split(/\s+/).filter(Boolean);
  const familyFirst = after.length > 0 && !after.every(part => credential.test(part));
  const words = [...(familyFirst ? after : []), ...beforeComma.split(/\s+/)].filter(Boolean);
  while (words.length > 1 && suffix.test(words.at(-1) ?? '')) words.pop();
  const firstName = words.findIndex(word => !title.test(word));
  const at = firstName === -1 ? words.length - 1 : firstName;
  return { titles: words.slice(0, at), names: words.slice(at) };
}
