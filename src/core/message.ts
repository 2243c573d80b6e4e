import type { Catalog } from './catalog';
import { type Channel, channelOf } from './channels';
import type { Request } from './draft';
import { unusable } from './problem';
import { fits, sizeOf } from './size';
import { plainMarks } from './sms';
import type { Source } from './source';
import { render } from './template';
import type { Answering } from './thread';
import { type Cut, cuts, toVariables } from './variables';

/** A person as mail knows them. */
export interface Person {
  readonly name?: string;
  readonly email?: string;
}

/** The message itself, before any format. Lines end in LF; the body has no line end at its end. */
export interface Message extends Answering {
  readonly to: Person;
  readonly from: Person;
  readonly subject?: string;
  readonly body: string;
}

/** What a person may edit of a message. */
export type Text = Pick<Message, 'subject' | 'body'>;

/**
 * Writes the message of a request.
 * @throws UsageError when the catalog has no usable text for it, with file, line and column where there is a file
 */
export function writeMessage(request: Request, catalog: Catalog): Message {
  const source = catalog.text(request.contact, request.kind, request.channel);
  if (!source) {
    throw unusable(
      '--contact',
      `there is no ${request.kind} text for ${request.contact} by ${request.channel}`,
    );
  }
  const channel = channelOf(request.channel);
  const text = shortEnough(channel, cut => {
    const rendered = oneMark(render(source, toVariables(request, catalog, cut), catalog), request.company);
    return split(channel.unit === 'units' ? plainMarks(rendered) : rendered, channel, source);
  });
  return {
    to: person(request.contactName, request.contactEmail),
    from: person(request.name, request.email),
    ...text,
  };
}

/** A company may end in a mark of its own: “at Yahoo!”, “at Acme Inc.” */
function oneMark(text: string, company: string): string {
  if (!/[.!?]$/.test(company)) return text;
  return text.replaceAll(`${company}.`, company).replaceAll(`${company}!`, company);
}

/** As much as is answered best; a person’s own words are left out only where the place would not take them. */
function shortEnough(channel: Channel, write: (cut: readonly Cut[]) => Text): Text {
  const isBest = (body: string) => {
    const size = sizeOf(body, channel);
    return fits(size) && size.number <= (channel.best?.max ?? Number.POSITIVE_INFINITY);
  };
  let text = write([]);
  for (let cut = 1; cut < cuts.length && !isBest(text.body); cut++) text = write(cuts.slice(0, cut));
  return fits(sizeOf(text.body, channel)) ? text : write(cuts);
}

function split(text: string, channel: Channel, source: Source): Text {
  if (!channel.subject) return { body: text };
  const found = subjectLine.exec(text);
  if (!found?.[1]) throw unusable(`${source.file}:1:1:`, 'must begin with “Subject: …” and a blank line');
  return { subject: found[1], body: text.slice(found[0].length).trim() };
}

const subjectLine = /^Subject:[ \t]*(\S.*)(?:\n|$)/i;

function person(name: string | undefined, email: string | undefined): Person {
  return { ...(name !== undefined && { name }), ...(email !== undefined && { email }) };
}

/** The message as one text: the subject line where there is one, a blank line, the body. No line end at the end. */
export function toText({ subject, body }: Text): string {
  return subject === undefined ? body : `Subject: ${subject}\n\n${body}`;
}

/** Reads an edited text back. Without a subject line, or with an empty one, the earlier subject stays. */
export function fromText(edited: string, earlier: Text): Text {
  const text = edited.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
  if (earlier.subject === undefined) return { body: text };
  const header = /^Subject:(.*)(?:\n|$)/i.exec(text);
  const body = header ? text.slice(header[0].length).replace(/^(?:[ \t]*\n)+/, '') : text;
  return { subject: header?.[1]?.trim() || earlier.subject, body };
}
