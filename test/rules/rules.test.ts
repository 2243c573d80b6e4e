import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { tokensOf } from '../../src/language/tokens';
import { entries } from '../../src/rules/phrase-table';
import { hitsIn } from '../../src/rules/reader';
import { rules } from '../../src/rules/rules';
import { words } from '../../src/rules/words';

const idsIn = (text: string) =>
  check(text, { channel: 'email', kind: 'ask' }).findings.map(({ rule }) => rule);

/** Files of the folder that are no rule. */
const others = [
  'finding',
  'moves',
  'phrase-index',
  'phrase-table',
  'reader',
  'rule',
  'rules',
  'selection',
  'words',
];

describe('the rules', () => {
  it('are the twenty of the list, one file each', () => {
    const files = readdirSync('src/rules').map(file => file.replace(/\.ts$/, ''));
    expect(rules.map(({ id }) => id).sort()).toEqual(files.filter(file => !others.includes(file)).sort());
    expect(rules).toHaveLength(20);
  });

  it.each(rules)('$id finds its bad examples, and nothing in its good ones', ({ id, examples }) => {
    expect(examples.bad.length).toBeGreaterThan(0);
    expect(examples.good.length).toBeGreaterThan(0);
    for (const example of examples.bad) expect(idsIn(example), example).toContain(id);
    for (const example of examples.good) expect(idsIn(example), example).not.toContain(id);
  });

  it.each(rules)(
    '$id says in whole sentences what it costs and what to do',
    ({ about, reason, suggestion }) => {
      expect(about).toMatch(/^[a-z].*[^.]$/);
      for (const sentence of [reason, suggestion]) expect(sentence).toMatch(/^\p{Lu}.*[.”]$/u);
    },
  );
});

/** A phrase in the words of its first alternatives, without what may be missing. */
function spokenOf(written: string): string {
  return written
    .split(' ')
    .filter(part => !/^\.{2,3}$/.test(part) && !(part.length > 1 && part.endsWith('?')))
    .map(part => (part.split('|')[0] ?? '').replaceAll('_', ' ').trim() || 'it')
    .map(word => (word.startsWith('@') ? (words[word.slice(1)] ?? '').split(' ')[0] : word))
    .map(word => (word === '#' ? 'two' : word))
    .join(' ');
}

describe('the phrases', () => {
  it('are all found in their own words', () => {
    const lost = entries.filter(({ written }, number) => {
      const spoken = spokenOf(written);
      const tokens = tokensOf(spoken, 0, spoken.length);
      return !hitsIn(tokens).some(hit => hit.number === number);
    });
    expect(lost.map(({ owner, written }) => `${owner}: ${written}`)).toEqual([]);
  });

  it('are each there once for their rule', () => {
    const all = entries.map(({ owner, role, written }) => `${role} ${owner}: ${written}`);
    expect(all.filter((entry, at) => all.indexOf(entry) !== at)).toEqual([]);
  });

  it('cannot run away: few gaps, and each of bounded length', () => {
    for (const { written } of entries) {
      expect(written.split(' ').filter(part => /^\.{2,3}$/.test(part)).length, written).toBeLessThanOrEqual(
        5,
      );
    }
  });
});
