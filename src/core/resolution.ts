import { capitalised, ending, finiteVerb, trimmed } from './sentence';

/** What people resolve to do, in the form in which a sentence can go on with it. */
const verbs = new Set(
  `adapt add address aim answer apply ask attend avoid be become begin bring brush build buy carry change check choose
  clean clear collect come communicate compare concentrate cut deal deepen describe develop do draw drill end explain fill
  find finish fix focus follow gain get give go have hear highlight hold improve include join keep lead learn let link
  listen look make mention move name note open organise organize pause pay pick plan play polish practice practise prepare
  present put quantify raise read record reduce refine rehearse replace research review revise rewrite say see seek send
  set shorten show simplify sketch slow speak speed spend start state stay stick stop strengthen structure study sum
  summarise summarize take talk teach tell test think tidy train trim try turn use volunteer work write`.split(
    /\s+/,
  ),
);

const auxiliary = /^(?:will|shall|am|plan|want|hope|intend)\s/i;
const gerund = /^[a-z]{2,}ing\s/i;
const noGerund =
  /^(?:thing|something|everything|anything|nothing|bring|during|spring|king|string|morning|evening)$/i;
const common =
  /^(?:a|an|the|my|that|more|less|fewer|better|clearer|shorter|stronger|how|when|why|what|will|shall|am|hope|want|intend)$/;
const subject = /^(?:i|i['’](?:ll|m|ve|d)|we|it|you|they|he|she|this|there|what)$/;
const verb = /^(?:needs?|lacks?|must|shall|won['’]t|don['’]t)$/;

/**
 * What you will do with their advice, as a sentence: “practise aloud” becomes “I’m going to practise aloud.”, “more
 * structure in my answers” “I’ll work on more structure in my answers.” A sentence stays as it is.
 */
export function asResolution(typed: string, isFormal: boolean): string {
  const text = trimmed(typed);
  const bare = text.replace(/[\s.…!]+$/u, '').replace(/^(?:to|going to|gonna)\s+(?=\S)/i, '');
  const [first = ''] = bare.toLowerCase().split(/[^a-z’']/);
  const isDone = gerund.test(`${bare} `) && !noGerund.test(first);
  // A capital that begins a line is ours to take back; that of a name (“Kubernetes basics”) is not.
  const isCommon = isDone || verbs.has(first) || common.test(first);
  const inside = isCommon ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  if (/^that\s+(?:i|my|the)\s/i.test(bare)) return `I take from it ${inside}.`;
  if (auxiliary.test(bare)) return `I ${inside}.`;
  if (verbs.has(first)) return `${isFormal ? 'I will' : "I'm going to"} ${inside}.`;
  if (isWhole(bare) || !/^[a-z]/i.test(bare)) return capitalised(ending.test(text) ? text : `${text}.`);
  return `${isFormal ? 'I will' : "I'll"} ${isDone ? 'be' : 'work on'} ${inside}.`;
}

/** Whether somebody does something in it. */
function isWhole(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return words.some(word => subject.test(word) || verb.test(word) || finiteVerb.test(word));
}
