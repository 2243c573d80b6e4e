import { openCatalog } from '../../src/core/catalog';
import { channels } from '../../src/core/channels';
import type { Draft, Request } from '../../src/core/draft';
import { kinds } from '../../src/core/kinds';
import { told, UsageError } from '../../src/core/problem';
import type { TemplateStore } from '../../src/core/store';
import { builtInTexts } from '../../src/io/templates';

/** The texts that come with the program. */
export const texts = openCatalog(builtInTexts);

/** Every contact, kind and channel for which there is a text; each has two tones. */
export const combinations = texts.contacts.flatMap(contact =>
  kinds.flatMap(({ id: kind }) =>
    channels.flatMap(({ id: channel }) => {
      const source = texts.text(contact.id, kind, channel);
      return source ? [{ contact, kind, channel, text: source.text }] : [];
    }),
  ),
);

/** A draft that nothing is wrong with. */
export const draft = {
  contact: 'interviewer',
  contactName: 'Dana Levy',
  company: 'Acme',
  role: 'Backend Engineer',
  stage: 'technical',
  topic: 'problem-solving',
  name: 'Sam Lee',
} as const satisfies Draft;

/** What that draft becomes. */
export const request: Request = { ...draft, kind: 'ask', channel: 'email', tone: 'warm' };

/** Texts in memory; their files are said to lie in /texts. */
export function storeOf(files: Readonly<Record<string, string>>): TemplateStore {
  const paths = Object.keys(files);
  return {
    read: path =>
      Object.hasOwn(files, path) ? { file: `/texts/${path}`, text: files[path] as string } : undefined,
    list: directory => {
      const prefix = directory === '' ? '' : `${directory}/`;
      const inside = paths.filter(path => path.startsWith(prefix)).map(path => path.slice(prefix.length));
      return [...new Set(inside.map(path => path.split('/')[0] as string))].sort();
    },
  };
}

/** What a call complains of, a sentence for each problem. Fails when it complains of nothing, or by a crash. */
export function complaints(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) return error.problems.map(told);
    throw error;
  }
  throw new Error('nothing was complained of');
}

/** The same for a call that takes time. */
export async function complaintsOf(call: () => Promise<unknown>): Promise<string[]> {
  const outcome = await call().then(
    () => () => undefined,
    error => () => {
      throw error;
    },
  );
  return complaints(outcome);
}
