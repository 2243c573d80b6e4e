import { type Catalog, topicsAt } from './catalog';
import { channels } from './channels';
import { address, line, oneOf } from './checks';
import { circumstances } from './circumstances';
import type { Draft, FieldKey } from './draft';
import { type Choice, type Field, listed } from './field';
import { kinds } from './kinds';

const always = () => true;
const never = () => false;
const contactOf = (draft: Draft, catalog: Catalog) => catalog.contacts.find(({ id }) => id === draft.contact);
const asks = ({ kind = 'ask' }: Draft) => kinds.some(({ id, asks }) => id === kind && asks);
/** The one table of questions: options, prompts, validation, saved answers and help are all read from it. */
export const fields: Readonly<Record<FieldKey, Field>> = {
  ...circumstances,
  contact: {
    option: '-c, --contact <type>',
    label: 'Whom you ask',
    help: catalog => `whom you ask: ${listed(catalog.contacts)}`,
    needed: always,
    choices: (_, catalog) => catalog.contacts,
    problem: oneOf('contact type', (_, catalog) => catalog.contacts),
    question: {
      message: ({ kind }) =>
        kind === 'thank'
          ? 'Who would you like to thank?'
          : kind === 'remind'
            ? 'Who did you ask?'
            : 'Who would you like to ask?',
    },
  },
  kind: {
    option: '-k, --kind <kind>',
    label: 'Kind of message',
    help: () => `what the message is for: ${listed(kinds)}; without it, ${kinds[0]?.id}`,
    default: () => 'ask',
    needed: never,
    choices: () => kinds,
    problem: oneOf('kind', () => kinds),
  },
  channel: {
    option: '--channel <channel>',
    label: 'Where you send it',
    help: () => `how it reaches them: ${listed(channels)}; without it, ${channels[0]?.id}`,
    env: 'FEEDBACK_ASK_CHANNEL',
    config: true,
    default: () => 'email',
    needed: never,
    offered: always,
    choices: writableChannels,
    problem: (value, draft, catalog) => {
      const unknown = oneOf('channel', () => channels)(value, draft, catalog);
      return unknown ?? unwritable(value.trim(), draft, catalog);
    },
    question: { message: () => 'How will you reach them?' },
  },
  contactName: {
    option: '--contact-name <name>',
    label: 'Their name',
    help: () => 'their name',
    needed: (draft, catalog) => draft.contact === undefined || contactOf(draft, catalog)?.nameless === false,
    offered: always,
    problem: line(80),
    question: {
      message: () => 'What is their name?',
      hint: 'As you would write it: Dana Levy, or Dr. Levy',
    },
  },
  contactEmail: {
    option: '--contact-email <address>',
    label: 'Their address',
    help: () => 'their e-mail address',
    needed: never,
    problem: address,
    question: { message: () => 'What is their e-mail address?' },
  },
  company: {
    option: '--company <name>',
    label: 'Company',
    help: () => 'the company that turned you down',
    needed: always,
    problem: line(100),
    question: { message: () => 'Which company was it?' },
  },
  role: {
    option: '--role <title>',
    label: 'Role',
    help: () => 'the role that you applied for',
    needed: asks,
    problem: line(100),
    question: { message: () => 'Which role was it?', hint: 'The job title: Backend Engineer' },
  },
  stage: {
    option: '--stage <stage>',
    label: 'How far you got',
    help: catalog => `how far you got: ${listed(catalog.stages)}`,
    needed: asks,
    choices: (_, catalog) => catalog.stages,
    problem: oneOf('stage', (_, catalog) => catalog.stages),
    question: { message: () => 'How far did you get?' },
  },
  topic: {
    option: '--topic <topic>',
    label: 'What you ask about',
    help: () => 'what you would like advice on: a topic of the question bank, or your own question in quotes',
    needed: asks,
    choices: (draft, catalog) =>
      topicsAt(catalog, draft.stage).map(({ id, label, question }) => ({ id, label, hint: question })),
    problem: (value, draft, catalog) => {
      if (isOwnQuestion(value)) return line(200)(value);
      return oneOf('topic', () => topicsAt(catalog, draft.stage), 'or your own question, in quotes')(
        value,
        draft,
        catalog,
      );
    },
    question: { message: () => 'What would you like advice on?' },
  },
  moment: {
    option: '--moment <sentence>',
    label: 'A moment to recall',
    help: () => 'one thing from your conversations worth recalling',
    needed: never,
    offered: (draft, catalog) =>
      (contactOf(draft, catalog)?.moment ?? false) &&
      draft.stage !== 'application' &&
      isNamed('moment', draft, catalog),
    problem: value =>
      /^(?:no|none|nothing|n\/?a|no moment|not really)$/i.test(value.trim().replace(/[.!]$/, ''))
        ? 'is no moment; leave it out'
        : line(160)(value),
    question: {
      message: () => 'One moment worth recalling? (optional)',
      hint: 'A sentence of yours: I enjoyed our talk about caching',
    },
  },
  lesson: {
    option: '--lesson <sentence>',
    label: 'What you take from it',
    help: () => 'what you will do with their advice (for a thank-you)',
    needed: never,
    offered: (draft, catalog) => isNamed('lesson', draft, catalog),
    problem: line(160),
    question: {
      message: () => 'What will you do with their advice? (optional)',
      hint: 'In your words: practise thinking aloud',
    },
  },
  tone: {
    option: '--tone <tone>',
    label: 'Tone',
    help: () => `${listed(tones)}; without it, what suits the contact`,
    env: 'FEEDBACK_ASK_TONE',
    config: true,
    default: (draft, catalog) => contactOf(draft, catalog)?.tone,
    needed: never,
    choices: () => tones,
    problem: oneOf('tone', () => tones),
    question: { message: () => 'Which tone?' },
  },
  name: {
    option: '--name <name>',
    label: 'Your name',
    help: () => 'your name',
    env: 'FEEDBACK_ASK_NAME',
    config: true,
    git: 'user.name',
    needed: always,
    problem: line(80),
    question: { message: () => 'What is your name?' },
  },
  email: {
    option: '--email <address>',
    label: 'Your address',
    help: () => 'your e-mail address',
    env: 'FEEDBACK_ASK_EMAIL',
    config: true,
    git: 'user.email',
    needed: never,
    problem: address,
    question: { message: () => 'What is your e-mail address?' },
  },
};

