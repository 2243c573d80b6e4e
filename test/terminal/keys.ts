/** What a terminal sends for a key. */
export const keys = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  backspace: '\u007f',
  delete: '\u001b[3~',
  tab: '\t',
  'ctrl-a': '\u0001',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
  'ctrl-k': '\u000b',
  'ctrl-u': '\u0015',
  'ctrl-w': '\u0017',
  'ctrl-z': '\u001a',
} as const;

export type Key = keyof typeof keys;

/** A paste as a terminal sends it that was asked to mark pastes (bracketed paste): line ends become CR. */
export const markedPaste = (text: string) => `\u001b[200~${withReturns(text)}\u001b[201~`;

/** A paste as other terminals send it: like typing, in one go. */
export const plainPaste = (text: string) => withReturns(text);

const withReturns = (text: string) => text.replace(/\r?\n/g, '\r');
