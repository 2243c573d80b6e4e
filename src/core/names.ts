import { pattern } from './pattern';

/** How to address a person, from the name as it was typed. The name itself is never changed, only shortened. */

const title =
  /^(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|dame|rev|reverend|fr|father|sister|rabbi|imam|capt|captain|lt|col|maj|gen|sgt|hon|herr|frau|mme|m|mlle|sr|sra|dott|ing|mag|bc|mgr|mudr|dipl|eng)\.?$/i;
const knightly = /^(?:sir|dame)$/i;
/** Those that are names as well (Do, Mba) count only as they are written behind a name. */
const suffix = /^(?:[JjSs]r|JR|SR|II|III|IV|ii|iii|iv|[Pp][Hh]\.?[Dd]|M\.?D|D\.O|MBA|[Ee]sq|CPA|RN)\.?$/;
/** Behind a whole name and a comma any short word in capitals is a degree: “Dana Levy, RN, BSN”, but “LI, WEI”. */
const qualification = /^(?=.*[A-Z].*[A-Z])[A-Za-z.]{2,6}$/;
const particles = /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|zu)$/i;
const small = pattern(String.raw`^\p{Ll}`, /^[a-z]/);
const capital = pattern(String.raw`^\p{Lu}`, /^[A-Z]/);
const named = pattern(String.raw`[\p{L}\p{N}&]`, /[a-z0-9&]/i);
const initials = pattern(String.raw`^(?:\p{L}\.?|(?:\p{L}\.){2,})$`, /^(?:[a-z]\.?|(?:[a-z]\.){2,})$/i);
/** Scripts in which the family name comes first: the whole name is the address. */
const familyNameFirst = pattern(
  String.raw`[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]`,
  /(?!)/,
);
const group =
  /^(?:team|department|committee|panel|board|hr|resources|acquisition|recruitment|recruiting|people|staff)$/i;
const and = /^(?:&|and)$/i;

/** The name for a friendly greeting: “Dana” of “Dana Levy”, but “Dr. Levy” of “Dr. Dana Levy”. */
export function friendlyName(name: string): string {
  return partsOf(name).titles.length > 0 ? politeName(name) : firstName(name);
}

/** The first name alone, without any title; the whole name where it cannot be told apart or is not used by itself. */
export function firstName(name: string): string {
  const { names } = partsOf(name);
  const [first = bare(name), ...others] = names;
  const last = others.at(-1) ?? '';
  const startsWithParticle = small.test(first) && capital.test(last);
  const isWhole =
    initials.test(first) ||
    startsWithParticle ||
    familyNameFirst.test(name) ||
    group.test(last) ||
    names.some(word => and.test(word));
  return isWhole ? names.join(' ') : first;
}

/** The name for a formal greeting: the whole name, or title and family name when a title was given. */
export function politeName(name: string): string {
  const { titles, names } = partsOf(name);
  if (titles.length === 0 || names.length < 2) return [...titles, ...names].join(' ') || bare(name);
  if (knightly.test(titles.at(-1) ?? '')) return [...titles, names[0]].join(' ');
  const isParticle = (word: string) => small.test(word) || particles.test(word);
  const from = small.test(names[0] ?? '') ? 0 : names.findIndex((word, at) => at > 0 && isParticle(word));
  return [...titles, ...names.slice(from >= 0 && from < names.length - 1 ? from : -1)].join(' ');
}

/** What is left of a name in which no name can be found. */
function bare(name: string): string {
  return name.replace(/\s*,\s*/g, ' ').trim() || name.trim();
}

function partsOf(name: string): { titles: string[]; names: string[] } {
  const words = inOrder(name.replace(/\([^)]*\)/g, ' ')).filter(word => named.test(word));
  if (words.slice(1, -1).some(word => and.test(word))) return { titles: [], names: words };
  if (group.test(words.at(-1) ?? '') && /^the$/i.test(words[0] ?? '')) words.shift();
  const firstName = words.findIndex(word => !title.test(word));
  const at = firstName === -1 ? Math.max(0, words.length - 1) : firstName;
  const names = words.slice(at);
  while (names.length > 1 && suffix.test(names.at(-1) ?? '')) names.pop();
  return { titles: words.slice(0, at), names };
}

/** The words of a name in the order in which they are said: “Levy, Dana” and “Dana Levy, PhD” are both Dana Levy. */
function inOrder(name: string): string[] {
  const [before = [], ...after] = name.split(',').map(part => part.trim().split(/\s+/).filter(Boolean));
  const isName = (words: readonly string[]) =>
    words.some(word => !suffix.test(word) && !(before.length > 1 && qualification.test(word)));
  return [...after.filter(isName).flat(), ...before];
}
