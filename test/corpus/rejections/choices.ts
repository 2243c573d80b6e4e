import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { companiesIn } from '../../../src/rejection/company';
import type { Mail } from '../../../src/rejection/envelope';
import { feedbackByTables, feedbackLead } from '../../../src/rejection/feedback';
import type { Letter } from '../../../src/rejection/letter';
import type { Choice } from '../../../src/rejection/option';
import { leadOf } from '../../../src/rejection/overruling';
import { key } from '../../../src/rejection/owner';
import { namedIn, type Parts, partsOf } from '../../../src/rejection/parts';
import { squash } from '../../../src/rejection/people';
import { byTables } from '../../../src/rejection/read';
import { rolesIn } from '../../../src/rejection/role';
import { wordingOf } from '../../../src/rejection/wording';
import { type LabelledMail, readLetters, readMails, readVerdicts } from './labels';

/** The mails from which it is learned which name is the company’s and which title is the role. */
export function learnedMails(root: string): readonly LabelledMail[] {
  const folder = join(root, 'test', 'corpus', 'rejections');
  return [
    ...['develop', 'more'].flatMap(name => readMails(join(folder, name))),
    ...['de', 'en', 'everyday', 'many', 'third', 'fourth', 'fifth'].flatMap(name =>
      readLetters(join(folder, 'letters', `${name}.jsonl`)),
    ),
  ];
}

/** What people paste of mails, from which it is learned what a mail is. */
export function shortTexts(root: string): readonly LabelledMail[] {
  const short = readLetters(join(root, 'test', 'corpus', 'rejections', 'letters', 'short.jsonl'));
  return [
    ...short.map(mail => ({ ...mail, labelled: ['verdict'] })),
    ...readVerdicts(join(root, 'test', 'rejection', 'verdicts.txt')),
  ];
}

/** What there is to choose from in a mail, or in a part of it, and the keys of what is right; none where nothing is. */
export interface Example {
  /** The number of the mail. */
  readonly of: number;
  readonly isWhole: boolean;
  readonly choice: Choice;
  readonly right: readonly string[];
}

/** The choices of all mails, by what is chosen. */
export async function choicesIn(mails: readonly LabelledMail[]) {
  const company: Example[] = [];
  const role: Example[] = [];
  for (const [number, { bytes, labels }] of mails.entries()) {
    const parts = await readableParts(bytes);
    const employers = [labels.company ?? []].flat();
    const titles = [labels.role ?? []].flat();
    const add = (to: Example[], isWhole: boolean, choice: Choice, wanted: readonly string[]) => {
      const right = choice.options.map(option => option.key).filter(one => wanted.includes(one));
      to.push({ of: number, isWhole, choice, right });
    };
    for (const one of [parts, ...shortened(parts)]) {
      add(company, one === parts, companiesIn(one), employers.map(key));
      // The company is not always found.
      const employer = number % 3 === 0 ? undefined : employers[0];
      add(role, one === parts, rolesIn(one, employer), titles.map(squash));
    }
    // As often as it is in life.
    const name = shortName(number);
    const other = number % 3 === 0 && employers[0] ? renamed(parts, employers[0], name) : undefined;
    const beside = number % 3 === 1 ? besidePerson(parts, labels.contact?.name, name, number) : undefined;
    for (const one of [other, beside].flatMap(one => (one ? [one, ...shortened(one)] : [])))
      add(company, false, companiesIn(one), [key(name)]);
  }
  return { company, role };
}

/** What is asked of a message, by its words: the answers that are right, what the tables say, and how much that counts. */
interface Worded {
  readonly words: readonly string[];
  readonly right: readonly string[];
  readonly tables: string;
  readonly lead: number;
}

