import { describe, expect, it } from 'vitest';
import { Interrupted } from '../../src/io/io';
import { back } from '../../src/io/prompts';
import { atTerminal, intoPipe, run, sampleAnswers } from './sample';

describe('who', () => {
  it('says whom to ask, best first, with a reason each, when, and what to expect', async () => {
    const { code, out, err } = await run([
      'who',
      '--can-reach',
      'hiring-manager,interviewer',
      '--rapport',
      'interviewer',
      '--stage',
      'onsite',
      '--days-since',
      '2',
    ]);
    expect(code).toBe(0);
    expect(err()).toBe('');
    expect(out()).toBe(`1. An interviewer
   They saw you at work, and people are most open with somebody they liked talking to.
2. The hiring manager
   They know the reasons best and are the most careful about saying them: for when there is nobody else.

People there have seen you or your work, so that somebody can say something about it.
This is a good time: the next working day to the third day.
Ask one person only: several letters to the same people look like pressure.
Most people who ask get no answer, so expect none; sending costs little, and some answers are worth a lot.
`);
  });

  it('says not to, why, and what to do instead: 1', async () => {
    const { code, out } = await run([
      'who',
      '--can-reach',
      'hiring-manager',
      '--stage',
      'application',
      '--rejected-by',
      'automatic',
    ]);
    expect(code).toBe(1);
    expect(out()).toBe(`Better not to ask this time.
An automatic no before anybody has talked with you says nothing about you that anyone there could explain.

Instead:
- Ask somebody you know in the field, or a recruiter, how your application reads.
- Change one thing in it, and send the next one elsewhere.
`);
  });

  it('answers in JSON, one object on one line', async () => {
    const { code, out } = await run([
      'who',
      '--can-reach',
      'recruiter',
      '--stage',
      'screen',
      '--format',
      'json',
    ]);
    expect(code).toBe(0);
    expect(out().endsWith('}\n')).toBe(true);
    expect(Object.keys(JSON.parse(out()))).toEqual(['ask', 'ranking', 'reasons', 'advice']);
    expect(JSON.parse(out())).toMatchObject({ ask: true, ranking: [{ contact: 'recruiter' }] });
    const refused = await run(['who', '--can-reach', 'none', '--stage', 'screen', '--format', 'json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out())).toMatchObject({ ask: false, ranking: [] });
  });

  it('names everything that is missing or wrong in one go: 2', async () => {
    const { code, out, err } = await run([
      'who',
      '--rapport',
      'boss',
      '--days-since',
      'x',
      '--format',
      'eml',
    ]);
    expect(code).toBe(2);
    expect(out()).toBe('');
    for (const told of [
      '--format is “eml”',
      '--rapport is “boss”',
      '--days-since must',
      '--can-reach <types> is missing',
      '--stage <stage> is missing',
    ]) {
      expect(err()).toContain(told);
    }
  });

  it('asks on a terminal for what is left open, and can go back', async () => {
    const ran = await run(['who'], {
      ...intoPipe,
      answers: {
        canReach: ['interviewer', 'interviewer,recruiter'],
        stage: [back, 'onsite'],
        rapport: 'interviewer',
        asked: '',
        daysSince: '',
      },
    });
    expect(ran.asked).toEqual(['canReach', 'stage', 'canReach', 'stage', 'rapport', 'asked', 'daysSince']);
    expect(ran.out()).toContain('1. An interviewer');
  });

  it('asks who wrote the rejection where that decides', async () => {
    const ran = await run(['who', '--can-reach', 'hiring-manager'], {
      ...intoPipe,
      answers: { stage: 'application', rejectedBy: 'automatic', asked: '', daysSince: '1' },
    });
    expect(ran.code).toBe(1);
  });

  it('never asks with --no-input, and asks nothing that is not needed when the rest is given', async () => {
    expect((await run(['who', '--no-input'], atTerminal)).code).toBe(2);
    const ran = await run(['who', '--can-reach', 'recruiter', '--stage', 'screen'], atTerminal);
    expect(ran.asked).toEqual([]);
  });

  it('ends when it is interrupted: 130', async () => {
    expect((await run(['who'], { ...atTerminal, answers: { canReach: new Interrupted(130) } })).code).toBe(
      130,
    );
  });

  it('has its options to itself', async () => {
    expect((await run(['--can-reach', 'recruiter'])).err()).toContain('unknown option');
    expect((await run(['who', '--help'])).out()).toContain('--rejected-by <sender>');
  });
});

describe('the wizard', () => {
  const { canReach, rapport, stage, contact, ...rest } = sampleAnswers;

  it('says whom to ask, and lets one choose otherwise', async () => {
    const { moment: _, ...answers } = rest;
    const ran = await run([], {
      ...intoPipe,
      answers: {
        canReach: 'interviewer,recruiter',
        stage,
        rapport: '',
        contact: 'hiring-manager',
        ...answers,
        menu: 'print',
      },
    });
    expect(ran.err()).toContain('1. A recruiter\n');
    expect(ran.err()).toContain('2. An interviewer\n');
    expect(ran.out()).toContain('Thank you for considering me');
  });

  it('says when not to ask, and ends there when one agrees', async () => {
    const ran = await run([], {
      ...intoPipe,
      answers: {
        canReach: 'hiring-manager',
        stage: 'application',
        rejectedBy: 'automatic',
        insist: false,
      },
    });
    expect(ran.code).toBe(0);
    expect(ran.out()).toBe('');
    expect(ran.err()).toContain('Better not to ask this time.');
    expect([...ran.fileSystem.keys()]).toEqual([]);
  });

  it('goes on all the same when one insists', async () => {
    const { moment: _, ...answers } = rest;
    const ran = await run([], {
      ...intoPipe,
      answers: {
        ...answers,
        ...{ canReach: 'none', stage: [stage, stage], insist: [back, true], contact: 'hiring-manager' },
        menu: 'print',
      },
    });
    expect(ran.out()).toContain('Thank you for considering me');
  });

  it('does not ask whom for a thank-you, nor what it would ask', async () => {
    const ran = await run(['--kind', 'thank'], {
      ...intoPipe,
      answers: {
        ...{ contact: 'interviewer', channel: 'sms', contactName: 'Dana Levy', company: 'Acme' },
        ...{ lesson: 'practise thinking aloud', name: 'Sam Lee', remember: false, menu: 'print' },
      },
    });
    expect(ran.out()).toContain("I'm going to practise thinking aloud.");
  });

  it('shows what does not fit, and what to change, before anything can be delivered', async () => {
    const ran = await run([], {
      ...intoPipe,
      answers: {
        ...{ ...sampleAnswers, channel: ['sms', 'linkedin'], company: 'Acme', contactName: 'Zoë' },
        menu: ['change', 'print'],
        answer: 'channel',
        moment: ['I enjoyed it'],
      },
    });
    expect(ran.err()).toContain('Text message is too small a place for this');
    expect(ran.out()).toContain('Hi Zoë,');
  });
});
