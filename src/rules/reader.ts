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
      const does = (id: string) => acts.some(act => act.id === id);
      heard.thanks ||= thanks(tokens);
      heard.accepts ||= does('accepts');
      if (isQuestion) heard.questions++;
      // Any question asks for something that can be answered, if only badly, but one for something else.
      const isOther = acts.some(({ id, trust }) => pleas.has(id) && trust !== 'possible');
      const words = tokens.filter(({ isWord }) => isWord).map(({ word }) => word);
      // “Any advice?” is enough, and “Really?” is not.
      const isAsking = words.length > 2 ? isQuestion || does('asks') : words.length > 1 && does('asks');
      heard.asks ||= isAsking && !isOther && !isCourtesy(words);
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

/** “How are you?” asks for nothing. */
function isCourtesy(words: readonly string[]): boolean {
  return /\bhow (?:are|is) (?:you|everyone|everything|things)\b/.test(words.join(' '));
}

/** What is less than certain is told as less than it would be. */
function matchOf({ trust, place: placeOf }: Act, { severity, about }: Rule): Match {
  const place = placeOf();
  if (trust === 'certain' || severity === 'hint') return place;
  if (trust === 'likely') return { ...place, severity: 'warning' };
  return { ...place, severity: 'hint', reason: `It may read as if the message ${about}.` };
}
