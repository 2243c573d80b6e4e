import { describe, expect, it } from 'vitest';
import { cases } from '../../src/advise/cases';
import { refusals } from '../../src/advise/refusals';
import type { Situation } from '../../src/advise/situation';
import { whomToAsk } from '../../src/advise/whom';
import { texts } from '../support/sample';

const contacts = texts.contacts.map(({ id }) => id);
const stages = [undefined, ...texts.stages.map(({ id }) => id)];
const subsets = Array.from({ length: 2 ** contacts.length }, (_, bits) =>
  contacts.filter((_, at) => bits & (1 << at)),
);

/** Every situation that there is: who can be reached, liked and was asked already, how far it went, who said no, and when. */
function* situations(): Generator<Situation> {
  for (const canReach of subsets)
    for (const rapport of subsets)
      for (const asked of subsets)
        for (const stage of stages)
          for (const rejectedBy of [undefined, 'automatic', 'personal'])
            yield { canReach, rapport, asked, ...(stage && { stage }), ...(rejectedBy && { rejectedBy }) };
}

const decide = (situation: Partial<Situation>) =>
  whomToAsk({ canReach: [], rapport: [], asked: [], ...situation }, texts);
const ranking = (situation: Partial<Situation>) => decide(situation).ranking.map(({ contact }) => contact);

describe('in every situation', () => {
  it('there is an answer without a contradiction', () => {
    let number = 0;
    for (const situation of situations()) {
      number++;
      const { ask, ranking, reasons, advice } = whomToAsk(situation, texts);
      const asked = ranking.map(({ contact }) => contact);
      const isSound =
        ask === asked.length > 0 &&
        new Set(asked).size === asked.length &&
        asked.every(id => situation.canReach.includes(id) && !situation.asked.includes(id)) &&
        reasons.length === 1 &&
        advice.length > 0 &&
        ranking.every(({ reason }) => reason !== '');
      if (!isSound) expect(situation).toBe('answered soundly');
    }
    expect(number).toBe(16 ** 3 * stages.length * 3);
  });

  it('to reach one more person never makes the advice worse', () => {
    const best = (situation: Situation) => {
      const [first] = whomToAsk(situation, texts).ranking;
      return first ? rankOf(first.contact, first.reason) : Number.POSITIVE_INFINITY;
    };
    for (const situation of situations()) {
      if (situation.asked.length > 1 || situation.rapport.length > 2) continue;
      const before = best(situation);
      for (const id of contacts.filter(id => !situation.canReach.includes(id))) {
        const after = best({ ...situation, canReach: [...situation.canReach, id] });
        if (after > before) expect({ situation, id }).toBe('no worse');
      }
    }
  });

  it('to have got on well with somebody never makes them a worse person to ask', () => {
    for (const situation of situations()) {
      if (situation.asked.length > 0) continue;
      for (const id of situation.canReach.filter(id => !situation.rapport.includes(id))) {
        const place = (liked: readonly string[]) =>
          whomToAsk({ ...situation, rapport: liked }, texts).ranking.findIndex(
            ({ contact }) => contact === id,
          );
        if (place([...situation.rapport, id]) > place(situation.rapport))
          expect({ situation, id }).toBe('no worse');
      }
    }
  });
});

function rankOf(contact: string, reason: string): number {
  return cases.find(entry => entry.contact === contact && entry.reason === reason)?.rank ?? Number.NaN;
}

