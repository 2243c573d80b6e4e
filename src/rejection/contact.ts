import { addressesIn } from './company';
import type { Letter } from './letter';
import type { Mail } from './mail';
import { isDeaf } from './no-reply';
import { personIn, squash } from './people';

export interface Contact {
  readonly name: string;
  readonly email?: string;
}

export interface ContactClue {
  readonly contact?: Contact;
  readonly because?: string;
}

/** The names by which the reader is known: they are on the envelope and in the greeting, and are nobody to answer. */
export function candidateNames(mail: Mail, { greeted }: Letter): ReadonlySet<string> {
  const names = [greeted, personIn(greeted) ?? '', ...mail.to.flatMap(({ name, address }) => [name, personIn(name) ?? '', address.split('@')[0] ?? ''])];
  return new Set(names.flatMap(name => [squash(name), ...name.split(/[\s.,_]+/).map(squash)]).filter(name => name.length > 1));
}

/** The person who wrote, and the address at which an answer reaches them. */
export function contactOf(mail: Mail, letter: Letter, company: string | undefined, candidate: ReadonlySet<string>): ContactClue {
  const isOther = (name: string) => {
    const own = squash(name);
    return !(candidate.has(own) && !name.includes(' ')) && ![...candidate].some(one => one === own) && own !== squash(company ?? '');
  };
  const sources = [
    ...[mail.replyTo, mail.from].flatMap(mailbox => (mailbox ? senders(mailbox.name) : [])),
    ...letter.signature.slice(0, 8).flatMap((line, at) => signers(line, at, letter.signature)),
  ].filter(({ name }) => isOther(name) && !looksLikeCompany(name, company));
  const best = sources.find(({ name }) => name.includes(' ') || !/^[\x20-\x7e]+$/.test(name)) ?? sources[0];
  if (!best) return {};
  const named = { ...best, name: fuller(best.name, sources.map(({ name }) => name)) };
  const email = addressOf(mail, letter, candidate);
  return { contact: { name: named.name, ...(email && { email }) }, because: best.because };
}

interface Source {
  readonly name: string;
  readonly because: string;
}

/** “Dana Levy”, “Levy, Dana”, “Dana from Acme”, “Dana Levy (Acme)”. */
function senders(display: string): Source[] {
  const bare = display.replace(/\s(?:at|from|via|@|von|bei|of)\s.*$|\s[|–·/]\s.*$|\s-\s.*$/i, '');
  const name = personIn(bare);
  return name ? [{ name, because: `From: ${display}` }] : [];
}

/** A line below the closing words that is a name, or begins with one. */
function signers(line: string, at: number, signature: readonly string[]): Source[] {
  const [first = ''] = line.split(/\s*[|·•]\s*|\s[–—]\s|\s-\s|,\s+(?=(?:[A-Z][\w&]+\s?)+)/);
  const bare = first.replace(/\s(?:from|von|vom|bei|at|@)\s.*$/i, '');
  const name = personIn(line) ?? personIn(bare);
  // A lone word lower down is a place or a department.
  if (!name || (at > 3 && !name.includes(' '))) return [];
  if (!name.includes(' ') && at > 0 && !/[,!.]$|^--$/.test(signature[0] ?? '') && !isClosing(signature[0] ?? '')) return [];
  return [{ name, because: line }];
}

function isClosing(line: string): boolean {
  return line.length < 45;
}

function fuller(name: string, others: readonly string[]): string {
  return others.find(other => other !== name && !name.includes(' ') && other.startsWith(`${name} `)) ?? name;
}

function looksLikeCompany(name: string, company: string | undefined): boolean {
  const own = squash(name);
  const whole = squash(company ?? '');
  return whole !== '' && own.length > 3 && (whole.startsWith(own) || own.startsWith(whole)) && name.includes(' ') === (company ?? '').includes(' ');
}

/** Reply-To before From (RFC 5322, 3.6.2); where those take no answers, an address that the text gives. */
function addressOf(mail: Mail, letter: Letter, candidate: ReadonlySet<string>): string | undefined {
  const heads = [mail.replyTo?.address ?? "", mail.from?.address ?? ""];
  const open = heads.find(address => address !== "" && !isDeaf(address));
  return open ?? writtenAddress(letter, candidate);
}

/** An address in the text that takes answers and is not the reader’s own. */
export function writtenAddress(letter: Letter, candidate: ReadonlySet<string>): string | undefined {
  return addressesIn(letter.text).find(
    address => !isDeaf(address) && !candidate.has(squash(address.split('@')[0] ?? '')) && !/^(?:privacy|datenschutz|unsub\w*|abuse|dpo|support|gdpr|help|press|legal|accessib\w*)/i.test(address),
  );
}
