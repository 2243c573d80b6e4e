import type { Mail } from './envelope';
import type { Letter } from './letter';
import { squash } from './people';
import { ownLabel, tenantOf } from './systems';
import { isCapital } from './words';

/** The legal form behind the name of a company. */
export const legal =
  /[\s,]+(?:inc|llc|llp|ltd|limited|plc|g?gmbh(?:\s?&\s?co\.?\s?(?:kg|kgaa|ohg))?|mbh|mbb|partg(?:\s?mbb)?|kgaa|aör|a\.?\s?g|e\.?\s?k|gesmbh|ges\.?m\.?b\.?h|ag(?:\s?&\s?co\.?\s?kg)?|se(?:\s?&\s?co\.?\s?kgaa)?|kg|ohg|gbr|e\.?\s?v|eg|ug(?:\s\(haftungsbeschränkt\))?|corp(?:oration)?|co|s\.?a|s\.?r\.?l|b\.?v|n\.?v|pty(?:\sltd)?|pvt(?:\sltd)?|private limited|k\.?k|oy|ab|a\/s|aps|sarl|s\.?p\.?a|dac|cic|pbc|lp|group holdings)\.?$/i;
/** What the addresses call the sender. */
export function labelsOf(mail: Mail, letter: Letter): string[] {
  const addresses = [
    mail.replyTo?.address,
    mail.from?.address,
    ...addressesIn(letter.signature.join(' ')),
  ].filter(one => one !== undefined);
  const sites = [
    ...letter.text.matchAll(
      /\b(?:www\.|https?:\/\/)?(?:careers?\.|jobs\.|karriere\.)?([a-z0-9-]{2,40}(?:\.[a-z]{2,12}){1,2})\b/g,
    ),
  ].slice(0, 12);
  const labels = [
    ...addresses.flatMap(address => namesIn(address.split('@')[1] ?? '') ?? tenantOf(address)),
    ...sites.flatMap(([, domain = '']) => namesIn(domain)),
  ];
  const known = labels.flatMap(label => (label === undefined ? [] : [squash(label)]));
  return [...new Set(known.flatMap(label => [label, label.replace(functionBehind, '')]))].filter(
    label => label.length > 1,
  );
}

/** “tidepool” and “tidepoolenergy” of “tidepool.energy” */
function namesIn(domain: string): readonly string[] | undefined {
  const label = ownLabel(domain);
  const [end = ''] = /(?<=\.)(?!info$)[a-z]{4,}$/.exec(domain.toLowerCase()) ?? [];
  return label === undefined ? undefined : end === '' ? [label] : [label, label + end];
}

/** What a domain is for, behind whose it is: “acme-careers.com”. */
const functionBehind = /(?<=.{3})(?:recruit(?:ing|ment)?|careers?|jobs?|karriere|talent|hq)$/;

export function addressesIn(text: string): string[] {
  return [...text.matchAll(/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g)].map(([address]) => address);
}

/** How a name fits the domain of its owner. */
export type Fit = 'whole' | 'more' | 'less' | 'part' | 'in' | 'none';

/**
 * How a name and the domain of its owner fit: the same letters (`whole`), the domain the beginning of the name (`more`) or the name that of
 * the domain (`less`), its first letters or a long word of it (`part`), or somewhere inside (`in`).
 */
export function fitOf(name: string, labels: readonly string[]): Fit {
  const own = key(name);
  const spelled = key(name.replace(/ä/gi, 'ae').replace(/ö/gi, 'oe').replace(/ü/gi, 'ue'));
  if (labels.includes(own) || labels.includes(spelled)) return 'whole';
  if (labels.some(label => label.length > 2 && (own.startsWith(label) || spelled.startsWith(label))))
    return 'more';
  if (labels.some(label => own.length > 2 && (label.startsWith(own) || label.startsWith(spelled))))
    return 'less';
  const words = name
    .replace(legal, '')
    .split(/[\s-]+/)
    .map(squash)
    .filter(Boolean);
  const isPart = (label: string) =>
    isContracted(label.replace(functions, ''), words) ||
    commonStart(own, label) >= Math.max(6, 0.6 * label.length) ||
    words.some(word => word.length > 4 && label.includes(word) && word.length * 2 >= label.length);
  if (labels.some(isPart)) return 'part';
  return labels.some(label => own.length > 3 && label.includes(own)) ? 'in' : 'none';
}

const functions = /(?<=.{3})(?:bewerbung|hr|group|online)$/;

/** Whether a label is made of the beginnings of words, one after the other: “utulsa” of “University of Tulsa”, “brz”. */
function isContracted(label: string, words: readonly string[]): boolean {
  if (label.length < 3 || words.length < 2) return false;
  let ends = new Set([0]);
  for (const [at, word] of words.entries()) {
    const next = new Set(at > 0 ? ends : []);
    for (const end of ends) {
      for (let length = 1; length <= word.length && label.startsWith(word.slice(0, length), end); length++)
        next.add(end + length);
    }
    ends = next;
  }
  return ends.has(label.length);
}

/** So many letters are the same from the first on. */
function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** The letters by which a long name is called: LKW, BRZ. */
export function initialsOf(name: string): string {
  return name
    .replace(legal, '')
    .split(/[\s-]+/)
    .filter(isCapital)
    .map(word => squash(word).charAt(0))
    .join('');
}

/** What two spellings of a company have in common. */
export function key(name: string): string {
  return squash(name.replace(legal, '').replace(/^the\s/i, ''));
}
