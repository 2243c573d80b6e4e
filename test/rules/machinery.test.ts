import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check';
import { nameMask } from '../../src/language/names';
import { ownWords } from '../../src/language/own-words';
import { sentencesOf } from '../../src/language/sentences';
import { rules } from '../../src/rules/rules';
import { selectionOf } from '../../src/rules/selection';
import { anyText } from '../support/arbitrary';

const options = { channel: 'email', kind: 'ask' };
const idsIn = (text: string, more: object = {}) =>
  check(text, { ...options, ...more }).findings.map(({ rule }) => rule);
const frame = (sentence: string) =>
  `Hi Dana,\n\nThank you. I accept the decision. ${sentence} Any advice for next time?\n`;

describe('the hard pairs', () => {
  it.each([
    [
      'I’m not asking you to reconsider.',
      'I’m not asking you to reconsider, but if you looked at my portfolio again you might.',
      'second-chance',
    ],
    ['I’m not arguing with the decision.', 'I disagree with the decision.', 'defensive'],
    [
      'I would love to be considered for other roles.',
      'I would love to be considered again for this role.',
      'second-chance',
    ],
    ['I expect you’re busy.', 'I expect an answer.', 'entitlement'],
    ['I don’t expect a reply.', 'I expect a reply.', 'entitlement'],
    ['I made a mistake in the case study.', 'You made a mistake in the case study.', 'blame'],
    ['I liked the legal team role.', 'My lawyer will be in touch.', 'legal-threat'],
    ['I was disappointed, and sad for a day.', 'Your interviewer was rude to me.', 'blame'],
    [
      'Congratulations to the person who got it.',
      'Congratulations on finding someone so perfect.',
      'sarcasm',
    ],
    ['I understand why you chose someone else.', 'I want to know why you chose someone else.', 'why-framing'],
    ['There is no rush at all.', 'Please reply by Friday.', 'pressure'],
    ['I was not offered free parking.', 'I would work for free.', 'bargaining'],
  ])('“%s” passes, “%s” does not', (good, bad, rule) => {
    expect(idsIn(frame(good))).toEqual([]);
    expect(idsIn(frame(bad))).toContain(rule);
  });

  it.each([
    'Any pointers would be welcome',
    'Please tell me what to work on.',
    'I’d love to hear how I came across.',
    'If there is anything I should practise, do say',
  ])('a question without a question mark is one: “%s”', question => {
    expect(idsIn(`Thank you. I accept the decision. ${question}`)).toEqual([]);
  });

  it.each([
    'It was kind of you to call.',
    'I appreciate the time you took.',
    'I’m grateful for the day.',
    'It meant a lot to me.',
    'Cheers for the call.',
  ])('thanks without that word are thanks: “%s”', thanks => {
    expect(idsIn(`${thanks} I accept the decision. What could I do better?`)).toEqual([]);
  });
});

describe('the whole message', () => {
  it('is asked for thanks, a question and acceptance, each in one finding without a place', () => {
    const { findings } = check('Hello.', options);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['no-question', 'error'],
      ['no-thanks', 'warning'],
      ['accepts-decision', 'hint'],
    ]);
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(['message', 'rule', 'severity', 'suggestion']);
    }
  });

  it('needs no question when it thanks for an answer', () => {
    expect(idsIn('Thank you, I will do that.', { kind: 'thank' })).toEqual([]);
  });

  it('may ask three questions, and not four', () => {
    const asking = (number: number) =>
      idsIn(`Thank you. I accept it. ${'What could I do better? '.repeat(number)}`);
    expect(asking(3)).toEqual([]);
    expect(asking(4)).toEqual(['too-many-questions']);
  });

  it('asks nothing by a courtesy or a plea', () => {
    expect(idsIn('Thank you. I accept it. How are you?')).toEqual(['no-question']);
    expect(idsIn('Thank you. I accept it. Really?')).toEqual(['no-question']);
    expect(idsIn('Thank you. I accept it. Could you please reconsider your decision?')).toContain(
      'no-question',
    );
  });

  it.each([
    ['email', 150, undefined],
    ['email', 151, 'hint'],
    ['email', 200, 'hint'],
    ['email', 201, 'warning'],
    ['call', 75, undefined],
    ['call', 76, 'warning'],
  ])('by %s may have %i words: %s', (channel, words, severity) => {
    const text = `Thank you. I accept it. Any advice? ${'word '.repeat(words - 7)}`;
    const found = check(text, { channel, kind: 'ask' });
    expect(found.counts.words).toBe(words);
    expect(found.findings.find(({ rule }) => rule === 'too-long')?.severity).toBe(severity);
  });

  it.each([
    ['linkedin', 1900, 'x'],
    ['linkedin-note', 200, 'x'],
    ['sms', 160, 'x'],
    ['sms', 70, 'я'],
    ['sms', 160, '€'],
  ])('by %s may have %i characters of %s', (channel, limit, character) => {
    const size = character === '€' ? limit / 2 : limit;
    const long = (text: string) =>
      check(text, { channel, kind: 'thank' }).findings.some(({ rule }) => rule === 'too-long');
    expect(long(character.repeat(size))).toBe(false);
    expect(long(character.repeat(size + 1))).toBe(true);
  });

  it.each([
    ['email', 'word '.repeat(160), '160 words: messages of up to 125 are answered best.'],
    ['linkedin', 'x'.repeat(1901), '1901 characters: a LinkedIn message takes 1900.'],
    ['linkedin-note', 'x'.repeat(201), '201 characters: a LinkedIn invitation takes 200.'],
    ['sms', 'x'.repeat(161), '161 units: one text message takes 160, and this needs 2.'],
    ['sms', 'я'.repeat(71), '71 units: one text message takes 70 because of “я”, and this needs 2.'],
    ['call', 'word '.repeat(90), '90 words take more than half a minute to say; 75 fit.'],
  ])('says of a long one by %s by how much', (channel, text, message) => {
    const { findings } = check(text, { channel, kind: 'thank' });
    expect(findings.find(({ rule }) => rule === 'too-long')?.message).toBe(message);
  });
});

