import { asWindows1252 } from '../core/decode';

/**
 * Text as it is read: one kind of line end and of space, composed accents; no controls, nothing without a width, none of
 * what turns the direction of text, and no halves of surrogate pairs.
 */
export function tidy(text: string): string {
  return asWindows1252(text)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(withoutWidth, '')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .normalize('NFC');
}

const withoutWidth =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffc]|\u034f|[\u200c\u200d](?=[\s\u200c\u200d]|$)/g;

/** The same text, as long as before, with the plain one of all quotation marks, apostrophes and dashes. */
export function straight(text: string): string {
  return text
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-');
}
