import fc from 'fast-check';

/** Any sequence of UTF-16 code units: controls, halves of surrogate pairs and all. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
      { weight: 3, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 1, arbitrary: fc.constantFrom(0x0a, 0x0d, 0x09, 0x1b, 0x85, 0x202e, 0x2028, 0xd83d, 0xde00) },
    ),
    { maxLength: 40 },
  )
  .map(units => String.fromCharCode(...units));

// biome-ignore format: a list to look through
const pieces = [
  'a', 'Z', 'ß', 'é', 'e\u0301', '李', '雷', 'א', 'ع', 'й', '0', '1', '12', ' ', ' ', ' ', '  ',
  '.', ')', '(', '!', '?', ',', ';', ':', '-', '--', '---', '+', '=', '===', '#', '##', '*', '**', '_', '__', '`', '```',
  '~', '~~', '|', '\\', '/', '&', '&amp;', '&#35;', '<', '>', '<b>', '</p>', '<!--', '[', ']', '[a](b)', '![', '$', '{{', '}}',
  '{{{', '{{name}}', '%', '@', '"', "'", '’', '…', 'http://a.b', '1. ', '- ', '> ', '👍🏽', '👩‍💻', '\u00a0', '\u200d', '\u200f',
];

/** What a person can give as one line: trimmed, with everything in it that some format reads as its own. */
export const oneLine = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map(parts => parts.join('').trim())
  .filter(text => /[^\p{Cf}\p{Z}]/u.test(text));
