import { stem } from './stem';

/** A word, a number or a mark of a text. A contraction is two of them: “didn’t” is “did” and “not”. */
export interface Token {
  /** In lower case, with straight apostrophes and as it is spelt in full: “u” is “you”. */
  readonly word: string;
  readonly stem: string;
  /** Where it stands in the whole text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a word or a number, and not a mark. */
  readonly isWord: boolean;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
  /** Whether it has no small letter. */
  readonly isUpper: boolean;
  /** Whether white space or the beginning of the line stands before it. */
  readonly isSpaced: boolean;
}

/** Reads the tokens of a part of a text. Time and memory are linear in its length. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let isSpaced = true;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      isSpaced = true;
      at++;
      continue;
    }
    const start = at;
    if (isWordCode(code)) {
      at = endOfWord(text, at, to);
      pushWord(tokens, text, start, at, isSpaced);
    } else if (isHyphen(code) && !isSpaced && at + 1 < to && isWordCode(text.charCodeAt(at + 1))) {
      // “take-home” is two words, as “take home” is.
      at++;
    } else {
      // A run of the same mark is one: “…”, “!!!”, “---”.
      while (at < to && text.charCodeAt(at) === code) at++;
      const word = marks[text[start]!] ?? text[start]!;
      tokens.push({
        word,
        stem: word,
        start,
        end: at,
        isWord: false,
        isCapital: false,
        isUpper: false,
        isSpaced,
      });
    }
    isSpaced = false;
  }
  return tokens;
}

/** Marks that mean the same as another. */
const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '–': '—',
  '-': '—',
  '‐': '—',
};

function endOfWord(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at++;
    else if (at + 1 < to && isWordCode(text.charCodeAt(at + 1)) && joins(text, at, from)) at += 2;
    else break;
  }
  return at;
}

/** Marks that stand inside of a word: “it’s”, “5.30”, “e.g.”; but not the full stop of “the end.Then”. */
function joins(text: string, at: number, from: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x27 || code === 0x2019) return true;
  if (code !== 0x2e) return false;
  return (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) || at - from === 1;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}

function pushWord(tokens: Token[], text: string, start: number, end: number, isSpaced: boolean) {
  const written = text.slice(start, end);
  const lower = written.slice(0, longestWord).toLowerCase().replaceAll('’', "'").replaceAll('‘', "'");
  const isCapital = lower[0] !== written[0];
  const isUpper = isCapital && written === written.toUpperCase();
  const push = (word: string, from: number, to: number, isFirst = true) =>
    tokens.push({
      word,
      stem: stem(word),
      start: from,
      end: to,
      isWord: true,
      isCapital: isFirst && isCapital,
      isUpper: isFirst && isUpper,
      isSpaced: isFirst && isSpaced,
    });
  const full = spelling.get(lower);
  if (full !== undefined) {
    const [first = '', second] = full.split(' ');
    push(first, start, end);
    if (second !== undefined) push(second, start, end, false);
    return;
  }
  const apostrophe = lower.lastIndexOf("'");
  const ending = apostrophe > 0 ? contracted.get(lower.slice(apostrophe)) : undefined;
  if (ending === undefined || (ending === 'not' && !/..n'/.test(lower))) {
    push(lower, start, end);
  } else if (ending === 'not') {
    const at = start + apostrophe - 1;
    push(lower.slice(0, apostrophe - 1), start, at);
    push('not', at, end, false);
  } else {
    const at = start + apostrophe;
    push(lower.slice(0, apostrophe), start, at);
    push(ending, at, end, false);
  }
}

/** What is longer is no word: only so much of it is looked at. */
const longestWord = 60;

const contracted: ReadonlyMap<string, string> = new Map([
  ["'t", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'d", 'would'],
  ["'ll", 'will'],
  ["'s", "'s"],
]);

/** Spellings of a hurry, and contractions of which no half stands alone, each with one or two words in full. */
const spelling: ReadonlyMap<string, string> = new Map(
  `can't:can not;cant:can not;cannot:can not;won't:will not;wont:will not;shan't:shall not;ain't:be not;aint:be not;
    dont:do not;didnt:did not;doesnt:does not;isnt:is not;wasnt:was not;arent:are not;werent:were not;havent:have not;
    hasnt:has not;hadnt:had not;couldnt:could not;wouldnt:would not;shouldnt:should not;
    im:i am;ive:i have;youre:you are;youve:you have;theyre:they are;thats:that 's;whats:what 's;hes:he 's;
    let's:let us;lets:let us;gonna:going to;wanna:want to;gotta:got to;
    u:you;ur:your;urs:yours;ya:you;yall:you;y'all:you;r:are;pls:please;plz:please;thx:thanks;tnx:thanks;thnx:thanks;ty:thanks;thankyou:thank you;
    cuz:because;coz:because;cos:because;b4:before;w:with;w/o:without;
    alot:a lot;atleast:at least;noone:no one;recieve:receive;recieved:received;definately:definitely`
    .split(/;\s*/)
    .map(entry => entry.split(':') as [string, string]),
);

function isSpace(code: number): boolean {
  return (
    code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f
  );
}

/** Letters and digits of any script. Everything beyond Latin-1 that is no mark or symbol counts as a letter. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code <= 0x2bff) return false;
  // Surrogates are nearly always emoji; private use, variation selectors and byte-order marks are nothing to read.
  if (code >= 0xd800 && code <= 0xf8ff) return false;
  return !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xfe00 && code <= 0xfe0f) && code !== 0xfeff;
}
