/**
 * What people type in a hurry, made into whole sentences. Only the ends and the first letter of an answer are ever
 * touched: the words stay the person's own.
 */

const ending = /[.!?…。！？؟।]["'”’»)\]]*$/u;
const question = /[?？؟;]["'”’»)\]]*$/u;
const asking =
  /^(?:what|which|who|whom|whose|how (?:can|could|do|does|did|should|would|might|much|many|often|far|well)|where|when (?:should|would|could|do)|why|is|are|was|were|do|does|did|can|could|should|would|will|have|has|had|may|might|in what|on what|at what|if)\b/i;
const phraseStart =
  /^(?:My|Your|Our|The|This|That|These|Those|A|An|How|When|Where|What|Whether|Handling|Explaining|Talking|Answering|Presenting|Preparing|Dealing|Being|Getting)\b/;

/** A question of the person's own as a question: “how could I explain it better” → “How could I explain it better?”. */
export function asQuestion(typed: string): string {
  const text = typed.trim();
  if (question.test(text) || ending.test(text)) return capitalised(text);
  if (asking.test(text) || !/^[\p{Script=Latin}\p{N}"“'‘]/u.test(text)) return `${capitalised(text)}?`;
  return `What would you advise me to do differently about ${withSmallStart(text)}?`;
}

/**
 * A moment as a sentence: “I enjoyed our talk about caching” gets its full stop, while a moment that is only named
 * (“your question about caching”) is put into one.
 */
export function asSentence(typed: string): string {
  const text = typed.trim();
  if (isNamedOnly(text)) return `I keep thinking back to ${withSmallStart(text).replace(/[.…]+$/u, '')}.`;
  return ending.test(text) ? capitalised(text) : `${capitalised(text)}.`;
}

const namedStart = /^(?:your|our|the|that|this|how|when|a|an)\s/i;
const subject = /^(?:i|you|we|they|he|she|who|that|which|it)$/;
const finiteVerb =
  /^(?:am|is|are|was|were|has|had|have|do|did|does|made|makes|gave|gives|helped|helps|stayed|stays|stuck|sticks|taught|meant|means|left|kept|keeps|got|gets|changed|showed|shows|sent|felt|feels|came|comes|went|goes|opened|inspired|turned|struck|can|could|will|would|should|might|must|\w+n['’]t)$/;

/** Whether a moment is named without being told: it starts like a noun and nothing in it is done by that noun. */
function isNamedOnly(text: string): boolean {
  if (!namedStart.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return !words.some((word, at) => finiteVerb.test(word) && !subject.test(words[at - 1] ?? ''));
}

function capitalised(text: string): string {
  const first = text.match(/^["“'‘(]*(\p{Ll}[\p{Ll}'’]*)(?=[\s,.?!]|$)/u);
  if (!first?.[1]) return text;
  const at = first[0].length - first[1].length;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

function withSmallStart(text: string): string {
  return phraseStart.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
