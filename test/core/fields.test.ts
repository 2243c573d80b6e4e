import { describe, expect, it } from 'vitest';
import { topicsAt } from '../../src/core/catalog';
import { channels } from '../../src/core/channels';
import type { FieldKey } from '../../src/core/draft';
import { fields } from '../../src/core/fields';
import { fieldKeys } from '../../src/core/request';
import { draft, texts } from '../support/sample';

function problem(key: FieldKey, value: string, others = {}): string | undefined {
  return fields[key].problem(value, { ...draft, ...others }, texts);
}

const emptiness = 'is empty; leave the option out, or give it a value';

describe.each(fieldKeys)('%s', key => {
  it.each(['', ' ', ' \t\n '])('cannot be empty: %j', value => {
    expect(problem(key, value)).toBe(emptiness);
  });

  it('cannot have two lines, an escape or a turn of direction', () => {
    expect(problem(key, 'Dana\nLevy')).toBe('must be a single line');
    expect(problem(key, 'Dana\u001b[2J')).toMatch(/^contains U\+001B/);
    expect(problem(key, 'Dana \u202elive')).toMatch(/^contains U\+202E/);
  });

  it('says what it is when it is 10,000 characters long, in less than 300 of them', () => {
    const told = problem(key, 'x'.repeat(10_000));
    expect(told?.length).toBeGreaterThan(10);
    expect(told?.length).toBeLessThan(300);
  });
});

describe('a text on one line', () => {
  it.each([
    ['contactName', 80],
    ['company', 100],
    ['role', 100],
    ['moment', 160],
    ['lesson', 160],
    ['name', 80],
  ] as const)('%s has at most %i characters, however many units each of them takes', (key, limit) => {
    expect(problem(key, '👍'.repeat(limit))).toBeUndefined();
    expect(problem(key, ` ${'x'.repeat(limit)} `)).toBeUndefined();
    expect(problem(key, 'x'.repeat(limit + 1))).toBe(
      `has ${limit + 1} characters; at most ${limit} fit into a short message`,
    );
  });

  it.each(["O'Brien & Söhne <R&D>", 'Zoë', '李雷', 'محمد بن سلمان', '{{name}}', '$(id)', 'x', '👍'])(
    'may be %s',
    value => {
      for (const key of ['contactName', 'company', 'role', 'moment', 'name'] as const) {
        expect(problem(key, value)).toBeUndefined();
      }
    },
  );
});

describe('one of a few values', () => {
  // biome-ignore format: a table
  it.each([
    ['contact', 'recuiter', 'is “recuiter”, which is not a contact type. Did you mean “recruiter”? Known: referrer, interviewer, recruiter, hiring-manager'],
    ['stage', 'Onsite', 'is “Onsite”, which is not a stage. Did you mean “onsite”? Known: application, screen, technical, take-home, onsite, final'],
    ['tone', 'xyzzy', 'is “xyzzy”, which is not a tone. Known: warm, formal'],
    ['kind', 'ak', 'is “ak”, which is not a kind. Did you mean “ask”? Known: ask, remind, thank'],
    ['channel', 'e-mail', 'is “e-mail”, which is not a channel. Did you mean “email”? Known: email, linkedin, linkedin-note, sms, call'],
    ['rejectedBy', 'human', 'is “human”, which is not a sender. Known: personal, automatic'],
    ['canReach', 'recruiter, frend', 'is “frend”, which is not a contact type. Known: referrer, interviewer, recruiter, hiring-manager, or none'],
    ['contact', '../referrer', 'is “../referrer”, which is not a contact type. Did you mean “referrer”? Known: referrer, interviewer, recruiter, hiring-manager'],
  ] as const)('%s “%s” is refused with those that are known', (key, value, told) => {
    expect(problem(key, value)).toBe(told);
  });

  it.each(['constructor', '__proto__', 'toString'])('is not what every object has: %s', value => {
    for (const key of ['contact', 'stage', 'tone', 'kind', 'channel', 'topic'] as const) {
      expect(problem(key, value)).toContain('which is not a');
    }
  });

  it('is cut between whole characters when it is told back', () => {
    expect(problem('tone', `x${'👍'.repeat(30)}`)).not.toMatch(/\p{Cs}/u);
  });
});

describe('several of a few values', () => {
  it.each(['referrer', 'referrer,recruiter', ' referrer , recruiter ', 'none', 'recruiter,recruiter'])(
    'may be “%s”',
    value => {
      expect(problem('canReach', value)).toBeUndefined();
    },
  );

  it.each([',', ', ,', 'none,recruiter', 'recruiter,,x'])('are not “%s”', value => {
    expect(problem('canReach', value)).toBeDefined();
  });
});

