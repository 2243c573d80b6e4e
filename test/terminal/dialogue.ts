import type { Terminal } from './terminal';

/** The words of each question, in one place. */
export const questions = {
  understood: 'Is that right?',
  thanked: 'Who would you like to thank?',
  reminded: 'Who did you ask?',
  canReach: 'Who could you reach?',
  rapport: 'Did you get on especially well with one of them?',
  rejectedBy: 'Who wrote the rejection?',
  asked: 'Have you asked anyone there already?',
  daysSince: 'How many days ago did the answer come?',
  insist: 'Write to somebody all the same?',
  channel: 'How will you reach them?',
  lesson: 'What will you do with their advice?',
  contact: 'Who would you like to ask?',
  contactName: 'What is their name?',
  company: 'Which company was it?',
  role: 'Which role was it?',
  stage: 'How far did you get?',
  topic: 'What would you like advice on?',
  moment: 'One moment worth recalling?',
  name: 'What is your name?',
  remember: 'Remember your name and e-mail address for next time?',
  email: 'Your e-mail address?',
  menu: 'What now?',
  answer: 'Which answer?',
  tone: 'Which tone?',
  ownQuestion: 'What would you ask them?',
  file: 'Save it as?',
  overwrite: 'Overwrite it?',
  resume: 'Go on with it?',
  rewrite: 'without your edit. Go on?',
  deliver: 'Use it as it is?',
} as const;

export type QuestionKey = keyof typeof questions;

export const contacts = {
  referrer: 'Someone who referred me',
  interviewer: 'An interviewer',
  recruiter: 'A recruiter',
  'hiring-manager': 'The hiring manager',
} as const;

export type Contact = keyof typeof contacts;

/** What is answered in a walk through the wizard. */
const typed = {
  contactName: 'Zoë O’Brien',
  company: "O'Brien & Söhne <R&D>",
  role: 'Backend Engineer',
  moment: 'I enjoyed our talk about caching',
  name: 'Sam Lee',
} as const;
const chosen = { stage: 'A technical or skills', topic: 'How I prepare' } as const;

export const channels = {
  email: 'E-mail',
  linkedin: 'LinkedIn message',
  'linkedin-note': 'LinkedIn invitation',
  sms: 'Text message',
  call: 'Phone call',
} as const;

export type Channel = keyof typeof channels;

/** What is written by a walk, and what was given as an option before it. */
interface Walk {
  readonly channel?: Channel;
  readonly given?: Readonly<Partial<Record<QuestionKey, string>>>;
}

/** The options that stand for a walk to the menu. */
export const optionsFor = (
  contact: Contact,
  { channel = 'email', given = {} }: Walk = {},
): readonly string[] => {
  const { contactName = typed.contactName, company = typed.company } = given;
  const options = {
    ...{ contact, channel, 'contact-name': contactName, company, role: typed.role, stage: 'technical' },
    ...{ topic: 'preparation', name: typed.name },
    ...(asksForMoment(contact, channel) && { moment: typed.moment }),
  };
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
};

/** Only where the text has a place for it. */
const asksForMoment = (contact: Contact, channel: Channel) =>
  ['referrer', 'interviewer'].includes(contact) && ['email', 'linkedin', 'call'].includes(channel);

/** The questions that a contact brings, in their order. */
export const questionsFor = (contact: Contact, channel: Channel = 'email'): readonly QuestionKey[] => [
  ...(['canReach', 'stage'] as const),
  ...(['interviewer', 'hiring-manager'].includes(contact) ? (['rapport'] as const) : []),
  ...(['contact', 'channel', 'contactName', 'company', 'role', 'topic'] as const),
  ...(asksForMoment(contact, channel) ? (['moment'] as const) : []),
  ...(['name', 'remember', 'menu'] as const),
];

/** Answers one question after the other, and stops with the wanted one open. */
export async function walkTo(
  terminal: Terminal,
  wanted: QuestionKey,
  contact: Contact = 'referrer',
  { channel = 'email', given = {} }: Walk = {},
) {
  for (const key of questionsFor(contact, channel)) {
    if (Object.hasOwn(given, key)) continue;
    await terminal.asks(questions[key]);
    if (key === wanted) return;
    if (key === 'canReach' || key === 'rapport') await mark(terminal, key, contacts[contact]);
    else if (key === 'contact') await choose(terminal, 'contact', contacts[contact]);
    else if (key === 'channel') await choose(terminal, 'channel', channels[channel]);
    else if (key === 'stage' || key === 'topic') await choose(terminal, key, chosen[key]);
    else if (key === 'remember') await confirm(terminal, 'remember', 'n');
    else await answer(terminal, key, typed[key as keyof typeof typed]);
  }
  throw new Error(`${contact} is never asked “${questions[wanted]}”`);
}

/** Types an answer to the open question. */
export async function answer(terminal: Terminal, key: QuestionKey, text: string) {
  await terminal.asks(questions[key]);
  if (text !== '') await terminal.type(text);
  terminal.press('enter');
}

/** Replaces what stands in the line by another answer. */
export async function answerAnew(terminal: Terminal, key: QuestionKey, text: string) {
  await terminal.asks(questions[key]);
  terminal.press('ctrl-u');
  await terminal.until(/^[❯>]$/m);
  await terminal.type(text);
  terminal.press('enter');
}

export async function confirm(terminal: Terminal, key: QuestionKey, yesOrNo: 'y' | 'n') {
  await terminal.asks(questions[key]);
  await terminal.type(yesOrNo);
  terminal.press('enter');
}

/** Chooses the entry that begins with a label, by the arrow keys. */
export async function choose(terminal: Terminal, key: QuestionKey, label: string) {
  await moveTo(terminal, key, label);
  terminal.press('enter');
}

/** Marks the entry that begins with a label in a list of which several can be chosen, and goes on. */
export async function mark(terminal: Terminal, key: QuestionKey, label: string) {
  await moveTo(terminal, key, label);
  await terminal.type(' ');
  await terminal.until(new RegExp(`^(?:❯◉|>\\(\\*\\)) ${label}`, 'm'));
  terminal.press('enter');
}

async function moveTo(terminal: Terminal, key: QuestionKey, label: string) {
  await terminal.asks(questions[key]);
  const lines = () => terminal.screen().split('\n');
  const pointer = () => lines().findLastIndex(line => /^[❯>]/.test(line));
  const active = () => lines()[pointer()] ?? '';
  const bare = (line: string) => line.replace(/^[❯> ](?:[◯◉]|\([ *]\))? /, '');
  while (!bare(active()).startsWith(label)) {
    const before = active();
    const at = lines().findLastIndex(line => line.startsWith(' ') && bare(line).startsWith(label));
    terminal.press(at !== -1 && at < pointer() ? 'up' : 'down');
    await terminal.untilTrue(() => !['', before].includes(active()), `the way to “${label}”`);
  }
}