/** All mails whose labels tell the verdict, and those whose labels tell of feedback. */
export async function wordedIn(mails: readonly LabelledMail[]) {
  const verdict: Worded[] = [];
  const feedback: Worded[] = [];
  for (const { bytes, labels, labelled } of mails) {
    const parts = await readableParts(bytes);
    const { sentences } = parts.letter;
    const tables = byTables(parts);
    // The reader does not weigh the words of those.
    if (tables.topic !== 'elsewhere')
      verdict.push({
        words: [...wordingOf(sentences, parts.mail.subject ?? '')],
        right: [labels.verdict],
        tables: tables.judged.verdict,
        lead: leadOf(tables),
      });
    if (labelled?.includes('feedback') === false) continue;
    const found = feedbackByTables(sentences);
    feedback.push({
      words: [...wordingOf(sentences, '')],
      right: [labels.feedback ?? 'nothing'].flat(),
      tables: found.feedback ?? 'nothing',
      lead: feedbackLead(found),
    });
  }
  return { verdict, feedback };
}

async function readableParts(bytes: Uint8Array): Promise<Parts> {
  const parts = await partsOf(bytes);
  if ('problem' in parts) throw new Error(parts.problem);
  return parts;
}

/** A name of one word, as many employers have it and few who invent letters; another for each number, so that none can be learned. */
function shortName(number: number): string {
  const bytes = createHash('sha256').update(String(number)).digest();
  const word = [...bytes.subarray(0, 4 + (number % 5))]
    .map(byte => String.fromCharCode(0x41 + (byte % 26)))
    .join('');
  return number % 5 === 0 ? word : word.charAt(0) + word.slice(1).toLowerCase();
}

/** The same mail of another employer, where the name of this one stands in it. */
function renamed(parts: Parts, from: string, to: string): Parts | undefined {
  const { mail, letter } = parts;
  const other = (text: string) => text.replaceAll(from, to);
  const text = other(letter.text);
  // Its domain is spelled as it is.
  const address = mail.from?.address.replace(key(from), key(to)) ?? '';
  const sender = mail.from && { address, name: other(mail.from.name) };
  if (text === letter.text && sender?.name === mail.from?.name) return undefined;
  return changed(
    parts,
    { ...mail, ...(sender && { from: sender }), ...(mail.subject && { subject: other(mail.subject) }) },
    {
      ...letter,
      text,
      sentences: letter.sentences.map(sentence => ({
        text: other(sentence.text),
        plain: other(sentence.plain),
      })),
      signature: letter.signature.map(other),
    },
  );
}

/** Another employer’s name in brackets behind that of the person who sends it, and nowhere else. */
function besidePerson(
  parts: Parts,
  person: string | readonly string[] | undefined,
  name: string,
  number: number,
): Parts | undefined {
  const [writer] = [person ?? []].flat();
  const { mail, letter } = parts;
  if (!writer || !mail.from) return undefined;
  const from = {
    name: `${writer} (${name})`,
    address: number % 2 ? mail.from.address : `mail@${name.toLowerCase()}.com`,
  };
  return changed(parts, { ...mail, from }, { ...letter, sentences: [], text: '' });
}

/** A mail as people paste it, and as it is when the text says nothing: what stands in one place alone must be enough. */
function shortened(parts: Parts): Parts[] {
  const { mail, letter } = parts;
  const { from, replyTo, subject, ...bare } = mail;
  const headless = from ? { ...bare, from: { name: '', address: from.address } } : bare;
  const pasted = letter.sentences.map(({ text }) => text).join('\n');
  return [
    // Without the head nobody knows who wrote.
    { ...parts, ...namedIn({ ...bare, to: [] }, letter) },
    changed(parts, headless, { ...letter, signature: [], text: pasted }),
    changed(parts, headless, { ...letter, sentences: letter.sentences.slice(0, 2), signature: [], text: '' }),
    changed(parts, mail, { ...letter, sentences: [], text: letter.signature.join('\n') }),
    changed(parts, { ...bare, ...(from && { from }) }, { ...letter, sentences: [], signature: [], text: '' }),
    changed(
      parts,
      { ...headless, ...(subject && { subject }) },
      { ...letter, sentences: [], signature: [], text: '' },
    ),
  ];
}

/** The parts of a mail of which head and text are others, and the people the same. */
function changed(parts: Parts, mail: Mail, letter: Letter): Parts {
  const { candidate, people } = parts;
  return { ...parts, ...namedIn(mail, letter), candidate, people };
}

/** Tells whether weights were learned from these choices. */
export function digestOf(choices: object): string {
  const plain = JSON.stringify(choices, (name, value) => (name === 'mentions' ? undefined : value));
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}