describe('a number of days', () => {
  it.each(['0', '3', ' 14 ', '3650'])('may be “%s”', value => {
    expect(problem('daysSince', value)).toBeUndefined();
  });

  it.each(['-1', '1.5', '3651', '1e3', 'three', '٣', '0x10', '99999999999'])('is not “%s”', value => {
    expect(problem('daysSince', value)).toBe('must be a whole number from 0 to 3,650');
  });
});

describe('a channel', () => {
  it('is every one for a question', () => {
    for (const { id } of channels) expect(problem('channel', id)).toBeUndefined();
  });

  it.each(['remind', 'thank'])('by which there is no text for a kind says which do: %s', kind => {
    const noun = kind === 'remind' ? 'reminder' : 'thank-you';
    for (const id of ['linkedin-note', 'call']) {
      expect(problem('channel', id, { kind })).toBe(
        `is “${id}”, which cannot carry a ${noun}: use email, linkedin, sms`,
      );
    }
    for (const id of ['email', 'linkedin', 'sms']) expect(problem('channel', id, { kind })).toBeUndefined();
  });
});

describe('a topic', () => {
  it.each(texts.stages.map(({ id }) => id))('is known at each of its stages: %s', stage => {
    const known = topicsAt(texts, stage).map(({ id }) => id);
    for (const topic of known) expect(problem('topic', topic, { stage })).toBeUndefined();
    expect(fields.topic.choices?.({ stage }, texts).map(({ id }) => id)).toEqual(known);
    const elsewhere = texts.topics.filter(({ id }) => !known.includes(id));
    for (const { id } of elsewhere) expect(problem('topic', id, { stage })).toContain('Known: ');
  });

  it('that is an unknown word is refused, with the nearest known one and the way to ask one’s own', () => {
    expect(problem('topic', 'comunication')).toMatch(
      /^is “comunication”, which is not a topic\. Did you mean “communication”\? Known: .*, or your own question, in quotes$/,
    );
  });

  it('is one’s own question as soon as it has a space inside', () => {
    expect(problem('topic', 'how could I explain it better')).toBeUndefined();
    expect(problem('topic', 'constructor theory')).toBeUndefined();
    expect(problem('topic', '我下次可以怎样改进？')).toBeUndefined();
    expect(problem('topic', 'Pacing?')).toBeDefined();
    expect(problem('topic', ' communication ')).toBeUndefined();
    expect(problem('topic', ' comunication ')).toContain('which is not a topic');
    expect(problem('topic', `how ${'x'.repeat(200)}`)).toBe(
      'has 204 characters; at most 200 fit into a short message',
    );
  });

  it('is checked against the whole bank while the stage is not known', () => {
    for (const { id } of texts.topics) {
      expect(problem('topic', id, { stage: undefined })).toBeUndefined();
      expect(problem('topic', id, { stage: 'nowhere' })).toBeUndefined();
    }
  });
});

describe('an address', () => {
  const refusal = 'must be one e-mail address alone, like dana@example.org';

  it.each([
    'dana@example.org',
    'd.levy+jobs@mail.example.co.uk',
    "o'brien@example.org",
    'zoë@exämple.de',
    '李雷@例子.中国',
    ' dana@example.org ',
    'root@localhost',
  ])('may be %s', value => {
    expect(problem('email', value)).toBeUndefined();
    expect(problem('contactEmail', value)).toBeUndefined();
  });

  it.each([
    'dana',
    '@example.org',
    'dana@',
    'dana@@example.org',
    'Dana Levy <dana@example.org>',
    '<dana@example.org>',
    'dana@example.org, sam@example.org',
    'dana@example.org;sam@example.org',
    'mailto:dana@example.org',
    'dana levy@example.org',
    'dana@exam ple.org',
    'dana\u200b@example.org',
  ])('is not “%s”', value => {
    expect(problem('email', value)).toBe(refusal);
    expect(problem('contactEmail', value)).toBe(refusal);
  });

  it('cannot smuggle in a header', () => {
    expect(problem('contactEmail', 'dana@example.org\r\nBcc: all@example.org')).toBe('must be a single line');
  });

  it('has at most 254 octets, as RFC 5321 has it', () => {
    const address = (length: number) => `${'x'.repeat(length - 12)}@example.org`;
    expect(problem('email', address(254))).toBeUndefined();
    expect(problem('email', address(255))).toContain('254 octets');
    expect(problem('email', `${'é'.repeat(122)}@example.org`)).toContain('254 octets');
  });
});
