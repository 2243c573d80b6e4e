import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { rules } from '../../src/rules/rules';
import { type Labelled, readCorpus, readFolder } from './read';
import { measure, shareOf, tableOf } from './report';

const develop = readFolder('test/corpus/develop');
const apart = readFolder('test/corpus/apart');
const untouched = readFolder('test/corpus/untouched');
const ids = new Set(rules.map(({ id }) => id));

describe('the corpus', () => {
  it('has parts of good and bad messages, which share none', () => {
    const number = (half: readonly Labelled[], isGood: boolean) =>
      half.filter(message => message.isGood === isGood).length;
    for (const half of [develop, apart, untouched]) {
      expect(number(half, true)).toBeGreaterThan(75);
      expect(number(half, false)).toBeGreaterThan(100);
    }
    const texts = [...develop, ...apart, ...untouched].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names rules that there are, and marks words', () => {
    for (const { file, spans, missing, text } of [...develop, ...apart, ...untouched]) {
      for (const rule of [...spans.flatMap(span => span.rules), ...missing])
        expect(ids, file).toContain(rule);
      for (const { start, end } of spans) expect(text.slice(start, end).trim(), file).not.toBe('');
    }
  });

  it('is good where nothing is marked, and bad where something is', () => {
    for (const { file, isGood, spans, missing } of [...develop, ...apart, ...untouched]) {
      const faults = [...spans, ...missing.filter(rule => rule !== 'accepts-decision')];
      expect(faults.length > 0, file).toBe(!isGood);
    }
  });
});

describe('on the half it was developed on, the check', () => {
  it.each(develop.filter(({ isGood }) => isGood))('alarms on no good message: $file', message => {
    const { channel, kind, text } = message;
    const selection = { 'too-long': 'off' } as const;
    const alarms = check(text, { channel, kind, selection }).findings.filter(
      ({ severity }) => severity !== 'hint',
    );
    expect(alarms).toEqual([]);
  });

  it('finds no less than it did', () => {
    const { badFlagged, badRightRule } = measure(develop);
    expect(badFlagged.count / badFlagged.of).toBeGreaterThan(0.6);
    expect(badRightRule.count / badRightRule.of).toBeGreaterThan(0.55);
  });
});

describe('the report', () => {
  it('of the half kept apart stands in the docs', async () => {
    const report = `${introduction}\n${tableOf(measure(untouched), 'Untouched')}\n${tableOf(measure(apart), 'Kept apart')}\n${tableOf(measure(develop), 'Developed on')}`;
    await expect(report).toMatchFileSnapshot('../../docs/corpus.md');
  });

  it('gives shares with Wilson’s interval', () => {
    const { low, high } = shareOf(2, 94);
    expect([low.toFixed(1), high.toFixed(1)]).toEqual(['0.6', '7.4']);
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 100 });
  });

  it('counts what was caught, missed and alarmed on', () => {
    const messages = readCorpus(
      'x.txt',
      '=== good\nchannel: email\n\nThank you. I respect the decision. Any advice?\n\n' +
        '=== bad\nmissing: no-thanks, no-question\n\n[[entitlement: I deserve an explanation]].\n\n' +
        '=== bad\n\nThank you. Any advice? [[blame: The sky fell on me]].\n',
    );
    const report = measure(messages);
    expect(report).toMatchObject({ good: 1, bad: 2, badFlagged: { count: 1 }, goodWithError: { count: 0 } });
    expect(report.rows.find(({ rule }) => rule === 'entitlement')).toMatchObject({
      labelled: 1,
      caught: 1,
      missed: 0,
    });
    expect(report.rows.find(({ rule }) => rule === 'blame')).toMatchObject({
      labelled: 1,
      caught: 0,
      missed: 1,
    });
    expect(report.placesFound).toMatchObject({ count: 1, of: 2 });
  });

  it.each([
    ['=== fine\n\nx', 'x.txt:1: “=== fine” is neither good nor bad'],
    ['=== good\nchannel\n\nx', 'x.txt:1: “channel” is no header line'],
    ['=== bad\n\n[[blame: x', 'x.txt:1: a mark is not complete'],
    ['=== bad\n\n[[blame: x [[blame: y]]', 'x.txt:1: a mark inside a mark'],
  ])('reads no file that is not written as it should be: %j', (text, problem) => {
    expect(() => readCorpus('x.txt', text)).toThrow(problem);
  });
});

const introduction = readFileSync('test/corpus/README.md', 'utf8');
