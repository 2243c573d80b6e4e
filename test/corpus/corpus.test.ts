import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/rules';
import { weightsOf } from '../../src/rules/weights';
import weights from '../../src/rules/weights.json';
import { digestOf, examplesIn, moves } from './examples';
import { type Labelled, readCorpus, readFolder } from './read';
import { measure, shareOf, tableOf } from './report';
import { slottedIn } from './slots';

const folder = (name: string) => readFolder(`test/corpus/${name}`);
const learned = ['develop', 'apart', 'everyday'].flatMap(folder);
const [untouched, measured, fresh] = [folder('untouched'), folder('measured'), folder('fresh')];
const all = [...learned, ...untouched, ...measured, ...fresh];
const isMove = (label: string) => moves.some(move => move === label);
const ids = new Set([...rules.map(({ id }) => id), ...moves]);

describe('the corpus', () => {
  it('has parts of good and bad messages, which share none', () => {
    const number = (part: readonly Labelled[], isGood: boolean) =>
      part.filter(message => message.isGood === isGood).length;
    for (const part of [learned, untouched, measured, fresh]) {
      expect(number(part, true)).toBeGreaterThanOrEqual(100);
      expect(number(part, false)).toBeGreaterThanOrEqual(100);
    }
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });

  it('names rules that there are, and marks words', () => {
    for (const { file, spans, missing, text } of all) {
      for (const rule of [...spans.flatMap(span => span.rules), ...missing])
        expect(ids, file).toContain(rule);
      for (const { start, end } of spans) expect(text.slice(start, end).trim(), file).not.toBe('');
    }
  });

  it('is good where no fault is marked, and bad where one is', () => {
    for (const { file, isGood, spans, missing } of all) {
      const faults = [...spans.flatMap(span => span.rules), ...missing].filter(
        rule => rule !== 'accepts-decision' && !isMove(rule),
      );
      expect(faults.length > 0, file).toBe(!isGood);
    }
  });

  it('has a sentence with each word of each list, for a rule that there is', () => {
    const file = 'test/corpus/slots.txt';
    const slotted = slottedIn(file);
    const sentences = slotted.map(({ line }) => line.toLowerCase());
    for (const [, name, words = ''] of readFileSync(file, 'utf8').matchAll(/^(\w+) = (.+)$/gm)) {
      for (const word of words.toLowerCase().split(', '))
        expect(
          sentences.some(sentence => sentence.includes(word)),
          `${name}: ${word}`,
        ).toBe(true);
    }
    for (const { rule, line } of slotted)
      expect(line.startsWith('- ') ? ids.has(rule) : rule === '', line).toBe(true);
    expect(slotted.every(({ line }) => !/[{}=]/.test(line))).toBe(true);
  });

  it('is what the weights were learned from: else `npm run train` makes them anew', () => {
    expect(digestOf(examplesIn('.'))).toBe(weights.learnedFrom);
  });

  it('has taught weights for each class, and for no other', () => {
    const classes = new Set<number>();
    for (let gram = 0; gram < 2 ** 24; gram += 1) weightsOf(gram, ofClass => classes.add(ofClass));
    expect([...classes].sort((a, b) => a - b)).toEqual(weights.classes.map((_, index) => index));
  });
});

describe('the check', () => {
  it('has learned what it was to learn', () => {
    const { goodWithError, goodWithWarning, badRightRule } = measure(learned);
    expect(goodWithError.count / goodWithError.of).toBeLessThan(0.01);
    // Some of them do not thank.
    expect(goodWithWarning.count / goodWithWarning.of).toBeLessThan(0.07);
    expect(badRightRule.count / badRightRule.of).toBeGreaterThan(0.85);
  });

  it.each([
    ['measured', measured],
    ['fresh', fresh],
  ])('knows it of messages that it was not learned from as well: %s', (_, messages) => {
    const { goodWithError, goodWithWarning, badFlagged, badRightRule } = measure(messages);
    expect(goodWithError.count).toBe(0);
    expect(goodWithWarning.count / goodWithWarning.of).toBeLessThan(0.02);
    expect(badFlagged.count / badFlagged.of).toBeGreaterThan(0.9);
    expect(badRightRule.count / badRightRule.of).toBeGreaterThan(0.85);
  });
});

describe('the report', () => {
  it('stands in the docs', async () => {
    const report = [
      introduction,
      tableOf(measure(fresh), 'Fresh'),
      tableOf(measure(measured), 'Measured'),
      tableOf(measure(untouched), 'Older'),
      tableOf(measure(learned), 'Learned from'),
    ].join('\n');
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
