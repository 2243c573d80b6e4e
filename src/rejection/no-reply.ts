import type { Mail } from './envelope';
import type { Letter } from './letter';
import { systemOf } from './systems';

/** Mailboxes that nobody reads, by their names in English and German. */
const deaf =
  /(?:^|[+._-])(?:no[._-]?reply|do[._-]?not[._-]?reply|donotreply|noreply|not?[._-]?responder|keine[._-]?antwort|nicht[._-]?antworten|bounces?|mailer-daemon|auto(?:reply|responder|mail(?:er)?)|unattended|unmonitored)/i;
const automatic = /^(?:notifications?|notify|system|alerts?|mailer|enterprise|postmaster)\b|fa\.sender/i;

const wording =
  /\b(?:do not|don't|not to|cannot|can't|please refrain from) (?:\w+ )?(?:reply|respond|replying)\b(?! (?:to (?:everyone|everybody|all|every|each|individual|those)|more|personally|individually|positively))|\brepl(?:y|ies|ying) (?:to(?! (?:everyone|everybody|all|every|each))|sent to|directed to|at|from)[^.]{0,60}\b(?:not|n't|unmonitored|never|nobody|no one)\b|\b(?:mailbox|inbox|address|account|e-?mail(?: address)?)\b[^.]{0,40}\b(?:(?:is|are) (?:not (?:being )?(?:monitored|read|attended|checked|staffed)|unmonitored|unattended)|(?:isn't|aren't) (?:monitored|read|checked|attended)|(?:does not|doesn't|cannot|can't) (?:accept|receive|take|process|handle))|\bunmonitored (?:mailbox|inbox|address|account|e-?mail)|\bno-reply (?:e-?mail|message|address)|\b(?:send|outgoing|outbound)[- ]only\b|\bwill not be (?:read|answered|received|delivered|monitored)\b|\bnicht (?:\w+ )?(?:auf|an) (?:diese|dieser|die) (?:\w+ )?(?:e-?mail|mail|nachricht|adresse)\b|\bantworten sie (?:bitte )?nicht\b|\bbitte nicht (?:\w+ )?antworten\b|\bantworte (?:bitte )?nicht\b|\b(?:antworten|rückfragen|e-?mails)\b[^.]{0,60}\bnicht (?:gelesen|bearbeitet|beantwortet|empfangen|zugestellt|entgegengenommen)|\b(?:postfach|adresse)\b[^.]{0,60}\b(?:nicht (?:gelesen|überwacht|betreut|empfangen|für den empfang)|keine (?:e-?mails|nachrichten|antworten))|\bkann keine antworten\b|\breine versandadresse\b/i;

/** An invitation to answer the message itself, which its address then takes. */
const answerable =
  /\b(?:(?:you (?:can|may)|feel free to|please|just|simply) (?:reply|respond)|by (?:replying|responding)) (?:directly )?to this (?:message|e-?mail)\b/i;

export interface NoReply {
  readonly noReply: boolean;
  /** The address or the words that say so. */
  readonly because?: string;
}

/** Whether an address takes no answers. */
export function isDeaf(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  if (deaf.test(local) || /^(?:no-?reply|donotreply)\d*\b/.test(domain)) return true;
  const replies = systemOf(domain)?.replies;
  return replies === 'never' || (replies !== undefined && automatic.test(local));
}

/** Whether the sender takes no answers: by the address that one would go to, or by what the message says. */
export function noReplyOf(mail: Mail, { text, sentences, signature }: Letter): NoReply {
  const target = mail.replyTo?.address || mail.from?.address || '';
  const lines = [...sentences.map(({ plain }) => plain), ...signature, ...text.split('\n').slice(-12)];
  const said = lines.find(line => wording.test(line));
  if (said !== undefined) return { noReply: true, because: said };
  if (lines.some(line => answerable.test(line))) return { noReply: false };
  return target !== '' && isDeaf(target) ? { noReply: true, because: target } : { noReply: false };
}
