const [from, quotedFrom] = ['From ', '>From '].map(text => new TextEncoder().encode(text)) as [
  Uint8Array,
  Uint8Array,
];
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * The first message of an mbox (RFC 4155), without its “From ” line and with lines that begin with “From ” as they were;
 * other bytes as they are.
 */
export function firstMessage(bytes: Uint8Array): Uint8Array {
  if (!startsWith(bytes, from, 0)) return bytes;
  const first = bytes.indexOf(lineFeed) + 1 || bytes.length;
  const message = new Uint8Array(bytes.length - first);
  let length = 0;
  let isBehindEmptyLine = false;
  for (let at = first; at < bytes.length; ) {
    if (isBehindEmptyLine && startsWith(bytes, from, at)) break;
    const end = bytes.indexOf(lineFeed, at) + 1 || bytes.length;
    const line = bytes.subarray(startsWith(bytes, quotedFrom, at) ? at + 1 : at, end);
    isBehindEmptyLine = line[0] === lineFeed || (line[0] === carriageReturn && line[1] === lineFeed);
    message.set(line, length);
    length += line.length;
    at = end;
  }
  return message.subarray(0, length);
}

function startsWith(bytes: Uint8Array, text: Uint8Array, at: number): boolean {
  return text.every((code, index) => bytes[at + index] === code);
}
