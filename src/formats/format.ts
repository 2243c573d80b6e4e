import type { Composition } from '../compose';
import type { FieldKey } from '../core/draft';
import type { FormatName } from './names';

/** When a message is sent, and what tells it from every other. */
export interface Sent {
  /** Such as `new Date()`. */
  readonly at: { toUTCString(): string };
  /** Letters, digits and hyphens that no other message has: a UUID. */
  readonly id: string;
}

/** Fields that a format cannot do without, or of which it does not take every value: what is wrong with a value. */
export type Needs = { readonly [Key in FieldKey]?: (value: string) => string | undefined };

/** A way to write a composition down. */
export interface Format {
  readonly id: FormatName;
  readonly about: string;
  /** How the name of a file ends that holds it. */
  readonly extension: string;
  readonly needs?: Needs;
  /** What speaks against the output as it was written, as a sentence; nothing where nothing does. */
  readonly doubt?: (written: string) => string | undefined;
  /**
   * The whole output, with a line end at its end. A message that mail tools send is a draft where it is not said when it
   * is sent; other formats are the same either way.
   * @throws UsageError when something is missing that the format needs
   */
  write(composition: Composition, sent?: Sent): string;
}
