import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';

/** What a question has on the screen, as Inquirer's screen manager drew it last. */
interface Frame {
  readonly lines: readonly string[];
  /** Lines below the cursor. */
  readonly below: number;
  readonly column: number;
}

/** A terminal for questions that knows what was drawn on it. */
export interface FramedOutput {
  readonly stream: NodeJS.WriteStream;
  /**
   * Wipes the question away in a window that was resized and puts the cursor where Inquirer believes it to be. Terminals
   * fold long lines anew when they get narrower; Inquirer would wipe as many lines as it once wrote.
   */
  wipe(): void;
  /** Resolves when all that Inquirer has drawn is on the terminal, or cannot get there any more. */
  drawn(): Promise<void>;
}

/** Follows everything that Inquirer writes to a terminal. */
export function framed(output: NodeJS.WriteStream): FramedOutput {
  let frame: Frame = { lines: [''], below: 0, column: 0 };
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string, _encoding, done) {
      frame = frameAfter(String(chunk), frame);
      output.write(chunk, done);
    },
  });
  // What could not be written is the terminal's to tell.
  stream.on('error', () => {});
  // Inquirer asks the stream that it writes to for its width.
  Object.defineProperties(stream, {
    isTTY: { value: true },
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
    getWindowSize: { value: () => output.getWindowSize() },
  });
  return {
    stream: stream as unknown as NodeJS.WriteStream,
    wipe: () => output.write(wiping(frame, output.columns)),
    drawn: () => new Promise(resolve => (stream.closed ? resolve() : stream.once('close', resolve))),
  };
}

const drawing = /^(?:\u001b\[\d*[ABGK])*([\s\S]*?)(?:\u001b\[(\d+)A)?\u001b\[(\d+)G$/;

function frameAfter(written: string, frame: Frame): Frame {
  const [, content, below = '0', column = '1'] = drawing.exec(written) ?? [];
  if (content === undefined) return frame;
  // A cursor that only moves along its line.
  if (content === '') return { ...frame, column: Number(column) - 1 };
  const lines = stripVTControlCharacters(content).split('\n');
  return { lines, below: Number(below), column: Number(column) - 1 };
}

/** Up to where the question begins in the new width, wipe, and down to the line that Inquirer will start from. */
function wiping({ lines, below, column }: Frame, columns: number): string {
  const rowsOf = (line: string) => Math.max(1, Math.ceil(stringWidth(line) / columns));
  const cursorLine = lines.length - 1 - below;
  const above = lines
    .slice(0, cursorLine)
    .reduce((rows, line) => rows + rowsOf(line), Math.floor(column / columns));
  return `${up(above)}\r\u001b[J${'\n'.repeat(lines.length - 1)}${up(below)}`;
}

function up(rows: number): string {
  return rows > 0 ? `\u001b[${rows}A` : '';
}
