import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a mail says, by its labels: a list holds answers that are all right, and what is not there is not said. */
export interface Labels {
  readonly verdict: string;
  readonly company?: string | readonly string[];
  readonly role?: string | readonly string[];
  readonly contact?: { readonly name: string | readonly string[]; readonly email?: string };
  readonly noReply: boolean;
  readonly feedback?: string | readonly string[];
  readonly subject?: string;
  readonly messageId?: string;
  readonly date?: string;
}

export interface LabelledMail {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly labels: Labels;
  /** The facts that its labels speak of; all where it is left out. */
  readonly labelled?: readonly string[];
}

/** The mails of a folder, in order; none where there is no such folder. */
export function readMails(folder: string): readonly LabelledMail[] {
  const index = join(folder, 'labels.json');
  if (!existsSync(index)) return [];
  const labels: Readonly<Record<string, Labels>> = JSON.parse(readFileSync(index, 'utf8'));
  return Object.keys(labels)
    .sort()
    .map(file => ({ file, bytes: readFileSync(join(folder, file)), labels: labels[file] as Labels }));
}

/** The letters of a file of JSON lines: each a head, a text and labels. None where there is no such file. */
export function readLetters(file: string): readonly LabelledMail[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => {
      const { id, from, to, replyTo, subject, text, labels } = JSON.parse(line);
      const head = [
        `From: ${from}`,
        `To: ${to}`,
        ...(replyTo ? [`Reply-To: ${replyTo}`] : []),
        `Subject: ${subject}`,
        'Date: Mon, 02 Nov 2026 10:00:00 +0000',
        `Message-ID: <${id}@letters.example>`,
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
      ];
      const { contactName, contactNameAlso = [], companyAlso = [], roleAlso = [], ...others } = labels;
      return {
        file: id,
        bytes: Buffer.from(`${head.join('\n')}\n\n${text}\n`),
        labels: {
          ...others,
          ...(labels.company && { company: [labels.company, ...companyAlso] }),
          ...(labels.role && { role: [labels.role, ...roleAlso] }),
          ...(contactName && {
            contact: { name: [contactName, ...contactNameAlso].flatMap(name => spellings(name, from)) },
          }),
        },
        labelled: ['verdict', 'company', 'role', 'contact', 'no-reply', 'feedback'],
      };
    });
}

/** What a line begins with, by what it says: “- We have chosen another.” */
const marks: Readonly<Record<string, string>> = { '-': 'rejection', '+': 'not-a-rejection', '?': 'unclear' };

/** Letters of a line each. */
export function readVerdicts(file: string): readonly LabelledMail[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => ({
    file: line.slice(2),
    bytes: Buffer.from(`Dear Sam,\n\n${line.slice(2)}\n\nKind regards,\nDana Levy\nRecruiter\n`),
    labels: { verdict: marks[line.charAt(0)]!, noReply: false },
    labelled: ['verdict'],
  }));
}

/** A name without its title, and the whole name of the sender where only the first one is signed. */
function spellings(name: string, from: string): readonly string[] {
  const bare = name.replace(
    /^(?:(?:prof|professor|dr|mag|sr|mrs|mr|ms|frau|herr|capt|cllr|revd|canon)\.? )+/i,
    '',
  );
  const [sender = ''] = from.split(' <');
  return [name, bare, ...(/^\p{L}+ \p{L}+$/u.test(sender) && sender.startsWith(`${name} `) ? [sender] : [])];
}
