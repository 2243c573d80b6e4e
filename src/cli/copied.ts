import type { CopyOutcome } from '../deliver/clipboard';

/** What truly became of a copy, in a sentence; `rest` goes behind it where it is copied for certain. */
export function copyWords(outcome: CopyOutcome, where: string, rest = ''): string {
  if (outcome.state === 'copied') return `Copied.${rest}`;
  if (outcome.state === 'failed')
    return `No clipboard here (${firstLine(outcome.why)}): the message is ${where}.`;
  const place =
    outcome.through === 'tmux' ? 'tmux and your terminal’s clipboard' : 'your terminal’s clipboard';
  return `Sent to ${place}; if it is not there, the text is ${where}.`;
}

/** The first line of what another program has said, to stand in brackets. */
export function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/\.$/, '');
}
