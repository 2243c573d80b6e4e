import { straight } from './tidy';

/** A sentence, or a line that stands alone. */
export interface Sentence {
  readonly text: string;
  /** As long as the text, with plain quotation marks and dashes; a full stop stands at the end alone. */
  readonly plain: string;
}

/** Hard-wrapped lines are joined; each paragraph is cut where sentences end. */
export function sentencesOf(lines: readonly string[]): Sentence[] {
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
  if (line.endsWith(':') || field.test(next)) return false;
  return line.length >= 45 || (line.length >= 20 && /^\p{Ll}/u.test(next) && !/[.!?,]$/.test(line));
}

/** “Hiring Office: Bureau of Lakes” */
const field = /^\p{Lu}[\p{L}/ -]{1,30}:\s+\S/u;

const sentenceEnd = /[.!?…]["'”’)]{0,2}\s+(?=["'“„(]?[\p{Lu}\d•])/gu;
const abbreviation =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|no|nr|ref|req|inc|ltd|co|corp|jr|sr|e\.g|i\.e|vs|z\.\s?b|bzw|ca|usw|ggf|inkl|mag|dipl|ing|gebr|evtl|vgl|a|m|i|\d{1,2})\.$/i;

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
