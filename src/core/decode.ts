/** What the bytes of a file are: a text, or why they are none. */
export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * Reads the bytes of a text that a person has: UTF-8, UTF-16 with its byte-order mark (Notepad’s “Unicode”), and what is
 * neither as windows-1252, which never fails (WHATWG Encoding Standard). The byte-order mark is not part of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const kind = kindOf(bytes);
  if (kind !== undefined) return { problem: `is ${kind}, not a text; save or copy it as plain text` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: asWindows1252(new TextDecoder('windows-1252').decode(bytes)) };
  }
}

/**
 * The characters that windows-1252 has where ISO-8859-1 has controls, which no text means: quotation marks, dashes, “…”, “€”.
 * Many a Node of 20, 22 and 24 decodes the one as the other (nodejs/node#56542).
 */
export function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, control => {
    const character = windows1252.charAt(control.charCodeAt(0) - 0x80);
    return character === ' ' ? control : character;
  });
}

const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** What a file is that holds no plain text, by its first bytes or by a NUL, which no text has. */
function kindOf(bytes: Uint8Array): string | undefined {
  const starts = (...codes: number[]) => codes.every((code, at) => bytes[at] === code);
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'a PDF';
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'a packed document (such as .docx)';
  if (starts(0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'a rich text document';
  return bytes.includes(0) ? 'a binary file' : undefined;
}
