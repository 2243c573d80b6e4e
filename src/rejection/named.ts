import type { Line } from './lines';
import type { Mention } from './option';
import { key, legal } from './owner';
import { isCapital, type Word } from './words';

/** Words of the longest name. */
const longest = 8;

/** All runs of words that begin and end as a name does: with a capital, or as the sender and the domain are called. */
export function mentionsIn(line: Line, labels: readonly string[]): Mention[] {
  const { words, text } = line;
  const isName = words.map(({ text: word }) => isCapital(word) || isLabelled(word, labels));
  const found: Mention[] = [];
  for (const [from, { start }] of words.entries()) {
    if (!isName[from] || owned.test(words[from]!.text)) continue;
    for (let to = from + 1; to <= words.length && to - from <= longest; to++) {
      if (!isName[to - 1] && !joins(line, to - 1)) break;
      if (isName[to - 1])
        for (const name of spellings(text.slice(start, words[to - 1]!.end), words[to]?.text ?? ''))
          found.push({ name, line, from, to });
    }
  }
  return found;
}

/** Whether the sender or a domain is called so, or, for a longer word, begins so. */
function isLabelled(word: string, labels: readonly string[]): boolean {
  const own = key(word);
  return own.length > 2 && labels.some(label => label === own || (own.length > 5 && label.startsWith(own)));
}

/** Names without a capital: “lumifin” of “lumifin HR”. */
export function brandsIn(sender: string): readonly string[] {
  return sender.split(/\s+/).filter(word => /^\p{Ll}[\p{L}\p{N}]{2,}$/u.test(word) && !notBrand.test(word));
}

const notBrand =
  /reply|^(?:info|mail|hello|contact|support|system|admin|notifications?|alerts?|noreply|via|from|for|and|und|der|die|das|the|von|van|bei|team|careers?|jobs?|hr|recruit\w*|talent|people|hiring|bewerbung\w*|karriere|personal\w*)$/;

/** “Dein N26 Team” */
const owned = /^(?:dein|deine|ihr|ihre|euer|eure|unser|unsere|your|our)$/i;

/** Without the ending of “Acme’s team”, and with that of “St Wilfrid’s and”. “Fernley’s team” may be either. */
function spellings(name: string, next: string): readonly string[] {
  const bare = name.replace(/(?<=\p{L}{2})['’]s$/u, '');
  return bare === name || next === '' || behindName.test(next) ? [name] : [bare, name];
}

const behindName =
  /^(?:\P{L}|(?:and|or|for|at|in|on|to|but|we|i|is|was|has|have|had|will|with|as|because|this|our|from|by|when|who|that|wishes|would)$)/iu;

const joiner = /^(?:&|\+|of|and|und|the|de|la|von|van|für|for|der|des|zu|am|in|im|at|'|’)$/i;

/** Whether a word or mark can stand inside of a name: “Department of Health”, “Acme, Inc.” */
function joins({ words, text }: Line, at: number): boolean {
  const { text: word, start } = words[at]!;
  const next = words[at + 1]?.text ?? '';
  if (word === ',') return legal.test(`, ${next}`) || isList(words, at);
  if (/^\p{Ll}{3,}(?:e|en|er)$/u.test(word))
    return /^(?:und|für)$/.test(words[at - 1]!.text) && isCapital(next);
  return word === '-' ? text[start - 1] !== ' ' : joiner.test(word);
}

/** “Oakes, Lindqvist & Barr”, “Landwirtschaft, Umwelt und Verkehr” */
function isList(words: readonly Word[], at: number): boolean {
  return isCapital(words[at + 1]?.text ?? '') && /^(?:&|und)$/.test(words[at + 2]?.text ?? '');
}
