import { decode } from '../core/decode';
import { unusable } from '../core/problem';
import type { Io } from '../io/io';
import type { View } from './view';

/**
 * The text of a file; of standard input where it is `-` or not named.
 * @throws UsageError when it cannot be read, is no text, or has nothing in it
 */
export async function readText(
  file: string | undefined,
  { io, view }: { io: Io; view: View },
): Promise<string> {
  const name = file ?? '-';
  const decoded = decode(name === '-' ? await fromStdin(io, view) : fromFile(name, io));
  if ('problem' in decoded) throw unusable(placeOf(name), decoded.problem);
  if (decoded.text.trim() === '') throw unusable(placeOf(name), 'is empty: there is nothing to check');
  return decoded.text;
}

async function fromStdin({ stdin }: Io, view: View): Promise<Uint8Array> {
  if (stdin.isTerminal) await view.say('Paste your draft here. It ends with Ctrl-D on a line of its own.');
  try {
    return await stdin.read();
  } catch (error) {
    throw unusable(placeOf('-'), `cannot be read: ${(error as Error).message}`);
  }
}

function fromFile(file: string, { files }: Io): Uint8Array {
  if (files.kind(file) === 'directory') throw unusable(file, 'is a directory; name a file in it');
  let bytes: Uint8Array | undefined;
  try {
    bytes = files.bytes(file);
  } catch (error) {
    throw unusable(file, `cannot be read: ${(error as Error).message}`);
  }
  if (!bytes) throw unusable(file, 'is not there');
  return bytes;
}

function placeOf(name: string): string {
  return name === '-' ? 'standard input' : name;
}
