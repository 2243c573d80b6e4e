import { pattern } from './pattern';

/**
 * What people type in a hurry, made into whole sentences. Only the ends and the first letter of an answer are ever
 * touched: the words stay the person's own.
 */

export const ending = /[.!?…。！？؟।]["'”’»)\]]*$/u;
const questionMark = /[?？؟;]!?["'”’»)\]]*$/u;
const latinStart = pattern(String.raw`^[\p{Script=Latin}\p{N}\p{P}\p{S}]`, /^[!-~]/);

const questionWord =
  '(?:what|which|who|whom|whose|(?:where|why) (?:can|could|do|does|did|is|are|was|were|should|would|might|am)|how (?:can|could|do|does|did|is|are|was|should|would|might|much|many|often|far|well))';
const auxiliary = '(?:am|is|are|was|were|do|does|did|can|could|should|would|will|have|has|had|may|might)';
const asking = new RegExp(
  `(?:^["“'‘]?|[.!?] )(?:${questionWord}|when ${auxiliary}|${auxiliary}|if)\\b|, (?:is|are|do|does|should|could|would|can)\\b|[,:;] (?:(?:what|who|where|why|how) (?:\\w+ )?|which \\w+ )${auxiliary}\\b`,
  'i',
);
/** What people put before a subject: it says no more than the sentence that it is put into. */
const leadIn = /^(?:any )?(?:advice|tips|help|feedback) (?:on|about|for|with) |^about |^how to /i;
const invitation = /^any(?:thing|one|body|where)?\b/i;
const telling =
  /^(?:i|you|we|they|it|there|tell|please|give|help|share|show|let|advise|suggest|recommend|improve|explain|describe|point)\b/i;

/**
 * A question of the person's own as a question: “how could I explain it better” gets its capital and its mark, and a
 * subject alone (“public speaking”) is asked about.
 */
export function asQuestion(typed: string): string {
  const text = capitalised(trimmed(typed));
  if (questionMark.test(text)) return text;
  const bare = text.replace(/[\s.…!]+$/u, '');
  if (!latinStart.test(bare)) return ending.test(bare) ? bare : `${bare}?`;
  if (asking.test(bare) || invitation.test(bare)) return `${bare}?`;
  if (ending.test(bare)) return bare;
  if (telling.test(bare)) return `${bare}.`;
  return `${capitalised(bare.replace(leadIn, ''))}: what would you advise me to do differently?`;
}

/**
 * A moment as a sentence: “I enjoyed our talk about caching” gets its full stop, while a moment that is only named
 * (“your question about caching”) is put into one.
 */
export function asSentence(typed: string): string {
  const text = trimmed(typed);
  if (isNamedOnly(text)) {
    const moment = namedStart.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
    return `I keep thinking back to ${moment.replace(/[\s.!?…]+$/u, '')}.`;
  }
  return capitalised(ending.test(text) ? text : `${text}.`);
}

const namedStart = /^(?:(?:your|our|the|that|this|how|when|a|an)|[a-z]+ing)\s/i;
/** Behind one of these a verb belongs to a clause inside: “the story you told”, “the remark that stuck”. */
const subject = /^(?:i|you|we|they|he|she|it|who|that|which|what|really|also|just|never|always|so)$/;
/** Behind one of these a word in -ed describes: “the failed migration”. */
const describing = /^(?:your|our|the|that|this|my|a|an|of|on|about|for|with|and|very|most|more)$/;
export const finiteVerb =
  /^(?:am|is|are|was|were|has|had|have|do|does|did|can|could|will|would|should|might|must|makes?|made|gives?|gave|helps|stays|sticks|stuck|taught|means|meant|keeps|kept|gets|got|shows|sent|feels|felt|comes|came|goes|went|works|looks|sounds|seems|remains|runs|brings|reminds|took|flew|blew|brought|caught|drew|drove|fell|found|froze|grew|knew|lost|said|saw|stood|struck|threw|told|won|woke|wrote|.+n['’]t)$/;

/** Whether a moment is named without being told: it starts like a noun, and that noun does nothing. */
function isNamedOnly(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const isShort = words.length <= 2 && !/[^\s\w\u00c0-\u024f]/.test(text);
  if (!(namedStart.test(text) || isShort) || /^when\s[^,]*,/i.test(text)) return false;
  // “That was fun”: what the sentence begins with is itself the subject.
  const isSubject = (at: number) =>
    subject.test(words[at] ?? '') && !(at <= 1 && /^(?:that|this)$/.test(words[0] ?? ''));
  return !words.some((word, at) => {
    if (isSubject(at - 1)) return false;
    return finiteVerb.test(word) || (/.ed$/.test(word) && !describing.test(words[at - 1] ?? ''));
  });
}

/** Without spaces around it or before its last mark. */
export function trimmed(text: string): string {
  return text.trim().replace(/\s+(?=[.!?…]+$)/u, '');
}

const smallWord = pattern(
  String.raw`^["“'‘(]*(\p{Ll}[\p{Ll}'’]*)(?=[\s,.:;?!]|$)`,
  /^["'(]*([a-z][a-z']*)(?=[\s,.:;?!]|$)/,
);

/** A capital at the beginning, unless the first word has capitals of its own (“iPhone”). */
export function capitalised(text: string): string {
  const first = smallWord.exec(text);
  if (!first?.[1]) return text;
  const at = first[0].length - first[1].length;
  // There is no capital ß: “SS” would be other letters.
  if (text.charAt(at).toUpperCase().length > 1) return text;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}
