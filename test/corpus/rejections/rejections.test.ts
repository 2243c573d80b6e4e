import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import learned from '../../../src/rejection/options.json';
import wording from '../../../src/rejection/wording.json';
import { choicesIn, digestOf, learnedMails, shortTexts, wordedIn } from './choices';
import { type LabelledMail, readLetters, readMails } from './labels';
import { outcomesOf, shareThatIs, tableOf } from './report';

const folder = 'test/corpus/rejections';
const develop = readMails(`${folder}/develop`);
const more = readMails(`${folder}/more`);
const apart = readMails(`${folder}/apart`);
const english = readLetters(`${folder}/letters/en.jsonl`);
const german = readLetters(`${folder}/letters/de.jsonl`);
const unseen = readLetters(`${folder}/letters/unseen.jsonl`);
const everyday = readLetters(`${folder}/letters/everyday.jsonl`);
const many = readLetters(`${folder}/letters/many.jsonl`);
const measured = readLetters(`${folder}/letters/measured.jsonl`);
const fresh = readLetters(`${folder}/letters/fresh.jsonl`);
const blind = readLetters(`${folder}/letters/blind.jsonl`);

describe('the mails', () => {
  it('are enough, and nothing was learned from what is only measured', () => {
    expect(develop.length).toBeGreaterThanOrEqual(40);
    const texts = (mails: readonly LabelledMail[]) =>
      mails.map(({ bytes }) => {
        const mail = Buffer.from(bytes).toString('latin1').replaceAll('\r', '');
        return mail.slice(mail.indexOf('\n\n'));
      });
    const learned = new Set(texts([...learnedMails('.'), ...shortTexts('.')]));
    expect(
      texts([...apart, ...unseen, ...measured, ...fresh, ...blind]).filter(text => learned.has(text)),
    ).toEqual([]);
  });

  it('are what options are weighed by: else `npm run train-options` makes the weights anew', async () => {
    expect(digestOf(await choicesIn(learnedMails('.')))).toBe(learned.learnedFrom);
  }, 120_000);

  it('are what words are weighed by: else `npm run train-wording` makes the weights anew', async () => {
    expect(digestOf(await wordedIn([...learnedMails('.'), ...shortTexts('.')]))).toBe(wording.learnedFrom);
  }, 60_000);

  it.each([...develop, ...more, ...apart])('have labels that mean something: $file', ({ labels }) => {
    expect(['rejection', 'not-a-rejection', 'unclear']).toContain(labels.verdict);
    for (const feedback of [labels.feedback ?? []].flat())
      expect(['offered', 'refused', 'given']).toContain(feedback);
    if (labels.date) expect(Number.isNaN(Date.parse(labels.date))).toBe(false);
  });
});

describe('on what it was developed on', () => {
  it.each(develop)('every fact is right or missing, none is wrong: $file', async mail => {
    const outcomes = await outcomesOf([mail]);
    expect(outcomes.filter(({ is }) => is === 'wrong')).toEqual([]);
  });

  it('of a hundred facts in the letters beside, at most one is wrong', async () => {
    const outcomes = await outcomesOf(more);
    const wrong = outcomes.filter(({ is }) => is === 'wrong');
    expect(wrong.length).toBeLessThanOrEqual(outcomes.length / 100);
  });

  it('few are missing', async () => {
    const outcomes = await outcomesOf([...develop, ...more]);
    for (const fact of [
      'verdict',
      'company',
      'role',
      'contact',
      'address',
      'no-reply',
      'subject',
      'date',
      'Message-ID',
    ] as const) {
      expect([
        fact,
        shareThatIs('right', fact, outcomes).count / (develop.length + more.length) > 0.9,
      ]).toEqual([fact, true]);
    }
  });
});

describe('on letters of many voices', () => {
  it.each([
    ['English', english],
    ['German', german],
    ['everyday wordings', everyday],
  ])('the verdict is right in nine of ten that it was developed on: %s', async (_, letters) => {
    const { count, of } = shareThatIs('right', 'verdict', await outcomesOf(letters));
    expect(of).toBeGreaterThanOrEqual(70);
    expect(count / of).toBeGreaterThan(0.9);
  });

  it('it is right in most that nobody wrote a cue from', async () => {
    const { count, of } = shareThatIs('right', 'verdict', await outcomesOf(unseen));
    expect(of).toBe(80);
    expect(count / of).toBeGreaterThan(0.75);
  });
});

describe('on everyday wordings that nothing was written from', () => {
  it.each([
    ['measured', measured, [97, 89, 89, 93, 99]],
    ['fresh', fresh, [96, 95, 95, 96, 99]],
    ['blind', blind, [122, 122, 116, 122, 124]],
  ] as const)('is as good as it was: %s', async (_, mails, least) => {
    const outcomes = await outcomesOf(mails);
    (['verdict', 'company', 'role', 'contact', 'no-reply'] as const).forEach((fact, at) => {
      expect([fact, shareThatIs('right', fact, outcomes).count >= least[at]!]).toEqual([fact, true]);
    });
  });
});

describe('the report', () => {
  it('stands in the docs', async () => {
    const halves = [
      tableOf(await outcomesOf(blind), 'Close to real mails, that nobody tuned to'),
      tableOf(await outcomesOf(fresh), 'Everyday wordings, fresh'),
      tableOf(await outcomesOf(measured), 'Everyday wordings, measured'),
      ...(apart.length > 0 ? [tableOf(await outcomesOf(apart), 'Kept apart')] : []),
      tableOf(await outcomesOf(develop), 'Developed on'),
      tableOf(await outcomesOf(more), 'More letters that it was developed on'),
      tableOf(await outcomesOf(english), 'English letters of many voices, developed on'),
      tableOf(await outcomesOf(german), 'German letters of many voices, developed on'),
      tableOf(await outcomesOf(unseen), 'English letters of many voices, unseen'),
      tableOf(await outcomesOf(everyday), 'Everyday wordings, developed on'),
      tableOf(await outcomesOf(many), 'Many kinds of employers, learned from'),
    ];
    const introduction = readFileSync(`${folder}/README.md`, 'utf8');
    await expect([introduction, ...halves].join('\n')).toMatchFileSnapshot('../../../docs/rejections.md');
  });

  it('tells right from wrong and missing', async () => {
    const bytes = Buffer.from(
      'Dear Sam,\n\nWe have chosen another candidate for the Data Analyst role.\n\nRegards,\nDana Levy\nAcme Ltd\n',
    );
    const labels = {
      verdict: 'rejection',
      company: ['Beta'],
      contact: { name: 'Dana Levy', email: 'dana@acme.com' },
      noReply: false,
    };
    const outcomes = await outcomesOf([{ file: 'x', bytes, labels }]);
    const is = Object.fromEntries(outcomes.map(({ fact, is }) => [fact, is]));
    expect(is).toMatchObject({
      verdict: 'right',
      company: 'wrong',
      role: 'wrong',
      contact: 'right',
      address: 'missing',
      date: 'right',
    });
    expect(tableOf(outcomes, 'X')).toContain(
      '| company | 0.0 % | 0.0 to 79.3 % | 100.0 % | 20.7 to 100.0 % | 0 |',
    );
  });
});
