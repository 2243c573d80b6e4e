import { straight } from './tidy';

/** A sentence, or a line that stands alone. */
export interface Sentence {
  readonly text: string;
  /** As long as the text, with plain quotation marks and dashes; a full stop stands at the end alone. */
  readonly plain: string;
}

/** A message in its parts, without what is quoted in it. */
export interface Letter {
  /** Whom the greeting names: “Sam”, “Mr Lee”. */
  readonly greeted: string;
  readonly sentences: readonly Sentence[];
  /** The lines behind the closing words, at most twelve. */
  readonly signature: readonly string[];
  /** The address that stands in text and signature, in the order of the text. */
  readonly text: string;
}

const greeting =
  /^(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|sehr geehrte[rsn]?(?:\/r)?(?:\*r)?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|schönen guten tag|moin|servus|grüezi|grüß (?:gott|dich)|werte[rs]?)\b[ :]{0,3}([^,!:.;]{0,60})/i;
const closing =
  /^(?:(?:with |mit |our |my )?(?:many |very |all the |all |kind(?:est)? |best |warm(?:est)? |freundliche[nmr]? |beste[nr]? |viele[n]? |liebe[n]? |herzliche[nr]? |ganz |schöne[n]? |sonnige[n]? |vielen )*(?:regards?|wishes|best|greetings|grüße[n]?|grüsse[n]?|gruß|gruss|thanks|dank)\b|(?:yours|sincerely|respectfully|cordially|cheers|warmly|cordially|best|thanks|thank you|many thanks|take care|all the best|all best|kindly|speak soon|good luck|mfg|lg|vg|alles gute|alles liebe|bis bald|hochachtungsvoll|im auftrag|in vertretung|gruß|gruss|xx|ihr[e]?\b|dein[e]?\b|euer\b|i\.? ?a\.|warm regards|onwards|chin up)(?: (?:truly|sincerely|faithfully|again|so much|for now|very much|und viel erfolg|and good luck))?[,.!]?$)/i;
const attribution =
  /^(?:on|am|le|el|il)\s(?=.{0,60}\d).{5,250}(?:wrote|schrieb|écrit|escribió|ha scritto)\b.{0,100}:$/i;
const originalBelow =
  /^[>*\s]{0,8}(?:-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht)|_{20,}$)/i;
const outlookFrom = /^\*{0,2}(?:from|von|de)\s?:\*{0,2}\s/i;
const outlookNext = /^\*{0,2}(?:sent|date|to|gesendet|datum|an)\s?:/i;
/** Said by machines about the message, at its end. */
const smallPrint =
  /confidential|intended recipient|vertraulich|registered (?:in|office|charity|company)|registergericht|sitz der gesellschaft|geschäftsführ|unsubscribe|privacy policy|datenschutz|©|all rights reserved|\bhrb\b|equal opportunit|employment agency/i;

/** Takes a message apart, in time linear in its length. */
export function letterOf(whole: string): Letter {
  const lines = ownLines(whole);
  const begin = lines.findIndex(line => greeting.test(line));
  const first = begin >= 0 && begin < 14 ? begin : -1;
  const greeted = first === -1 ? '' : (greeting.exec(lines[first] ?? '')?.[1] ?? '').trim();
  const end = signatureStart(lines, Math.max(0, first));
  return {
    greeted,
    sentences: sentencesOf(lines.slice(0, end)),
    signature: lines
      .slice(end)
      .filter(line => line !== '' && line !== '--' && !closing.test(line) && !smallPrint.test(line))
      .slice(0, 14),
    text: lines.join('\n'),
  };
}

/** Lines without quotations and without the original below. */
/** What a telephone or a mail program writes under every mail. */
const device =
  /^(?:(?:sent|gesendet) (?:from|via|with|using|mit|von|über)\b.{0,60}|von mein\w{0,3} .{2,40} gesendet|get outlook for .{2,20}|(?:outlook|yahoo mail) (?:for|für) .{2,20}|diese nachricht wurde von .{2,40} gesendet)\.?$/i;

function ownLines(whole: string): string[] {
  const own: string[] = [];
  const all = whole.split('\n').map(line => line.trim());
  for (const [at, line] of all.entries()) {
    if (originalBelow.test(line) && own.length > 0) break;
    if (outlookFrom.test(line) && own.some(one => one !== '') && outlookNext.test(nextOf(all, at))) break;
    if (attribution.test(line) || attribution.test(`${line} ${all[at + 1] ?? ''}`)) break;
    if (!line.startsWith('>') && !device.test(line)) own.push(line);
  }
  return own.slice(0, 4000);
}

function nextOf(lines: readonly string[], at: number): string {
  return lines.slice(at + 1, at + 4).find(line => line !== '') ?? '';
}

/** Where the signature begins: behind the last closing words; where there are none, with the short lines at the end. */
function signatureStart(lines: readonly string[], from: number): number {
  const marked = lines.lastIndexOf('--');
  for (let at = lines.length - 1; at > from; at--) {
    const line = lines[at] ?? '';
    if (line.length < 60 && closing.test(line) && isEnd(lines.slice(at + 1))) return at;
  }
  if (marked > from) return marked;
  let at = lines.length;
  while (at > from + 1 && isShort(lines[at - 1] ?? '')) at--;
  return at;
}

/** Whether what follows is no letter any more. */
function isEnd(below: readonly string[]): boolean {
  return !below
    .slice(0, 12)
    .some(
      line => line.length > 90 && /[.!?]/.test(line) && !smallPrint.test(line) && !/repl|antwort/i.test(line),
    );
}

function isShort(line: string): boolean {
  return (
    line === '' ||
    smallPrint.test(line) ||
    (line.length < 60 &&
      !/[.!?:]$|[.!?] [A-Z]/.test(line.replace(/\b(?:inc|ltd|co|corp|llc|e\.v|dr|prof)\./gi, '')))
  );
}

/** Hard-wrapped lines are joined; each paragraph is cut where sentences end. */
function sentencesOf(lines: readonly string[]): Sentence[] {
  const pieces: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line === '') {
      if (open) pieces.push(open);
      open = '';
    } else if (open && goesOn(open.slice(open.lastIndexOf('\n') + 1), line)) {
      open += `\n${line}`;
    } else {
      if (open) pieces.push(open);
      open = line;
    }
  }
  if (open) pieces.push(open);
  return pieces.flatMap(cut).map(text => ({ text, plain: straight(text).replace(/\.(?=.)/g, '·') }));
}

/** Whether a line was broken by a program, and not by who wrote it. */
function goesOn(line: string, next: string): boolean {
  if (line.endsWith(':')) return false;
  return line.length >= 45 || (line.length >= 20 && /^\p{Ll}/u.test(next) && !/[.!?,]$/.test(line));
}

const sentenceEnd = /[.!?…]["'”’)]{0,2}\s+(?=["'“„(]?[\p{Lu}\d•])/gu;
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|nr|ref|req|inc|ltd|co|corp|jr|sr|e\.g|i\.e|vs|z\.\s?b|bzw|ca|usw|ggf|inkl|mag|dipl|ing|evtl|vgl|a|m|i|\d{1,2})\.$/i;

function cut(paragraph: string): string[] {
  const text = paragraph.replaceAll('\n', ' ');
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    const end = index + mark.trimEnd().length;
    if (abbreviation.test(text.slice(Math.max(start, end - 12), end))) continue;
    sentences.push(text.slice(start, end));
    start = index + mark.length;
  }
  sentences.push(text.slice(start));
  return sentences.map(sentence => sentence.trim()).filter(sentence => sentence !== '');
}
