/**
 * Characters that no answer may carry: C0 and C1 controls (terminal escapes among them), line and paragraph
 * separators, the bidirectional embeddings, overrides and isolates of UAX #9 (they can make a line read as
 * something else), the byte-order mark, and halves of surrogate pairs. Marks that names need stay allowed:
 * U+200C to U+200F, combining accents, emoji joiners.
 */
const forbidden =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const lineBreaks = new Set(['\n', '\r', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029']);

/** Why a one-line answer cannot be used, or nothing when it can. */
export function characterProblem(value: string): string | undefined {
  const found = value.match(forbidden)?.[0];
  if (found === undefined) return undefined;
  if (lineBreaks.has(found)) return 'must be a single line';
  if (found === '\t') return 'contains a tab; use a space';
  return `contains ${codePoint(found)}, a character that cannot be shown; remove it`;
}

/** Where in a text of several lines the first character stands that may not be there; -1 when there is none. */
export function forbiddenAt(text: string): number {
  return text.replace(/[\n\r\t]/g, ' ').search(forbidden);
}

/** Makes any text safe to show on a terminal: forbidden characters become their code point in brackets. */
export function printable(text: string): string {
  return text.replace(forbidden, character => `<${codePoint(character)}>`);
}

/** Cleans a text of several lines that came out of an editor: line ends become LF, forbidden characters go. */
export function cleanLines(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map(line => line.replaceAll('\t', '    ').replace(forbidden, ''))
    .join('\n');
}

function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
