import { cleanLines } from '../core/characters';
import { encodedWords } from './encoded-word';

/** Lines should not be longer, and must not be longer than 998 (RFC 5322, section 2.1.1). */
const width = 78;

/** Text that a header shows: `Subject: …`, folded, in encoded words where it is not plain ASCII. */
export function textHeader(name: string, value: string): string {
  const text = oneLine(value);
  const room = width - 2 - `${name}: `.length;
  const words = text.split(' ');
  const isPlain = isAscii(text) && !text.includes('=?') && words.every(word => word.length <= room);
  return folded(name, isPlain ? words : encodedWords(text, room));
}

/** One person: `To: Dana Levy <dana@example.org>`. The address is one that mail can carry. */
export function personHeader(header: string, name: string | undefined, address: string): string {
  const phrase = phraseOf(oneLine(name ?? ''), width - 2 - `${header}: `.length);
  return folded(header, phrase.length === 0 ? [address] : [...phrase, `<${address}>`]);
}

/** What has no text in it: a date, message ids, a type. */
export function plainHeader(name: string, ...parts: readonly string[]): string {
  return folded(name, parts.map(oneLine));
}

/** Characters of a name that stands in one piece, far below the 998 of a line. */
const longestPhrase = 200;

/** A name before an address: atoms, a quoted string, or encoded words (RFC 5322, section 3.2; RFC 2047, section 5). */
function phraseOf(name: string, room: number): readonly string[] {
  if (name === '') return [];
  // Some readers, Python's among them, put spaces between encoded words, so that a name had better do without.
  if (!isAscii(name) || name.includes('=?') || name.length > longestPhrase) return encodedWords(name, room);
  const isAtoms = /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?: [A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*$/.test(name);
  return isAtoms ? [name] : [`"${name.replace(/[\\"]/g, '\\$&')}"`];
}

/** Folds between parts, so that no line is longer than it must be. */
function folded(name: string, parts: readonly string[]): string {
  const lines: string[] = [];
  let line = `${name}:`;
  let isEmpty = true;
  for (const part of parts) {
    if (!isEmpty && line.length + 1 + part.length > width) {
      lines.push(line);
      line = '';
    }
    line += ` ${part}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** Whoever writes a header makes sure that nothing in it can end its line (RFC 5322, section 2.2). */
export function oneLine(value: string): string {
  return cleanLines(value)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
