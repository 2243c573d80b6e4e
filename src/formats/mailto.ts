import { cleanLines } from '../core/characters';
import type { Message } from '../core/message';
import { sendable, unsendable } from '../mail/address';
import { oneLine } from '../mail/header';
import type { Format, Needs } from './format';
import { demand, onlyEmail } from './needs';

/** Characters of a URL that every mail program takes: Windows stops at 2,081, and some programs before that. */
const longest = 1800;

const needs: Needs = { channel: onlyEmail('mailto') };

/** A URL that opens a draft in the mail program (RFC 6068). Without an address of theirs the draft has no recipient yet. */
export const mailto: Format = {
  id: 'mailto',
  about: 'a mailto: URL, which opens a draft in the mail program',
  extension: 'txt',
  needs,
  doubt: written =>
    isTooLong(written.trimEnd())
      ? `This URL has ${written.trimEnd().length} characters, and mail programs cut off what goes beyond ${longest}. Use --open, which copies the message as well, or --output draft.eml.`
      : undefined,
  write: ({ request, message }) => {
    demand(needs, { channel: request.channel });
    return `${urlOf(message)}\n`;
  },
};

/** The URL for a draft with this message, or without its body where there is no room for that. */
export function draftUrl(message: Message): { readonly url: string; readonly isWhole: boolean } {
  const url = urlOf(message);
  return isTooLong(url) ? { url: urlOf({ ...message, body: '' }), isWhole: false } : { url, isWhole: true };
}

function isTooLong(url: string): boolean {
  return url.length > longest;
}

function urlOf({ to, subject = '', body, inReplyTo }: Message): string {
  const address = to.email === undefined || unsendable(to.email) ? '' : sendable(to.email);
  const fields = {
    subject: oneLine(subject),
    'in-reply-to': inReplyTo ?? '',
    body: cleanLines(body).replaceAll('\n', '\r\n'),
  };
  const query = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`);
  return `mailto:${encoded(address).replaceAll('%40', '@').replaceAll('%2B', '+')}?${query.join('&')}`;
}

/** What a shell, or a sentence around the URL, could take for its own is encoded as well. */
function encoded(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