function writableChannels({ kind = 'ask', contact }: Draft, catalog: Catalog): readonly Choice[] {
  const asked = catalog.contacts.filter(({ id }) => id === contact);
  const contacts = asked.length > 0 ? asked : catalog.contacts;
  return channels.filter(({ id }) => contacts.some(of => catalog.text(of.id, kind, id) !== undefined));
}

/** A question of one’s own, in any script: an unknown single word is a topic typed wrong. */
export function isOwnQuestion(value: string): boolean {
  return /\s\S|[^!-~]/.test(value.trim());
}

/** Not everything makes sense everywhere: nobody is reminded by an invitation. */
function unwritable(channel: string, draft: Draft, catalog: Catalog): string | undefined {
  const kind = kinds.find(({ id }) => id === (draft.kind ?? 'ask'));
  const writable = writableChannels(draft, catalog).map(({ id }) => id);
  if (!kind || writable.includes(channel)) return undefined;
  const others = writable.length > 0 ? `: use ${writable.join(', ')}` : '';
  return `is “${channel}”, which cannot carry a ${kind.noun}${others}`;
}

/** Whether the text for a draft has a place for a value, so that it is worth a question. */
function isNamed(
  name: string,
  { contact = '', kind = 'ask', channel = 'email' }: Draft,
  catalog: Catalog,
): boolean {
  const text = catalog.text(contact, kind, channel)?.text ?? '';
  return new RegExp(`\\{\\{[{#^&]?\\s*${name}\\b`).test(text);
}

const tones: readonly Choice[] = [
  { id: 'warm', label: 'Warm' },
  { id: 'formal', label: 'Formal' },
];
