/** Every output format by its name, the default first: all that a command line is read with, so that the writers load later. */
export const formatNames = ['text', 'markdown', 'json', 'eml', 'mailto'] as const;

export type FormatName = (typeof formatNames)[number];

/** What programs take a file for by the ending of its name. A *.txt can hold any text, and a URL as well. */
const byEnding: ReadonlyMap<string, FormatName> = new Map([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['json', 'json'],
  ['eml', 'eml'],
]);

/** The format that the name of a file asks for: anything else in a file named *.eml would open as a broken mail. */
export function formatNameOfFile(path: string): FormatName | undefined {
  const [, ending = ''] = /\.([^.]+)$/.exec(path) ?? [];
  return byEnding.get(ending.toLowerCase());
}
