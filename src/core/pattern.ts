/** What is asked of a pattern. */
export type Pattern = Pick<RegExp, 'test' | 'exec'>;

/**
 * A regular expression with `\p{…}` that is read only when a text needs it. V8 reads those slowly, some in half a
 * millisecond, and one that stands in the source whenever the file is loaded. A text in ASCII alone is left to a twin,
 * which must say the same of it.
 */
export function pattern(source: string, ascii: RegExp): Pattern {
  let made: RegExp | undefined;
  const patternFor = (text: string) => {
    if (!beyondAscii.test(text)) return ascii;
    made ??= new RegExp(source, 'u');
    return made;
  };
  return { test: text => patternFor(text).test(text), exec: text => patternFor(text).exec(text) };
}

const beyondAscii = /[\u0080-\uffff]/;
