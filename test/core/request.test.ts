import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/core/draft';
import { fields } from '../../src/core/fields';
import { fieldKeys, messageKeys, missingFrom, optionOf, problemsOf, toRequest } from '../../src/core/request';
import { anyText, oneLine } from '../support/arbitrary';
import { complaints, draft, request, texts } from '../support/sample';

describe('a draft that is whole', () => {
  it('becomes a request, with the tone of the contact and the other defaults', () => {
    expect(toRequest(draft, texts)).toEqual(request);
    expect(toRequest({ ...draft, contact: 'hiring-manager' }, texts).tone).toBe('formal');
    expect(toRequest({ ...draft, tone: 'formal' }, texts).tone).toBe('formal');
  });

  it('loses the spaces around its values, and nothing else', () => {
    const value = "  O'Brien & Söhne  <R&D> \n";
    expect(toRequest({ ...draft, company: value, topic: ' pace ' }, texts)).toEqual({
      ...request,
      company: "O'Brien & Söhne  <R&D>",
      topic: 'pace',
    });
  });

  it('means the same when every value has spaces around it', () => {
    const spaced = (values: Draft) =>
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, ` ${value}\n`]));
    const { contactName: _, ...nameless } = draft;
    const toRecruiter = { ...nameless, contact: 'recruiter' };
    expect(toRequest(spaced(draft), texts)).toEqual(request);
    expect(toRequest(spaced(toRecruiter), texts)).toEqual(toRequest(toRecruiter, texts));
    expect(problemsOf(spaced({ ...draft, topic: 'scope' }), texts)).toEqual(
      problemsOf({ ...draft, topic: 'scope' }, texts),
    );
  });

  it('has its keys in the same order, whatever the order of the draft', () => {
    const reversed = Object.fromEntries(Object.entries({ ...draft, email: 'sam@example.org' }).reverse());
    const expected = messageKeys.filter(key => !['contactEmail', 'moment', 'lesson'].includes(key));
    expect(Object.keys(toRequest(reversed, texts))).toEqual(expected);
  });

  it('may do without the name of those who can be greeted without one', () => {
    const { contactName: _, ...nameless } = draft;
    expect(toRequest({ ...nameless, contact: 'recruiter' }, texts)).not.toHaveProperty('contactName');
    expect(complaints(() => toRequest({ ...nameless, contact: 'referrer' }, texts))).toEqual([
      '--contact-name <name> is missing (their name)',
    ]);
  });

  it('keeps any printable value exactly', () => {
    fc.assert(
      fc.property(oneLine, value => {
        const { company, name, moment } = toRequest(
          { ...draft, company: value, name: value, moment: value },
          texts,
        );
        expect([company, name, moment]).toEqual([value, value, value]);
      }),
    );
  });
});

describe('what is missing', () => {
  it('is named in one go, each with its option and what it takes', () => {
    expect(missingFrom({}, texts, messageKeys).map(({ at }) => at)).toEqual([
      '--contact <type>',
      '--contact-name <name>',
      '--company <name>',
      '--role <title>',
      '--stage <stage>',
      '--topic <topic>',
      '--name <name>',
    ]);
    expect(missingFrom({}, texts, messageKeys)[0]?.what).toContain(
      'referrer, interviewer, recruiter, hiring-manager',
    );
  });
});

describe('what is wrong', () => {
  const wrong: Draft = {
    contact: 'recuiter',
    kind: 'plead',
    channel: 'pigeon',
    contactName: 'Dana\nLevy',
    contactEmail: 'dana',
    company: '',
    role: 'x'.repeat(10_000),
    stage: 'finale',
    topic: 'comunication',
    lesson: '\u202e',
    canReach: 'everybody',
    rapport: 'none,recruiter',
    rejectedBy: 'pigeon',
    asked: ',',
    daysSince: '1.5',
    moment: '\u001b[31m',
    tone: 'frosty',
    name: ' ',
    email: 'a@b c',
  };

  it('is told in one go, each with its option', () => {
    const problems = problemsOf(wrong, texts);
    expect(problems.map(({ at }) => at)).toEqual(fieldKeys.map(optionOf));
    expect(complaints(() => toRequest(wrong, texts))).toHaveLength(fieldKeys.length);
  });

  it('is told together with what is missing', () => {
    expect(complaints(() => toRequest({ contact: 'referrer', tone: 'frosty' }, texts))).toEqual([
      expect.stringMatching(/^--tone is “frosty”, which is not a tone\./),
      expect.stringMatching(/^--contact-name <name> is missing/),
      expect.stringMatching(/^--company <name> is missing/),
      expect.stringMatching(/^--role <title> is missing/),
      expect.stringMatching(/^--stage <stage> is missing/),
      expect.stringMatching(/^--topic <topic> is missing/),
      expect.stringMatching(/^--name <name> is missing/),
    ]);
  });

  it('is told with the place that it came from, when that was not the option', () => {
    const origins = { tone: 'FEEDBACK_ASK_TONE', email: '/home/sam/config.json:3: email' };
    const told = problemsOf({ ...draft, tone: '', email: 'sam', name: '' }, texts, origins);
    expect(told.map(({ at }) => at)).toEqual([
      'FEEDBACK_ASK_TONE',
      '--name',
      '/home/sam/config.json:3: email',
    ]);
  });

  it('never lets a character through that a terminal obeys, whatever was given', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...messageKeys), (value, key) => {
        if (problemsOf({ ...draft, [key]: value }, texts).length > 0) return;
        const accepted = (toRequest({ ...draft, [key]: value }, texts) as unknown as Record<string, string>)[
          key
        ];
        expect(accepted).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u);
        expect(accepted).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

it('has one option, one label and one line of help for each field, no two alike', () => {
  for (const part of ['option', 'label'] as const) {
    expect(new Set(fieldKeys.map(key => fields[key][part])).size).toBe(fieldKeys.length);
  }
  expect(optionOf('contactName')).toBe('--contact-name');
  expect(optionOf('contact')).toBe('--contact');
});
