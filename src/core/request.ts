import type { Catalog } from './catalog';
import type { Draft, FieldKey, MessageKey, Origins, Request } from './draft';
import { fields } from './fields';
import { type Problem, UsageError } from './problem';

export const fieldKeys = Object.keys(fields) as readonly FieldKey[];

/** What a message is made of, and what decides whom it goes to, each in the order of its questions. */
export const messageKeys = fieldKeys.filter((key): key is MessageKey => fields[key].about === undefined);
export const whomKeys: readonly FieldKey[] = [
  'canReach',
  'stage',
  'rapport',
  'rejectedBy',
  'asked',
  'daysSince',
];

/**
 * The one validation, for a person, a script and the library.
 * @throws UsageError with every problem in one go, each with the option that cures it
 */
export function toRequest(given: Draft, catalog: Catalog, origins: Origins = {}): Request {
  const draft = trimmed(given);
  const problems = [...problemsOf(draft, catalog, origins), ...missingFrom(draft, catalog, messageKeys)];
  if (problems.length > 0) throw new UsageError(problems);
  const request: Record<string, string> = {};
  for (const key of messageKeys) {
    const value = draft[key] ?? fields[key].default?.(draft, catalog);
    if (value !== undefined) request[key] = value;
  }
  return request as unknown as Request;
}

/** The draft without spaces around its values, and without keys that have none. */
export function trimmed(draft: Draft): Draft {
  return Object.fromEntries(
    fieldKeys.flatMap(key => (draft[key] === undefined ? [] : [[key, draft[key].trim()]])),
  );
}

/** What is wrong with the values that are there. */
export function problemsOf(given: Draft, catalog: Catalog, origins: Origins = {}): readonly Problem[] {
  const draft = trimmed(given);
  return fieldKeys.flatMap(key => {
    const value = draft[key];
    const what = value === undefined ? undefined : fields[key].problem(value, draft, catalog);
    return what === undefined ? [] : [{ at: origins[key] ?? optionOf(key), what }];
  });
}

/** Which of these keys cannot be done without, and were not given. */
export function missingFrom(draft: Draft, catalog: Catalog, keys: readonly FieldKey[]): readonly Problem[] {
  return keys
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
