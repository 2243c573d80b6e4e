import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { rules } from '../../src/rules/rules';

const idsIn = (text: string) =>
  check(text, { channel: 'email', kind: 'ask' }).findings.map(({ rule }) => rule);

/** Files of the folder that are no rule. */
const others = ['finding', 'model', 'reader', 'rule', 'rules', 'selection', 'thanks', 'weights'];

describe('the rules', () => {
  it('are the twenty of the list, one file each', () => {
    const files = readdirSync('src/rules').flatMap(file => /^(.+)\.ts$/.exec(file)?.[1] ?? []);
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
