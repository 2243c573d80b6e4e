import type { Catalog } from './catalog';
import type { Request } from './draft';
import { firstName, friendlyName, politeName } from './names';
import { asResolution } from './resolution';
import { asQuestion, asSentence } from './sentence';
import type { Variables } from './template';

/** What a template may name, each with what it stands for. Sections on a name are on when it has a value. */
export const variableNames = {
  warm: 'switch: the tone is warm',
  formal: 'switch: the tone is formal',
  contactName: 'their name as it was given',
  contactFirstName: 'how a friend addresses them: “Dana”, or “Dr. Levy” where a title was given',
  contactFormalName: 'how a letter addresses them: “Dana Levy”, or “Dr. Levy” where a title was given',
  contactEmail: 'their e-mail address',
  company: 'the company',
  role: 'the job title as it was given',
  position: 'the job title with “role” behind it, unless it ends in such a word already',
  stage: 'the stage inside a sentence: “the technical interview”',
  at: 'the word between the stage and the company: “to” behind an application, else “at”',
  reached: 'how far that is: “after the technical interview”',
  met: 'switch: you have talked with people there',
  question: 'the question, a whole sentence',
  shortQuestion: 'the question in few words',
  moment: 'the moment worth recalling, a whole sentence',
  lesson: 'what you will do with their advice, a whole sentence',
  name: 'your name',
  firstName: 'your first name',
  email: 'your e-mail address',
  room: 'switch: the message is short enough for a sentence more',
  plenty: 'switch: it is short enough for more than that',
} as const;

/** What a message does without where it would be too long, in this order. */
export const cuts = ['plenty', 'room', 'moment'] as const;
export type Cut = (typeof cuts)[number];

/** The values of a request for its template, without what is cut. Names without a value are empty texts. */
export function toVariables(request: Request, catalog: Catalog, cut: readonly Cut[]): Variables {
  const topic = catalog.topics.find(({ id }) => id === request.topic);
  const stage = catalog.stages.find(({ id }) => id === request.stage);
  const contactName = request.contactName ?? '';
  const own = request.topic ? asQuestion(request.topic) : '';
  const values: Record<keyof typeof variableNames, string | boolean> = {
    warm: request.tone === 'warm',
    formal: request.tone === 'formal',
    contactName,
    contactFirstName: friendlyName(contactName),
    contactFormalName: politeName(contactName),
    contactEmail: request.contactEmail ?? '',
    company: request.company,
    role: request.role ?? '',
    position: request.role ? withNoun(request.role) : '',
    stage: stage?.phrase ?? '',
    at: stage?.at ?? 'at',
    reached: stage?.reached ?? '',
    met: stage?.met ?? false,
    question: topic?.question ?? own,
    shortQuestion: topic?.short ?? own,
    moment: request.moment && !cut.includes('moment') ? asSentence(request.moment) : '',
    lesson: request.lesson ? asResolution(request.lesson, request.tone === 'formal') : '',
    name: request.name,
    firstName: firstName(request.name),
    email: request.email ?? '',
    room: !cut.includes('room'),
    plenty: !cut.includes('plenty'),
  };
  // Mustache looks names up through the prototype chain: there must be none.
  return Object.assign(Object.create(null), values);
}

function withNoun(role: string): string {
  const bare = role.replace(/^(?:the|an?)\s+(?=\S)/i, '').replace(/(?<=[a-z]{4})\.$/, '');
  return noun.test(bare) ? bare : `${bare} role`;
}

/** A title that says what it is: “summer internship”, “PhD position in Physics”. */
const noun =
  /\b(?:role|position|job|post|posting|opening|vacancy|internship|apprenticeship|traineeship|fellowship|placement|residency)\)?(?:\s(?:in|at|for|of|with|on)\s.*)?$/i;
