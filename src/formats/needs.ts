import type { FieldKey, Origins } from '../core/draft';
import { fields } from '../core/fields';
import { type Problem, UsageError } from '../core/problem';
import { optionOf } from '../core/request';
import type { Needs } from './format';

type Values = { readonly [Key in FieldKey]?: string | undefined };

/** What is needed and was not given. What has a default is never missing. */
export function missingFor(needs: Needs, draft: Values): readonly Problem[] {
  return keysOf(needs)
    .filter(key => draft[key] === undefined && !fields[key].default)
    .map(key => ({
      at: optionOf(key),
      what: `is missing (${fields[key].label.toLowerCase()}; a mail needs it)`,
    }));
}

/** What was given and cannot be used. */
export function unfitFor(needs: Needs, draft: Values, origins: Origins = {}): readonly Problem[] {
  return keysOf(needs).flatMap(key => {
    const value = draft[key];
    const what = value === undefined ? undefined : needs[key]?.(value);
    return what === undefined ? [] : [{ at: origins[key] ?? optionOf(key), what }];
  });
}

/**
 * A message that cannot be sent is never written as if it could.
 * @throws UsageError with everything that is needed and not there
 */
export function demand(needs: Needs, values: Values): void {
  const problems = [...missingFor(needs, values), ...unfitFor(needs, values)];
  if (problems.length > 0) throw new UsageError(problems);
}

/** For formats that are mail: what is wrong with another channel. */
export function onlyEmail(id: string): (channel: string) => string | undefined {
  return channel => (channel === 'email' ? undefined : `is ${channel}, and ${id} is for e-mail`);
}

function keysOf(needs: Needs): readonly FieldKey[] {
  return Object.keys(needs) as FieldKey[];
}
