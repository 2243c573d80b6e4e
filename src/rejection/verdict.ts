import type { Sentence } from './letter';

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

/** What a sentence says, whatever its words are. */
interface Clue {
  readonly says: RegExp;
  readonly unless?: RegExp;
}

const others =
  '(?:other|another|different|more (?:experienced|qualified|suitable|senior)|stronger|alternative|internal|fellow)\\s(?:\\w+\\s){0,2}(?:candidat\\w*|applica\\w*|folks|person|people|individuals?|profiles?|finalists?|direction)|someone|somebody|one else|others whose|an internal|those (?:candidates|applicants)|folks|engineers|those we met|candidates? (?:who|whose|with|that)|applicants? (?:who|whose|with|that)|individuals? (?:who|whose|with)|finalist';
const not = "(?:\\bnot\\b|n't\\b|\\bunable\\b|\\bcannot\\b|\\bnever\\b|\\bno longer\\b|\\bdecline\\b|\\bagainst\\b|\\bunfortunately, no\\b|\\bnor\\b)";
const you =
  '(?:you(?!r (?:patience|time|feedback|question))|candida(?:cy|te|ture)|application|applicants?|profile|interview process|this (?:time|further|forward|any further|occasion)|forward|further|to the next|next (?:stage|round|step)|with (?:it|this)|conversation|the process|either of them|an offer|ahead)';

