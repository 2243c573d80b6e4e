import type { Catalog } from './catalog';
import { fields } from './fields';
import { type Problem, UsageError } from './problem';

/** Everything that a message is made of, checked. */
export interface Request {
  readonly contact: string;
  readonly kind: string;
  readonly channel: string;
  readonly tone: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  /** An id of the question bank, or a question of the person's own. */
  readonly topic: string;
  readonly moment?: string;
  readonly name: string;
  readonly email?: string;
}

export type FieldKey = keyof Request;

/** What is known so far. A key that is not there was not given: a default is never written into it. */
export type Draft = { readonly [Key in FieldKey]?: string };

/** For a value that is not from its option: where it came from, so that an error can name the place. */
export type Origins = { readonly [Key in FieldKey]?: string };

export const fieldKeys = Object.keys(fields) as readonly FieldKey[];

/**
 * The one validation, for a person, a script and the library.
 * @throws UsageError with every problem in one go, each with the option that cures it
 */
export function toRequest(draft: Draft, catalog: Catalog, origins: Origins = {}): Request {
  const problems = [...problemsOf(draft, catalog, origins), ...missingFrom(draft, catalog)];
  if (problems.length > 0) throw new UsageError(problems);
  const request: Record<string, string> = {};
  for (const key of fieldKeys) {
    const value = draft[key] ?? fields[key].default?.(draft, catalog);
    if (value !== undefined) request[key] = value.trim();
  }
  return request as unknown as Request;
}

/** What is wrong with the values that are there. */
export function problemsOf(draft: Draft, catalog: Catalog, origins: Origins = {}): readonly Problem[] {
  return fieldKeys.flatMap(key => {
    const value = draft[key];
    const what = value === undefined ? undefined : fields[key].problem(value, draft, catalog);
    return what === undefined ? [] : [{ at: origins[key] ?? optionOf(key), what }];
  });
}

/** What a message cannot do without and was not given. */
export function missingFrom(draft: Draft, catalog: Catalog): readonly Problem[] {
  return fieldKeys
    .filter(key => draft[key] === undefined && fields[key].needed(draft, catalog))
    .map(key => ({
      at: fields[key].option.replace(/^-\w, /, ''),
      what: `is missing (${fields[key].help(catalog)})`,
    }));
}

/** The option's name alone: “--contact-name”. */
export function optionOf(key: FieldKey): string {
  return /--[\w-]+/.exec(fields[key].option)?.[0] ?? key;
}
