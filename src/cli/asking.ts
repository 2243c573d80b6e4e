import type { Catalog } from '../core/catalog';
import type { FieldKey } from '../core/draft';
import type { Needs } from '../formats/format';
import type { Prompts } from '../io/prompts';

/** The questions of a catalog, asked by prompts. */
export interface Asking {
  readonly prompts: Prompts;
  readonly catalog: Catalog;
  /** What the format asks of a message beside that. */
  readonly needs?: Needs;
  /** What was typed into a question and left there. */
  unfinished(key: FieldKey, typed: string): void;
  /** Says something before the question. */
  say(text: string): Promise<void>;
}
