import { zonedDate } from './dates';
import type { Mail, Mailbox } from './envelope';

/** What mail programs call the fields above a message that is forwarded, answered, printed or copied. */
const fieldNames: Readonly<Record<string, string>> = {
  from: 'from|von|de|da|absender|expéditeur',
  sent: 'sent|date|gesendet|datum|envoyé|enviado|fecha|data|inviato',
  to: 'to|an|à|para|a|empfänger',
  cc: 'cc|kopie|bcc',
  subject: 'subject|betreff|objet|asunto|oggetto',
  replyTo: 'reply-to|antwort an|antworten an|répondre à',
  other: 'importance|wichtigkeit|priority|attachments|anlagen|anhang|mailed-by|signed-by|security',
};
const fields = Object.entries(fieldNames).map(
  ([key, names]) =>
    [key, new RegExp(`^[>*_ ]{0,8}(?:${names})\\s?[*_]{0,2}:[*_]{0,2}(?:\\s+(.*))?$`, 'i')] as const,
);

/** The facts of a header block, and the text behind it. */
export interface Block {
  readonly mail: Partial<Mail>;
  readonly rest: string;
}

/** The header block that a text begins with: at least a sender and one field more; or nothing. */
export function headerBlock(text: string): Block | undefined {
  const lines = text.split('\n');
  const found = new Map<string, string>();
  let at = lines.findIndex(line => line.trim() !== '');
  let last: string | undefined;
  for (; at >= 0 && at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [key, value] = fieldIn(line) ?? [];
    if (key !== undefined) {
      last = key;
      if (!found.has(key)) found.set(key, value ?? '');
    } else if (line.trim() === '') {
      // Some put an empty line between the fields.
      if (!fieldIn(lines[at + 1] ?? '')) break;
    } else if (last !== undefined && /^\s+\S|^[^:]{0,120}@/.test(line)) {
      found.set(last, `${found.get(last)} ${line.trim()}`);
    } else break;
  }
  if (!found.has('from') || found.size < 2) return undefined;
  return { mail: mailOf(found), rest: lines.slice(at).join('\n') };
}

function fieldIn(line: string): readonly [string, string] | undefined {
  for (const [key, pattern] of fields) {
    const value = pattern.exec(line);
    if (value) return [key, (value[1] ?? '').replace(/^[*_]+|[*_]+$/g, '').trim()];
  }
  return undefined;
}

function mailOf(found: ReadonlyMap<string, string>): Partial<Mail> {
  const from = mailboxIn(found.get('from') ?? '');
  const replyTo = mailboxIn(found.get('replyTo') ?? '');
  const date = zonedDate(found.get('sent') ?? '');
  const subject = found.get('subject');
  return {
    ...(from && { from }),
    ...(replyTo && { replyTo }),
    to: (found.get('to') ?? '').split(/[;,](?=[^"<]{0,80}(?:<|@|$))/).flatMap(one => mailboxIn(one) ?? []),
    ...(subject && { subject }),
    ...(date && { date }),
  };
}

/** A name, an address, or both, in any of the ways in which they are shown. */
export function mailboxIn(text: string): Mailbox | undefined {
  const [whole = '', address = ''] =
    /[<[(]?(?:mailto:)?([^\s<>()[\]",;:]{1,64}@[^\s<>()[\]",;:]{1,200})[>\])]?/i.exec(text) ?? [];
  const name = text
    .replace(whole, ' ')
    .replace(/<[^>]{0,200}>|^\s*['"]|['"]\s*$|\[mailto:|\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^['"]|['"]$/g, '')
    .trim();
  return name || address ? { name, address } : undefined;
}
