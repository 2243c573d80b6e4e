import type { Mail } from './envelope';
import { type Block, headerBlock, mailboxIn } from './header-block';

/** Text that a person has copied: a header block of some mail program may stand above it. */
export function pasted(text: string): Mail {
  const { mail = {}, rest = text } = headerBlock(text) ?? webMail(text.split('\n')) ?? {};
  return { to: [], references: [], isList: false, attached: [], ...mail, text: rest };
}

/** What is copied from a mail program in a browser: subject, sender with address, date, “to me”. */
function webMail(lines: readonly string[]): Block | undefined {
  const top = lines.slice(0, 12);
  const sender = top.findIndex(line => /^[^<>@:]{2,60}\s<[^<>\s]+@[^<>\s]+>/.test(line.trim()));
  if (sender === -1) return undefined;
  const toMe = top.findIndex(
    (line, at) => at > sender && /^(?:to|an|à)\s(?:me|mich|moi|\S+@\S+|[\p{L} ,]{1,60})$/iu.test(line.trim()),
  );
  const end = toMe === -1 ? sender : toMe;
  const subject = lines
    .slice(0, sender)
    .find(line => line.trim() !== '')
    ?.trim();
  const from = mailboxIn(lines[sender] ?? '');
  return {
    mail: { ...(from && { from }), ...(subject && { subject }) },
    rest: lines.slice(end + 1).join('\n'),
  };
}
