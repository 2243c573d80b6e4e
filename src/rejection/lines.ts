import type { Mail } from './envelope';
import type { Letter } from './letter';
import { legal } from './owner';
import { type Word, wordsOf } from './words';

/** Where in a message a line stands. */
type Place = 'text' | 'subject' | 'sender' | 'reply-to' | 'signature' | 'footer';

/** A line of a message, or a sentence of its text, in words. */
export interface Line {
  readonly place: Place;
  readonly text: string;
  readonly words: readonly Word[];
  /** How many of its place stand before it, and how many behind. */
  readonly before: number;
  readonly behind: number;
}

/** So many lines of a place are read, and so many words of a line: more than any letter has. */
const mostLines = 120;
const mostWords = 200;

/** The lines in which a message can name somebody. */
export function linesOf(mail: Mail, letter: Letter): readonly Line[] {
  const sender = mail.from?.name ?? '';
  const replyTo = mail.replyTo?.name ?? '';
  return [
    ...linesIn(
      'text',
      letter.sentences.map(({ text }) => text),
    ),
    ...linesIn('subject', [(mail.subject ?? '').replace(answerMarks, '')]),
    ...linesIn('sender', [sender]),
    ...linesIn('reply-to', replyTo === sender ? [] : [replyTo]),
    ...linesIn('signature', letter.signature),
    ...linesIn('footer', footerOf(letter)),
  ];
}

/** A line as it is shown for evidence. */
export function quoted({ place, text }: Line): string {
  if (place === 'subject') return `Subject: ${text}`;
  return place === 'sender' ? `From: ${text}` : text;
}

const answerMarks = /^(?:(?:re|aw|fwd?|wg)\s?:\s?)+/i;

/** Lines elsewhere that begin with a legal name: “Acme GmbH, Sitz der Gesellschaft: Köln”. */
function footerOf({ sentences, signature, text }: Letter): string[] {
  const known = new Set([...sentences.map(sentence => sentence.text), ...signature]);
  return text
    .split('\n')
    .filter(line => legal.test(line.slice(0, 80).split(/[,|·•–]/)[0] ?? '') && !known.has(line));
}

function linesIn(place: Place, texts: readonly string[]): Line[] {
  const lines = texts.filter(text => text !== '').slice(0, mostLines);
  return lines.map((text, before) => ({
    place,
    text,
    words: wordsOf(text).slice(0, mostWords),
    before,
    behind: lines.length - before - 1,
  }));
}
