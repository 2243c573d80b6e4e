import type { Catalog } from './catalog';
import type { Draft } from './draft';

/** One value that a field may have. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** How the wizard asks for a field. */
interface Question {
  readonly message: (draft: Draft, catalog: Catalog) => string;
  readonly hint?: string;
}

/** One fact that a message is made of: its option, its sources, its validation and its question, in one place. */
export interface Field {
  /** As on the command line: `-c, --contact <type>`. */
  readonly option: string;
  readonly label: string;
  readonly help: (catalog: Catalog) => string;
  /** Environment variable that supplies it. */
  readonly env?: string;
  /** Whether config.json may supply it, under the field's own key. */
  readonly config?: true;
  /** Key of `git config` that supplies it. */
  readonly git?: string;
  readonly default?: (draft: Draft, catalog: Catalog) => string | undefined;
  /** Whether there is no message without it. */
  readonly needed: (draft: Draft, catalog: Catalog) => boolean;
  /** What it is for where it stands in no message. */
  readonly about?: 'whom to ask';
  /** The values it may have, where they are few. */
  readonly choices?: (draft: Draft, catalog: Catalog) => readonly Choice[];
  /** Whether it may have several of them, with commas between them, or `none`; what `none` is called where it must be said. */
  readonly several?: { readonly none?: string };
  /** Why a value cannot be used, or nothing when it can. */
  readonly problem: (value: string, draft: Draft, catalog: Catalog) => string | undefined;
  /** How the wizard asks; a field without one is set by its option or in “change an answer”. */
  readonly question?: Question;
  /** Whether the wizard asks for it although the message can do without it. */
  readonly offered?: (draft: Draft, catalog: Catalog) => boolean;
}

export function listed(choices: readonly { readonly id: string }[]): string {
  return choices.map(({ id }) => id).join(', ');
}
