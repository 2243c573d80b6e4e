import type { Mail } from './envelope';
import { headerBlock } from './header-block';
import { pasted } from './pasted';

const forwardSubject = /^\s*(?:fwd?|wg|tr|rv|weitergeleitet|i)\s?:/i;
const marker =
  /^[->*\s]{0,20}(?:forwarded (?:message|by)|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten (?:nachricht|e-mail)|message transféré|mensaje reenviado)\b/i;
const separator =
  /^[->*\s]{0,20}(?:[-_]{5,}|-{2,}\s?(?:original message|ursprüngliche nachricht|originalnachricht)\s?-{2,})/i;
const from = /^[>*_ ]{0,8}(?:from|von|de|da)\s?[*_]{0,2}:/i;

/** The message that a forward carries in its text, and what its sender wrote above; nothing when it is no forward. */
export function forwarded({
  subject = '',
  text,
}: Mail): { readonly note: string; readonly mail: Mail } | undefined {
  const lines = text.split('\n');
  const isForward = forwardSubject.test(subject);
  let tries = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const isMarked = marker.test(line);
    if (!isMarked && !(isForward && (separator.test(line) || from.test(line)))) continue;
    if (tries++ > 5) break;
    const below = unquoted(lines.slice(isMarked || separator.test(line) ? at + 1 : at)).join('\n');
    const inner = pasted(below);
    if (inner.from && headerBlock(below)) return { note: lines.slice(0, at).join('\n').trim(), mail: inner };
  }
  return undefined;
}

/** Apple Mail marks every line of what it forwards. */
function unquoted(lines: readonly string[]): readonly string[] {
  const isQuoted = lines.every(line => line.trim() === '' || line.startsWith('>'));
  return isQuoted ? lines.map(line => line.replace(/^> ?/, '')) : lines;
}
