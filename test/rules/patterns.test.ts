import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';

const files = ['src/language', 'src/rejection', 'src/rules'].flatMap(folder =>
  readdirSync(folder).map(name => `${folder}/${name}`),
);

/** Every regular expression that stands in a file as a literal. */
function patternsIn(code: string): string[] {
  return [
    ...code.matchAll(
      /(?<=[(=,:[?]\s*|^\s*)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])*)\/[dgimsuy]*/gm,
    ),
  ].map(([, source = '']) => source);
}

/** A group that may repeat without end and holds something that may, too: what backtracks without end. */
function mayRunAway(source: string): boolean {
  const bare = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  for (let inner = bare; ; ) {
    const group = /\((?:\?(?:<?[=!]|:|<\w+>))?([^()]*)\)(\+|\*|\{\d+,\})?/.exec(inner);
    if (!group) return false;
    const repeats = (group[1] ?? '').match(/[+*]|\{\d+,\}/) !== null;
    if (repeats && group[2] !== undefined) return true;
    inner = inner.replace(group[0], repeats ? 'x+' : 'x');
  }
}

describe('no pattern can run away', () => {
  it('in the files that read what others wrote', () => {
    const patterns = files.flatMap(file => patternsIn(readFileSync(file, 'utf8')));
    expect(patterns.length).toBeGreaterThan(20);
    expect(patterns.filter(mayRunAway)).toEqual([]);
  });

  it('which would be noticed', () => {
    expect(patternsIn('const a = /(x+)+y/;')).toEqual(['(x+)+y']);
    for (const source of ['(x+)+y', '(?:a|b*)*', '((a+)b)*', '(?<n>\\s+x)+'])
      expect(mayRunAway(source)).toBe(true);
    for (const source of ['(ab)+', 'a+b*', '(a{1,9})+', '[(+]+', '\\(a+\\)+'])
      expect(mayRunAway(source)).toBe(false);
  });

  it.each([
    ['opening brackets', '['],
    ['marks of a place', '{{'],
    ['attributions', 'On 3 '],
    ['headers', 'Subject: \n'],
    ['quotation marks', '"'],
    ['apostrophes', "a'"],
    ['hyphens', 'a-'],
    ['one word', 'deserve '],
    ['beginnings of phrases', 'i you the team ask not '],
    ['line ends', '\r'],
  ])('on very many %s: a run away would not end within the patience of a test', (_, piece) => {
    const text = piece.repeat(500_000 / piece.length);
    expect(check(text, { channel: 'email', kind: 'ask' }).findings.length).toBeGreaterThan(0);
  });
});
