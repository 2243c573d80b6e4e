import type { Draft, FieldKey } from '../core/draft';
import type { Text } from '../core/message';
import { fieldKeys } from '../core/request';
import type { Thread } from '../core/thread';
import type { Files } from './io';

/** A message that was begun and not delivered: the answers so far, and the text where it was edited by hand. */
export interface Unfinished {
  readonly savedAt: Date;
  readonly draft: Draft;
  readonly edited?: Text;
  /** The mail that it answers. */
  readonly thread?: Thread;
  /** What was typed into questions and left there. */
  readonly typed: Draft;
  /** Optional questions that were left unanswered. */
  readonly skipped: readonly FieldKey[];
}

/** What was kept, or nothing when there is nothing usable: a damaged file must not stand in anyone's way. */
export function readUnfinished(files: Files, file: string): Unfinished | undefined {
  try {
    const { savedAt, draft, typed, skipped, edited, thread } = JSON.parse(files.read(file) ?? '');
    const kept = { draft: textsOf(draft), typed: textsOf(typed) };
    if (Object.keys({ ...kept.draft, ...kept.typed }).length === 0) return undefined;
    return {
      savedAt: new Date(savedAt),
      ...kept,
      skipped: fieldKeys.filter(key => Array.isArray(skipped) && skipped.includes(key)),
      ...(typeof edited?.body === 'string' && { edited: textOf(edited) }),
      ...(typeof thread === 'object' && thread !== null && { thread: threadOf(thread) }),
    };
  } catch {
    return undefined;
  }
}

function textOf({ subject, body }: Readonly<Record<string, unknown>>): Text {
  return { ...(typeof subject === 'string' && { subject }), body: String(body) };
}

function threadOf({ subject, messageId, references }: Readonly<Record<string, unknown>>): Thread {
  const isText = (value: unknown): value is string => typeof value === 'string';
  return {
    ...(isText(subject) && { subject }),
    ...(isText(messageId) && { messageId }),
    ...(Array.isArray(references) && { references: references.filter(isText) }),
  };
}

function textsOf(values: Readonly<Record<string, unknown>> = {}): Draft {
  const texts = fieldKeys.flatMap(key => (typeof values[key] === 'string' ? [[key, values[key]]] : []));
  return Object.fromEntries(texts);
}

/** Keeps the answers after each of them. That they cannot be kept must not stop the message: it returns false. */
export function keepUnfinished(files: Files, file: string, unfinished: Unfinished): boolean {
  try {
    files.write(file, `${JSON.stringify(unfinished)}\n`, { replace: true, directories: true });
    return true;
  } catch {
    return false;
  }
}

export function forgetUnfinished(files: Files, file: string) {
  try {
    files.remove(file);
  } catch {
    // It stays, and is offered once more: a nuisance, not a fault worth an error message.
  }
}
