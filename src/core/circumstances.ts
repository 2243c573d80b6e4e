import { oneOf, severalOf, valuesOf, wholeNumber } from './checks';
import type { CircumstanceKey, Draft } from './draft';
import { type Choice, type Field, listed } from './field';

/** While nobody has said whom the message goes to; a thank-you goes to whoever has answered. */
const isUndecided = (draft: Draft) => draft.contact === undefined && (draft.kind ?? 'ask') === 'ask';
const reachable = ({ canReach = '' }: Draft) => valuesOf(canReach);
/** Whoever referred you is a friend already, and a recruiter is asked for what they hear. */
const hasRapport = ['interviewer', 'hiring-manager'];
const hasMet = ({ stage }: Draft) => stage !== 'application' && stage !== 'take-home';
const senders: readonly Choice[] = [
  { id: 'personal', label: 'A person, in their own words or with their name under it' },
  { id: 'automatic', label: 'A machine: an automatic or no-reply e-mail' },
];

/** What decides whom to ask, and whether. */
export const circumstances: Readonly<Record<CircumstanceKey, Field>> = {
  canReach: {
    option: '--can-reach <types>',
    about: 'whom to ask',
    label: 'Whom you could reach',
    help: catalog => `whom you could reach, with commas between them: ${listed(catalog.contacts)}; or none`,
    needed: isUndecided,
    offered: isUndecided,
    choices: (_, catalog) => catalog.contacts,
    several: { none: 'Nobody there' },
    problem: severalOf('contact type', catalog => catalog.contacts),
    question: { message: () => 'Who could you reach?' },
  },
  rapport: {
    option: '--rapport <types>',
    about: 'whom to ask',
    label: 'With whom you got on well',
    help: () => 'those of them with whom you got on especially well; or none',
    needed: () => false,
    offered: draft =>
      isUndecided(draft) && hasMet(draft) && reachable(draft).some(id => hasRapport.includes(id)),
    choices: (draft, catalog) =>
      catalog.contacts.filter(({ id }) => hasRapport.includes(id) && reachable(draft).includes(id)),
    several: {},
    problem: severalOf('contact type', catalog => catalog.contacts),
    question: { message: () => 'Did you get on especially well with one of them? (Enter alone: no)' },
  },
  rejectedBy: {
    option: '--rejected-by <sender>',
    about: 'whom to ask',
    label: 'Who wrote the rejection',
    help: () => `who wrote the rejection: ${listed(senders)}`,
    needed: () => false,
    // Later on it decides nothing: somebody has met you by then.
    offered: draft => isUndecided(draft) && draft.stage === 'application',
    choices: () => senders,
    problem: oneOf('sender', () => senders),
    question: { message: () => 'Who wrote the rejection?' },
  },
  asked: {
    option: '--asked <types>',
    about: 'whom to ask',
    label: 'Whom you have asked',
    help: () => 'whom you have asked already; or none',
    needed: () => false,
    choices: (_, catalog) => catalog.contacts,
    several: {},
    problem: severalOf('contact type', catalog => catalog.contacts),
    question: { message: () => 'Have you asked anyone there already? (Enter alone: no)' },
  },
  daysSince: {
    option: '--days-since <n>',
    about: 'whom to ask',
    label: 'Days since the rejection',
    help: () => 'days since the rejection came: 0 for today',
    needed: () => false,
    problem: wholeNumber(3650),
    question: { message: () => 'How many days ago did the answer come? (optional)', hint: '0 for today' },
  },
};
