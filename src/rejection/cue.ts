import type { Act } from './rejection';

/** What words can speak for: the no, something that is none, or an answer that is still open. */
export type Answer = 'no' | 'hold' | Act;

/** Words that speak for an answer without deciding it. Three is as much as words that say it outright weigh. */
export type Cue = readonly [speaksFor: Answer, weight: number, says: RegExp, unless?: RegExp];

/** How much speaks for an answer. */
export interface Weighed {
  readonly weight: number;
  /** The sentence that weighs most. */
  readonly because?: string;
}
