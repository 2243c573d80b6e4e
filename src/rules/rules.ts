import { acceptsDecision } from './accepts-decision';
import { bargaining } from './bargaining';
import { biasGuess } from './bias-guess';
import { blame } from './blame';
import { comparison } from './comparison';
import { defensive } from './defensive';
import { entitlement } from './entitlement';
import { flattery } from './flattery';
import { hostility } from './hostility';
import { legalThreat } from './legal-threat';
import { noQuestion } from './no-question';
import { noThanks } from './no-thanks';
import { placeholder } from './placeholder';
import { pressure } from './pressure';
import type { Rule } from './rule';
import { sarcasm } from './sarcasm';
import { secondChance } from './second-chance';
import { selfLowering } from './self-lowering';
import { tooLong } from './too-long';
import { tooManyQuestions } from './too-many-questions';
import { whyFraming } from './why-framing';

/** Every rule, the worst first; of two that mean the same words the first counts. */
export const rules: readonly Rule[] = [
  secondChance,
  hostility,
  blame,
  entitlement,
  defensive,
  legalThreat,
  biasGuess,
  placeholder,
  noQuestion,
  pressure,
  whyFraming,
  sarcasm,
  bargaining,
  comparison,
  tooManyQuestions,
  tooLong,
  noThanks,
  acceptsDecision,
  selfLowering,
  flattery,
];
