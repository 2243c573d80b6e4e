import type { Match, Rule, Severity } from './rule';
import type { Selection } from './selection';

/**
 * What is wrong at a place of a draft. Lines and columns count from 1, columns in UTF-16 code units; `endColumn` is the
 * one behind the last. A finding about the whole message has no place and no excerpt.
 */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Why it matters, a sentence. */
  readonly message: string;
  /** The words that are meant. */
  readonly excerpt?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** What to do or say instead, a sentence. */
  readonly suggestion: string;
}

/** The findings of what was found, in the order of the text; what is said of the whole message comes last. */
export function findingsOf(
  text: string,
  found: readonly { readonly rule: Rule; readonly match: Match }[],
  selection: Selection,
): readonly Finding[] {
  const place = placesIn(text);
  const behind = text.length;
  return found
    .toSorted((a, b) => (a.match.start ?? behind) - (b.match.start ?? behind))
    .map(({ rule, match: { start, end, reason, suggestion, severity } }) => {
      const chosen = selection[rule.id];
      return {
        rule: rule.id,
        severity: chosen !== undefined && chosen !== 'off' ? chosen : (severity ?? rule.severity),
        message: reason ?? rule.reason,
        ...(start !== undefined &&
          end !== undefined && { excerpt: text.slice(start, end), ...place(start, end) }),
        suggestion: suggestion ?? rule.suggestion,
      };
    });
}

/** Turns offsets into lines and columns. Line ends are LF, CR LF and CR. */
function placesIn(text: string) {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  const lineOf = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return (start: number, end: number) => {
    const [first, last] = [lineOf(start), lineOf(end)];
    return {
      line: first + 1,
      column: start - starts[first]! + 1,
      endLine: last + 1,
      endColumn: end - starts[last]! + 1,
    };
  };
}
