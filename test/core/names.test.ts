import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { friendlyName, politeName } from '../../src/core/names';

// As it was typed, behind “Hi”, behind “Dear”.
type Case = readonly [typed: string, friendly: string, polite: string];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'is greeted by the first name, formally by the whole name': [
    ['Dana', 'Dana', 'Dana'],
    ['Dana Levy', 'Dana', 'Dana Levy'],
    ['  Dana   Levy ', 'Dana', 'Dana Levy'],
    ['Dana M. Levy', 'Dana', 'Dana M. Levy'],
    ['Mary-Jane Watson', 'Mary-Jane', 'Mary-Jane Watson'],
    ['José María García López', 'José', 'José María García López'],
    ["Seán O'Brien", 'Seán', "Seán O'Brien"],
    ['Zoë Müller', 'Zoë', 'Zoë Müller'],
    ['AJ Smith', 'AJ', 'AJ Smith'],
    ['Ma Jun', 'Ma', 'Ma Jun'],
    ['Li Lei', 'Li', 'Li Lei'],
    ['Иван Иванов', 'Иван', 'Иван Иванов'],
    ['دانا ليفي', 'دانا', 'دانا ليفي'],
    ['דנה לוי', 'דנה', 'דנה לוי'],
  ],
  'keeps a lower case that is its own': [
    ['bell hooks', 'bell', 'bell hooks'],
    ['danah boyd', 'danah', 'danah boyd'],
  ],
  'with a title is greeted by title and family name': [
    ['Dr. Levy', 'Dr. Levy', 'Dr. Levy'],
    ['Dr. Dana Levy', 'Dr. Levy', 'Dr. Levy'],
    ['Dr Dana Levy', 'Dr Levy', 'Dr Levy'],
    ['Prof. Dr. Hans Müller', 'Prof. Dr. Müller', 'Prof. Dr. Müller'],
    ['Mrs Dana Levy', 'Mrs Levy', 'Mrs Levy'],
    ['Mx. Alex Kim', 'Mx. Kim', 'Mx. Kim'],
    ['Frau Müller', 'Frau Müller', 'Frau Müller'],
    ['Mme Claire Dubois', 'Mme Dubois', 'Mme Dubois'],
    ['Dr. D. Levy', 'Dr. Levy', 'Dr. Levy'],
    ['Dr Jane Smith-Jones', 'Dr Smith-Jones', 'Dr Smith-Jones'],
    ['Capt. Sam Lee', 'Capt. Lee', 'Capt. Lee'],
    ['Bc. Jan Novák', 'Bc. Novák', 'Bc. Novák'],
    ['Dr.', 'Dr.', 'Dr.'],
  ],
  'with “Sir” or “Dame” is greeted by the first name, as these titles go': [
    ['Sir Ian McKellen', 'Sir Ian', 'Sir Ian'],
    ['Dame Judi Dench', 'Dame Judi', 'Dame Judi'],
  ],
  'keeps a particle with the family name': [
    ['Ludwig van Beethoven', 'Ludwig', 'Ludwig van Beethoven'],
    ['Dr. Ludwig van Beethoven', 'Dr. van Beethoven', 'Dr. van Beethoven'],
    ['Ms. Dana van der Berg', 'Ms. van der Berg', 'Ms. van der Berg'],
    ['Dr. María José de la Cruz', 'Dr. de la Cruz', 'Dr. de la Cruz'],
    ['Dr. Ahmad al-Farabi', 'Dr. al-Farabi', 'Dr. al-Farabi'],
    ['Dr. de la Cruz', 'Dr. de la Cruz', 'Dr. de la Cruz'],
    ['van der Berg', 'van der Berg', 'van der Berg'],
    ['Dr. Dick Van Dyke', 'Dr. Van Dyke', 'Dr. Van Dyke'],
    ['Dr. Ana De La Cruz', 'Dr. De La Cruz', 'Dr. De La Cruz'],
  ],
  'of initials alone is never cut to a letter': [
    ['J. R. R. Tolkien', 'J. R. R. Tolkien', 'J. R. R. Tolkien'],
    ['J.R.R. Tolkien', 'J.R.R. Tolkien', 'J.R.R. Tolkien'],
    ['J Smith', 'J Smith', 'J Smith'],
    ['D. Levy', 'D. Levy', 'D. Levy'],
    ['e. e. cummings', 'e. e. cummings', 'e. e. cummings'],
  ],
  'that is written family name first is whole': [
    ['李雷', '李雷', '李雷'],
    ['李 雷', '李 雷', '李 雷'],
    ['김 민준', '김 민준', '김 민준'],
    ['田中 太郎', '田中 太郎', '田中 太郎'],
    ['さくら ももこ', 'さくら ももこ', 'さくら ももこ'],
  ],
  'loses what was put behind it': [
    ['Dana Levy, PhD', 'Dana', 'Dana Levy'],
    ['Dana Levy, Ph.D.', 'Dana', 'Dana Levy'],
    ['Dana Levy, MBA, CPA', 'Dana', 'Dana Levy'],
    ['Dana Levy, RN, BSN', 'Dana', 'Dana Levy'],
    ['John Smith, Esq.', 'John', 'John Smith'],
    ['Sammy Davis Jr', 'Sammy', 'Sammy Davis'],
    ['Henry Louis Gates III', 'Henry', 'Henry Louis Gates'],
    ['Dr. Dana Levy, PhD', 'Dr. Levy', 'Dr. Levy'],
    ['Dr. Dana Levy PhD', 'Dr. Levy', 'Dr. Levy'],
    ['Rev. Dr. Martin Luther King, Jr.', 'Rev. Dr. King', 'Rev. Dr. King'],
    ['Dana Levy (she/her)', 'Dana', 'Dana Levy'],
    ['Levy, CPA', 'Levy', 'Levy'],
    ['Dana Levy,', 'Dana', 'Dana Levy'],
  ],
  'that only looks like a degree is a family name': [
    ['Minh Do', 'Minh', 'Minh Do'],
    ['Dr. Minh Do', 'Dr. Do', 'Dr. Do'],
    ['Jean Mba', 'Jean', 'Jean Mba'],
    ['Dana Levy MBA', 'Dana', 'Dana Levy'],
  ],
  'as an address book has it, family name first, is turned round': [
    ['O’Connor, Sinéad', 'Sinéad', 'Sinéad O’Connor'],
    ['Levy, Dana', 'Dana', 'Dana Levy'],
    ['Chan, Wei', 'Wei', 'Wei Chan'],
    ['LI, Wei', 'Wei', 'Wei LI'],
    ['van der Berg, Anna', 'Anna', 'Anna van der Berg'],
    ['Levy, D.', 'D. Levy', 'D. Levy'],
    ['Tolkien, J.R.R.', 'J.R.R. Tolkien', 'J.R.R. Tolkien'],
    ['Levy, JoAnn', 'JoAnn', 'JoAnn Levy'],
    ['Smith, AJ', 'AJ', 'AJ Smith'],
    ['LI, WEI', 'WEI', 'WEI LI'],
    ['Do, Minh', 'Minh', 'Minh Do'],
    ['Levy, Dr. Dana', 'Dr. Levy', 'Dr. Levy'],
    ['King, Martin Luther, Jr.', 'Martin', 'Martin Luther King'],
  ],
  'of several people is not cut to its first word': [
    ['Hiring Team', 'Hiring Team', 'Hiring Team'],
    ['the hiring team', 'hiring team', 'hiring team'],
    ['Human Resources', 'Human Resources', 'Human Resources'],
    ['Talent Acquisition', 'Talent Acquisition', 'Talent Acquisition'],
    ['Ana & Tom', 'Ana & Tom', 'Ana & Tom'],
    ['Ana and Tom', 'Ana and Tom', 'Ana and Tom'],
  ],
};

