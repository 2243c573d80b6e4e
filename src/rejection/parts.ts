import { candidateNames } from './contact';
import type { Mail, Mailbox } from './envelope';
import { forwarded } from './forward';
import { type Letter, letterOf } from './letter';
import { type Line, linesOf } from './lines';
import { readMail } from './mail';
import { labelsOf } from './owner';
import { judge } from './verdict';
import { writers } from './writers';

/** A message in the parts that facts are found in. */
export interface Parts {
  /** As the mailbox has it. */
  readonly whole: Mail;
  /** As much of it as is read for clues. */
  readonly mail: Mail;
  readonly letter: Letter;
  readonly lines: readonly Line[];
  /** What the addresses call the sender. */
  readonly labels: readonly string[];
  /** The names by which the reader is known, and those of all who may have written. */
  readonly candidate: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
}

/** Text that is read for clues: far more than a letter has, so that time stays bounded whatever is in a file. */
const textLimit = 40_000;
/** The same for a line of the head (RFC 5322, 2.1.1, allows 998 characters). */
const lineLimit = 300;

/** Takes a message apart. A forward is read as what was forwarded. */
export async function partsOf(bytes: Uint8Array): Promise<Parts | { readonly problem: string }> {
  const read = await readMail(bytes);
  if ('problem' in read) return read;
  const whole = innermost(read, 0);
  const mail = shortened(whole);
  return { whole, ...namedIn(mail, letterOf(mail.text)) };
}

/** Whom and what a message names, and where it can. */
export function namedIn(mail: Mail, letter: Letter): Omit<Parts, 'whole'> {
  const candidate = candidateNames(mail, letter);
  const people = new Set([...candidate, ...writers(mail, letter)]);
  return { mail, letter, candidate, people, lines: linesOf(mail, letter), labels: labelsOf(mail, letter) };
}

/** The message that a forward is about. What is written above it is read itself where it turns the reader down. */
function innermost(mail: Mail, depth: number): Mail {
  const inline = forwarded({ ...mail, text: mail.text.slice(0, 4 * textLimit) });
  const inner = mail.attached[0] ?? inline?.mail;
  if (!inner || depth > 4) return mail;
  const note = letterOf((inline?.note ?? mail.text).slice(0, textLimit));
  const isAnswer = judge(note.sentences, '', false, 'unknown').verdict === 'rejection' || isSorry(note);
  return isAnswer ? mail : innermost(inner, depth + 1);
}

/** “Hi Sam, sadly the fit wasn’t there. See below.” */
function isSorry({ greeted, sentences }: Letter): boolean {
  return (
    greeted !== '' && sentences.some(({ plain }) => /\b(?:sadly|unfortunately|regret|leider)\b/i.test(plain))
  );
}

/** As much of a message as is read for clues. */
function shortened({ text, from, replyTo, subject, to, ...others }: Mail): Mail {
  const named = ({ name, address }: Mailbox) => ({
    name: name.slice(0, lineLimit),
    address: address.slice(0, lineLimit),
  });
  return {
    ...others,
    ...(from && { from: named(from) }),
    ...(replyTo && { replyTo: named(replyTo) }),
    ...(subject !== undefined && { subject: subject.slice(0, lineLimit) }),
    to: to.slice(0, 20).map(named),
    text: text.slice(0, textLimit),
  };
}