/** The sender does not go on with the reader, has chosen others, or has nothing to give. */
const rejections: readonly Clue[] = [
  {
    says: new RegExp(
      `${not}[^.;:]{0,60}\\b(?:mov(?:e|ing)|go(?:ing)?|proceed\\w*|progress\\w*|tak(?:e|ing)|continu\\w*|pursu\\w*|advanc\\w*|bring(?:ing)?|carry(?:ing)?|invit\\w*|offer\\w*|extend\\w*|select\\w*|shortlist\\w*|consider\\w*|appoint\\w*|hir(?:e|ing)|mak(?:e|ing)|put(?:ting)?|process|accept\\w*|accommodat\\w*)\\b[^.;]{0,80}\\b${you}`,
    ),
    unless:
      /\b(?:feedback|reasons?|details) |tomorrow|\bslot\b|resched|illness|\bunless\b|until|without|attachment|sponsor|visa|not (?:only|just|mean|hesitate|be disheartened)|\bnot yet\b|yet (?:made|decided|able)|individually|personally respond|reply to (?:all|every)|travel expenses|you (?:have |had |'ve |'d )?(?:decided|chosen|chose|prefer|want|wish)/,
  },
  {
    says: new RegExp(
      `\\b(?:decided|chosen|chose|decision|opted|elected|select(?:ed|ion)|offered|appoint(?:ed)?|hired|proceed\\w*|progress\\w*|pursu\\w*|mov(?:e|ed|ing) (?:forward|ahead|on)|gone|went|go(?:ing)?|filled|accepted|accept|identified|found|picked|prioriti[sz]\\w*|continu\\w*|preferr?ed|favou?r|shortlist\\w*|advanc\\w*|given)\\b[^.;]{0,70}\\b(?:${others})`,
    ),
    unless: /\bshould you\b|\bhave not yet\b|we (?:can|could) only contact|haven't yet|you (?:were|are|have been|'ve been) (?:chosen|selected)|\bover (?:\w+ )?other\b|offer you the/,
  },
  {
    says: new RegExp(
      `\\b(?:${others})[^.;]{0,60}\\b(?:more closely|closer|closely|more|fully|better|stronger|best|more (?:suited|suitable|relevant|direct|recent|experience)|edged|accepted|been (?:chosen|selected|offered|appointed|hired)|was (?:chosen|selected|offered|appointed|hired)|(?:was|were) (?:a )?(?:better|stronger|closer)|ahead of)`,
    ),
    unless: /\bif you (?:do not|don't|fail)/,
  },
  {
    says: /\b(?:you|application|candidacy|candidature|interview|submission|bid)\b[^.;]{0,60}\b(?:(?:has|have|was|were|is|are|had|been)\s(?:\w+\s){0,3}|'ve been )(?:unsuccessful|rejected|declined|turned down|not successful|regretted)/,
    unless: /\bshould\b|\bwhether\b|in the event|will be (?:deemed|considered)|consider your|regard your|assume|deemed/,
  },
  {
    says: /\b(?:you|application|candidacy|name|candidature|it|profile)\b[^.;]{0,30}(?:\bnot\b|n't\b)[^.;]{0,20}\b(?:successful|selected|shortlisted|chosen|progressed|accepted|appointed|been taken|make it|made it|through to|meet the|moving on|moving forward|match (?:the|our|what)|be (?:progressing|proceeding|moving|going)|scored? (?:high|highly) enough|the (?:selected|successful|preferred))\b/,
    unless: /\bshould you\b|\bwhether\b|in the event|\bwhere\b|those (?:who|not)|only (?:those|shortlisted)|\bcandidates who\b|please (?:consider|assume)/,
  },
  {
    says: /\b(?:decided|decision|determined|concluded|chosen|going|have|need|must|obliged|writing|regret)\b[^.;]{0,40}\b(?:not to |to (?:decline|reject|turn down|pass\b|close your|stop|end (?:the|your)|release you|conclude your)|to pass)/,
    unless: /you (?:have |'ve )?(?:decided|chosen)|\bdecided not to (?:continue|proceed|pursue|take)[^.]{0,30}\bwith us\b|your decision/,
  },
  { says: /\b(?:won't|will not|not going to|can't|cannot|unable to|not able to|not in a position to)\b[^.;]{0,40}\b(?:mak\w+ you an offer|offer(?:ing)? you|take you|be taking you|be hiring you|hire you|place you|match you|give you the (?:job|role)|be inviting you|invite you|progress your|be progressing|advance your|be advancing|continue with your|continue the conversation|take (?:this|things|it) (?:any )?further|put you (?:through|forward))/, unless: /feedback/ },
  { says: /\b(?:position|role|vacancy|job|post|opening|opportunity|requisition|it|search)\b[^.;]{0,50}\b(?:has|have|was|is|are|'s) (?:\w+ ){0,3}(?:filled|been filled|been closed|closed|cancell?ed|withdrawn|no longer (?:available|open|vacant|active|accepting|being)|eliminated|discontinued|been offered to|been given to|been taken)/, unless: /\bonce\b|\bwhen\b|\buntil\b|\bafter\b|tomorrow|interview slot|\bslots?\b|jobs? you (?:viewed|saved)/ },
  { says: /\b(?:no longer|not) (?:be )?(?:moving forward with|hiring for|recruiting for|filling|proceeding with|looking to fill) (?:this|the|that)\b/, unless: /\bif you (?:do not|don't|fail)/ },
  { says: /\b(?:isn't|is not|wasn't|not|n't)\b[^.;]{0,30}\b(?:right|best|good|strong|quite a|a|ideal|suitable|close|perfect) (?:fit|match)\b|\bnot (?:be )?what we(?:'re| are) looking for|\bdo(?:es)? not (?:fully )?(?:match|meet|fit|align|suit)|\bdoesn't (?:quite )?(?:match|meet|fit|align)/, unless: /opening that fits|another role may|find out|tell you why/ },
  { says: /\bit(?:'s| is| was) a no\b|\bthe answer is no\b|\bpass(?:ing)? (?:for now|on (?:your|this|you))|\bgoing to pass\b|\bdidn't work out\b|\bdid not work out\b|\bnot (?:to )?(?:be )?(?:taken|taking) (?:your application |you |it |things |this )?(?:any )?further\b|\bregret\w*[^.;]{0,60}\b(?:unsuccessful|decline your|reject)|\brelease you from\b|\breserve (?:your )?application as closed\b|\bclosing? (?:out )?your application\b|\bparted? ways\b|\bother direction\b|\bnot this time\b|\bnot been (?:lucky|successful|selected|shortlisted)\b|\bknocked out\b|\bfell (?:just )?(?:below|short)\b|\bmiss(?:ed)? out\b|\bend of the road\b|\bended? (?:your|the) (?:process|candidacy)\b|\bwithdraw (?:our|the) offer\b|\brescind\w*\b|\bunable to (?:progress|proceed|move forward|offer|consider|take) (?:your|you|with your)\b/, unless: /\bshould you\b|until|without/ },
  { says: /\b(?:we|i|they)(?:'ve| have|'re| are)? (?:\w+ ){0,3}(?:filled|closed|closing|cancel\w+|withdrawn|withdraw|close|discontinued) (?:this|the|our|that) (?:\w+ ){0,3}(?:position|role|vacancy|job|post|opening|requisition|search)\b/, unless: /\bonce\b|\bwhen\b|\buntil\b/ },
  { says: /\b(?:application|candidacy|candidature|profile|it|they|yours?|you|cv|resume|score)\b[^.;]{0,60}(?:\bnot\b|n't\b)(?: be| been| to)? (?:progress(?:ing|ed)?|proceed(?:ing)?|advanc(?:e|ed|ing)|continu(?:e|ing)|going (?:any )?further|go (?:any )?further|moving (?:forward|on|ahead)|considered|short-?listed|selected|among|one of|reach\w* the|me?et the)\b/, unless: /\bshould\b|\bwhether\b|those who|candidates who|applicants who|unless|without|until|be contacted|will be (?:notified|informed)|please (?:consider|assume)/ },
  { says: /\b(?:go(?:ing)?|gone|went|tak(?:e|en|ing)) (?:in )?(?:another|a different|other|a new) (?:way|direction|route)\b|\bno longer (?:under|in|being) consider\w+|\b(?:isn't|is not|wasn't|don't (?:think|see|feel|believe)|do not (?:think|see|feel|believe))\b[^.;]{0,50}\b(?:match|fit|alignment|right (?:role|person|time|position|moment))\b/, unless: /opening that fits|late\b/ },
  { says: /\b(?:go(?:ing)?|gone|went|ended up) with (?:a|an|the|some|another|somebody|someone|one)\b(?! (?:interview|assessment|decision))|\b(?:can't|cannot|unable to|not able to|won't) (?:now )?(?:hire|recruit|appoint|take on) (?:any|for|some|now)|\b(?:budget|funding|headcount)\b[^.;]{0,60}\b(?:pulled|cut|withdrawn|removed|lost|gone|not (?:been )?approved)\b/ },
  { says: /(?:\bnot\b|n't\b)[^.;]{0,40}\b(?:be )?(?:taken|moved|put|carried|brought) (?:\w+ )?(?:forward|further|on|ahead)\b|\b(?:no|not|n't)\b[^.;]{0,30}\b(?:suitable|current|open|further|more)?\s?(?:vacanc(?:y|ies)|openings?|positions?|roles?|places?|opportunit(?:y|ies))\b[^.;]{0,20}\b(?:for you|that (?:match|fit|suit)\w*|suitable|at present|available for)\b|\b(?:close|very close) second\b|\brunner-?up\b|\b(?:came|ranked|placed) second\b|\bsecond choice\b|\bstatus\s?:\s?(?:not|un|rejected|declined|closed)/, unless: /talent community|opening that fits today|until|unless/ },
  { says: /\b(?:candidacy|candidature|application|process|journey|conversation|we|team|things)\b[^.;]{0,60}\b(?:come to an end|at an end|ends? here|stop(?:ping)? here|leav(?:e|ing) it (?:there|here|at that)|conclud\w+ (?:your|our)|close (?:off|out))\b|\b(?:awarded|gone|given|offered|went|goes) to (?:an?|someone|somebody|another|the) ?(?:internal|other|else|colleague|candidate|applicant|person)?\b(?! (?:interview|call|test))|\bhave (?:already |now )?hired\b|\bhired (?:someone|somebody|another)\b|\bbetter suited (?:elsewhere|to (?:another|other|a different))\b|\b(?:on top|the cut|the shortlist|the final (?:list|cut))\b[^.;]{0,10}\bthis time\b|\bcontinu(?:e|ing) our search\b|\bnot your time\b/ },
  { says: /\b(?:gegen (?:sie|dich|euch)\b[^.;]{0,20}\bentsch\w+|ander\w+ (?:bewerb|kandidat|person)\w*[^.;]{0,40}\b(?:erhalten|bekommen)\b|nicht zum erfolg|nicht in ?frage|setzen[^.;]{0,40}\bmit ander\w+[^.;]{0,30}\bfort\b|von einer (?:einladung|zusage|einstellung)[^.;]{0,30}\babsehen|davon ab(?:sehen|gesehen)|nicht sollen sein|für eine interne\b)/, unless: /\b(?:falls|sollten)\b/ },
  // German
  { says: /\bentschieden\b[^.;]{0,50}\b(?:mit|für) (?:(?:eine[nrm]?|die|den|jemand\w*) )?ander\w+/, unless: /\b(?:du dich|sie sich|hast du|haben sie)\b/ },
  { says: /\b(?:keinen erfolg|dagegen entschieden|(?:zu|gegen) (?:ihren|deinen|ihre|deine) (?:un)?gunsten|nicht zu (?:ihren|deinen) gunsten|jemand(?:em|en)? ander(?:em|en|s)|(?:bewerbungs|auswahl)(?:prozess|verfahren)\w*[^.;]{0,40}\bbeenden|zu unserer entlastung|unterlagen[^.;]{0,40}\bzurück\b|zuschlag[^.;]{0,40}\bander\w+|ander\w+[^.;]{0,40}\b(?:vorn|vorne|voraus)\b|deren (?:profil|qualifikation\w*|erfahrung\w*)[^.;]{0,60}\b(?:eher|besser|mehr|näher|genauer|noch))/, unless: /\b(?:wenn|falls|sollten|zurückgezogen|zurückziehen)\b/ },
  { says: /\b(?:nicht|keine?[nrms]?)\b[^.;]{0,90}\b(?:berücksichtig\w*|weiter\s?verfolg\w*|weiter\s?(?:zu)?führ\w*|fortsetz\w*|fort(?:zu)?führ\w*|einzuladen|einladen|anbieten|angebot machen|machen können|engere[nr]? (?:aus)?wahl|engeren? (?:kreis|kandidat\w*|bewerber\w*)|nächste (?:runde|auswahlrunde)|zusage|einstellen|ausgewählt|vergeben können|für (?:sie|dich|euch|ihre|deine) entschieden|zu uns passt|überzeugen können)/, unless: /\b(?:wenn|falls|sofern|sollten?|unvollständig\w*|erst|noch nicht|spontan|rückwirkend|fahrtkosten|reisekosten)\b/ },
  { says: /\b(?:anderen?[nrms]?|einem anderen|eine andere|mitbewerb\w*|intern\w*|bewerb\w+|kandidat\w+|personen?|profile?)\b[^.;]{0,130}\b(?:entschieden|entscheiden|fort(?:zu)?(?:setzen|fahren|führen)|vorzug|besser (?:entspr\w*|pass\w*|erfüll\w*|geeignet)|noch (?:etwas |ein (?:stück|wenig) )?(?:besser|mehr|näher|treffend\w*|passend\w*|genauer|stärker)|näher|treffender|passgenauer|überzeugt|den zuschlag|ausgewählt|gefallen|zugesagt|berücksichtigen)/, unless: /\b(?:wenn|falls|sofern|sollten|sobald|haben sie sich|hast du dich|du dich|sie sich)\b/ },
  { says: /\b(?:noch )?(?:besser|mehr|näher|treffender|passender|genauer) (?:\w+ ){0,6}(?:entspr\w+|erfüll\w+|pass\w+|überzeug\w+|kamen|kommen)\b|\b(?:hat|haben|konnten?)\b[^.;]{0,40}\b(?:anderen? )?(?:bewerb\w+|kandidat\w+|personen?)\b[^.;]{0,60}überzeug\w+/, unless: /\b(?:wenn|falls|sollten|sobald)\b/ },
  { says: /\b(?:ihnen|dir|euch)\b[^.;]{0,60}\babsagen\b/, unless: /\b(?:wenn|falls|termin|den .{0,20}gespräch)\b/ },
  { says: /\b(?:absagen?|abzusagen|absage (?:erteilen|schicken|senden|zukommen|mitteilen)|sagen wir (?:dir|ihnen)[^.;]{0,20}\bab\b|trotz (?:dieser|der) absage|(?:leider )?eine absage)\b/, unless: /\b(?:(?:ihre|deine|eure)[nrm]?(?: \w+){0,2} absage\b(?! (?:müssen|können))|zu- oder absage|zusage oder absage|falls|wenn sie|sie (?:uns )?absagen|termin[^.]{0,40}absagen|gespräch[^.]{0,40}absagen|interview[^.]{0,40}absagen|als absage)/ },
  { says: /\bkeine?n? (?:positive[nr]?|günstigere[nr]?|bessere[nr]?|erfreulichere[nr]?|positivere[nr]?|gute[n]?|zusagende[n]?) (?:\w+ )?(?:nachricht\w*|rückmeldung|antwort|bescheid|mitteilung|neuigkeit\w*|auskunft|entscheidung)|\bkeine (?:zusage|einladung|stelle|passende|ihren?|ihrem|deinem|entsprechende|geeignete)\b|\bkein (?:angebot|jobangebot|passende\w*)\b/, unless: /\b(?:wenn|falls|noch)\b/ },
  { says: /\banderweitig (?:\w+ )?(?:besetzt|vergeben|entschieden|besetzen)\b|\b(?:stelle|position|vakanz|ausschreibung|job)\b[^.;]{0,80}\b(?:besetzt|vergeben|nicht mehr (?:vakant|verfügbar|offen|zu besetzen|ausgeschrieben)|geschlossen|zurückgezogen|gestrichen|entfällt|entfallen)\b/, unless: /\b(?:wenn|falls|sobald|bis|sollte|termin)\b/ },
  { says: /\b(?:gegen (?:sie|dich|ihre|deine|eine|die) (?:\w+ )?(?:bewerbung|einstellung|zusammenarbeit|kandidatur|entschieden|besetzung)|gegen (?:sie|dich) entschieden|nicht für (?:sie|dich) entschieden|nicht auf (?:sie|dich) gefallen|diesmal nicht|dieses mal (?:leider )?nicht|nicht (?:ganz |so recht |ideal |in vollem umfang |exakt |optimal )?(?:gepasst|passt|geklappt|gereicht|geeignet|entspricht|übereinstimm\w*|zu den fachlichen|unseren anforderungen|den anforderungen|die vorstellungen))/, unless: /\b(?:wenn|falls|verfahren|leicht)\b/ },
  { says: /\bbewerbung\b[^.;]{0,60}\b(?:nicht erfolgreich|abgelehnt|ablehnen|nicht weiter|erfolglos)\b|\bnicht (?:weiter|mehr) (?:im |in |am )?(?:\w+ ){0,3}(?:bewerbungs|auswahl)(?:prozess|verfahren)|\b(?:treffen|entsprechen) sie leider nicht\b|\bleider nicht (?:weiter|mehr|in die|zum|zu uns)/, unless: /\b(?:wenn|falls|sollte)\b/ },
];

/**
 * What goes with a no, and is none by itself: regret, good wishes for the search, what others had, how hard it was. Where
 * enough of it comes together and nothing else is said, it is one.
 */
const hinted: readonly (readonly [RegExp, number])[] = [
  [/\b(?:unfortunately|regret|regrettably|sorry (?:to|that|for the|we|i|but)|afraid|sadly|tough news|bad news|better news|disappoint\w*|not the (?:news|outcome|answer)|isn't the one you wanted|heavy heart|gutted|leider|bedauer\w*|bedauerlicherweise|tut (?:uns|mir) (?:sehr )?leid|enttäuschen)\b/, 1],
  [/\b(?:wish(?:ing|es)?|luck|success|best)\b[^.;]{0,60}\b(?:search|future|career|endeavou?rs?|job hunt|elsewhere|next (?:role|step|chapter)|applications?)\b|\b(?:beruflich\w*|zukunft|weg|jobsuche|stellensuche|werdegang|laufbahn|lebensweg|suche)\b[^.;]{0,60}\b(?:alles gute|erfolg|glück|das beste)\b|\b(?:alles gute|erfolg|glück|daumen|das beste)\b[^.;]{0,60}\b(?:beruflich\w*|zukunft|weg|jobsuche|stellensuche|werdegang|laufbahn|suche)\b/, 1],
  [/\b(?:other|another|internal|different|stronger) (?:\w+ )?(?:candidat\w+|applica\w+|person|people)\b|\bsomeone else\b|\banothers?\b|\bander\w+ (?:\w+ )?(?:bewerb\w+|kandidat\w+|person\w*|profil\w*)|\bmitbewerb\w+/, 1],
  [/\bnot a reflection\b|\bdisheartened\b|\bdiscouraged\b|\babwertung\b|\bwerturteil\b|\bkeine wertung\b|\bhoping for\b/, 1.2],
  [/\b(?:large|high|huge|great) (?:number|volume|level|standard|calibre|caliber)\b|\bcompetiti\w+|\bstrong (?:field|pool)|\b(?:hard|difficult|tough|not an easy|close) (?:decision|call|choice)\b|\bvielzahl\b|\bzahlreiche\b|\bnicht leicht ?gefallen\b/, 0.7],
  [/\b(?:apply again|re-?apply|keep (?:an eye|in touch|in mind|you in mind)|future (?:openings|opportunities|roles|vacancies|positions)|other (?:openings|opportunities|roles|vacancies|positions)|paths (?:will )?cross|stay in touch|rooting for you|shout|on file|erneut (?:zu )?bewerben|in kontakt bleiben|talent ?pool|zu einem späteren zeitpunkt)\b/, 0.7],
  [/\b(?:decided|decision|outcome|weighed|concluded|entschieden|entscheidung|auswahl getroffen)\b/, 0.5],
  [/\bthank(?:s| you)?\b[^.;]{0,50}\b(?:interview\w*|interest|time|meeting|coming)\b|\bdank\b[^.;]{0,50}\b(?:interesse|gespräch|zeit|bewerbung)/, 0.4],
];

const withdrawal: readonly Clue[] = [
  { says: /\byour (?:\w+ ){0,2}(?:withdrawal|decision (?:to|not to)|choice to)\b|\byou(?:'ve|'re| have| had| are| were|'d)?(?: \w+){0,2} (?:withdraw(?:n|ing)?|withdrew|step(?:ped|ping) back|accepted (?:another|a different|an offer)|taken (?:another|a different)|declin(?:ed|ing) (?:our|the) offer|decided (?:not to|against|to (?:decline|accept|stay|withdraw|go (?:with|in)|remove|pursue|take))|chosen (?:not to|another|to stay)|no longer (?:interested|wish|want|available)|opted (?:out|not|for))|\bremoved? yourself from\b|\bwon't be (?:joining|continuing with) us\b|\bwithdraw(?:n|al|ing)? (?:of )?your (?:application|candidacy)\b[^.]{0,30}\b(?:as|at) (?:you )?request/, unless: /\bif you\b|should you|you (?:may|can|wish to) withdraw|\bwe (?:have |'ve )?(?:decided|chosen)/ },
  { says: /\bcongratulations on (?:the|your) (?:new|other)\b|\bwon't get to work together\b|\bsorry to (?:lose|see) you\b|\bthank you for (?:letting (?:me|us) know|telling (?:me|us)|your honesty|being (?:open|honest))\b[^.]{0,30}\b(?:decision|decided|offer|withdraw)/ },
  { says: /\b(?:ihre|deine|eure)[nrms]?\s(?:\w+\s){0,2}(?:absage|rückzug|zurückziehung|entscheidung, (?:ihre|deine|nicht))\b|\b(?:sie|du|dass du|dass sie)\b[^.;]{0,60}\b(?:zurückgezogen|zurückziehen|zurückziehst|anders entschieden|für (?:eine andere stelle|einen anderen (?:arbeitgeber|job|weg)|ein anderes) entschieden|anderweitig entschieden|nicht (?:mehr )?zur verfügung)\b|\bschade\b[^.;]{0,80}\b(?:entschieden|absag\w+|zurück\w+)/, unless: /\b(?:wenn|falls|wir (?:uns|haben)|absage erteilen)\b/ },
];

const offers: readonly Clue[] = [
  { says: /\b(?:would like|like|love|going) to offer you (?:the|a|this|our)\b|\byou (?:were|are|have been|'ve been) (?:chosen|selected|successful)\b|\b(?:uns|wir uns) für (?:sie|dich) entschieden\b/, unless: /\bnot\b|n't|unable|unsuccessful|\bif\b|nicht|to interview|for interview|next (?:stage|round)/ },
  { says: /\b(?:pleased|delighted|happy|thrilled|excited|glad|proud|freuen uns|freut uns)\b[^.;]{0,60}\b(?:offer(?:ing)? you|to offer|make you an offer|extend (?:you )?an offer|welcome you|confirm your appointment|appoint you|anbieten zu (?:können|dürfen)|zusagen zu|zusage|an bord)\b|\bformal offer\b|\boffer letter\b|\bcontract (?:of employment|attached|is attached)\b|\bwelcome (?:to the team|aboard)\b|\bwillkommen (?:im team|an bord|bei)\b|\barbeitsvertrag\b|\bstart date\b|\bhast den job\b|\bhaben die stelle\b|\b(?:dein|ihr|der) (?:arbeits)?vertrag\b|\byour contract\b/, unless: /\bnot\b|n't|unable|regret|feedback|other|talent (?:pool|community)|keine?\b/ },
];

const invitations: readonly Clue[] = [
  { says: /\b(?:second|final|next|technical|first|your) interview\b[^.]{0,40}\b(?:on|at|monday|tuesday|wednesday|thursday|friday|moved|rescheduled|will be)\b|\binterview (?:will be|has been|is) (?:held|on|at|moved|set)\b|\b(?:could|can|shall) (?:we|you) (?:do|make|come|meet|speak|talk)\b|\bno longer (?:works|suits)\b|\bwould you be (?:open|interested|available|free|willing)\b|\b(?:when|are you) (?:can|could|free|available)\b|\bkeep you in the process\b|\bnext interview\b|\b(?:coding|technical|take-home) (?:challenge|test|exercise|assignment)\b[^.]{0,40}\b(?:below|attached|link)\b|\blink to (?:the|your)\b|\breminder of your interview\b|\bpassed the\b/, unless: /feedback|thank you for|\bafter your|following your|talent|enjoyed|your interview (?:at|for|with|on) .{0,60}(?:not|unsuccessful)/ },
  { says: /\b(?:would|we'd|i'd|'d) (?:like|love|be (?:happy|delighted|pleased|keen)) (?:to|for you to)\b[^.;]{0,40}\b(?:invit\w+|interview\w*|meet you|schedule|arrange|move you (?:forward|on|to)|progress you|have you (?:in|back|come)|speak (?:with|to) you about (?:the|your)|set up)|\b(?:pleased|delighted|happy|congratulations)\b[^.;]{0,60}\b(?:invit\w+|select(?:ed)? (?:you )?(?:for|to)|shortlisted|next (?:stage|round|step)|passing|passed|move(?:d)? (?:you )?(?:forward|on)|progress)|\b(?:invite|inviting|invitation) (?:you )?(?:to|for) (?:an? |the |your |our )?(?:\w+ ){0,4}(?:interview|assessment|call|conversation|chat|meeting|stage|round|screen)|\byour next step is\b|\b(?:could|can) you (?:do|make|manage|come)\b[^.;]{0,40}\b(?:monday|tuesday|wednesday|thursday|friday|instead|\d)|\b(?:share|send|let (?:me|us) know) your availability\b|\bbook (?:a|your) (?:slot|time|call|interview)\b|\binterview (?:is|has been) (?:confirmed|scheduled|moved|arranged|rescheduled)\b|\bmoved? (?:your|the) interview\b|\bcomplete (?:the|this|an|your) (?:\w+ ){0,3}(?:assessment|test|challenge|questionnaire|exercise)\b|\bmov(?:e|ing) you (?:forward|on|ahead)\b/, unless: /\bnot\b|n't|unable|regret|feedback|\bif (?:you are|selected|your|we)\b|should you be|talent (?:pool|community)|unsuccessful|without inviting|instead of/ },
  { says: /\b(?:laden|lade)\b[^.;]{0,60}\bein\b|\b(?:einladen|einzuladen|kennenlernen|kennenzulernen|kennen lernen|begrüßen zu dürfen)\b|\bvorstellungsgespräch (?:am|ein|verein)|\b(?:gespräch|termin|interview)\b[^.;]{0,40}\b(?:bestätig\w+|vereinbar\w+|verschieb\w+|vorschlag\w*|statt|verlegen)|\bstattdessen am\b|\bpasst (?:es )?(?:ihnen|dir)\b|\bnächsten? (?:schritt|runde)\b[^.;]{0,40}\b(?:freuen|einlad|gerne)/, unless: /\b(?:nicht|keine?[nr]?|leider|karriereseite|für das|nach dem|angenehme|vielen dank|herzlichen dank|danke|bedanken|falls|wenn|feedback|hätten|newsletter|bewerben)\b/ },
];

const interim: readonly Clue[] = [
  { says: /\b(?:still (?:being )?(?:review\w*|consider\w*|in (?:the )?(?:process|consideration|contention|running)|under|very much|assess\w*|waiting|interviewing|active)|under (?:review|consideration)|have(?:n't| not) (?:yet )?(?:made|reached|come to|finali[sz]ed|taken) (?:a|our|any|the) (?:\w+ )?(?:decision|choice)|no decision|not heard (?:back|anything)|chase (?:them|it|this|up)|remain\w* (?:in|under|active)|(?:longer|more time) than (?:we )?(?:expected|planned|anticipated|hoped|usual)|taking (?:a little |a bit )?longer|thank you for (?:your )?patience while|appreciate your patience)\b/, unless: /no longer (?:under|in|being)|\bif\b|no longer be/ },
  { says: /\b(?:zwischenbescheid|zwischenstand|weiterhin im (?:verfahren|prozess|rennen|auswahl\w*)|noch (?:keine|nicht)\b[^.;]{0,40}\b(?:entscheidung|entschieden|gefallen|abgeschlossen)|noch etwas (?:zeit|geduld)|um (?:etwas |ein wenig |noch )?geduld|länger als geplant|entscheidung ist noch)\b/ },
];

const acknowledgements: readonly Clue[] = [
  { says: /\byou(?:'ll| will) (?:hear|be (?:notified|informed|contacted))\b|\bwill be (?:notified|informed|contacted)\b|\b(?:assume|consider)\b[^.]{0,40}\b(?:unsuccessful|not been successful|has not been)\b|\bonly (?:contact|shortlisted)\b|\b(?:inform|notify|tell|update) you (?:of|about|on|as soon|once|by|when)\b|\bbear with us\b|\bwhile we (?:work|go|read|review)\b|\berhalt (?:ihrer|deiner) bewerbung\b|\bmelden uns\b|\bbetrachten sie dies/ },
  { says: /\b(?:(?:have|has|we've|successfully|safely|been|confirms? that we|just) received?|receipt|confirm(?:s|ing)? (?:that )?(?:we |your |the )?(?:have )?(?:received|application)|arrived|successfully submitted|was submitted|has been submitted|acknowledge\w*)\b[^.;]{0,60}\b(?:application|resume|cv|submission|interest|documents|it)\b|\b(?:application|cv|resume|submission)\b[^.;]{0,40}\b(?:has been|was|have been|is|been) (?:\w+ )?(?:received|submitted|sent|forwarded|logged)|\b(?:will|'ll) (?:now |carefully |then |be )?(?:review\w*|assess\w*|read|look\w* (?:at|through)|go through|consider\w*|evaluat\w*|get back|be in touch|reach out|contact you|let you know|shortlist|screen)\b/, unless: /\bnot\b(?! (?:reply|respond|hesitate))|n't|other (?:openings|roles|positions|opportunities)|future|on file|received (?:a|an|many|over|more|so|numerous|\d|high|large|hundreds|such)/ },
  { says: /\b(?:eingang(?:sbestätigung)?|eingegangen|erhalten|eingetroffen)\b[^.;]{0,60}\b(?:bestätig\w*|bewerbung\w*|unterlagen)?|\b(?:prüfen|sichten|melden uns|kommen (?:unaufgefordert )?auf sie|wenden uns)\b/, unless: /\b(?:nicht|keine?[nr]?|leider|wieder|viele|zahlreiche|vielzahl|geprüft|haben wir (?:ihre|deine) unterlagen)\b/ },
];

const requests: readonly Clue[] = [
  { says: /\b(?:did not|didn't|have not|haven't) (?:submit\w*|finish\w*|complet\w*)\b|\breich\w+ (?:sie|du) [^.]{0,40}\bnach\b/ },
  { says: /\b(?:could you|can you|please|kindly|would you)\b[^.;]{0,30}\b(?:send|resend|re-send|upload|provide|complete|fill in|submit|attach|confirm|forward)\b[^.;]{0,80}\b(?:again|pdf|form|cv|resume|copy|documents?|references?|portfolio|certificate\w*|right to work|attachment)|\b(?:bitte|könnten sie|kannst du)\b[^.;]{0,60}\b(?:senden|schicken|nachreichen|einreichen|hochladen|ausfüllen|zusenden)\b/, unless: /survey|feedback|umfrage/ },
];

const advertisements: readonly Clue[] = [
  { says: /\b(?:new jobs?|jobs? (?:alert|for you|matching|you may|that match|in your)|recommended jobs?|job matches|join (?:the|our) (?:\w+ ){0,3}talent (?:community|network|pool)|your profile caught|jobletter|neue (?:jobs|stellen)|passende (?:jobs|stellenangebote) für)\b/ },
];

const subjectAdvertises = /\bnew jobs?\b|\bjob alert\b|\btalent (?:community|network|pool)\b|\bneue (?:jobs|stellen)\b/i;

/** On hold: neither yes nor no. */
const onHold: readonly Clue[] = [
  { says: /\b(?:on hold|paused?|pausing|hiring freeze|frozen|reorgani[sz]ation|put back|postponed|deferred|reserve list|waiting list|waitlist|zurückgestellt|zurückstellen|zurückzustellen|einstellungsstopp|budgetsperre|verschoben|pausiert|auf eis|ruht|auf eine[r]? warteliste|reserveliste)\b/, unless: /\bif\b|pipeline/ },
];

/** A sentence about what may come: “if you are not selected”. */
const supposed =
  /^(?:\W|please note(?: that)?|however|but|and|bitte beachten sie, dass|note that|,|\s){0,4}(?:if (?!you(?:'d| would) like|i'm|i am|anything)|should (?:you|your|we|the)|unless|in the event|in case|falls|wenn|sofern|sollten? (?:wir|ihre|deine|sie (?:nicht|bis)|du (?:nicht|bis)))\b/;

/** The reader is led on to another role, now and not at some time. */
const ledOn =
  /\b(?:would you be (?:open|interested|willing|up for)|(?:would|'d) like to (?:move you|interview you|put you|consider you|invite you|progress you)|are you (?:open|interested))\b(?=[^.]{0,140}\b(?:instead|another (?:role|position|team|opening|vacancy)|different (?:role|position|team|vacancy)|for (?:the|our|a) \w+))(?![^.]*\b(?:future|talent|feedback)\b)|\b(?:möchten|würden) (?:wir )?(?:sie|dich|ihnen|dir)[^.]{0,60}\bstattdessen\b|\bstattdessen\b[^.]{0,80}\b(?:vorstellen|anbieten|einladen|gespräch)/;

/** What a message is, by what its sentences do. The one that says no decides, unless it speaks of what the reader has done. */
export function judge(sentences: readonly Sentence[], subject: string, isList: boolean): Judged {
  const spoken = sentences.map(({ text, plain }) => ({ text, plain: plain.toLowerCase() }));
  const first = (clues: readonly Clue[]) =>
    spoken.find(({ plain }) => !supposed.test(plain) && clues.some(clue => isSaid(clue, plain)))?.text;
  const any = (pattern: RegExp) => spoken.find(({ plain }) => pattern.test(plain))?.text;

  const left = first(withdrawal) ?? (/\bwithdraw|rückzug|zurückzieh/i.test(subject) ? subject : undefined);
  const no = first(rejections);
  if (left !== undefined && (no === undefined || no === left)) return notOne('reply to a withdrawal', left);
  const advertised = isList && subjectAdvertises.test(subject) ? subject : first(advertisements);
  if (isList && advertised !== undefined) return notOne('advertisement', advertised);
  const offered = first(offers);
  const held = first(onHold);
  if (no !== undefined) {
    if (held !== undefined && isOpen(spoken, no)) return { verdict: 'unclear', because: held };
    const led = any(ledOn);
    if (led !== undefined) return { verdict: 'unclear', because: led };
    return { verdict: 'rejection', because: no };
  }
  if (/^(?:\W|re:|aw:|wg:|fwd?:)*(?:absage|rejection)\b/i.test(subject)) return { verdict: 'rejection', because: subject };
  if (offered !== undefined) return notOne('offer', offered);
  const invited = first(invitations);
  const asked = first(requests);
  if (invited !== undefined) return notOne('invitation', invited);
  if (asked !== undefined) return notOne('request', asked);
  if (advertised !== undefined) return notOne('advertisement', advertised);
  if (held !== undefined) return { verdict: 'unclear', because: held };
  const waiting = first(interim);
  if (waiting !== undefined) return notOne('interim reply', waiting);
  const received = spoken.find(({ plain }) => acknowledgements.some(({ says, unless }) => says.test(plain) && !unless?.test(plain)))?.text;
  if (received !== undefined) return notOne('acknowledgement', received);
  const hints = hinted.map(([pattern, weight]) => ({ words: any(pattern), weight })).filter(({ words }) => words !== undefined);
  const sum = hints.reduce((total, { weight }) => total + weight, 0);
  if (sum >= 2) return { verdict: 'rejection', ...(hints[0]?.words && { because: hints[0].words }) };
  if (isList && sum < 1) return notOne('advertisement', subject);
  return { verdict: 'unclear' };
}

/** Whether a sentence says it, and not as what may be: “you will be told once the position has been filled”. */
function isSaid({ says, unless }: Clue, plain: string): boolean {
  const found = says.exec(plain);
  return found !== null && !unless?.test(plain) && !conditional.test(plain.slice(0, found.index + 4));
}

const conditional =
  /(?<!\b(?:auch|as|even) )\b(?:if|unless|whether|once|when|until|falls|wenn|sofern|sobald|sollten? (?:wir|sie|du|ihre|deine))\b[^,;]{0,60}$/;

function notOne(act: Act, because: string): Judged {
  return { verdict: 'not-a-rejection', act, because };
}

/** Whether a message that pauses says no to the role alone, and not to the reader. */
function isOpen(sentences: readonly { readonly text: string; readonly plain: string }[], no: string): boolean {
  const plain = sentences.find(({ text }) => text === no)?.plain ?? '';
  return !/\b(?:you|your|candidates?|applica\w+|bewerb\w+|sie|dich|ihnen|dir)\b/.test(plain);
}
