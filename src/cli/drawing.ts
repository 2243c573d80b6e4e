import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import { printable } from '../core/characters';
import type { Finding } from '../rules/finding';

export interface Drawing {
  readonly columns: number;
  readonly color: boolean;
}

/** Findings with the words they mean underlined in their lines, and what to do instead, as a good compiler shows them. */
export function drawn(text: string, findings: readonly Finding[], { columns, color }: Drawing): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const width = Math.max(20, Math.min(columns, 100) - 1);
  const lines = text.split(/\r\n|[\r\n]/);
  const blocks = findings.map(finding =>
    [...excerptOf(finding, lines, width, chalk), ...wordsOf(finding, width, chalk)].join('\n'),
  );
  return blocks.map(block => `${block}\n\n`).join('');
}

function wordsOf(
  { severity, message, rule, suggestion }: Finding,
  width: number,
  chalk: ChalkInstance,
): string[] {
  const paint = { error: chalk.red, warning: chalk.yellow, hint: chalk.cyan }[severity];
  const [first = '', ...others] = broken(`${severity}: ${message} [${rule}]`, width);
  const head = first.startsWith(severity) ? paint.bold(severity) + first.slice(severity.length) : first;
  return [head, ...others, ...broken(suggestion, width - 2).map(row => chalk.dim(`  ${row}`))];
}

/** The line of the first words that are meant, broken to the window, each row with marks below what is meant of it. */
function excerptOf(
  { line, column, endLine, endColumn }: Finding,
  lines: readonly string[],
  width: number,
  chalk: ChalkInstance,
): string[] {
  if (line === undefined || column === undefined || endLine === undefined || endColumn === undefined)
    return [];
  const margin = String(endLine).length;
  const bar = (label: string) => chalk.dim(`${label.padStart(margin)} │ `);
  return lines.slice(line - 1, endLine).flatMap((whole, index) => {
    const from = index === 0 ? column - 1 : 0;
    const to = line + index === endLine ? endColumn - 1 : whole.length;
    const start = whole.lastIndexOf(' ', from - around) + 1;
    return rowsOf(whole.slice(start, to + around), width - margin - 3, start)
      .filter(row => row.start < to && row.start + row.text.length > from)
      .flatMap((row, at) => {
        const before = row.text.slice(0, Math.max(0, from - row.start));
        const meant = row.text.slice(before.length, Math.max(0, to - row.start)).trimEnd();
        const marks = '^'.repeat(Math.max(1, stringWidth(printable(meant))));
        return [
          bar(at === 0 ? String(line + index) : '') + printable(row.text.trimEnd()),
          bar('') + ' '.repeat(stringWidth(printable(before))) + chalk.bold(marks),
        ];
      });
  });
}

/** Characters of a line that are looked at on either side of what is meant: some people's lines have no end. */
const around = 300;

interface Row {
  readonly start: number;
  readonly text: string;
}

/** A part of a line, which begins at `offset`, in rows of so many columns, broken at spaces where there are any. */
function rowsOf(part: string, width: number, offset = 0): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let lastSpace = 0;
  let columns = 0;
  let at = 0;
  for (const character of part) {
    if (character === ' ') lastSpace = at + 1;
    columns += stringWidth(printable(character));
    // A space at the end of a row is not seen, and may stand beyond it.
    if (columns > width && at > start && character !== ' ') {
      const end = lastSpace > start ? lastSpace : at;
      rows.push({ start: offset + start, text: part.slice(start, end) });
      start = end;
      columns = stringWidth(printable(part.slice(end, at + character.length)));
    }
    at += character.length;
  }
  return [...rows, { start: offset + start, text: part.slice(start) }];
}

function broken(text: string, width: number): string[] {
  return rowsOf(text, width).map(row => row.text.trim());
}
