import { escaped } from './encoded-word';

/** A body as mail carries it, with the name of how it is written (RFC 2045, section 6). */
export interface Body {
  readonly encoding: '7bit' | 'quoted-printable';
  /** Lines end in LF, the last one too. */
  readonly text: string;
}

/**
 * Text as it is where every line survives the way: ASCII, no longer than it should be, and nothing in it that a mail tool
 * or a mailbox reads as its own (a line of one dot, a line that begins with “From ”, spaces at the end of a line).
 */
export function bodyOf(text: string): Body {
  const lines = text.split('\n');
  if (lines.every(line => /^(?!\.|From )[ -~]{0,78}$/.test(line) && !line.endsWith(' '))) {
    return { encoding: '7bit', text: `${text}\n` };
  }
  return { encoding: 'quoted-printable', text: `${lines.map(quotedLine).join('\n')}\n` };
}

/** RFC 2045, section 6.7: no line longer than 76 characters, its soft line break included. */
function quotedLine(line: string): string {
  const characters = [...line];
  const rows: string[] = [];
  let row = '';
  characters.forEach((character, at) => {
    const isLast = at === characters.length - 1;
    const room = isLast ? 76 : 75;
    let next =
      /^[!-<>-~]$/.test(character) || (character === ' ' && !isLast) ? character : escaped(character);
    if (row.length + next.length > room) {
      rows.push(`${row}=`);
      row = '';
    }
    if (row === '' && (next === '.' || (next === 'F' && characters.slice(at, at + 5).join('') === 'From '))) {
      next = escaped(character);
    }
    row += next;
  });
  return [...rows, row].join('\n');
}
