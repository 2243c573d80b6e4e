import {
  acknowledgements,
  advertisements,
  interim,
  invitations,
  ledOn,
  offers,
  onHold,
  requests,
  subjectAdvertises,
  withdrawal,
} from './acts';
import { type Clue, saying } from './clue';
import type { Sentence } from './letter';
import { refusals } from './refusals';

export type Verdict = 'rejection' | 'not-a-rejection' | 'unclear';

/** What a message does that is no rejection. */
export type Act =
  | 'acknowledgement'
  | 'invitation'
  | 'offer'
  | 'reply to a withdrawal'
  | 'interim reply'
  | 'request'
  | 'advertisement';

export interface Judged {
  readonly verdict: Verdict;
  readonly act?: Act;
  /** The sentence that it rests on. */
  readonly because?: string;
}

/**
 * What goes with a no, and is none by itself: regret, good wishes for the search, what others had, how hard it was. Where
 * enough of it comes together and nothing else is said, it is one.
 */
const hints: readonly Hint[] = [
  {
    words:
      /\b(?:unfortunately|regret|regrettably|sorry (?:to|that|for the|we|i|but)|afraid|sadly|tough news|bad news|better news|disappoint\w*|(?:not|isn't|wasn't) the (?:news|outcome|answer)|isn't the one you wanted|heavy heart|gutted|leider|bedauer\w*|bedauerlicherweise|tut (?:uns|mir) (?:sehr )?leid|enttäuschen)\b/,
    weight: 1,
    isTelling: false,
  },
  {
    words:
      /\b(?:wish(?:ing|es)?|luck|success|best)\b[^.;]{0,60}\b(?:search|future|career|endeavou?rs?|job hunt|elsewhere|next (?:role|step|chapter))\b|\b(?:beruflich\w*|zukunft|weg|jobsuche|stellensuche|werdegang|laufbahn|lebensweg|suche)\b[^.;]{0,60}\b(?:alles gute|erfolg|glück|das beste)\b|\b(?:alles gute|erfolg|glück|daumen|das beste)\b[^.;]{0,60}\b(?:beruflich\w*|zukunft|weg|jobsuche|stellensuche|werdegang|laufbahn|suche)\b/,
    weight: 1.6,
    isTelling: true,
  },
  {
    words:
      /\b(?:other|another|internal|different|stronger) (?:\w+ )?(?:candidat\w+|applica\w+|person|people)\b|\bsomeone else\b|\banothers?\b|\bander\w+ (?:\w+ )?(?:bewerb\w+|kandidat\w+|person\w*|profil\w*)|\bmitbewerb\w+/,
    weight: 1,
    isTelling: true,
  },
  {
    words:
      /\bnot a reflection\b|\bdisheartened\b|\bdiscouraged\b|\babwertung\b|\bwerturteil\b|\bkeine wertung\b|\bhoping for\b/,
    weight: 1.2,
    isTelling: true,
  },
  {
    words:
      /\b(?:large|high|huge|great) (?:number|volume|level|standard|calibre|caliber)\b|\bcompetiti\w+|\bstrong (?:field|pool)|\b(?:hard|difficult|tough|not an easy|close) (?:decision|call|choice)\b|\bvielzahl\b|\bzahlreiche\b|\bnicht leicht ?gefallen\b/,
    weight: 0.7,
    isTelling: false,
  },
  {
    words:
      /\b(?:apply again|re-?apply|keep (?:an eye|in touch|in mind|you in mind)|future (?:openings|opportunities|roles|vacancies|positions)|other (?:openings|opportunities|roles|vacancies|positions)|paths (?:will )?cross|stay in touch|rooting for you|shout|on file|erneut (?:zu )?bewerben|in kontakt bleiben|talent ?pool|zu einem späteren zeitpunkt)\b/,
    weight: 0.7,
    isTelling: true,
  },
  {
    words: /\b(?:decided|decision|outcome|weighed|concluded|entschieden|entscheidung|auswahl getroffen)\b/,
    weight: 0.5,
    isTelling: false,
  },
  {
    words:
      /\bthank(?:s| you)?\b[^.;]{0,50}\b(?:interview\w*|interest|time|meeting|coming)\b|\bdank(?:en)?\b[^.;]{0,50}\b(?:interesse|gespräch|zeit|bewerbung)/,
    weight: 0.4,
    isTelling: false,
  },
];

interface Hint {
  readonly words: RegExp;
  readonly weight: number;
  /** Whether it is hardly ever said along with anything but a no. */
  readonly isTelling: boolean;
}

/** What a message is, by what its sentences do. The one that says no decides, unless it speaks of what the reader has done. */
export function judge(sentences: readonly Sentence[], subject: string, isList: boolean): Judged {
  const spoken = sentences.map(({ text, plain }) => ({ text, plain: plain.toLowerCase() }));
  const first = (clues: readonly Clue[]) =>
    spoken[
      saying(
        clues,
        spoken.map(({ plain }) => plain),
      )
    ]?.text;
  const any = (pattern: RegExp) => spoken.find(({ plain }) => pattern.test(plain))?.text;

  const left = first(withdrawal) ?? (/\bwithdraw|rückzug|zurückzieh/i.test(subject) ? subject : undefined);
  const no = first(refusals);
  if (left !== undefined && (no === undefined || no === left)) return notOne('reply to a withdrawal', left);
  const advertised = isList && subjectAdvertises.test(subject) ? subject : first(advertisements);
  if (isList && advertised !== undefined) return notOne('advertisement', advertised);
  const offered = first(offers);
  const held = first(onHold);
  if (no !== undefined && isElsewhere(`${subject} ${spoken.map(({ plain }) => plain).join(' ')}`))
    return { verdict: 'unclear', because: no };
  if (no !== undefined) {
    if (held !== undefined && isOpen(spoken, no)) return { verdict: 'unclear', because: held };
    const led = any(ledOn);
    if (led !== undefined) return { verdict: 'unclear', because: led };
    return { verdict: 'rejection', because: no };
  }
  if (/^(?:\W|re:|aw:|wg:|fwd?:)*(?:absage|rejection)\b/i.test(subject))
    return { verdict: 'rejection', because: subject };
  if (offered !== undefined) return notOne('offer', offered);
  const invited = first(invitations);
  const asked = first(requests);
  if (invited !== undefined) return notOne('invitation', invited);
  if (asked !== undefined) return notOne('request', asked);
  if (advertised !== undefined) return notOne('advertisement', advertised);
  if (held !== undefined) return { verdict: 'unclear', because: held };
  const waiting = first(interim);
  if (waiting !== undefined) return notOne('interim reply', waiting);
  const received = spoken.find(({ plain }) =>
    acknowledgements.some(({ says, unless }) => says.test(plain) && !unless?.test(plain)),
  )?.text;
  if (received !== undefined) return notOne('acknowledgement', received);
  const dropped = hints.filter(({ words }) => any(words) !== undefined);
  const sum = dropped.reduce((total, { weight }) => total + weight, 0);
  if (sum >= 1.5 && dropped.some(({ isTelling }) => isTelling)) {
    const because = dropped.map(({ words }) => any(words))[0];
    return { verdict: 'rejection', ...(because && { because }) };
  }
  if (isList && sum < 1) return notOne('advertisement', subject);
  return { verdict: 'unclear' };
}

/** A loan, a flat and a paper are refused in the same words. */
function isElsewhere(text: string): boolean {
  return (
    /\b(?:loan|credit card|mortgage|insurance (?:policy|application|claim)|visa|permit|refund|tenancy|apartment|flat|manuscript|submission to|warranty|kredit\w*|wohnung\w*|mietvertrag|bestellung|versicherungsantrag|erstattung)\b/i.test(
      text,
    ) &&
    !/\b(?:position|role|job|interview\w*|candidat\w*|vacanc\w*|hiring|recruit\w*|career\w*|employ\w*|cv|resume|stelle\w*|kandidat\w*|vorstellungsgespräch|ausbildung\w*|praktikum)\b/i.test(
      text,
    )
  );
}

function notOne(act: Act, because: string): Judged {
  return { verdict: 'not-a-rejection', act, because };
}

/** Whether a message that pauses says no to the role alone, and not to the reader. */
function isOpen(
  sentences: readonly { readonly text: string; readonly plain: string }[],
  no: string,
): boolean {
  const plain = sentences.find(({ text }) => text === no)?.plain ?? '';
  return !/\b(?:you|your|candidates?|applica\w+|bewerb\w+|sie|dich|ihnen|dir)\b/.test(plain);
}
