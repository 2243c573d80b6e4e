/** Without blanks and line ends, and so without the places where lines are broken. */
export const squeezed = (text: string) => text.replace(/\s+/g, '');

/** Without escape sequences: CSI and OSC. */
export const plain = (text: string) =>
  text.replace(/\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)/g, '');

/** How often a text stands in another, wherever lines are broken. */
export const times = (text: string, wanted: string) => squeezed(text).split(squeezed(wanted)).length - 1;

/** A screen for an error message. */
export function framed(screen: string, columns: number): string {
  const edge = `+${'-'.repeat(columns)}+`;
  return [edge, ...screen.split('\n').map(line => `|${line}`), edge].join('\n');
}

/** What is on a screen from the question on that is open: an answered one has a tick in place of its question mark. */
export function openQuestion(screen: string): string {
  const lines = screen.split('\n');
  const at = lines.findLastIndex(line => line.startsWith('? '));
  return at === -1 ? '' : lines.slice(at).join('\n');
}

/** What stands behind the last pointer: the line that is being typed, where the question has one. */
export const typedLine = (drawn: string) => drawn.split(/^[❯>] /m).at(-1) ?? '';

/** What was written after the last question, with the line ends that the program wrote: of the terminal's they are CR LF. */
export const afterQuestions = (raw: string) =>
  raw.slice(raw.lastIndexOf(cursorShown) + cursorShown.length).replaceAll('\r\n', '\n');

const cursorShown = '\u001b[?25h';
