import fc from 'fast-check';
import { topicsAt } from '../../src/core/catalog';
import type { Draft } from '../../src/core/draft';
import { oneLine } from './arbitrary';
import { texts } from './sample';

/** What people are called, work at, apply for and type, as lists to draw from. */
const people = [
  'Dana Levy',
  'Dr. Priya Raman',
  'Kim',
  'Ngozi Okonjo-Iweala',
  "Siobhán O'Neill",
  'José María García',
  'Wu Lei',
  '李雷',
  'Ms Harper',
  'Prof. Dr. Anna Weiß',
  'Jean-Luc',
  'Sam van der Berg',
  'Zoë Kravitz',
  'Łukasz Żak',
  'Mohammed Al-Rashid',
  'Jo',
  'Christopher Montgomery',
  'Levy, Dana',
  'Dana Levy, PhD',
  'Björn',
  'Anastasia Papadopoulou',
  'T. J. Miller',
];
const companies = [
  'Acme',
  'Siemens',
  'Moody’s',
  "McDonald's",
  'Yahoo!',
  'Ben & Jerry’s',
  'the BBC',
  'IKEA',
  'S.A.P.',
  'Acme Inc.',
  'Massachusetts General Hospital',
  'Bang & Olufsen',
  'Who?',
  '3M',
  'AT&T',
  'eBay',
  'University of St. Andrews',
  'Société Générale',
  'Müller GmbH & Co. KG',
  'NHS Greater Glasgow and Clyde',
  'X',
  '株式会社',
  'Johnson Matthey plc',
];
const roles = [
  'Backend Engineer',
  'Analyst',
  'Senior Engineer',
  'SENIOR DATA ENGINEER',
  'HEAD OF DATA',
  'Office Manager',
  'Nurse',
  'IT Support Specialist',
  'Internship',
  'Honorary Fellow',
  'UX Designer',
  'Account Executive, EMEA',
  'R&D Lead',
  'the Data Analyst position',
  'an Engineer',
  'Sr. Eng.',
  'Year 6 Teacher',
  'Hausarzt (m/w/d)',
  'PhD position in Physics',
  'Apprentice Electrician',
  'Warehouse Operative (nights)',
  'Chief of Staff to the CEO',
  'Software Engineer II',
];
const questions = [
  'How could I explain my career change better?',
  'public speaking',
  'where did I lose you in the system design part',
  'I felt rushed. How could I pace myself?',
  'What would you do first in my place?',
  'how my portfolio reads',
  'Which two books would you read before an interview like this one?',
];
const moments = [
  'our talk about caching',
  'I enjoyed the question on trade-offs',
  'Your story about the night shifts stays with me',
  'how you draw systems',
  'the tour of the lab',
  'you told me that nobody gets the third part right',
];
const lessons = [
  'practise thinking aloud',
  'I will prepare two short examples',
  'more structure in my answers',
  'Slow down',
  'rewrite my CV',
  'learning SQL properly',
  'that I should ask before I answer',
  'to record myself once a week',
  'System design',
];

const from = (values: readonly string[]) => fc.constantFrom(...values);

/** Texts as long as an option takes them, of one word or of many. */
const longest = (limit: number) =>
  fc.constantFrom(
    'x'.repeat(limit),
    'ab '.repeat(limit / 3).trim(),
    '{}'.repeat(limit / 2),
    '\u{1f44d}'.repeat(limit / 2),
  );
const hostile = (limit: number) =>
  fc.oneof(
    { weight: 3, arbitrary: oneLine.filter(text => [...text].length <= limit) },
    { weight: 1, arbitrary: longest(limit) },
  );

/** Stage and topic fit each other; the topic may be a question of one's own. */
const stageAndTopic = from(texts.stages.map(({ id }) => id)).chain(stage =>
  fc.record({
    stage: fc.constant(stage),
    topic: fc.oneof(
      { weight: 3, arbitrary: from(topicsAt(texts, stage).map(({ id }) => id)) },
      { weight: 1, arbitrary: from(questions) },
    ),
  }),
);

/** Answers of the kind that people give, the optional ones sometimes not at all. */
export const realistic: fc.Arbitrary<Draft> = fc
  .tuple(
    stageAndTopic,
    fc.record({ contactName: from(people), company: from(companies), role: from(roles), name: from(people) }),
    fc.record({ moment: from(moments), lesson: from(lessons) }, { requiredKeys: [] }),
  )
  .map(([stage, needed, optional]) => ({ ...stage, ...needed, ...optional }));

/** The same with values that are made to break something. */
export const awkward: fc.Arbitrary<Draft> = fc
  .tuple(
    realistic,
    fc.record(
      {
        contactName: hostile(80),
        company: hostile(100),
        role: hostile(100),
        moment: hostile(160),
        lesson: hostile(160),
        name: hostile(80),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([draft, broken]) => ({ ...draft, ...broken }));