describe('whom to ask', () => {
  const everyone = { canReach: contacts, stage: 'onsite' };

  it('is the referrer before anyone else', () => {
    for (const stage of stages) {
      expect(ranking({ canReach: contacts, rapport: contacts, ...(stage && { stage }) })[0]).toBe('referrer');
    }
  });

  it('is an interviewer before the recruiter when one got on well with them, and after otherwise', () => {
    expect(ranking({ ...everyone, rapport: ['interviewer'] })).toEqual([
      'referrer',
      'interviewer',
      'recruiter',
      'hiring-manager',
    ]);
    expect(ranking(everyone)).toEqual(['referrer', 'recruiter', 'interviewer', 'hiring-manager']);
  });

  it('is the hiring manager when there is nobody else', () => {
    expect(ranking({ canReach: ['hiring-manager'], stage: 'final' })).toEqual(['hiring-manager']);
    expect(ranking(everyone).at(-1)).toBe('hiring-manager');
  });

  it('is a recruiter or a referrer where nobody else there has met one', () => {
    expect(
      ranking({ canReach: contacts, stage: 'application', rejectedBy: 'automatic' }).slice(0, 2),
    ).toEqual(['referrer', 'recruiter']);
  });

  it('is told for a contact type of one’s own by its hint, last', () => {
    const mentor = {
      id: 'mentor',
      label: 'A mentor',
      hint: 'Knows you.',
      tone: 'warm',
      nameless: false,
      moment: false,
    };
    const own = { ...texts, contacts: [...texts.contacts, mentor] };
    const { ranking } = whomToAsk({ canReach: ['mentor', 'hiring-manager'], rapport: [], asked: [] }, own);
    expect(ranking.at(-1)).toEqual({ contact: 'mentor', reason: 'Knows you.' });
  });
});

describe('nobody is to be asked', () => {
  it.each([
    ['nobody can be reached', {}, /cannot reach anyone/],
    [
      'a machine said no before anybody had talked with one',
      { canReach: ['interviewer', 'hiring-manager'], stage: 'application', rejectedBy: 'automatic' },
      /automatic no/,
    ],
    [
      'somebody of the same panel was asked',
      { canReach: ['hiring-manager'], asked: ['interviewer'] },
      /same panel/,
    ],
    ['everyone was asked', { canReach: ['recruiter'], asked: ['recruiter'] }, /everyone/],
  ])('when %s', (_, situation, reason) => {
    const { ask, ranking, reasons, advice } = decide(situation);
    expect([ask, ranking]).toEqual([false, []]);
    expect(reasons[0]).toMatch(reason);
    expect(advice.length).toBeGreaterThan(0);
  });

  it('but a machine’s no after an interview, or a person’s, may be asked about', () => {
    const canReach = ['hiring-manager'];
    expect(decide({ canReach, stage: 'screen', rejectedBy: 'automatic' }).ask).toBe(true);
    expect(decide({ canReach, stage: 'application', rejectedBy: 'personal' }).ask).toBe(true);
  });

  it('but a recruiter may be asked beside somebody of the panel, after a while', () => {
    const { ask, ranking, advice } = decide({ canReach: contacts, asked: ['interviewer'] });
    expect(ask).toBe(true);
    expect(ranking.map(({ contact }) => contact)).toEqual(['referrer', 'recruiter']);
    expect(advice.join()).toContain('wait a week');
  });
});

describe('when to ask', () => {
  it.each([
    [0, /^Wait until tomorrow/],
    [1, /^This is a good time/],
    [3, /^This is a good time/],
    [4, /^Write today/],
    [14, /^Write today/],
    [15, /^After two weeks/],
    [400, /^After two weeks/],
    [undefined, /^The best time is/],
  ])('%s days after the answer', (daysSince, advice) => {
    const given = daysSince === undefined ? {} : { daysSince };
    expect(decide({ canReach: ['recruiter'], ...given }).advice[0]).toMatch(advice);
  });

  it('and what to expect is said once', () => {
    for (const rejectedBy of ['automatic', 'personal']) {
      const { advice } = decide({ canReach: ['recruiter'], rejectedBy });
      expect(advice.filter(sentence => sentence.includes('get no answer'))).toHaveLength(1);
    }
  });
});

describe('the table of cases', () => {
  it('has one sentence for each, in whole words that a person can be told', () => {
    const sentences = [
      ...cases.map(({ reason }) => reason),
      ...refusals.flatMap(({ reason, instead }) => [reason, ...instead]),
    ];
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.{20,140}(?:\.|--kind \w+\.)$/u);
  });

  it('has a case for each kind of person that holds for whatever is not named before it', () => {
    for (const id of contacts)
      expect(
        cases.some(({ contact, stages, rapport }) => contact === id && !stages && rapport === undefined),
      ).toBe(true);
  });
});
