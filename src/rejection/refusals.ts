import type { Clue } from './clue';

const others =
  '(?:other|another|different|more (?:experienced|qualified|suitable|senior)|stronger|alternative|internal|fellow)\\s(?:\\w+\\s){0,2}(?:candidat\\w*|applica\\w*|folks|person|people|individuals?|profiles?|finalists?|direction)|someone|somebody|one else|others whose|an internal|those (?:candidates|applicants)|folks|engineers|those we met|candidates? (?:who|whose|with|that)|applicants? (?:who|whose|with|that)|individuals? (?:who|whose|with)|finalist';

/** The sender does not go on with the reader, has chosen others, or has nothing to give. */
export const refusals: readonly Clue[] = [
  {
    says: /\byou (?:were|have|are)(?:n't| not| unfortunately not)(?: been)? (?:successful|selected|chosen|shortlisted|short-listed)\b|\b(?:sie|du) (?:wurden|wurdest|sind|bist)\b[^.;]{0,25}\bnicht (?:ausgewählt|berücksichtigt|eingeladen)\b|\bentschieden\b[^.;]{0,20}\b(?:dich|sie) nicht\b|\b(?:entscheidung|wahl) (?:ist|fiel)\b[^.;]{0,25}\bnicht auf (?:dich|sie)\b|\buns\b[^.;]{0,25}\bfür (?:eine[nr]?|jemand\w*) (?:\w+ )?(?:kolleg|bewerb|kandidat|mitbewerb|person|anderen|andere)\w*[^.;]{0,30}\bentschieden\b/,
    unless: /\bif\b|\bshould\b|\bwhether\b|\bonly\b|\bassume\b|\b(?:falls|wenn|sollten|ob)\b|\bwinners?\b/,
  },
  {
    says: /\boffer\b[^.;]{0,60}\b(?:is|has been|was|are) (?:hereby |now )?(?:withdrawn|rescinded|revoked)\b|\bhired internally\b|\bfilled (?:it|this|both|the \w+) internally\b|\b(?:cannot|can't|unable to|not able to) move you (?:forward|on|ahead)\b|\b(?:cannot|can't|unable to|not able to) (?:offer|provide|sponsor)[^.;]{0,15}\b(?:visa|sponsorship)\b|\bnot a yes\b|\bpassed on (?:you|your (?:cv|resume|application|profile))\b|\b(?:role|position|vacancy|requisition)\b[^.;]{0,30}\b(?:has been|has now been|is now|is|has) closed\b|\bwird\b[^.;]{0,20}\bnichts mit (?:uns|dir|ihnen)\b/,
    unless: /\bif\b|\bonce\b|\buntil\b|\bwhen\b|\bapplications?\b[^.;]{0,20}\bclosed\b/,
  },
  {
    says: /\b(?:cannot|can't|can not|unable to|not able to|not in a position to|not be able to|won't be able to) offer you (?:an? |the |this |any )?(?:\w+ )?(?:position|role|job|post|place|interview|employment|internship|apprenticeship)\b/,
    unless: /\bif\b|\buntil\b|\bunless\b|\bbefore\b/,
  },
  {
    says: /\b(?:has|have|'ve|having) (?:\w+ )?(?:chosen|selected|appointed|hired|picked|(?:gone|went|decided to go) (?:with|for)|opted for|offered (?:it|the \w+) to)\b[^.;]{0,30}\b(?:someone|somebody|another|a different|other)\b/,
    unless: /\bif\b|\bnot\b|n't\b|\byou (?:have|'ve)\b|\bonce\b/,
  },
  {
    says: new RegExp(
      `\\b(?:${others})[^.;]{0,60}\\b(?:more closely|closer|closely|more|fully|better|stronger|best|more (?:suited|suitable|relevant|direct|recent|experience)|edged|accepted|been (?:chosen|selected|offered|appointed|hired)|was (?:chosen|selected|offered|appointed|hired)|(?:was|were) (?:a )?(?:better|stronger|closer)|ahead of)`,
    ),
    unless: /\bif you (?:do not|don't|fail)/,
  },
  {
    says: /\b(?:you|application|candidacy|candidature|interview|submission|bid)\b[^.;]{0,60}\b(?:(?:has|have|was|were|is|are|had|been)\s[^.;]{0,25}\b|'ve been )(?:unsuccessful|rejected|declined|turned down|not successful|regretted)/,
    unless:
      /\bshould\b|\bwhether\b|in the event|will be (?:deemed|considered)|consider your|regard your|assume|deemed/,
  },
  {
    says: /\b(?:decided|decision|determined|concluded|chosen|going|have|need|must|obliged|writing|regret)\b[^.;]{0,40}\b(?:not to |to (?:decline|reject|turn down|pass\b|close your|stop|end (?:the|your)|release you|conclude your)|to pass)/,
    unless:
      /you (?:have |'ve )?(?:decided|chosen)|\bdecided not to (?:continue|proceed|pursue|take)[^.]{0,30}\bwith us\b|your decision/,
  },
  {
    says: /\bit(?:'s| is| was) a no\b|\bthe answer is no\b|\bpass(?:ing)? (?:for now|on (?:your|this|you))|\bgoing to pass\b|\bdidn't work out\b|\bdid not work out\b|\bnot (?:to )?(?:be )?(?:taken|taking) (?:your application |you |it |things |this )?(?:any )?further\b|\bregret\w*[^.;]{0,60}\b(?:unsuccessful|decline your|reject)|\brelease you from\b|\breserve (?:your )?application as closed\b|\bclosing? (?:out )?your application\b|\bparted? ways\b|\bother direction\b|\bmov(?:e|ed|ing) (?:on|forward|ahead) with others\b|\bnot this time\b|\bnot been (?:lucky|successful|selected|shortlisted)\b|\bknocked out\b|\bfell (?:just )?(?:below|short)\b|\bmiss(?:ed)? out\b|\bend of the road\b|\bended? (?:your|the) (?:process|candidacy)\b|\bwithdraw(?:ing|n)? (?:(?:our|the|this|your) (?:\w+ ){0,2}offer|(?:the|this) (?:vacancy|position|role))\b|\brescind\w*\b|\bunable to (?:progress|proceed|move forward|offer|consider|take) (?:your|you|with your)\b/,
    unless: /\bshould you\b|until|without/,
  },
  {
    says: /\b(?:application|candidacy|candidature|profile|it|they|yours?|you|cv|resume|score)\b[^.;]{0,60}(?:\bnot\b|n't\b)(?: be| been| to)? (?:progress(?:ing|ed)?|proceed(?:ing)?|advanc(?:e|ed|ing)|continu(?:e|ing)|going (?:any )?further|go (?:any )?further|moving (?:forward|on|ahead)|considered|short-?listed|selected|among|one of|reach\w* the|me?et the)\b/,
    unless:
      /\bshould\b|\bwhether\b|those who|candidates who|applicants who|unless|without|until|be contacted|will be (?:notified|informed)|please (?:consider|assume)/,
  },
  {
    says: /\b(?:go(?:ing)?|gone|went|tak(?:e|en|ing)) (?:in )?(?:another|a different|other|a new) (?:way|direction|route)\b|\bno longer (?:under|in|being) consider\w+|\b(?:isn't|is not|wasn't|don't (?:think|see|feel|believe)|do not (?:think|see|feel|believe))\b[^.;]{0,50}\b(?:match|fit|alignment|right (?:role|person|time|position|moment))\b/,
    unless: /opening that fits|late\b/,
  },
  {
    says: /(?:\bnot\b|n't\b)[^.;]{0,40}\b(?:be )?(?:tak(?:en|ing|e)|moved|put|carried|brought) (?:\w+ ){0,2}(?:forward|further|on|ahead)\b|\b(?:no|not|n't)\b[^.;]{0,30}\b(?:suitable|current|open|further|more)?\s?(?:vacanc(?:y|ies)|openings?|positions?|roles?|places?|opportunit(?:y|ies))\b[^.;]{0,20}\b(?:for you|that (?:match|fit|suit)\w*|suitable|at present|available for)\b|\b(?:close|very close) second\b|\brunner-?up\b|\b(?:came|ranked|placed) second\b|\bsecond choice\b|\bstatus\s?:\s?(?:not|un|rejected|declined|closed)/,
    unless: /talent community|opening that fits today|until|unless/,
  },
  {
    says: /\b(?:candidacy|candidature|application|process|journey|conversation|we|team|things)\b[^.;]{0,60}\b(?:come to an end|at an end|ends? here|stop(?:ping)? here|leav(?:e|ing) it (?:there|here|at that)|conclud\w+ (?:your|our)|close (?:off|out))\b|\b(?:awarded|gone|given|offered|went|goes) to (?:an?|someone|somebody|another|the) ?(?:internal|other|else|colleague|candidate|applicant|person)?\b(?! (?:interview|call|test))|\bhave (?:already |now )?hired\b|\bhired (?:someone|somebody|another)\b|\bbetter suited (?:elsewhere|to (?:another|other|a different))\b|\b(?:on top|the cut|the shortlist|the final (?:list|cut))\b[^.;]{0,10}\bthis time\b|\bcontinu(?:e|ing) our search\b|\bnot your time\b|\bno (?:joy|luck|dice)\b|\b(?:withdrawn your|removed your|removed you|been removed|been withdrawn|been released|taken you|taken your)\b[^.;]{0,30}\bfrom (?:further )?(?:consideration|the process|this process)|\b(?:isn't|is not|wasn't|not) what (?:we|the team|they|this)\b|\b(?:which|whom) you are not\b|\bstop(?:ped)? the process\b|\bhold off\b|\bpromot\w+ (?:from within|internally|someone)|\bput to another\b|\b(?:concluded|ended|closed) with the (?:appointment|selection|hiring)\b|\bmore (?:junior|senior) than\b|\bwasn't to be\b|\bnot to be this time\b/,
  },
  {
    says: /\b(?:gegen [^.;]{0,80}\bentsch(?:ieden|eiden)|ander\w+ (?:bewerb|kandidat|person)\w*[^.;]{0,40}\b(?:erhalten|bekommen)\b|nicht zum erfolg|nicht zusammen(?: ?pass\w*| ?komm\w*|\b)|entsp\w+[^.;]{0,60}\bnicht\b[^.;]{0,40}\b(?:erwartung|anforderung|vorstellung|profil|bedarf)\w*|(?:entscheidung|wahl) (?:ist |fiel |)(?:\w+ )?auf (?!sie\b|dich\b)[^.;]{2,60}|intern (?:nach)?besetzt|nicht (?:ganz |voll )?überzeug\w*|\bladen (?:wir )?(?:sie|dich)[^.;]{0,30}\bnicht\b|von einer (?:weiteren )?(?:zusammenarbeit|fortsetzung)[^.;]{0,20}\babsehen|nicht in ?frage|setzen[^.;]{0,40}\bmit ander\w+[^.;]{0,30}\bfort\b|von einer (?:einladung|zusage|einstellung)[^.;]{0,30}\babsehen|davon ab(?:sehen|gesehen)|nicht sollen sein|für eine interne\b)/,
    unless: /\b(?:falls|sollten)\b/,
  },
  // German
  {
    says: /\b(?:keinen erfolg|dagegen entschieden|(?:zu|gegen) (?:ihren|deinen|ihre|deine) (?:un)?gunsten|nicht zu (?:ihren|deinen) gunsten|jemand(?:em|en)? (?:ander(?:em|en|s)|gefunden)|(?:bewerbungs|auswahl)(?:prozess|verfahren)\w*[^.;]{0,40}\bbeenden|zu unserer entlastung|unterlagen[^.;]{0,40}\bzurück\b|zuschlag[^.;]{0,40}\bander\w+|ander\w+[^.;]{0,40}\b(?:vorn|vorne|voraus)\b|deren (?:profil|qualifikation\w*|erfahrung\w*)[^.;]{0,60}\b(?:eher|besser|mehr|näher|genauer|noch))/,
    unless: /\b(?:wenn|falls|sollten|zurückgezogen|zurückziehen)\b/,
  },
  {
    says: /\bbewerbung (?:leider |nun )?(?:wurde |ist |wird )?(?:leider )?abgelehnt\b|\bwir (?:sie|dich|ihre|deine)\b[^.,;]{0,60}\babgelehnt\b|\b(?:passender|passgenauer) (?:sind|waren)\b|\b(?:sind|waren) (?:noch )?(?:passender|passgenauer)\b|\b(?:noch )?(?:besser|mehr|näher|treffender|passender|genauer) (?:\w+ ){0,6}(?:entspr\w+|erfüll\w+|pass\w+|überzeug\w+|kamen|kommen)\b|\b(?:hat|haben|konnten?)\b[^.;]{0,40}\b(?:anderen? )?(?:bewerb\w+|kandidat\w+|personen?)\b[^.;]{0,60}überzeug\w+/,
    unless: /\b(?:wenn|falls|sollten|sobald)\b/,
  },
  {
    says: /\b(?:absagen?|abzusagen|absage (?:erteilen|schicken|senden|zukommen|mitteilen)|sagen wir (?:dir|ihnen)[^.;]{0,20}\bab\b|trotz (?:dieser|der) absage|(?:leider )?eine absage)\b/,
    unless:
      /\b(?:(?:ihre|deine|eure)[nrm]?(?: \w+){0,2} absage\b(?! (?:müssen|können))|zu- oder absage|zusage oder absage|falls|wenn sie|sie (?:uns )?absagen|termin[^.]{0,40}absagen|gespräch[^.]{0,40}absagen|interview[^.]{0,40}absagen|als absage)/,
  },
];
