import { acknowledgements, interim, invitations, ledOn, offers, onHold, requests, withdrawal } from './acts';
import { type Clue, mentioning, saying } from './clue';
import type { Answer, Weighed } from './cue';
import { cuesForOthers, cuesInSubject } from './cues-open';
import { held } from './held';
import { refusals } from './refusals';
import type { Act, Verdict } from './rejection';
import type { Sentence } from './sentences';
import type { Topic } from './topic';

export interface Judged {
  readonly verdict: Verdict;
  readonly act?: Act;
  /** What it would be if it were no rejection. */
  readonly leaning?: Act;
  /** The sentence that it rests on. */
  readonly because?: string;
}

/**
 * What a message is, by the evidence for each answer. Words that say it outright weigh three, and what goes with them less; each
 * counts once, and where it is said first. In a letter about work a subject such as “Outcome” is a no, where nothing speaks against it: this
 * is read because somebody was turned down.
 */
export function judge(
  sentences: readonly Sentence[],
  subject: string,
  isList: boolean,
  topic: Topic,
): Judged {
  const spoken = sentences.map(({ text, plain }) => ({ text, plain: plain.toLowerCase() }));
  const plain = spoken.map(sentence => sentence.plain);
  const evidence = weigh(spoken, subject, isList);
  const { no = nothing, hold = nothing } = Object.fromEntries(evidence);
  const [act, other] = strongest(evidence);
  const leaning = act && { leaning: act };
  // Whoever withdrew is told so in the same words, and whoever is on hold is not.
  const isWithdrawn = act === 'reply to a withdrawal' && other.weight >= 3;
  // “If she turns it down”: what may be is what such a letter says.
  const open = spoken[mentioning(held, plain)]?.text;
  if (open !== undefined && !isWithdrawn && (no.weight > 0 || hold.weight > 0))
    return { verdict: 'unclear', ...leaning, because: open };
  if (no.weight >= 3 && topic === 'elsewhere') return { verdict: 'unclear', ...leaning, ...reason(no) };
  const isAct =
    act !== undefined && other.weight >= 2 && (hold.weight < 3 || other.weight >= hold.weight + 3);
  if (isAct && other.weight >= no.weight) return notOne(act, other.because ?? subject);
  if (hold.weight >= 3 && no.weight < hold.weight + 1.5)
    return { verdict: 'unclear', ...leaning, ...reason(hold) };
  if ((topic !== 'elsewhere' && no.weight >= 2) || (topic === 'work' && no.weight > 0))
    return { verdict: 'rejection', ...leaning, ...reason(no) };
  if (isAct) return notOne(act, other.because ?? subject);
  return { verdict: 'unclear', ...leaning, ...reason(hold) };
}

const nothing: Weighed = { weight: 0 };

const outright: readonly (readonly [Answer, readonly Clue[]])[] = [
  ['no', refusals],
  ['hold', onHold],
  ['reply to a withdrawal', withdrawal],
  ['offer', offers],
  ['invitation', invitations],
  ['request', requests],
  ['interim reply', interim],
  ['acknowledgement', acknowledgements],
];

function weigh(
  spoken: readonly { readonly text: string; readonly plain: string }[],
  subject: string,
  isList: boolean,
): Map<Answer, Weighed> {
  const evidence = new Map<Answer, Weighed & { readonly top: number }>();
  const add = (answer: Answer, weight: number, because: string | undefined) => {
    if (because === undefined) return;
    const had = evidence.get(answer) ?? { weight: 0, top: 0, because };
    const isTop = weight > had.top;
    evidence.set(answer, {
      weight: had.weight + weight,
      top: isTop ? weight : had.top,
      because: isTop ? because : (had.because ?? because),
    });
  };
  const plain = spoken.map(sentence => sentence.plain);
  const left = saying(withdrawal, plain);
  for (const [answer, clues] of outright) {
    const at = saying(clues, plain);
    if (answer !== 'no' || at !== left) add(answer, 3, spoken[at]?.text);
  }
  for (const [answer, weight, says, unless] of cuesForOthers) {
    const clue = [{ says, ...(unless && { unless }) }];
    // Only an acknowledgement tells what may come.
    const at = answer === 'acknowledgement' ? mentioning(clue, plain) : saying(clue, plain);
    add(answer, weight, spoken[at]?.text);
  }
  for (const [answer, weight, says, unless] of cuesInSubject)
    if (says.test(subject.toLowerCase()) && !unless?.test(subject.toLowerCase()))
      add(answer, weight, subject);
  if (isList) add('advertisement', 2, subject);
  const led = spoken.find(({ plain }) => ledOn.test(plain))?.text;
  if (evidence.has('no')) add('hold', 9, led);
  return evidence;
}

/** What else than a no it speaks for most. What speaks for another of these supports it: they all go on with the reader. */
function strongest(evidence: ReadonlyMap<Answer, Weighed>): readonly [Act | undefined, Weighed] {
  let best: readonly [Act | undefined, Weighed] = [undefined, nothing];
  let sum = 0;
  for (const [answer, weighed] of evidence) {
    if (answer === 'no' || answer === 'hold') continue;
    sum += weighed.weight;
    if (weighed.weight > best[1].weight) best = [answer, weighed];
  }
  const [act, weighed] = best;
  return [act, { ...weighed, weight: weighed.weight + (sum - weighed.weight) / 2 }];
}

function reason({ because }: Weighed): { readonly because?: string } {
  return because === undefined ? {} : { because };
}

function notOne(act: Act, because: string): Judged {
  return { verdict: 'not-a-rejection', act, because };
}
