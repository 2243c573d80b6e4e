/** Every output format by its name, the default first: all that a command line is read with, so that the writers load later. */
export const formatNames = ['text', 'markdown', 'json', 'eml', 'mailto'] as const;

export type FormatName = (typeof formatNames)[number];

/** The format that the name of a file asks for: anything else in a file named *.eml would open as a broken mail. */
export function formatNameOfFile(path: string): FormatName | undefined {
  return /\.eml$/i.test(path) ? 'eml' : undefined;
}
