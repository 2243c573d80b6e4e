import { cleanLines } from '../core/characters';
import { domainOf, sendable, unsendable } from '../mail/address';
import { bodyOf } from '../mail/body';
import { personHeader, plainHeader, textHeader } from '../mail/header';
import type { Format, Needs, Sent } from './format';
import { demand, onlyEmail } from './needs';

const needs: Needs = { channel: onlyEmail('eml'), contactEmail: unsendable, email: unsendable };

/**
 * A message as mail tools send it (RFC 5322, MIME), with LF at the ends of its lines as they want it on standard input. As
 * a draft it says `X-Unsent: 1`, and has neither Date nor Message-ID: so Outlook opens it for editing.
 */
export const eml: Format = {
  id: 'eml',
  about: 'a message that mail tools send; in a file a draft that mail programs open',
  extension: 'eml',
  needs,
  write: ({ request, message }, sent) => {
    const { to, from, subject = '', inReplyTo, references = [] } = message;
    const [recipient, sender] = [to.email, from.email];
    demand(needs, { channel: request.channel, contactEmail: recipient, email: sender });
    const body = bodyOf(cleanLines(message.body).trimEnd());
    const headers = [
      personHeader('From', from.name, sendable(sender ?? '')),
      personHeader('To', to.name, sendable(recipient ?? '')),
      textHeader('Subject', subject),
      ...(sent ? sentHeaders(sent, domainOf(sender ?? '')) : [plainHeader('X-Unsent', '1')]),
      ...(inReplyTo ? [plainHeader('In-Reply-To', inReplyTo)] : []),
      ...(references.length > 0 ? [plainHeader('References', ...references)] : []),
      plainHeader('MIME-Version', '1.0'),
      plainHeader('Content-Type', 'text/plain; charset=utf-8'),
      plainHeader('Content-Transfer-Encoding', body.encoding),
    ];
    return `${headers.join('\n')}\n\n${body.text}`;
  },
};

/** RFC 5322, sections 3.6.1 and 3.6.4. UTC tells the time and keeps to itself where the writer sits. */
function sentHeaders({ at, id }: Sent, domain: string): readonly string[] {
  return [
    plainHeader('Date', at.toUTCString().replace('GMT', '+0000')),
    plainHeader('Message-ID', `<${id.replace(/[^A-Za-z0-9-]/g, '')}@${domain}>`),
  ];
}