describe.each(Object.entries(groups))('a name %s', (_, cases) => {
  it.each(cases)('%s: “Hi %s”, “Dear %s”', (typed, friendly, polite) => {
    expect([friendlyName(typed), politeName(typed)]).toEqual([friendly, polite]);
  });
});

describe('whatever the name', () => {
  const words = fc.constantFrom(
    ...[
      'Dana',
      'Levy',
      'dana',
      'Dr.',
      'Prof',
      'van',
      'der',
      'De',
      'J.',
      'J.R.',
      'PhD',
      'MBA',
      'Jr.',
      'III',
      '李',
      '雷',
      'לוי',
    ],
    ...['O’Connor', 'Team', '(she/her)', '&', '“Dee”', '-', '.', '{{name}}'],
  );
  const names = fc
    .array(fc.tuple(words, fc.constantFrom(' ', ', ', '  ', ',')), { minLength: 1, maxLength: 6 })
    .map(parts => parts.flat().join('').trim());

  it('nobody is greeted by a word that is not theirs', () => {
    fc.assert(
      fc.property(names, name => {
        const typed = name.split(/\s+|(?<=,)|(?=,)/);
        for (const greeting of [friendlyName(name), politeName(name)]) {
          expect(typed).toEqual(expect.arrayContaining(greeting.split(' ').filter(Boolean)));
        }
      }),
    );
  });

  it('there is something to greet them by, without spaces around it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          names,
          fc.string({ minLength: 1 }).map(text => text.trim()),
        ),
        name => {
          fc.pre(name !== '');
          for (const greeting of [friendlyName(name), politeName(name)]) {
            expect(greeting).not.toBe('');
            expect(greeting).toBe(greeting.trim());
          }
        },
      ),
      { examples: [[','], ['()'], ['Jr.'], ['the']] },
    );
  });
});
