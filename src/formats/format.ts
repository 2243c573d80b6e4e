import type { Composition } from '../compose';

/** A way to write a composition down. */
export interface Format {
  readonly id: string;
  readonly about: string;
  /** The whole output, with a line end at its end. */
  write(composition: Composition): string;
}
