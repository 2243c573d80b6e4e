/** A line of the draft, from `start` to `end` in UTF-16 code units, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The text without white space around it. */
  readonly text: string;
}

/** What of a draft is the writer's own. */
export interface OwnWords {
  readonly subject: Line | undefined;
  /** Lines of the body without what is quoted; an empty line stands between paragraphs. */
  readonly lines: Iterable<Line>;
}

/**
 * Finds what the writer of a mail wrote: without the header block (RFC 5322), the subject of an answer, text quoted with “>” (RFC 3676, 4.5), the
 * original below (“On … wrote:”, Outlook's block, forwards) and the signature behind “-- ” (RFC 3676, 4.3).
 */
export function ownWords(text: string): OwnWords {
  const body = bodyStart(text);
  return { subject: body.subject, lines: linesBeforeQuote(text, body.at) };
}

/** The lines that are read for what they say: the subject is a sentence of its own, whatever stands below it. */
export function linesToRead({ subject, lines }: OwnWords): readonly Line[] {
  if (!subject) return [...lines];
  const { end } = subject;
  return [subject, { start: end, end, text: '' }, ...lines];
}

function* linesBeforeQuote(text: string, from: number): Generator<Line> {
  let pending: Line | undefined;
  for (const line of linesOf(text, from)) {
    const joined: string = pending ? `${pending.text} ${line.text}` : line.text;
    if (isAttribution(joined)) {
      // Answers between the quoted lines are the writer's; where no line is marked, all that follows is the original.
      pending = undefined;
      if (!followedByMark(text, line.end)) return;
      continue;
    }
    if (pending) yield pending;
    pending = undefined;
    if (quoted.test(line.text)) continue;
    if (isOriginalBelow(line.text) || isOutlookBlock(line, text)) return;
    if (text.slice(line.start, line.end) === '-- ') return;
    // An attribution may be broken over two lines.
    if (attributionStart.test(line.text)) pending = line;
    else yield line;
  }
  if (pending) yield pending;
}

/** The header block at the top, if there is one: known field names, and an empty line below. */
function bodyStart(text: string): { readonly subject: Line | undefined; readonly at: number } {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let subject: Line | undefined;
  let isHeader = false;
  for (const line of linesOf(text, start)) {
    const field = fieldName(line.text);
    const isFolded = isHeader && /^[ \t]/.test(text.slice(line.start, line.start + 1)) && line.text !== '';
    if (field) {
      isHeader = true;
      if (field === 'subject') {
        const at = line.start + text.slice(line.start, line.end).indexOf(':') + 1;
        const words = line.text.slice(field.length + 1).trim();
        // The subject of an answer is theirs: “Re: Your application [JOB-123]”.
        subject = answerMark.test(words) ? undefined : { start: at, end: line.end, text: words };
      }
    } else if (!isFolded) {
      if (!isHeader) return { subject: undefined, at: start };
      return { subject, at: line.text === '' ? line.end : line.start };
    }
  }
  return { subject, at: text.length };
}

/** Lines end in LF, CR LF, CR, or one of Unicode's separators. */
function* linesOf(text: string, from: number): Generator<Line> {
  let start = from;
  while (start < text.length) {
    let end = start;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    yield { start, end, text: text.slice(start, end).trim() };
    const isPair = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a;
    start = end + (isPair ? 2 : 1);
  }
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function followedByMark(text: string, from: number): boolean {
  for (const line of linesOf(text, from + 1)) {
    if (line.text !== '') return quoted.test(line.text);
  }
  return false;
}

/** The name of the header field that a line is, if it is one that mails have. */
function fieldName(line: string): string | undefined {
  const name = line.slice(0, Math.max(0, line.indexOf(':'))).toLowerCase();
  if (name === '') return undefined;
  return fieldNames.has(name) || /^(?:content|x)-[a-z-]{1,40}$/.test(name) ? name : undefined;
}

const fieldNames = new Set(
  'subject from to cc bcc date sent reply-to message-id in-reply-to references mime-version'.split(' '),
);
const answerMark = /^(?:re|aw|antw|antwort|sv|vs|odp)\s?:/i;
const quoted = /^(?:>|\|\s)/;

// Most lines are neither of these: a look at an end of the line saves the longer one.
const isOriginalBelow = (line: string) => marksOriginal.has(line.charAt(0)) && originalBelow.test(line);
const marksOriginal = new Set(['-', '_', 'B', 'b']);
const originalBelow =
  /^(?:-{2,}\s?(?:original message|forwarded message|forwarded by|ursprüngliche nachricht|message d'origine|mensaje original)|begin forwarded message:|_{20,}$|-{5,}\s?original)/i;

/** Mail programs in English, German, French, Spanish and Italian. Both ends are fixed, so nothing is tried twice. */
const attributionStart = /^(?:on|am|le|el|il)\s(?=[^.?!]{0,40}\d)/i;
const isAttribution = (line: string) => line.endsWith(':') && attribution.test(line);
const attribution =
  /^(?:on|am|le|el|il)\s(?=.{0,60}\d).{5,250}(?:wrote|schrieb|écrit|a écrit|escribió|ha scritto).{0,100}:$/i;

/** “From: …” above “Sent: …” or “To: …”: the header of the original, as Outlook puts it. */
function isOutlookBlock(line: Line, text: string): boolean {
  if (!/^\*?(?:from|von|de|da):/i.test(line.text)) return false;
  for (const next of linesOf(text, line.end + 1)) {
    if (next.text !== '')
      return /^\*?(?:sent|date|to|gesendet|an|envoyé|enviado|inviato|à):/i.test(next.text);
  }
  return false;
}
