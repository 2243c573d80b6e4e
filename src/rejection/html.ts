import { decodeEntities } from './entities';

/** Elements that a reader never sees, with everything in them. */
const unseen = new Set(['head', 'template', 'noscript', 'svg', 'select']);
/** Elements whose content is no HTML (HTML, 13.1.2). */
const rawText = /^(?:script|style|title|textarea)$/;
/** Elements that begin a line of their own (HTML, 15.3.3), and those with an empty line around them. */
const lines =
  /^(?:div|tr|li|ul|ol|dl|dt|dd|h[1-6]|table|tbody|center|address|section|article|header|footer|hr|br)$/;
const paragraphs = /^(?:p|td|th|blockquote|pre)$/;
/** Elements without an end tag (HTML, 13.1.2). */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** How the preview line of a newsletter is hidden from whoever opens it. */
const hidden =
  /display\s?:\s?none|mso-hide\s?:\s?all|visibility\s?:\s?hidden|font-size\s?:\s?0(?:px|pt)?\s?(?:;|"|$)/i;

/**
 * The text of an HTML mail as it is read, in time linear in its length. Not a browser: where tags are missing or crossed,
 * what is hidden ends with the element that hid it, or with the mail.
 */
export function htmlToText(html: string): string {
  let text = '';
  let at = 0;
  /** The element whose content is skipped, and how many of its kind are open inside. */
  let skipped: { readonly name: string; depth: number } | undefined;
  let isPreformatted = false;
  const add = (raw: string) => {
    if (skipped) return;
    const words = isPreformatted ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ');
    text += decodeEntities(words);
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    add(html.slice(at, open));
    const { end, name, isEnd, isAlone, attributes } = tagAt(html, open);
    at = end;
    if (name === undefined) {
      if (end === open + 1) add('<');
      continue;
    }
    if (!isEnd && rawText.test(name)) {
      at = endOfRaw(html, name, at);
      continue;
    }
    if (skipped) {
      if (name === skipped.name && !isAlone) skipped.depth += isEnd ? -1 : 1;
      if (skipped.depth === 0) skipped = undefined;
      continue;
    }
    if (name === 'pre') isPreformatted = !isEnd;
    if (paragraphs.test(name)) text += '\n\n';
    else if (lines.test(name)) text += '\n';
    if (name === 'li' && !isEnd) text += '• ';
    const isSkipped = unseen.has(name) || hidden.test(attributes);
    if (!isEnd && !isAlone && isSkipped) skipped = { name, depth: 1 };
  }
  add(html.slice(at));
  return text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Tag {
  /** Where the text goes on. */
  readonly end: number;
  /** Undefined for a comment, a declaration, and a “<” that is only one. */
  readonly name?: string;
  readonly isEnd: boolean;
  readonly isAlone: boolean;
  readonly attributes: string;
}

function tagAt(html: string, open: number): Tag {
  const none = { isEnd: false, isAlone: false, attributes: '' };
  if (html.startsWith('<!--', open)) return { ...none, end: behind(html, '-->', open + 4) };
  if (html[open + 1] === '!' || html[open + 1] === '?') return { ...none, end: behind(html, '>', open) };
  const [start = '', slash = '', name = ''] =
    /^<(\/?)([a-z][a-z0-9:-]{0,30})/i.exec(html.slice(open, open + 40)) ?? [];
  if (start === '') return { ...none, end: open + 1 };
  const end = behind(html, '>', open);
  const attributes = html.slice(open + start.length, end - 1);
  const lower = name.toLowerCase();
  return {
    end,
    name: lower,
    isEnd: slash !== '',
    isAlone: empty.test(lower) || attributes.endsWith('/'),
    attributes: attributes.slice(0, 2000),
  };
}

/** Where the content of an element ends that is no HTML. */
function endOfRaw(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
