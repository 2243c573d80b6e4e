import type { Sentence } from '../language/sentences';
import { type Act, actsIn } from './model';
import type { Facts, Match, Rule } from './rule';
import { thanks } from './thanks';

export interface Reader {
  /** Reads one sentence, and remembers what it does for the message as a whole. */
  read(sentence: Sentence): readonly { readonly rule: Rule; readonly match: Match }[];
  facts(): Pick<Facts, 'questions' | 'thanks' | 'asks' | 'accepts'>;
}

/** A reader for one message, and for the rules that are looked for in it. */
export function readMessage(rules: ReadonlyMap<string, Rule>): Reader {
  const heard = { questions: 0, thanks: false, asks: false, accepts: false };
  return {
    read: sentence => {
      const { tokens, isQuestion } = sentence;
      const acts = actsIn(sentence);
      heard.thanks ||= thanks(tokens);
      heard.accepts ||= acts.some(({ id }) => id === 'accepts');
      if (isQuestion) heard.questions++;
      heard.asks ||= isAsking(sentence, acts);
      return acts
        .flatMap(act => {
          const rule = rules.get(act.id);
          return rule ? { rule, act } : [];
        })
        .filter(({ act }, rank) => rank === 0 || act.trust !== 'possible')
        .map(({ rule, act }) => ({ rule, match: matchOf(act, rule) }));
    },
    facts: () => heard,
  };
}

/** Rules whose questions ask for something else than advice. */
const pleas: ReadonlySet<string> = new Set(['second-chance', 'bargaining', 'hostility']);

/**
 * Whether a sentence asks for something that can be answered with advice, if only badly. “Any advice?” is enough; “Really?” and “How
 * are you?” are not.
 */
function isAsking({ tokens, isQuestion }: Sentence, acts: readonly Act[]): boolean {
  if (acts.some(({ id, trust }) => pleas.has(id) && trust !== 'possible')) return false;
  const words = tokens.filter(({ isWord }) => isWord).map(({ word }) => word);
  if (words.includes('how') && /\bhow (?:are|is) (?:you|everyone|everything|things)\b/.test(words.join(' ')))
    return false;
  return (isQuestion && words.length > 2) || (words.length > 1 && acts.some(({ id }) => id === 'asks'));
}

/** What is less than certain is told as less than it would be. */
function matchOf({ trust, place: placeOf }: Act, { severity, about }: Rule): Match {
  const place = placeOf();
  if (trust === 'certain' || severity === 'hint') return place;
  if (trust === 'likely') return { ...place, severity: 'warning' };
  return { ...place, severity: 'hint', reason: `It may read as if the message ${about}.` };
}
