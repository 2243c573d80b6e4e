import Mustache from 'mustache';
import type { Catalog } from './catalog';
import { forbiddenAt, printable } from './characters';
import { unusable } from './problem';
import type { Source } from './source';
import { didYouMean } from './suggest';

/** The values that a template may name: texts, and switches for its sections. Made without a prototype. */
export type Variables = Readonly<Record<string, string | boolean>>;

type Token = [type: string, value: string, start: number, end: number, children?: Token[] | string];
type Partials = Pick<Catalog, 'partial' | 'partialNames'>;

/**
 * Renders a Mustache template as plain text: nothing is escaped, and what a value holds is never read as a template.
 * @throws UsageError with file, line and column on a syntax error, an unknown variable or partial, or a partial that
 * includes itself
 */
export function render(source: Source, variables: Variables, partials: Partials): string {
  checkTemplate(source, Object.keys(variables), partials, []);
  const rendered = Mustache.render(source.text, variables, name => partials.partial(name)?.text, {
    escape: String,
  });
  return foldBlankLines(rendered);
}

/** Texts are handed from person to person: none may bring an escape sequence along. */
function checkCharacters(source: Source) {
  const at = forbiddenAt(source.text);
  if (at >= 0)
    throw misplaced(source, at, `has a character that cannot be shown: ${printable(source.text.charAt(at))}`);
}

function checkTemplate(
  source: Source,
  known: readonly string[],
  partials: Partials,
  including: readonly string[],
) {
  checkCharacters(source);
  for (const [type, name, start, , children] of flatten(parse(source))) {
    if (type === '>') {
      const partial = partials.partial(name);
      if (!partial) {
        throw misplaced(
          source,
          start,
          `there is no partial “${name}”.${didYouMean(name, partials.partialNames)}`,
        );
      }
      if (including.includes(name)) throw misplaced(source, start, `the partial “${name}” includes itself`);
      checkTemplate(partial, known, partials, [...including, name]);
    } else if (!known.includes(name)) {
      const section = children ? 'section' : 'variable';
      throw misplaced(source, start, `there is no ${section} “${name}”.${didYouMean(name, known)}`);
    }
  }
}

function parse(source: Source): Token[] {
  try {
    return Mustache.parse(source.text) as Token[];
  } catch (error) {
    const [, what = '', end] = /^(.*?)(?: at (\d+))?$/s.exec((error as Error).message) ?? [];
    const unclosed = /^Unclosed section "(.+)"/.exec(what)?.[1];
    // Mustache tells where the text ends; whoever mends it looks for where the section begins.
    const at = Number(end ?? source.text.length);
    const isCut = what.startsWith('Unclosed tag');
    const offset = unclosed
      ? openingOf(unclosed, source.text)
      : isCut
        ? source.text.lastIndexOf('{{', at)
        : at;
    throw misplaced(source, offset, what.charAt(0).toLowerCase() + what.slice(1));
  }
}

/** Where the section begins that is still open at the end of the text. */
function openingOf(section: string, text: string): number {
  const open: { name: string; at: number }[] = [];
  for (const tag of text.matchAll(/\{\{\s*([#^/])\s*([^}\s]*)\s*\}\}/g)) {
    const [, type, name = ''] = tag;
    if (type !== '/') open.push({ name, at: tag.index });
    else if (open.at(-1)?.name === name) open.pop();
    else break;
  }
  return open.findLast(({ name }) => name === section)?.at ?? text.length;
}

/** Every token that names something, sections before what they hold. */
function flatten(tokens: readonly Token[]): Token[] {
  return tokens.flatMap(token => {
    const [type, , , , children] = token;
    if (type === 'text' || type === '!' || type === '=') return [];
    return [token, ...(Array.isArray(children) ? flatten(children) : [])];
  });
}

function misplaced(source: Source, offset: number, what: string): Error {
  const before = source.text.slice(0, offset).split('\n');
  return unusable(`${source.file}:${before.length}:${(before.at(-1) ?? '').length + 1}:`, what);
}

/** A section that is off leaves blank lines behind: one is enough between paragraphs, none at either end. */
function foldBlankLines(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
