import { decode } from '../core/decode';
import { unusable } from '../core/problem';
import type { Io } from '../io/io';
import type { View } from './view';

interface Input {
  readonly io: Io;
  readonly view: View;
}

/**
 * The text of a draft in a file; of standard input where it is `-` or not named.
 * @throws UsageError when it cannot be read, is no text, or has nothing in it
 */
export async function readText(file: string | undefined, input: Input): Promise<string> {
  const decoded = decode(await readBytes(file, 'your draft', input));
  if ('problem' in decoded) throw unusable(placeOf(file), decoded.problem);
  if (decoded.text.trim() === '') throw unusable(placeOf(file), 'is empty: there is nothing to check');
  return decoded.text;
}

/**
 * The bytes of a file; of standard input where it is `-` or not named, which a person at a terminal is told of.
 * @throws UsageError when it cannot be read
 */
export async function readBytes(file = '-', what: string, { io, view }: Input): Promise<Uint8Array> {
  return file === '-' ? fromStdin(what, io, view) : fromFile(file, io);
}

async function fromStdin(what: string, { stdin }: Io, view: View): Promise<Uint8Array> {
  if (stdin.isTerminal) await view.say(`Paste ${what} here. It ends with Ctrl-D on a line of its own.`);
  try {
    return await stdin.read();
  } catch (error) {
    throw unusable(placeOf('-'), `cannot be read: ${(error as Error).message}`);
  }
}

function fromFile(file: string, { files }: Io): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = files.bytes(file);
  } catch (error) {
    if (files.kind(file) === 'directory') throw unusable(file, 'is a directory; name a file in it');
    throw unusable(file, `cannot be read: ${(error as Error).message}`);
  }
  if (!bytes) throw unusable(file, 'is not there');
  return bytes;
}

/** What an error calls the input. */
export function placeOf(file = '-'): string {
  return file === '-' ? 'standard input' : file;
}
