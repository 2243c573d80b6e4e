import type { Format } from './format';

/** CommonMark that shows the same characters in the same lines, whatever the answers hold. */
export const markdown: Format = {
  id: 'markdown',
  about: 'CommonMark',
  extension: 'md',
  write: ({ message: { subject, body } }) => {
    const paragraphs = body
      .split(/\n{2,}/)
      .map(paragraph => paragraph.split('\n').map(escapeLine).join('\\\n'));
    const header = subject === undefined ? [] : [`**Subject:** ${escapeLine(subject)}`];
    return `${[...header, ...paragraphs].join('\n\n')}\n`;
  },
};

/** Backslash escapes work for ASCII punctuation (CommonMark 2.4); only those that could mean something get one. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&~|$]/g, '\\$&')
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
    .replace(/^\s+/, white => '&nbsp;'.repeat(white.length));
}
