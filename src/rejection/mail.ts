import type { Address, Email, Header } from 'postal-mime';
import { decode } from '../core/decode';
import { zonedDate } from './dates';
import { decodeEntities } from './entities';
import type { Mail, Mailbox } from './envelope';
import { mailboxIn } from './header-block';
import { htmlToText } from './html';
import { firstMessage } from './mbox';
import { pasted } from './pasted';
import { tidy } from './tidy';

/** Fields that only a message has that has been on its way (RFC 5322, 3.6; RFC 2045), and no pasted text. */
const wireField =
  /^(?:received|return-path|message-id|mime-version|content-type|content-transfer-encoding|delivered-to|dkim-signature|x-[a-z-]{2,40}|arc-[a-z-]{2,30}|authentication-results):/im;
const depthLimit = 4;

/**
 * Reads a message of a mailbox (RFC 5322, MIME, an mbox) or text pasted from a mail program, with or without headers.
 * A problem is what cannot be read at all.
 */
export async function readMail(bytes: Uint8Array): Promise<Mail | { readonly problem: string }> {
  const message = firstMessage(bytes.subarray(startOf(bytes)));
  if (isMessage(message)) return parsed(message, 0);
  const decoded = decode(bytes);
  if ('problem' in decoded) return decoded;
  const text = tidy(decoded.text);
  if (text.trim() === '') return { problem: 'is empty: there is no mail in it' };
  // A message in UTF-16.
  const encoded = new TextEncoder().encode(text.trimStart());
  if (isMessage(encoded)) return parsed(encoded, 0);
  return pasted(text);
}

/** Behind a byte-order mark and empty lines. */
function startOf(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x20) at++;
  return at;
}

function isMessage(bytes: Uint8Array): boolean {
  const head = ascii(bytes.subarray(0, 64_000));
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  const fields = head.slice(0, end).split(/\r?\n/);
  return (
    fields.length > 1 &&
    fields.every(line => /^[!-9;-~]{1,70}:|^[ \t]/.test(line)) &&
    wireField.test(head.slice(0, end))
  );
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

async function parsed(bytes: Uint8Array, depth: number): Promise<Mail> {
  const { default: PostalMime } = await import('postal-mime');
  let email: Email;
  try {
    email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  } catch {
    // Its limits for headers and nesting, which no real mail comes near.
    return pasted(tidy(ascii(bytes.subarray(0, 1_000_000))));
  }
  const attached: Mail[] = [];
  for (const { mimeType, content } of email.attachments) {
    if (depth < depthLimit && mimeType === 'message/rfc822' && typeof content !== 'string')
      attached.push(await parsed(new Uint8Array(content), depth + 1));
  }
  const from = email.from?.address ? mailboxOf(email.from) : senderAsWritten(email);
  const replyTo = mailboxOf(email.replyTo?.[0]);
  const date = dateOf(email.headers);
  const messageId = idsIn(email.messageId)[0];
  return {
    ...(from && { from }),
    ...(replyTo && { replyTo }),
    to: (email.to ?? []).flatMap(address => mailboxOf(address) ?? []),
    ...(email.subject !== undefined && { subject: oneLine(email.subject) }),
    ...(date && { date }),
    ...(messageId && { messageId }),
    references: idsIn(`${email.references ?? ''} ${email.references ? '' : (email.inReplyTo ?? '')}`),
    isList: email.headers.some(({ key }) => key === 'list-unsubscribe'),
    text: textOf(email),
    attached,
  };
}

/** HTML tells paragraphs from broken lines, so it is what is read where there is enough of it. */
function textOf({ html, text }: Email): string {
  const plain = tidy(decodeEntities(text ?? ''));
  const fromHtml = tidy(htmlToText(html ?? ''));
  return fromHtml.length * 2 > plain.trim().length ? fromHtml : plain;
}

function mailboxOf(address: Address | undefined): Mailbox | undefined {
  const mailbox = address?.group ? address.group[0] : address;
  if (!mailbox?.address && !mailbox?.name) return undefined;
  return { name: oneLine(mailbox.name), address: oneLine(mailbox.address ?? '').replaceAll(' ', '') };
}

/** “Levy, Dana <dana@acme.com>” without quotation marks is two mailboxes (RFC 5322, 3.4), and one person. */
function senderAsWritten({ headers, from }: Email): Mailbox | undefined {
  const value = headers.find(({ key }) => key === 'from')?.value ?? '';
  return (value.includes('=?') ? undefined : mailboxIn(oneLine(value.slice(0, 500)))) ?? mailboxOf(from);
}

function oneLine(value: string): string {
  return tidy(value).replace(/\s+/g, ' ').trim();
}

/** Message identifiers with their brackets (RFC 5322, 3.6.4). */
function idsIn(field: string | undefined): string[] {
  return [...(field ?? '').matchAll(/<[!-;=?-~]{1,300}>/g)].map(([id]) => id);
}

function dateOf(headers: readonly Header[]): string | undefined {
  return zonedDate(headers.find(({ key }) => key === 'date')?.value ?? '');
}
