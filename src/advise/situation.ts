import { valuesOf } from '../core/checks';
import type { Draft } from '../core/draft';

/** What is known when somebody decides whom to ask. What is not known is left out. */
export interface Situation {
  /** Contact types, as in `rapport` and `asked`. */
  readonly canReach: readonly string[];
  /** With whom one got on especially well. */
  readonly rapport: readonly string[];
  /** Who has been asked already. */
  readonly asked: readonly string[];
  readonly stage?: string;
  /** `automatic` or `personal`. */
  readonly rejectedBy?: string;
  readonly daysSince?: number;
}

/** The situation of a draft whose values have been validated. */
export function situationOf({ canReach, rapport, asked, stage, rejectedBy, daysSince }: Draft): Situation {
  return {
    canReach: valuesOf(canReach ?? ''),
    rapport: valuesOf(rapport ?? ''),
    asked: valuesOf(asked ?? ''),
    ...(stage !== undefined && { stage }),
    ...(rejectedBy !== undefined && { rejectedBy }),
    ...(daysSince !== undefined && { daysSince: Number(daysSince) }),
  };
}
