import { type Composition, compose as composeWith, inThread } from './compose';
import { type Catalog, openCatalog } from './core/catalog';
import type { Draft } from './core/draft';
import { unusable } from './core/problem';
import type { Thread } from './core/thread';
import { systemFiles } from './io/files';
import { builtInTexts, directoryStore, layered } from './io/templates';
import type { Rejection } from './rejection/rejection';

export { type Checked, type CheckOptions, check } from './check';
export type { Composition } from './compose';
export type { Catalog, Contact, Stage, Topic } from './core/catalog';
export type { Counts } from './core/count';
export type { Draft, Request } from './core/draft';
export type { Message, Person } from './core/message';
export { type Problem, UsageError } from './core/problem';
export type { Thread } from './core/thread';
export { formats } from './formats';
export type { Format, Needs, Sent } from './formats/format';
export type { Rejection } from './rejection/rejection';
export type { Finding } from './rules/finding';
export type { Severity } from './rules/rule';

/**
 * The texts to write with: the built-in ones, with those of a directory laid over them file by file.
 * @throws UsageError when the directory is not there; when it is read, naming a file of it that cannot be used
 */
export function catalog(directory?: string): Catalog {
  if (directory === undefined) return openCatalog(builtInTexts);
  if (systemFiles.kind(directory) !== 'directory') throw unusable(directory, 'is not a directory');
  return openCatalog(layered(directoryStore(directory), builtInTexts));
}

/**
 * Writes a message from what is known, by the same validation and the same texts as the command line. An e-mail
 * can be an answer in the thread of a mail.
 * @throws UsageError with every problem in one go
 */
export function compose(draft: Draft, texts: Catalog = catalog(), thread?: Thread): Composition {
  return inThread(composeWith(draft, texts), thread);
}

/**
 * Reads a rejection: the bytes of a message as a mailbox holds it (RFC 5322), or text copied from a mail program.
 * @throws UsageError when there is nothing to read in it
 */
export async function read(mail: string | Uint8Array): Promise<Rejection> {
  const { readRejection } = await import('./rejection');
  const found = await readRejection(typeof mail === 'string' ? new TextEncoder().encode(mail) : mail);
  if ('problem' in found) throw unusable('the mail', found.problem);
  return found;
}