describe('places', () => {
  const placeOf = (text: string) => {
    const found = check(text, options).findings.find(({ rule }) => rule === 'entitlement');
    return found && [found.line, found.column, found.endLine, found.endColumn, found.excerpt];
  };

  it.each([
    ['I demand an answer.', [1, 1, 1, 19, 'I demand an answer']],
    ['Hi\r\n\r\n👍 I demand an answer', [3, 4, 3, 22, 'I demand an answer']],
    ['Hi\rI demand an answer', [2, 1, 2, 19, 'I demand an answer']],
    ['It is in the middle of a line, I demand\nan answer', [1, 32, 2, 10, 'I demand\nan answer']],
    ['I\u00a0demand\u00a0an\u00a0answer', [1, 1, 1, 19, 'I\u00a0demand\u00a0an\u00a0answer']],
  ])('of %j are those of an editor', (text, place) => {
    expect(placeOf(text)).toEqual(place);
  });

  it('are in the order of the text, and hold what they say, whatever the text is', () => {
    const pieces = fc.constantFrom(
      'I demand an answer',
      'you wasted my time',
      'why was I not chosen',
      '[Company]',
      '\r\n',
      '\n\n',
      '. ',
      'but',
      'not',
      '> ',
      '👍',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, anyText), { maxLength: 12 }), parts => {
        const text = parts.join(' ');
        const lines = text.split(/\r\n|[\r\n]/);
        let behind = 0;
        for (const { line, column, excerpt } of check(text, options).findings) {
          if (line === undefined || column === undefined || excerpt === undefined) continue;
          expect(
            excerpt.startsWith(
              lines[line - 1]!.slice(column - 1)
                .slice(0, excerpt.length)
                .split('\n')[0]!,
            ),
          ).toBe(true);
          expect(line * 1e6 + column).toBeGreaterThanOrEqual(behind);
          behind = line * 1e6 + column;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('names', () => {
  const masked = (text: string, names: string[] = []) =>
    [...sentencesOf(text, ownWords(text).lines)]
      .flatMap(sentence =>
        nameMask(names)(sentence).tokens.map(({ word }) => (word === '\u0000' ? '_' : word)),
      )
      .join(' ');

  it.each([
    ['I met Sue Coward today', 'i met _ _ today'],
    ['Sue told me', 'sue told me'],
    ['it was Sue', 'it was _'],
    ['I think I met I', 'i think i met i'],
    ['Met Sue Lee', 'met _ _'],
    ['We Met Sue Lee', 'we _ _ _'],
    ['We All Met Sue Lee', 'we all met sue lee'],
    ['so then we met Sue Lee Ann', 'so then we met _ _ _'],
    ['so we met Sue Lee Ann', 'so we met sue lee ann'],
    [
      'we all met: Sue, and then Lee — Ann (Tim) in there',
      'we all met : sue , and then _ — _ ( tim ) in there',
    ],
    ['we use R and QA a lot', 'we use _ and qa a lot'],
    ['Don’t worry. Can’t I? Cannot', 'do not worry . can not i ? can not'],
    ['THIS IS NOT FAIR AT ALL', 'this is not fair at all'],
    ['I spoke to HR and ACAS on Friday', 'i spoke to hr and acas on friday'],
    ['the legal counsel role', 'the _ _ role'],
    ['the same role', 'the same role'],
    ['for a free trial manager position', 'for a free trial manager position'],
    [
      'the very long senior principal legal counsel role',
      'the very long senior principal legal counsel role',
    ],
  ])('in “%s” are hidden', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('are hidden where they are known, also one that begins with a digit', () => {
    expect(masked('you read it at 3M', ['3M'])).toBe('you read it at _');
    expect(masked('I have 3 a day', ['3'])).toBe('i have 3 a day');
  });

  it('that are known are hidden wherever they stand', () => {
    expect(masked('wasted time ltd wasted my time', ['Wasted Time Ltd'])).toBe('_ _ _ wasted my time');
    expect(masked('nothing here', ['', 'Wasted Time Ltd'])).toBe('nothing here');
    expect(masked('here stands Wasted', ['Wasted'])).toBe('here stands _');
    expect(masked('I will ask Will', ['Will'])).toBe('i will ask _');
    expect(masked('a word or two', ['a'])).toBe('a word or two');
    expect(masked('wasted time', ['Wasted Time'])).toBe('_ _');
    const [sentence] = [...sentencesOf('nothing here', ownWords('nothing here').lines)];
    expect(sentence && nameMask([])(sentence)).toBe(sentence);
  });
});

describe('what is found', () => {
  const first = (text: string, rule: string) =>
    check(text, options).findings.find(finding => finding.rule === rule);

  it('is looked for in the subject, as a sentence of its own', () => {
    expect(first('Subject: I demand\n\nan answer', 'entitlement')?.endLine).not.toBe(3);
    expect(first('Subject: I demand an answer\n\nHi', 'entitlement')).toMatchObject({ line: 1, column: 10 });
    expect(first('Subject: about [Company]\n\nHi', 'placeholder')).toMatchObject({
      line: 1,
      excerpt: '[Company]',
    });
    expect(check('Subject: one two three\n\nHi you', options).counts).toEqual({ words: 2, characters: 6 });
  });

  it('is shown in whole clauses, without what stands around them', () => {
    expect(first('I saw the post, but I demand an answer now.', 'entitlement')?.excerpt).toBe(
      'I demand an answer now',
    );
  });

  it('is as severe as it is certain', () => {
    expect(first('I demand an answer.', 'entitlement')?.severity).toBe('error');
    const gentler = first('I believe I should be told.', 'entitlement');
    expect(gentler).toMatchObject({
      severity: 'hint',
      message: 'It may read as if the message demands what is a favour.',
    });
  });

  it('has the reason and the suggestion of its rule where it brings none', () => {
    const { reason, suggestion } = rules.find(({ id }) => id === 'entitlement')!;
    expect(first('I demand an answer.', 'entitlement')).toMatchObject({ message: reason, suggestion });
    expect(first('? What is it? What is it? What is it? What is it?', 'too-many-questions')?.message).toMatch(
      /^\d questions/,
    );
  });

  it('is not thanks, a question or acceptance where nothing of it is said', () => {
    expect(idsIn('The weather was cold.')).toEqual(['no-question', 'no-thanks', 'accepts-decision']);
    expect(idsIn('Thank you. I accept it. Was it cold?')).toEqual([]);
    expect(idsIn('Thank you. I accept it. Really?')).toEqual(['no-question']);
    expect(idsIn('Thank you. I accept it. And how are you all?')).toEqual(['no-question']);
  });
});

describe('a selection', () => {
  it('leaves rules out and changes how much they count', () => {
    const text = 'I demand an answer.';
    expect(idsIn(text, { selection: { entitlement: 'off' } })).not.toContain('entitlement');
    const [first] = check(text, { ...options, selection: { entitlement: 'hint' } }).findings;
    expect(first).toMatchObject({ rule: 'entitlement', severity: 'hint' });
  });

  it('takes the last wish for a rule, and tells of those that mean nothing', () => {
    const at = '--disable';
    const wishes = [
      { id: 'blame', value: 'hint', at },
      { id: 'blame', value: 'off', at },
    ];
    expect(selectionOf(wishes)).toEqual({ selection: { blame: 'off' }, problems: [] });
    expect(selectionOf([{ id: 'constructor', value: 'off', at }]).problems).toHaveLength(1);
    expect(selectionOf([{ id: 'blame', value: 'loud', at }]).problems[0]?.what).toContain(
      'off, error, warning, hint',
    );
  });
});

describe('much text', () => {
  it('is read to its end, also when it is hostile', () => {
    const text = `${'I demand an answer. You wasted my time. '.repeat(500)}${'a'.repeat(20_000)} ${'[x '.repeat(2000)}`;
    expect(check(text, options).findings.length).toBeGreaterThan(900);
  });

  it('has nothing to say of any rule that is off', () => {
    const selection = Object.fromEntries(rules.map(({ id }) => [id, 'off' as const]));
    expect(idsIn('I demand an answer. [Company]', { selection })).toEqual([]);
  });
});
