import type { Mail, Mailbox } from './envelope';
import type { Letter } from './letter';
import { isDeaf } from './no-reply';
import { personIn, squash } from './people';
import { isSystem, ownLabel, systemOf } from './systems';

/** Everybody who may have written, in any spelling: none of them is the company. */
export function writers(mail: Mail, letter: Letter): readonly string[] {
  const { heads, signers } = sourcesOf(mail, letter);
  return [...heads, ...signers].filter(({ isSure }) => isSure).map(({ name }) => squash(name));
}

/** Those whom the envelope names, and those who sign. */
export function sourcesOf(mail: Mail, { signature }: Letter) {
  const heads = [mail.replyTo, mail.from].flatMap(mailbox => (mailbox ? senders(mailbox) : []));
  return { heads, signers: signersOf(signature, heads) };
}

export interface Source {
  readonly name: string;
  readonly because: string;
  /** Whether nobody but a person can be meant. */
  readonly isSure?: boolean;
  /** Whether it stands below other lines, where a company’s name does as well. */
  readonly isLate?: boolean;
}

/** First and last name, or one that is written without a space. */
export function isWhole(name: string): boolean {
  return name.includes(' ') || !/^[\p{Script=Latin}'’.-]+$/u.test(name);
}

/** Mailboxes of departments and programs: a name in front of them may be anybody’s. */
const shared =
  /^(?:careers?|jobs?|hr|recruit\w*|talent\w*|people|hiring|info|contact|hello|team|bewerb\w*|karriere|personal\w*|alerts?|news\w*|notif\w*|updates?|noreply|no-reply|mail\w*|applications?|vacanc\w*|workday|support|office|admin\w*|resourcing|humanresources)\b/i;

/** “Dana Levy”, “Levy, Dana”, “Dana from Acme”, “Dana Levy (Acme)”, “Dana Levy, Acme Foods”. */
function senders({ name: display, address }: Mailbox): Source[] {
  const bare = display
    .replace(/\s(?:at|from|via|@|von|vom|bei)\s.*$|\s[|–·/]\s.*$|\s-\s.*$|\s\([^()]*\)$/i, '')
    .replace(/^(\p{Lu}\S* \p{Lu}\S*), \S+ \S.*$/u, '$1');
  const name = personIn(bare);
  const local = address.split('@')[0] ?? '';
  const words = (name ?? '').split(' ').filter(word => word.length > 2);
  const domain = address.split('@')[1] ?? '';
  const system = systemOf(domain);
  // The employer’s own address at a system is spelled like the employer: acme@myworkday.com. It takes a whole name to be a person.
  const isOwn = system
    ? system.replies !== 'never' &&
      words.length > 1 &&
      local.split(/[._+-]/).some(part => words.some(word => squash(word) === squash(part)))
    : words.some(word => squash(local).includes(squash(word)));
  const label = squash(ownLabel(domain) ?? '-');
  // “Y Combinator” of ycombinator.com; and “Haus Lindenhof” of verwaltung@lindenhof-pflege.de, but not of lindenhof@.
  const isOwner =
    isWhole(name ?? '') &&
    (label.includes(squash(name ?? '')) ||
      (!isOwn && words.some(word => word.length > 4 && label.includes(squash(word)))));
  const isOf = bare !== display && !/\bvia\b/i.test(display);
  const isSure =
    !isOwner &&
    (isOwn ||
      isOf ||
      display.includes(',') ||
      !(isDeaf(address) || system || shared.test(local) || (!isWhole(name ?? '') && address !== '')));
  return name && !isSystem(name, address) ? [{ name, because: `From: ${display}`, isSure }] : [];
}

/** Who signs: the first line that is a name, and the whole name below a first one. */
function signersOf(signature: readonly string[], heads: readonly Source[]): Source[] {
  const names = signature.slice(0, 8).map(line => {
    // Two who sign stand in columns.
    const [first = ''] = line.split(/\s*[|·•]\s*|\s[–—]\s|\s-\s|\t|\s{3,}/);
    const bare = first.replace(/\s(?:from|von|vom|bei|at|@)\s.*$/i, '');
    const [begin = ''] = first.split(/,\s/);
    const whole = begin.trim().includes(' ') ? personIn(begin) : undefined;
    return whole ?? personIn(first) ?? personIn(bare) ?? personIn(begin);
  });
  return names.flatMap((name, at): Source[] => {
    if (!name) return [];
    const because = signature[at] ?? '';
    const above = names.slice(0, at).filter(one => one !== undefined);
    const isFirst = above.length === 0 && (at < 2 || name.includes(' '));
    const isLate = at > 1 && !isTitled(signature[at + 1] ?? '');
    const known = heads.filter(({ isSure }) => isSure).map(head => head.name);
    const isSame = [...above, ...known].some(other => isShort(other, name));
    const isSure =
      isSame ||
      isTitled(because.slice(name.length)) ||
      isTitled(signature[at + 1] ?? '') ||
      (!name.includes(' ') && !heads.some(head => !head.isSure && head.name === name));
    return isFirst || isSame ? [{ name, because, isSure, isLate: isLate && !isSame }] : [];
  });
}

/** “Kev” and “Kevin Doyle”, “Seun” and “Oluwaseun Adeyemi”, “Dana” and “Dana Levy”. */
function isShort(short: string, whole: string): boolean {
  const own = squash(short.split(' ')[0] ?? '');
  const first = squash(whole.split(' ')[0] ?? '');
  return (
    own === first || (whole.includes(' ') && own.length > 2 && (first.startsWith(own) || first.endsWith(own)))
  );
}

function isTitled(line: string): boolean {
  return /\b(?:manager\w*|recruit\w*|head|director|lead|officer|partner\w*|specialist|coordinator|consultant|advis[eo]r|hr|human|people|talent|chief|c[etfo]o|founder|engineer\w*|executive|president|personal\w*|leiter\w*|leitung|referent\w*|professor|dean|chair)\b/i.test(
    line,
  );
}
