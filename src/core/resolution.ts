import { capitalised, ending, finiteVerb, trimmed } from './sentence';

/** What people resolve to do, in the form in which a sentence can go on with it. */
const verbs = new Set(
  `adapt add ask avoid begin bring build check choose collect communicate compare concentrate cut deepen describe develop
  explain find finish focus improve include keep lead learn link listen make mention name organise organize pause pick plan
  polish practice practise prepare present put quantify record reduce refine rehearse research review revise rewrite seek
  shorten show simplify slow speak spend stop strengthen structure study summarise summarize take talk think tidy train try
  use work write`.split(/\s+/),
);
const auxiliary = /^(?:will|shall|am|plan to|want to|hope to|intend to)\s/i;
const gerund = /^[a-z]{2,}ing(?=\s|$)/i;
const noGerund =
  /^(?:thing|something|everything|anything|nothing|bring|during|spring|king|string|morning|evening)$/i;
const named = /^(?:my|more|less|fewer|better|clearer|shorter|stronger)$/;

/** What a whole sentence of one’s own begins with. */
const opening =
  /^(?:i|i['’](?:ll|m|ve|d)|we|it|this|my|the|next|from|in|before|when|whenever|first|thank|thanks|your)$/;
const subject = /^(?:i|i['’](?:ll|m|ve|d)|we|it|you|they|he|she|this|there)$/;
const verb = /^(?:needs?|lacks?|must|shall|won['’]t)$/;

/**
 * What you will do with their advice, as a sentence: “practise aloud” becomes “I’m going to practise aloud.”, “more
 * structure in my answers” “I’ll work on more structure in my answers.” A sentence stays as it is, and what is none and
 * begins with a word that is not known here is only introduced.
 */
export function asResolution(typed: string, isFormal: boolean): string {
  const text = trimmed(typed);
  const bare = text.replace(/[\s.…!]+$/u, '').replace(/^(?:to|going to|gonna)\s+(?=\S)/i, '');
  const [first = ''] = bare.toLowerCase().split(/[^a-z’']/);
  const inside = bare.charAt(0).toLowerCase() + bare.slice(1);
  const will = isFormal ? 'I will' : "I'll";
  if (/^that\s+(?:i|my|the)\s/i.test(bare)) return `I take from it ${inside}.`;
  if (auxiliary.test(bare)) return `I ${inside}.`;
  if (isWhole(bare) || !/^[a-z]/i.test(bare)) return capitalised(ending.test(text) ? text : `${text}.`);
  if (verbs.has(first)) return `${isFormal ? 'I will' : "I'm going to"} ${inside}.`;
  if (gerund.test(bare) && !noGerund.test(first)) return `${will} start ${inside}.`;
  if (named.test(first)) return `${will} work on ${inside}.`;
  return `What I take from it: ${bare}.`;
}

/** Whether somebody does something in it, from its beginning on. */
function isWhole(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  if (!opening.test(words[0] ?? '')) return false;
  return words.some(word => subject.test(word) || verb.test(word) || finiteVerb.test(word));
}
