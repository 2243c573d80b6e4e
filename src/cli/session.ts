import type { Catalog } from '../core/catalog';
import type { Format, Needs } from '../formats/format';
import type { Config } from '../io/config';
import type { Io } from '../io/io';
import type { Selection } from '../rules/selection';
import type { Given } from './gather';
import type { Understood } from './rejection';
import type { Settings } from './settings';
import type { View } from './view';

/** All that a run of the main command rests on. */
export interface Session {
  readonly given: Given;
  /** What the mail says that is answered. */
  readonly understood?: Understood;
  readonly settings: Settings;
  readonly format: Format;
  /** What the format asks of a message, and the mail program. */
  readonly needs: Needs;
  readonly selection: Selection;
  readonly config: Config;
  readonly catalog: Catalog;
  readonly io: Io;
  readonly view: View;
}
