/** An encoded word may not be longer, its frame included (RFC 2047, section 2). */
const longest = 75;

const frame = '=?utf-8?Q??='.length;

/**
 * The encoded words that a header writes a text in: of at most `room` characters each, split between whole characters, in
 * whichever of the two encodings is shorter. A reader drops the white space between them (RFC 2047, section 6.2).
 */
export function encodedWords(text: string, room = longest): readonly string[] {
  const limit = Math.min(room, longest) - frame;
  const q = chunks(text, character => quoted(character).length, limit).map(
    chunk => `=?utf-8?Q?${quoted(chunk)}?=`,
  );
  // Four characters for each three bytes.
  const b = chunks(text, character => Buffer.byteLength(character), Math.floor(limit / 4) * 3).map(
    chunk => `=?utf-8?B?${Buffer.from(chunk).toString('base64')}?=`,
  );
  return q.join('').length <= b.join('').length ? q : b;
}

/** The text in pieces, each of whole characters whose sizes come to at most the limit. */
function chunks(text: string, sizeOf: (character: string) => number, limit: number): string[] {
  const found: string[] = [];
  let chunk = '';
  let size = 0;
  for (const character of text) {
    const more = sizeOf(character);
    if (size + more > limit) {
      found.push(chunk);
      chunk = '';
      size = 0;
    }
    chunk += character;
    size += more;
  }
  return chunk === '' ? found : [...found, chunk];
}

/** Characters that stand for themselves in any header, a name before an address included (RFC 2047, section 5). */
const plain = /^[A-Za-z0-9!*+\-/]$/;

function quoted(text: string): string {
  return [...text]
    .map(character => {
      if (character === ' ') return '_';
      return plain.test(character) ? character : escaped(character);
    })
    .join('');
}

/** Each byte of a character as `=C3`. */
export function escaped(character: string): string {
  return [...Buffer.from(character)]
    .map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}
