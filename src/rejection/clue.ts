/** What a sentence says, whatever its words are. */
export interface Clue {
  readonly says: RegExp;
  readonly unless?: RegExp;
}

/** A sentence about what may come: “if you are not selected”. */
const supposed =
  /^(?:\W|please note(?: that)?|however|but|and|bitte beachten sie, dass|note that|,|\s){0,4}(?:if (?!you(?:'d| would) like|i'm|i am|anything)|should (?:you|your|we|the)|unless|otherwise|without (?:this|these|them)|in the event|in case|falls|wenn|sofern|andernfalls|ansonsten|ohne diese|sollten? (?:wir|ihre|deine|sie (?:nicht|bis)|du (?:nicht|bis)))\b/;

/** Whether a sentence, in lower case, is about what may come. */
export function isSupposed(plain: string): boolean {
  return supposed.test(plain);
}

/** Whether a sentence says it, and not as what may be: “you will be told once the position has been filled”. */
function isSaid({ says, unless }: Clue, plain: string): boolean {
  const found = says.exec(plain);
  return found !== null && !unless?.test(plain) && !conditional.test(plain.slice(0, found.index));
}

const conditional =
  /(?<!\b(?:auch|as|even) )\b(?:if|unless|whether|once|when|until|falls|wenn|sofern|sobald|sollten? (?:wir|sie|du|ihre|deine))\b[^,;]{0,60}$/;

/** The first sentence that says one of them. */
export function saying(clues: readonly Clue[], sentences: readonly string[]): number {
  return sentences.findIndex(plain => !isSupposed(plain) && clues.some(clue => isSaid(clue, plain)));
}

/** The first sentence that has the words of one of them, also as what may be: “if you have not heard by May”. */
export function mentioning(clues: readonly Clue[], sentences: readonly string[]): number {
  return sentences.findIndex(plain =>
    clues.some(({ says, unless }) => says.test(plain) && !unless?.test(plain)),
  );
}
