/** A word of a text with its place. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern =
  /(?<=\s|^)\.NET\b|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&+#@/:*_-]*|[&+/|•–—-]|[^\s\p{L}\p{N}]/gu;

/** Words and marks; a full stop, comma or colon behind a word is a mark of its own, but not in “St.”, “Inc.” or “acme.io”. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].flatMap(({ 0: found, index }) => {
    const whole = found.replace(/[.:*/'’_-]+$/, '');
    if (whole === '' || whole === found || abbreviated.test(found))
      return [{ text: found, start: index, end: index + found.length }];
    const at = index + whole.length;
    return [
      { text: whole, start: index, end: at },
      { text: text.charAt(at), start: at, end: at + 1 },
    ];
  });
}

const abbreviated =
  /^(?:St|Inc|Ltd|Co|Corp|Dr|Prof|Jr|Sr|Bros|Gebr|[Dd]ipl|Mag|Ing|[Ww]iss|[Ss]tv|No|[A-Z](?:\.[A-Z])*)\.$/;
const capital = /^[\p{Lu}\p{Lo}\p{N}]/u;

/** Whether a word is written as a name is. */
export function isCapital(word: string): boolean {
  return (
    capital.test(word) || /^[a-z]+[A-Z]/.test(word) || /^[a-z0-9-]+\.(?:io|ai|com|de|co|app|dev)$/.test(word)
  );
}

/** Whether a word is a quotation mark, of whatever language. */
export function isQuotationMark(word: string): boolean {
  return /^["“”„‟«»‚‘’']$/.test(word);
}
