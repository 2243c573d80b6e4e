import type { Mail } from './envelope';
import type { Letter } from './letter';
import { isDeaf, noReplyOf } from './no-reply';
import { addressesIn, key, legal } from './owner';
import { personIn, squash } from './people';
import type { Contact } from './rejection';
import { isWhole, type Source, sourcesOf } from './writers';

export interface ContactClue {
  readonly contact?: Contact;
  readonly because?: string;
}

/** The names by which the reader is known: they are on the envelope and in the greeting, and are nobody to answer. */
export function candidateNames(mail: Mail, { greeted }: Letter): ReadonlySet<string> {
  const names = [
    greeted,
    personIn(greeted) ?? '',
    ...mail.to.flatMap(({ name, address }) => [name, personIn(name) ?? '', address.split('@')[0] ?? '']),
  ];
  return new Set(
    names
      .flatMap(name => [squash(name), ...name.split(/[\s.,_]+/).map(squash)])
      .filter(name => name.length > 1),
  );
}

/** The person who wrote, and the address at which an answer reaches them. */
export function contactOf(
  mail: Mail,
  letter: Letter,
  company: string | undefined,
  candidate: ReadonlySet<string>,
): ContactClue {
  const isOther = ({ name }: Source) =>
    !candidate.has(squash(name)) && !isNamedLike(name, company) && !isFirm(name, letter.text);
  const { heads, signers } = sourcesOf(mail, letter);
  const [sent, signed] = [
    heads.filter(isOther),
    signers.filter(isOther).filter(({ isLate }) => !isLate || company !== undefined),
  ];
  const sources = [...sent.filter(({ isSure }) => isSure), ...signed, ...(signed.length > 0 ? sent : [])];
  const whole = sources.find(({ name }) => isWhole(name)) ?? sources[0];
  const best = sources.find(({ name }) => isInitialOf(whole?.name ?? '', name)) ?? whole;
  if (!best) return {};
  const email = addressOf(mail, letter, candidate);
  return { contact: { name: best.name, ...(email && { email }) }, because: best.because };
}

/** “D Platt” and “Debbie Platt” */
function isInitialOf(short: string, whole: string): boolean {
  const [first = '', ...rest] = short.split(' ');
  const [own = '', ...others] = whole.split(' ');
  return /^\p{Lu}\.?$/u.test(first) && own.length > 2 && own[0] === first[0] && rest.join() === others.join();
}

/** “Hexham Blackwood”, where the text calls it “Hexham Blackwood LLP”. */
function isFirm(name: string, text: string): boolean {
  const at = text.indexOf(`${name} `);
  return at >= 0 && legal.test(` ${text.slice(at + name.length).match(/^[\s,]+\S+/)?.[0] ?? ''}`);
}

/** Whether a name is the company’s, in whole or in its first word. */
function isNamedLike(name: string, company: string | undefined): boolean {
  const own = squash(name);
  const whole = key(company ?? '');
  if (whole === '') return false;
  return (
    own === whole || (own.length > 3 && isWhole(name) && (whole.startsWith(own) || own.startsWith(whole)))
  );
}

/** Reply-To before From (RFC 5322, 3.6.2); where those take no answers, an address that the text gives. */
function addressOf(mail: Mail, letter: Letter, candidate: ReadonlySet<string>): string | undefined {
  const open = headsOf(mail).find(address => address !== '' && !isDeaf(address));
  const written = writtenAddress(mail, letter, candidate);
  return (noReplyOf(mail, letter).noReply ? written : undefined) ?? open ?? written;
}

function headsOf({ replyTo, from }: Mail): readonly string[] {
  return [replyTo?.address ?? '', from?.address ?? ''];
}

/** An address in the text that takes answers and is neither the sender’s nor the reader’s own. */
export function writtenAddress(
  mail: Mail,
  letter: Letter,
  candidate: ReadonlySet<string>,
): string | undefined {
  const heads = headsOf(mail);
  return addressesIn(letter.text).find(
    address =>
      !heads.includes(address) &&
      !isDeaf(address) &&
      !candidate.has(squash(address.split('@')[0] ?? '')) &&
      !/^(?:privacy|datenschutz|unsub\w*|abuse|dpo|support|gdpr|help|press|legal|accessib\w*)/i.test(address),
  );
}
