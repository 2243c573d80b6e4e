import type { Catalog } from '../core/catalog';
import type { Draft, FieldKey, Origins } from '../core/draft';
import { fields } from '../core/fields';
import { fieldKeys, trimmed } from '../core/request';
import type { Thread } from '../core/thread';
import type { Config } from '../io/config';
import type { Io } from '../io/io';

/** What was given, wherever it came from. */
export interface Given {
  readonly draft: Draft;
  readonly origins: Origins;
  /** The mail that is answered. */
  readonly thread?: Thread;
}

/** Option before environment before config: each fills only what those before it left open. */
export function gather(options: Draft, config: Config, { env }: Pick<Io, 'env'>): Given {
  const draft: { [Key in FieldKey]?: string } = { ...options };
  const origins: { [Key in FieldKey]?: string } = {};
  for (const key of fieldKeys) {
    if (draft[key] !== undefined) continue;
    const variable = fields[key].env;
    const [value, origin] =
      variable && env[variable] !== undefined
        ? [env[variable], variable]
        : [config.draft[key], config.origins[key]];
    if (value === undefined) continue;
    draft[key] = value;
    if (origin) origins[key] = origin;
  }
  return { draft: trimmed(draft), origins };
}

/**
 * Then `git config`, asked only for keys that are wanted and still open. What git holds was not written for us, so a
 * value that cannot be used counts as none.
 */
export async function gatherFromGit(
  given: Given,
  wanted: readonly FieldKey[],
  catalog: Catalog,
  io: Io,
): Promise<Given> {
  const open = wanted.filter(key => given.draft[key] === undefined && fields[key].git);
  if (open.length === 0) return given;
  const { output } = await io.run('git', ['config', '--null', '--get-regexp', '^user\\.(name|email)$'], {
    limit: 2000,
  });
  const settings = new Map(output.split('\0').map(entry => splitOnce(entry, '\n')));
  const draft = { ...given.draft };
  for (const key of open) {
    const value = settings.get(fields[key].git ?? '')?.trim();
    if (value && !fields[key].problem(value, {}, catalog)) draft[key] = value;
  }
  return { ...given, draft };
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
