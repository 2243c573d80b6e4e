import type { Terminal } from './terminal';

/** The words of each question, in one place. */
export const questions = {
  contact: 'Whom would you like to ask?',
  contactName: 'What is their name?',
  company: 'Which company was it?',
  role: 'Which role was it?',
  stage: 'How far did you get?',
  topic: 'What would you like advice on?',
  moment: 'One moment worth recalling?',
  name: 'And your name?',
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
const chosen = { stage: 'A technical or skills interview', topic: 'How I prepare' } as const;

/** The options that stand for a walk to the menu. */
export const optionsFor = (contact: Contact): readonly string[] => [
  ...['--contact', contact, '--contact-name', typed.contactName, '--company', typed.company],
  ...['--role', typed.role, '--stage', 'technical', '--topic', 'preparation', '--name', typed.name],
  ...(asksForMoment(contact) ? ['--moment', typed.moment] : []),
];

const asksForMoment = (contact: Contact) => contact === 'referrer' || contact === 'interviewer';

/** The questions that a contact brings, in their order. */
export const questionsFor = (contact: Contact): readonly QuestionKey[] => [
  ...(['contact', 'contactName', 'company', 'role', 'stage', 'topic'] as const),
  ...(asksForMoment(contact) ? (['moment'] as const) : []),
  ...(['name', 'remember', 'menu'] as const),
];

/** Answers one question after the other, and stops with the wanted one open. */
export async function walkTo(terminal: Terminal, wanted: QuestionKey, contact: Contact = 'referrer') {
  for (const key of questionsFor(contact)) {
    await terminal.asks(questions[key]);
    if (key === wanted) return;
    if (key === 'contact') await choose(terminal, 'contact', contacts[contact]);
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
  await terminal.asks(questions[key]);
  const lines = () => terminal.screen().split('\n');
  const pointer = () => lines().findLastIndex(line => /^[❯>]/.test(line));
  const active = () => lines()[pointer()] ?? '';
  while (!active().slice(2).startsWith(label)) {
    const before = active();
    const at = lines().findLastIndex(line => line.startsWith(`  ${label}`));
    terminal.press(at !== -1 && at < pointer() ? 'up' : 'down');
    await terminal.untilTrue(() => !['', before].includes(active()), `the way to “${label}”`);
  }
  terminal.press('enter');
}
