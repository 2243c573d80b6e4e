import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { drawn } from '../../src/cli/drawing';
import type { Finding } from '../../src/rules/finding';

const finding = (place: Partial<Finding>): Finding => ({
  rule: 'blame',
  severity: 'error',
  message: 'It costs.',
  suggestion: 'Leave it out.',
  ...place,
});
const draw = (text: string, place: Partial<Finding>, columns = 80) =>
  drawn(text, [finding(place)], { columns, color: false });

describe('a finding is drawn', () => {
  it('with its line, marks below its words, what it costs and what to do', () => {
    expect(draw('One two three', { line: 1, column: 5, endLine: 1, endColumn: 8 })).toBe(
      '1 │ One two three\n  │     ^^^\nerror: It costs. [blame]\n  Leave it out.\n\n',
    );
  });

  it('over several lines, each with its number', () => {
    expect(draw('a\nb words\nthat go on', { line: 2, column: 3, endLine: 3, endColumn: 5 })).toBe(
      '2 │ b words\n  │   ^^^^^\n3 │ that go on\n  │ ^^^^\nerror: It costs. [blame]\n  Leave it out.\n\n',
    );
  });

  it('with marks as wide as the characters above them', () => {
    expect(draw('李雷 bad', { line: 1, column: 4, endLine: 1, endColumn: 7 })).toContain(
      '1 │ 李雷 bad\n  │      ^^^\n',
    );
    expect(draw('x 李雷', { line: 1, column: 3, endLine: 1, endColumn: 5 })).toContain('  │   ^^^^\n');
  });

  it('without a place when it has none', () => {
    expect(draw('One', {})).toBe('error: It costs. [blame]\n  Leave it out.\n\n');
  });

  it('with the part of an endless line that matters', () => {
    const text = `${'word '.repeat(10_000)}bad ${'word '.repeat(10_000)}`;
    const shown = draw(text, { line: 1, column: 50_001, endLine: 1, endColumn: 50_004 });
    expect(shown).toContain('bad');
    expect(shown.length).toBeLessThan(400);
  });

  it('in rows that fit the window, whatever the text is', () => {
    const words = fc.constantFrom(
      'I demand an answer',
      'you wasted my time',
      '李雷',
      'a',
      '\n',
      'x'.repeat(50),
      '👍',
      '\u001b[2J',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), fc.integer({ min: 20, max: 100 }), (parts, columns) => {
        const text = parts.join(' ');
        const { findings } = check(text, { channel: 'email', kind: 'ask' });
        const shown = drawn(text, findings, { columns, color: false });
        expect(shown).not.toContain('\u001b');
        for (const row of shown.split('\n'))
          expect(stringWidth(row)).toBeLessThanOrEqual(Math.max(columns, 24));
      }),
      { numRuns: 200 },
    );
  });
});
