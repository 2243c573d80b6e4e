import { join } from 'node:path';
import { type Problem, UsageError, unusable } from '../core/problem';
import { pathsIn, type TemplateStore } from '../core/store';
import { didYouMean } from '../core/suggest';
import { save } from '../deliver/file';
import type { Io } from '../io/io';
import { notDelivered } from './deliver';
import type { TemplatesAction } from './program';
import type { Settings } from './settings';
import type { View } from './view';

/** The texts that messages are made of: their list, one of them, or copies to make one's own. */
export async function templates(
  action: TemplatesAction,
  store: TemplateStore,
  { force }: Settings,
  io: Io,
  view: View,
): Promise<number> {
  const paths = pathsIn(store);
  if (action.verb === 'list') {
    await io.stdout.write(paths.map(path => `${path}\n`).join(''));
    return 0;
  }
  if (action.verb === 'show') {
    await io.stdout.write(textAt(action.name, paths, store));
    return 0;
  }
  return copyTo(
    action.directory,
    action.names.length > 0 ? action.names : paths,
    paths,
    store,
    force,
    io,
    view,
  );
}

async function copyTo(
  directory: string,
  names: readonly string[],
  known: readonly string[],
  store: TemplateStore,
  force: boolean,
  io: Io,
  view: View,
): Promise<number> {
  const copies = names.map(name => ({
    to: join(directory, ...name.split('/')),
    text: textAt(name, known, store),
  }));
  const there: Problem[] = copies
    .filter(({ to }) => !force && io.files.kind(to) !== undefined)
    .map(({ to }) => ({ at: to, what: 'is there already; add --force to overwrite it' }));
  if (there.length > 0) throw new UsageError(there);
  for (const { to, text } of copies) {
    const problem = save(to, text, { force, directories: true }, io);
    if (problem !== undefined) {
      await view.complain(`${to} could not be written: ${problem}.`);
      return notDelivered;
    }
  }
  await view.say(
    `${copies.length === 1 ? '1 text' : `${copies.length} texts`} in ${directory}. Use them with --templates ${directory}`,
  );
  return 0;
}

function textAt(name: string, known: readonly string[], store: TemplateStore): string {
  const source = known.includes(name) ? store.read(name) : undefined;
  if (!source)
    throw unusable(
      `“${name}”`,
      `is not among the texts.${didYouMean(name, known)} See: feedback-ask templates list`,
    );
  return source.text;
}
