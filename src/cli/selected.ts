import type { Config } from '../io/config';
import { selectionOf, type Wish } from '../rules/selection';

/** The rules as config.json and the command line want them; what the command line says counts. */
export function selectedRules({ rules = {}, rulesAt = '' }: Config, disabled: readonly string[] = []) {
  const wishes: Wish[] = [
    ...Object.entries(rules).map(([id, value]) => ({ id, value, at: rulesAt })),
    ...disabled.map(id => ({ id, value: 'off', at: '--disable' })),
  ];
  return selectionOf(wishes);
}
