import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../src/compose';
import { topicsAt } from '../src/core/catalog';
import { channelOf } from '../src/core/channels';
import type { Draft } from '../src/core/draft';
import { toText } from '../src/core/message';
import { UsageError } from '../src/core/problem';
import { fits, sizeOf, voicemailIn } from '../src/core/size';
import { awkward, realistic } from './support/answers';
import { blemishesOf } from './support/blemishes';
import { combinations, texts } from './support/sample';

const each = combinations.flatMap(combination =>
  ['warm', 'formal'].map(tone => ({
    ...combination,
    tone,
    contact: combination.contact.id,
    called: combination.contact,
  })),
);
const usual = {
  contactName: 'Dana Levy',
  company: 'Acme',
  role: 'Backend Engineer',
  name: 'Sam Lee',
} as const;

/** Answers for each: two thousand where everything is tried, and fewer on a machine that somebody waits for. */
const runs = process.env.CI ? 2000 : 100;

/** What an answer can bring along by itself: “[Company]”, five question marks, 200 characters. */
const ofTheirOwn = ['placeholder', 'too-many-questions', 'too-long'];

/** The message; nothing where its place does not take so much, which must be told with what to shorten. */
function written(draft: Draft) {
  try {
    return compose(draft, texts);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    expect(error.message).toMatch(
      /^--channel is .* and this does not fit: \d+ of \d+ .*(?:[Ss]horten .* by \d+|use another way)/i,
    );
    return undefined;
  }
}

describe.each(each)('$contact.id $kind by $channel, $tone', ({ contact, kind, channel, tone, called }) => {
  const to = { contact, kind, channel, tone };

  it('fits, reads well and passes the check at every stage, with every topic', () => {
    for (const { id: stage } of texts.stages) {
      for (const { id: topic } of topicsAt(texts, stage)) {
        for (const contactName of called.nameless ? ['Dana Levy', undefined] : ['Dana Levy']) {
          const { contactName: _, ...others } = usual;
          const draft = { ...to, ...others, ...(contactName && { contactName }), stage, topic };
          const { message, findings } = compose(draft, texts);
          expect([toText(message), findings, blemishesOf(toText(message))]).toEqual([
            expect.anything(),
            [],
            [],
          ]);
          expect(fits(sizeOf(message.body, channelOf(channel)))).toBe(true);
        }
      }
    }
  });

  it('fits and passes the check with whatever people answer', () => {
    fc.assert(
      fc.property(realistic, answers => {
        const composition = written({ ...to, ...answers });
        if (!composition) return;
        const { message, findings } = composition;
        expect(fits(sizeOf(message.body, channelOf(channel)))).toBe(true);
        expect(findings).toEqual([]);
      }),
      { numRuns: runs / 2 },
    );
  });

  it('fits with answers that are made to break it, and is accused of nothing but what they hold', () => {
    fc.assert(
      fc.property(awkward, answers => {
        const composition = written({ ...to, ...answers });
        if (!composition) return;
        const { message, findings } = composition;
        expect(fits(sizeOf(message.body, channelOf(channel)))).toBe(true);
        // Garbage may read as anything, but not with certainty.
        const accused = findings.filter(({ severity }) => severity === 'error');
        expect(accused.filter(({ rule }) => !ofTheirOwn.includes(rule))).toEqual([]);
        expect(message.body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: runs / 2 },
    );
  });
});

describe('what is written for one place', () => {
  const of = (channel: string) => each.filter(combination => combination.channel === channel);
  const bodyOf = ({ contact, kind, channel, tone }: (typeof each)[number], changes: Draft = {}) =>
    compose({ contact, kind, channel, tone, ...usual, stage: 'technical', topic: 'pace', ...changes }, texts)
      .message.body;

  it('has a subject by e-mail, and nowhere else', () => {
    for (const combination of each) {
      const { contact, kind, channel, tone } = combination;
      const draft = { contact, kind, channel, tone, ...usual, stage: 'technical', topic: 'pace' };
      expect(compose(draft, texts).message.subject === undefined).toBe(channel !== 'email');
    }
  });

  it('needs no more than one text message, in letters that every phone has', () => {
    for (const combination of of('sms'))
      expect(bodyOf(combination, { company: 'Moody’s' })).toMatch(/^[ -~]+$/);
  });

  it('is one paragraph on an invitation and in a text message', () => {
    for (const combination of [...of('linkedin-note'), ...of('sms')])
      expect(bodyOf(combination)).not.toContain('\n');
  });

  it('is laid out to be spoken on the phone: short lines, pauses, what to do if they decline, a voicemail', () => {
    for (const combination of of('call')) {
      const body = bodyOf(combination);
      expect(body).toMatch(/^WHEN THEY PICK UP\n\n/);
      expect(body).toMatch(/\n\nIF THEY [A-Z’' ]+\n\n/);
      expect(body).toMatch(/\n\nVOICEMAIL\n\n/);
      expect(body.match(/\(.*Pause.*\)|\(Breathe|\(Slow down/g)?.length).toBeGreaterThanOrEqual(2);
      for (const line of body.split('\n')) expect(line.length).toBeLessThan(115);
      expect(voicemailIn(body).split(/\s+/).length).toBeLessThanOrEqual(75);
    }
  });

  it('asks in few words where there is room for few', () => {
    for (const combination of [...of('linkedin-note'), ...of('sms')].filter(({ kind }) => kind !== 'thank')) {
      expect(bodyOf(combination)).toContain('Where should I slow down, and where speed up?');
    }
  });

  it('is shorter for a reminder than for the question, except in a text message, which has no room to be longer', () => {
    const reminders = each.filter(({ kind, channel }) => kind === 'remind' && channel !== 'sms');
    for (const combination of reminders) {
      expect(bodyOf(combination).length).toBeLessThan(bodyOf({ ...combination, kind: 'ask' }).length);
    }
  });

  it('says what is done with their advice', () => {
    for (const combination of each.filter(({ kind }) => kind === 'thank')) {
      const body = bodyOf(combination, { lesson: 'I will prepare two examples' });
      expect(body).toContain('I will prepare two examples.');
      expect(body).not.toContain('?');
    }
  });
});
