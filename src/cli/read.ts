import { printable } from '../core/characters';
import { UsageError, unusable } from '../core/problem';
import type { Io } from '../io/io';
import type { Rejection } from '../rejection';
import { placeOf, readBytes } from './input';
import type { Invocation } from './program';
import type { View } from './view';

type ReadInvocation = Extract<Invocation, { command: 'read' }>;

/** Shows what a rejection says, as text or JSON; 1 is returned when it is none, or when that is not clear. */
export async function readMessage(
  { action, settings, problems }: ReadInvocation,
  { io, view }: { readonly io: Io; readonly view: View },
): Promise<number> {
  if (problems.length > 0) throw new UsageError(problems);
  const read = await rejectionIn(action.file, placeOf(action.file), { io, view });
  await io.stdout.write(
    settings.format === 'json' ? asJson(read, action.explain) : asText(read, action.explain),
  );
  return read.verdict === 'rejection' ? 0 : 1;
}

/**
 * What the mail in a file says.
 * @throws UsageError when it cannot be read; `at` is where a fault of the mail itself is told to be
 */
export async function rejectionIn(
  file: string | undefined,
  at: string,
  { io, view }: { readonly io: Io; readonly view: View },
): Promise<Rejection> {
  const bytes = await readBytes(file, 'the mail', { io, view });
  const { readRejection } = await import('../rejection');
  const read = await readRejection(bytes);
  if ('problem' in read) throw unusable(at, read.problem);
  return read;
}

/** One object on one line. Facts that are absent are left out. */
function asJson({ act: _, evidence, ...facts }: Rejection, explain: boolean): string {
  return `${JSON.stringify({ ...facts, ...(explain && { evidence }) })}\n`;
}

/** A line a fact, and below it the words that it rests on where they are asked for. */
function asText(read: Rejection, explain: boolean): string {
  const { company, role, contact, subject, date, noReply, feedback, evidence } = read;
  const facts: readonly (readonly [label: string, value?: string | undefined, words?: string | undefined])[] =
    [
      ['Company', company, evidence.company],
      ['Role', role, evidence.role],
      ['Written by', contact?.name, evidence.contact],
      ['Address', contact?.email],
      ['Subject', subject],
      ['Sent', date?.replace('T', ' ').replace(/(?::\d\d)?Z$/, ' UTC')],
      ['Replies', noReply ? 'not taken: ask somebody else' : undefined, evidence.noReply],
      ['Feedback', feedback, evidence.feedback],
    ];
  const missing = [!company && 'the company', !role && 'the role', !contact && 'who wrote it'].filter(
    Boolean,
  );
  const lines = facts.flatMap(([label, value, words]) =>
    value ? [`${label.padEnd(12)}${value}`, ...because(words)] : [],
  );
  function because(words: string | undefined): string[] {
    return explain && words ? [`${' '.repeat(12)}“${shortened(words)}”`] : [];
  }
  return [
    headline(read),
    ...because(evidence.verdict),
    ...lines,
    ...(missing.length > 0 ? [`${'Not found'.padEnd(12)}${missing.join(', ')}`] : []),
  ]
    .map(line => `${printable(line)}\n`)
    .join('');
}

/** The verdict in a sentence. */
export function headline({ verdict, act }: Pick<Rejection, 'verdict' | 'act'>): string {
  if (verdict === 'rejection') return 'A rejection.';
  if (verdict === 'unclear') return 'It is not clear whether this is a rejection.';
  return act ? `Not a rejection, but ${/^[aeio]/.test(act) ? 'an' : 'a'} ${act}.` : 'Not a rejection.';
}

function shortened(words: string): string {
  return words.length > 200 ? `${words.slice(0, 199)}…` : words;
}
