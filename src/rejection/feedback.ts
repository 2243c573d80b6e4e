import type { Feedback } from './rejection';
import type { Sentence } from './sentences';
import { clearest, likeliest, scoresOf, weightsOf, wordingOf } from './wording';

export interface FeedbackClue {
  readonly feedback?: Feedback;
  readonly because?: string;
}

const topic =
  '(?:feedback|comments?|breakdown|specifics|correspondence|elaborate|reasons?|details|debrief|scor(?:es?|ing)|rückmeldung|auskunft|auskünfte|begründung\\w*)';

const refused = new RegExp(
  `(?:\\b(?:weder|keine|nicht|unbeantwortet|vertraulich\\w*|verschwiegenheit)\\b[^.;]{0,80}\\b(?:auskunft|gründe\\w*|angaben|erwägungen|unbeantwortet)|\\b(?:gründe\\w*|begründung|ausschlag)\\b[^.;]{0,80}\\b(?:weder|nicht|unbeantwortet|ab|abzusehen)\\b)|(?:\\bnot\\b|n't\\b|\\bunable\\b|\\bcannot\\b|\\bregret\\b|\\bunfortunately\\b|\\bno\\b|\\bnor\\b)[^.;]{0,90}\\b(?:individual |specific |personal |detailed |further |any )*${topic}|\\b${topic}\\b[^.;]{0,60}(?:\\bnot\\b|n't\\b|\\bunable\\b|\\bcannot\\b|\\bonly\\b)|\\b(?:kein\\w*|nicht|leider)\\b[^.;]{0,90}\\b(?:feedback|rückmeldung(?:en)?|auskunft|auskünfte|begründung\\w*|gründe)\\b[^.;]{0,40}(?:geben|nennen|möglich|mitteilen|machen|erteilen)|\\b(?:begründung|gründe|feedback)\\b[^.;]{0,50}\\bnicht\\b`,
);
const notRefused =
  /\bhesitate\b|positive|positiven?|günstig|\bif you (?:do not|don't)\b|not (?:be )?disheartened|\bour feedback\b|survey|decided not/;

const offered =
  /\b(?:happy|glad|pleased|willing|welcome|delighted|like|love|wish|want|would|free|gladly|request|ask|available|arrange|offer\w*|provide|share|useful|helpful|help|interested|open|feel free|contact|call|let (?:me|us) know)\b[^.]{0,110}\b(?:feedback|notes|insights|reasons|debrief|scor(?:es?|ing)|rückmeldung|what (?:the )?(?:panel|team|they|we) (?:thought|felt|said)|how (?:we|they) got there|talk (?:you )?(?:it |this )?through|go through|walk you through|chat about|tell you more|any questions (?:about|on) (?:our|the|this) decision|more detail|whatever they tell|unvarnished|debrief|comments on|observations|hear (?:a bit )?more about|summary of how|go over the|marking sheet|talk(?:,| about) (?:about )?the interview)|\b(?:chat|call|word) (?:would|might) help\b|\b(?:encourage you to|please|do) (?:ring|call|phone) me\b|\b(?:rufen sie|ruf mich|erzähle ich|sag ich dir|spiele dir zurück|erläuterung (?:ihrer|deiner)|berate ich|offenes wort|noch fragen haben|noch fragen hast)\b|\b(?:feedback|debrief)\b[^.]{0,80}\b(?:happy|glad|pleased|welcome|available|please|contact|request|call|reply|let (?:me|us) know|on request|arrange)\b|\b(?:gern\w*|auf wunsch|falls|wenn|sollten|wünsch\w+|stehen?|jederzeit|melden|anrufen|möcht\w*|magst)\b[^.]{0,110}\b(?:feedback|rückmeldung|fragen zu (?:unserer|der) entscheidung|ausführlich\w*|darüber|begründung|gründe|genauer\w*)|\b(?:feedback|rückmeldung)\b[^.]{0,80}\b(?:gern\w*|zur verfügung|melde\w*|wunsch|anrufen|telefon\w*)/;
const notOffered =
  /\byour feedback\b(?! call| session)|\bsurvey\b|your experience|give us|share your|feedback (?:to|for) us|\bn't\b|\bnot (?:able|in a)|unable|ihr feedback|dein feedback|ihre rückmeldung (?:zu|über)|umfrage|hear(?:ing)? from my client|thank you for your|talent community|our openings|other openings|vielen dank für|stellenangebot|rückmeldung gewartet|auf (?:unsere|eine) rückmeldung/;

/** Reasons that say something of this candidate: what was looked for, what was missing, what the other one had. */
const given =
  /\b(?:we|they|i|the (?:\w+ )?(?:panel|team|interviewers?|managers?|clients?|board|committee|partners|trustees|department|school))\b(?: \w+){0,2} (?:felt|thought|noticed|noted|missed|would have (?:like[d]?|love[d]?|want(?:ed)?)|were looking for|weren't (?:sure|convinced|confident)|had (?:concerns|reservations|doubts)|didn't (?:hear|see|get) (?:much|enough|any)|struggled|wanted to (?:hear|see)|wished|were missing)\b[^.]{0,140}\b(?:you|your|more|depth|deeper|stronger|broader|detail|examples?|experience|numbers|answers?|evidence|hands-on)\b|\byour (?:\w+ ){0,3}(?:samples?|answers?|experience|examples?|presentation|solution|designs?|code|tests?|background|portfolio|case|exercise|task|knowledge|skills|sql|english|german|submission|interview|work)\b[^.]{0,120}\b(?:but|although|though|however|whereas)\b[^.]{0,120}\b(?:lack\w*|missing|more|less|not quite|didn't|wasn't|weren't|mostly|mainly|only|fell short|weaker|struggled|went to|all (?:three|of them)|went)\b|\bcame down to\b(?![^.]*(?:small|details?|nuance))|\b(?:fell|were) (?:just )?(?:below|short of)\b|\black(?:ed|ing|s)? (?:of )?(?:\w+ ){0,3}(?:experience|depth|knowledge|detail|examples|evidence|exposure)|\b(?:areas?|points?|things?)\b[^.]{0,30}\b(?:to (?:work on|improve|develop)|for (?:improvement|development))|\bwhat (?:we|the panel|the team) (?:noticed|missed)\b|\b(?:the following feedback|feedback (?:was that|is that|from (?:the (?:panel|team|interviewers?|client)|them))|their feedback was)\b|\b(?:pass mark|you scored|your scores?)\b|\bthe (?:other (?:candidate|applicant|person)|person (?:we|they) (?:hired|chose|appointed)|successful (?:candidate|applicant))\b[^.]{0,40}\b(?:had|has|having|brings?|led|worked|already|offered)\b|\bnext time\b[^.]{0,60}\b(?:try|bring|prepare|focus|practi[sc]e)|\b(?:they|we|the (?:client|team|panel)) (?:wanted|needed|were (?:looking|hoping) for|would like|preferred) (?:someone|somebody|a (?:candidate|person)) (?:who|with|whose)\b|\bwould have left you\b|\bif you apply again\b[^.]{0,20}\b(?:bring|try|prepare|focus)|\bwasn't quite there\b|\b(?:they|she|he)(?:'d| had) (?:already )?(?:worked|done|led|run|managed)\b|\bden ausschlag\b|\bsuchen (?:wir )?(?:eine person|jemand\w*), d(?:er|ie)\b|\bgaps? in\b|\bas per (?:the )?feedback\b|\bnot (?:yet )?at the level\b|\bneeds? (?:improvement|(?:more )?work)\b|\ba (?:touch|little|bit) (?:too )?(?:junior|senior|light)\b|\b(?:gefehlt|gewünscht|vermisst|ausschlaggebend (?:war|waren)|mehr tiefe|hätten wir (?:uns )?(?:mehr|gern)|\w*erfahrung\b[^.]{0,60}\bmitbring\w*|fehlende\w* \w*(?:erfahrung|kenntnisse|praxis)|fehlt\w*[^.]{0,40}\b(?:erfahrung|kenntnisse|praxis|tiefe)|noch zu wenig|(?:längere|größere|mehr) (?:\w+ )?(?:führungs|berufs|praxis|branchen)erfahrung)/;
const notGiven =
  /\b(?:oft|oftmals|häufig|kleinigkeiten|nuancen|geringfügig\w*|details)\b|more closely|closely (?:match|align|fit)|better (?:match|fit|suit)|anforderungsprofil|\bif you are\b|not (?:a )?reflect|we wish|future (?:roles|openings|opportunit)|feedback (?:is|was) not|(?:we|i)(?:'d| would) love|stay in touch|other (?:openings|roles)|not able to (?:give|provide|offer)|n't (?:be )?able to (?:give|provide|offer)|like you to know|not the (?:news|outcome)|know this (?:is|isn't)|survey|high (?:volume|number)|many (?:strong|qualified|applic)|carefully consider|careful(?:ly)? (?:consideration|review)|like to invite|really liked you/;

/** Each answer in the order of the learned weights; the first is that nothing is said. */
export const answers: readonly (Feedback | 'nothing')[] = ['nothing', 'offered', 'refused', 'given'];

/** How much the tables count, in the logarithm of the odds: what they find more than that they find nothing. */
export function feedbackLead(tables: FeedbackClue): number {
  return tables.feedback === undefined ? 1 : 3;
}

/** Whether feedback stands in the message already, is offered, or refused: by the tables and by all words of the message. */
export function feedbackOf(sentences: readonly Sentence[]): FeedbackClue {
  const tables = feedbackByTables(sentences);
  const scores = scoresOf(wordingOf(sentences, ''), weightsOf.feedback);
  const answer = likeliest(answers, scores, tables.feedback ?? 'nothing', feedbackLead(tables));
  if (answer === 'nothing') return {};
  if (answer === tables.feedback) return tables;
  const because = clearest(sentences, weightsOf.feedback[answers.indexOf(answer)]!);
  return because === undefined ? {} : { feedback: answer, because };
}

/** The first of these that is said in so many words: given, refused, offered. */
export function feedbackByTables(sentences: readonly Sentence[]): FeedbackClue {
  const find = (says: RegExp, unless: RegExp) =>
    sentences.find(({ plain }) => {
      const lower = plain.toLowerCase();
      return says.test(lower) && !unless.test(lower);
    })?.text;
  const no = find(refused, notRefused);
  const reasons = find(given, notGiven);
  if (reasons !== undefined && reasons !== no) return { feedback: 'given', because: reasons };
  if (no !== undefined) return { feedback: 'refused', because: no };
  const yes = find(offered, notOffered);
  return yes === undefined ? {} : { feedback: 'offered', because: yes };
}
