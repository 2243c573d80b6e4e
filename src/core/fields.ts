import { type Catalog, topicsAt } from './catalog';
import { channels } from './channels';
import { address, line, oneOf } from './checks';
import type { Draft, FieldKey } from './draft';
import { kinds } from './kinds';

/** One value that a field may have. */
interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** How the wizard asks for a field. */
interface Question {
  readonly message: (draft: Draft, catalog: Catalog) => string;
  readonly hint?: string;
}

/** One fact that a message is made of: its option, its sources, its validation and its question, in one place. */
export interface Field {
  /** As on the command line: `-c, --contact <type>`. */
  readonly option: string;
  readonly label: string;
  readonly help: (catalog: Catalog) => string;
  /** Environment variable that supplies it. */
  readonly env?: string;
  /** Whether config.json may supply it, under the field's own key. */
  readonly config?: true;
  /** Key of `git config` that supplies it. */
  readonly git?: string;
  readonly default?: (draft: Draft, catalog: Catalog) => string | undefined;
  /** Whether there is no message without it. */
  readonly needed: (draft: Draft, catalog: Catalog) => boolean;
  /** The values it may have, where they are few. */
  readonly choices?: (draft: Draft, catalog: Catalog) => readonly Choice[];
  /** Why a value cannot be used, or nothing when it can. */
  readonly problem: (value: string, draft: Draft, catalog: Catalog) => string | undefined;
  /** How the wizard asks; a field without one is set by its option or in “change an answer”. */
  readonly question?: Question;
  /** Whether the wizard asks for it although the message can do without it. */
  readonly offered?: (draft: Draft, catalog: Catalog) => boolean;
}

const always = () => true;
const never = () => false;
const contactOf = (draft: Draft, catalog: Catalog) => catalog.contacts.find(({ id }) => id === draft.contact);

/** The one table of questions: options, prompts, validation, saved answers and help are all read from it. */
export const fields: Readonly<Record<FieldKey, Field>> = {
  contact: {
    option: '-c, --contact <type>',
    label: 'Whom you ask',
    help: catalog => `whom you ask: ${listed(catalog.contacts)}`,
    needed: always,
    choices: (_, catalog) => catalog.contacts,
    problem: oneOf('contact type', (_, catalog) => catalog.contacts),
    question: { message: () => 'Whom would you like to ask?' },
  },
  kind: {
    option: '-k, --kind <kind>',
    label: 'Kind of message',
    help: () => 'what the message is for: ask',
    default: () => 'ask',
    needed: never,
    choices: writableKinds,
    problem: oneOf('kind', writableKinds),
  },
  channel: {
    option: '--channel <channel>',
    label: 'Where you send it',
    help: catalog => `where it is sent: ${listed(writableChannels({}, catalog))}`,
    env: 'FEEDBACK_ASK_CHANNEL',
    config: true,
    default: () => 'email',
    needed: never,
    choices: writableChannels,
    problem: oneOf('channel', writableChannels),
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
    needed: always,
    problem: line(100),
    question: { message: () => 'Which role was it?', hint: 'The job title: Backend Engineer' },
  },
  stage: {
    option: '--stage <stage>',
    label: 'How far you got',
    help: catalog => `how far you got: ${listed(catalog.stages)}`,
    needed: always,
    choices: (_, catalog) => catalog.stages,
    problem: oneOf('stage', (_, catalog) => catalog.stages),
    question: { message: () => 'How far did you get?' },
  },
  topic: {
    option: '--topic <topic>',
    label: 'What you ask about',
    help: () => 'what you would like advice on: a topic of the question bank, or your own question in quotes',
    needed: always,
    choices: (draft, catalog) =>
      topicsAt(catalog, draft.stage).map(({ id, label, question }) => ({ id, label, hint: question })),
    problem: (value, draft, catalog) => {
      if (/\s/.test(value.trim())) return line(200)(value);
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
    offered: (draft, catalog) => contactOf(draft, catalog)?.moment ?? false,
    problem: value =>
      /^(?:no|none|nothing|n\/?a)$/i.test(value.trim()) ? 'is no moment; leave it out' : line(160)(value),
    question: {
      message: () => 'One moment worth recalling? (optional)',
      hint: 'A sentence of yours: I enjoyed our talk about caching',
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
    question: { message: () => 'And your name?' },
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

/** Kinds and channels for which there is a text: a check reads drafts of every kind, but not each can be written. */
function writableKinds(draft: Draft, catalog: Catalog): readonly Choice[] {
  return kinds.filter(({ id }) => hasText({ ...draft, kind: id }, catalog));
}

function writableChannels(draft: Draft, catalog: Catalog): readonly Choice[] {
  return channels.filter(({ id }) => hasText({ ...draft, channel: id }, catalog));
}

function hasText({ contact, kind = 'ask', channel = 'email' }: Draft, catalog: Catalog): boolean {
  const asked = catalog.contacts.filter(({ id }) => id === contact);
  const contacts = asked.length > 0 ? asked : catalog.contacts;
  return contacts.some(({ id }) => catalog.text(id, kind, channel) !== undefined);
}

const tones: readonly Choice[] = [
  { id: 'warm', label: 'Warm' },
  { id: 'formal', label: 'Formal' },
];

function listed(choices: readonly { readonly id: string }[]): string {
  return choices.map(({ id }) => id).join(', ');
}
