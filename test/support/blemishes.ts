/** What no reader should find in a letter. */
const blemishes: readonly (readonly [what: string, RegExp])[] = [
  ['two spaces', / {2}/],
  ['a space at an end of a line', /^ | $/m],
  ['a space before a mark', /\s[,.;:?!]/],
  ['two marks', /[,;:?!][,.;:?!]|\.[,;:?!]|\.\.|!\./],
  ['an empty paragraph', /\n{3}|^\n|\n$/],
  ['a paragraph that begins small', /\n\n\p{Ll}/u],
  ['a sentence that begins small', /[.?!] \p{Ll}/u],
  ['an article too many', /\b(?:the|a|an) (?:the|a|an)\b/i],
  ['a role that is a role', /\brole role\b|position role/i],
  ['what a program leaves behind', /undefined|null|NaN|\[object|\{\{|\}\}|<|&\w+;/],
];

/** Everything of that kind in a text. */
export function blemishesOf(text: string): string[] {
  return blemishes.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}
