import { pattern } from './pattern';

/** The size of a body. */
export interface Counts {
  /** Runs without white space that hold a letter or a digit, as `wc -w` counts but for lone punctuation. */
  readonly words: number;
  /** Unicode code points. */
  readonly characters: number;
}

/** A letter or a digit. */
const said = pattern(String.raw`[\p{L}\p{N}]`, /[a-z0-9]/i);

export function count(body: string): Counts {
  const words = body.split(/\s+/).filter(run => said.test(run)).length;
  const pairs = body.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0;
  return { words, characters: body.length - pairs };
}
