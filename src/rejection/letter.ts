import { personIn } from './people';
import { type Sentence, sentencesOf } from './sentences';

/** A message in its parts, without what is quoted in it. */
export interface Letter {
  /** Whom the greeting names: “Sam”, “Mr Lee”. */
  readonly greeted: string;
  readonly sentences: readonly Sentence[];
  /** The lines behind the closing words, at most fourteen. */
  readonly signature: readonly string[];
  /** All lines that are its own. */
  readonly text: string;
}

const greeting =
  /^(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|sehr geehrte[rsn]?(?:\/r)?(?:\*r)?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|schönen guten tag|moin|servus|grüezi|grüß (?:gott|dich)|werte[rs]?)\b[ :]{0,3}([^,!:.;]{0,60})/i;
/** “Dear Sam,” and nothing else. */
export function isGreeting(sentence: string): boolean {
  return sentence.length < 45 && greeting.test(sentence);
}

const closing =
  /^(?:(?:with |mit |our |my )?(?:many |very |all the |all |kind(?:est)? |best |warm(?:est)? |freundliche[nmr]? |beste[nr]? |viele[n]? |liebe[n]? |herzliche[nr]? |ganz |schöne[n]? |sonnige[n]? |vielen )*(?:regards?|wishes|best|greetings|grüße[n]?|grüsse[n]?|gruß|gruss|thanks|dank)\b|[^.!?:]{3,30} (?:und|and|&) (?:kind|best|warm|freundliche|beste|viele|liebe|herzliche|schöne)\w{0,3} (?:regards|wishes|greetings|grüße|grüsse)(?: aus [\p{L} ]{2,25})?[,.!]?$|(?:(?:is )?mise,? le meas|le (?:gach )?(?:dea-)?(?:meas|ghuí)|(?:very )?(?:truly|sincerely|faithfully|respectfully|cordially) yours|yours|sincerely|respectfully|cordially|cheers|warmly|best|thanks|thank you|many thanks|take care|all the best|all best|kindly|speak soon|good luck|mfg|lg|vg|alles gute|alles liebe|bis bald|hochachtungsvoll|im auftrag|in vertretung|gruß|gruss|xx|ihr[e]?\b|dein[e]?\b|euer\b|i\.? ?a\.|warm regards|onwards|chin up)(?: (?:truly|sincerely|faithfully|again|so much|for now|very much|und viel erfolg|and good luck))?[,.!]?$)/iu;
const attribution =
  /^(?:on|am|le|el|il)\s(?=.{0,60}\d).{5,250}(?:wrote|schrieb|écrit|escribió|ha scritto)\b.{0,100}:$/i;
const originalBelow =
  /^[>*\s]{0,8}(?:-{2,}\s?(?:original message|forwarded message|ursprüngliche nachricht|originalnachricht|weitergeleitete nachricht)|_{20,}$)/i;
const outlookFrom = /^\*{0,2}(?:from|von|de)\s?:\*{0,2}\s/i;
const outlookNext = /^\*{0,2}(?:sent|date|to|gesendet|datum|an)\s?:/i;
/** Said by machines about the message, at its end. */
const smallPrint =
  /confidential|intended recipient|regulated by|maschinell erstellt|ohne unterschrift|automati(?:sch|cally)|vertraulich|registered (?:in|office|charity|company)|registergericht|sitz der gesellschaft|geschäftsführ|unsubscribe|privacy policy|datenschutz|©|all rights reserved|\bhrb\b|equal opportunit|employment agency/i;

/** Takes a message apart, in time linear in its length. */
export function letterOf(whole: string): Letter {
  const lines = ownLines(whole);
  const begin = lines.findIndex(line => greeting.test(line));
  const first = begin >= 0 && begin < 14 ? begin : -1;
  const greeted = first === -1 ? '' : (greeting.exec(lines[first] ?? '')?.[1] ?? '').trim();
  const end = signatureStart(lines, Math.max(0, first));
  const below = lines.slice(end);
  const added = below.findIndex(line => postscript.test(line));
  const signed = added < 0 ? below.length : added;
  return {
    greeted,
    sentences: sentencesOf([...lines.slice(0, end), '', ...below.slice(signed)]),
    signature: below
      .slice(0, signed)
      .filter(line => line !== '' && line !== '--' && !closing.test(line) && !smallPrint.test(line))
      .slice(0, 14),
    text: lines.join('\n'),
  };
}

const postscript = /^(?:p\.\s?s\.|ps[:.,–-]|ps\s(?=.{40}))/i;

/** What a telephone or a mail program writes under every mail. */
const device =
  /^(?:(?:sent|gesendet) (?:from|via|with|using|mit|von|über)\b.{0,60}|von mein\w{0,3} .{2,40} gesendet|get outlook for .{2,20}|(?:outlook|yahoo mail) (?:for|für) .{2,20}|diese nachricht wurde von .{2,40} gesendet)\.?$/i;

/** Lines without quotations and without the original below. */
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
    if (line.length < 60 && closing.test(line) && isEnd(lines.slice(at + 1), lines.slice(from, at)))
      return at;
  }
  if (marked > from) return marked;
  let at = lines.length;
  while (at > from + 1 && isShort(lines[at - 1] ?? '')) at--;
  return at;
}

/** Whether what follows is no letter any more: a name, and then what a department writes below all of its letters; or short lines. */
function isEnd(below: readonly string[], above: readonly string[]): boolean {
  const first = below.find(line => line !== '') ?? '';
  if (personIn(first)?.includes(' ') && above.some(line => line.length > 60)) return true;
  return !below
    .slice(0, 12)
    .some(
      line => line.length > 90 && /[.!?]/.test(line) && !smallPrint.test(line) && !/repl|antwort/i.test(line),
    );
}

function isShort(line: string): boolean {
  if (jobField.test(line)) return false;
  return (
    line === '' ||
    smallPrint.test(line) ||
    (line.length < 60 &&
      !/[.!?:]$|[.!?] [A-Z]/.test(
        line.replace(/\b(?:inc|ltd|co|corp|llc|e\.v|dr|prof|gebr|st|sr|jr|[a-z])\./gi, ''),
      ))
  );
}

/** “Company: Acme”, which is no signature. */
const jobField =
  /^(?:company|employer|organi[sz]ation|hiring|agency|job|position|vacancy|post|role|status|decision|requisition|stelle|firma|arbeitgeber)\b[^:]{0,20}:\s/i;
