import { describe, expect, it } from 'vitest';
import { compose } from '../src/compose';
import { draft, texts } from './support/sample';

describe('with awkward names, the message', () => {
  const companies = [
    'Acme Inc.',
    'Yahoo!',
    'Siemens',
    'S.A.',
    'the BBC',
    'acme',
    'ACME',
    "Moody's",
    'Who?',
    'Ben & Jerry’s',
    'a',
    '李雷科技',
  ];
  const roles = [
    'Senior Staff Engineer',
    'the Data Analyst position',
    'an Engineer',
    'backend engineer',
    'HEAD OF DATA',
    'Sr. Eng.',
    'Engineer (Temp.)',
    'R&D Lead',
    'Internship',
    'Engineer, Platform',
  ];
  const cases = texts.contacts.flatMap(({ id: contact }) =>
    ['warm', 'formal'].flatMap(tone => [
      ...companies.map(company => ({ ...draft, contact, tone, company })),
      ...roles.map(role => ({ ...draft, contact, tone, role })),
    ]),
  );

  it.each(companies)(
    'of a company keeps “%s” as it is, with no mark that meets another but a comma or the like',
    company => {
      for (const given of cases.filter(given => given.company === company)) {
        const { body } = compose(given, texts).message;
        expect(body).toContain(company);
        expect(body).not.toMatch(/\.\.|!\.|\?\.| {2}|\s[,.;:?!]/);
      }
    },
  );

  it.each(roles)('of a role has no article or “role” too many: “%s”', role => {
    for (const given of cases.filter(given => given.role === role)) {
      const { body } = compose(given, texts).message;
      expect(body).toContain(role.replace(/^(?:the|an) /, ''));
      expect(body).not.toMatch(
        /\b(?:the|a|an) (?:the|a|an)\b|\brole role\b|position role|\.\.| {2}|\s[,.;:?!]/i,
      );
    }
  });

  it('stays between 50 and 125 words', () => {
    for (const given of cases) {
      const { words } = compose(given, texts).counts;
      expect([given, words >= 50 && words <= 125]).toEqual([given, true]);
    }
  });

  it('advises to shorten when long answers make it too long, and never leaves any of them out', () => {
    const long = {
      ...draft,
      role: 'word '.repeat(20).trim(),
      moment: 'I was '.repeat(26).trim(),
      topic: 'how could I '.repeat(16).trim(),
    };
    for (const { id: contact } of texts.contacts) {
      const { message, advice, counts } = compose({ ...long, contact }, texts);
      expect(message.body).toContain(long.role);
      expect(message.body).toContain(long.moment);
      expect(message.body.toLowerCase()).toContain(long.topic.toLowerCase());
      expect(advice).toEqual([`${counts.words} words: messages of up to 125 are answered best.`]);
    }
  });
});
