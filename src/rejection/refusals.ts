import type { Clue } from './clue';

const others =
  '(?:other|another|different|more (?:experienced|qualified|suitable|senior)|stronger|alternative|internal|fellow)\\s(?:\\w+\\s){0,2}(?:candidat\\w*|applica\\w*|folks|person|people|individuals?|profiles?|finalists?|direction)|someone|somebody|one else|others whose|an internal|those (?:candidates|applicants)|folks|engineers|those we met|candidates? (?:who|whose|with|that)|applicants? (?:who|whose|with|that)|individuals? (?:who|whose|with)|finalist';
const not =
  "(?:\\bnot\\b|n't\\b|\\bunable\\b|\\bcannot\\b|\\bnever\\b|\\bno longer\\b|\\bdecline\\b|\\bagainst\\b|\\bunfortunately, no\\b|\\bnor\\b)";
const you =
  '(?:you(?!r (?:patience|time|feedback|question))|candida(?:cy|te|ture)|application|applicants?|profile|interview process|this (?:time|further|forward|any further|occasion)|forward|further|to the next|next (?:stage|round|step)|with (?:it|this)|conversation|the process|either of them|an offer|ahead)';

/** The sender does not go on with the reader, has chosen others, or has nothing to give. */
export const refusals: readonly Clue[] = [
  {
    says: new RegExp(
      `${not}[^.;:]{0,60}\\b(?:mov(?:e|ing)|go(?:ing)?|proceed\\w*|progress\\w*|tak(?:e|ing)|continu\\w*|pursu\\w*|advanc\\w*|bring(?:ing)?|carry(?:ing)?|invit\\w*|offer\\w*|extend\\w*|select\\w*|shortlist\\w*|consider\\w*|appoint\\w*|hir(?:e|ing)|mak(?:e|ing)|put(?:ting)?|process|accept\\w*|accommodat\\w*|ask(?:ing)?|schedul\\w*|set(?:ting)? up|meet(?:ing)?|see(?:ing)?)\\b[^.;]{0,80}\\b${you}`,
    ),
    unless:
      /\b(?:feedback|reasons?|details) |tomorrow|\bslot\b|resched|illness|\bunless\b|until|without|attachment|sponsor|visa|not (?:only|just|mean|hesitate|be disheartened)|\bnot yet\b|yet (?:made|decided|able)|individually|personally respond|reply to (?:all|every)|travel expenses|you (?:have |had |'ve |'d )?(?:decided|chosen|chose|prefer|want|wish)/,
  },
  {
    says: new RegExp(
      `\\b(?:decided|chosen|chose|decision|opted|elected|select(?:ed|ion)|offered|appoint(?:ed)?|hired|proceed\\w*|progress\\w*|pursu\\w*|mov(?:e|ed|ing) (?:forward|ahead|on)|gone|went|go(?:ing)?|filled|accepted|accept|identified|found|picked|prioriti[sz]\\w*|continu\\w*|preferr?ed|favou?r|shortlist\\w*|advanc\\w*|given)\\b[^.;]{0,70}\\b(?:${others})`,
    ),
    unless:
      /\bshould you\b|\bhave not yet\b|we (?:can|could) only contact|haven't yet|you (?:were|are|have been|'ve been) (?:chosen|selected)|\bover (?:\w+ )?other\b|offer you the/,
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
    says: /\b(?:you|application|candidacy|name|candidature|it|profile)\b[^.;]{0,30}(?:\bnot\b|n't\b)[^.;]{0,20}\b(?:successful|selected|shortlisted|chosen|progressed|accepted|appointed|been taken|make it|made it|through to|meet the|moving on|moving forward|match (?:the|our|what)|be (?:progressing|proceeding|moving|going)|scored? (?:high|highly) enough|the (?:selected|successful|preferred))\b/,
    unless:
      /\bshould you\b|\bwhether\b|in the event|\bwhere\b|those (?:who|not)|only (?:those|shortlisted)|\bcandidates who\b|please (?:consider|assume)/,
  },
  {
    says: /\b(?:decided|decision|determined|concluded|chosen|going|have|need|must|obliged|writing|regret)\b[^.;]{0,40}\b(?:not to |to (?:decline|reject|turn down|pass\b|close your|stop|end (?:the|your)|release you|conclude your)|to pass)/,
    unless:
      /you (?:have |'ve )?(?:decided|chosen)|\bdecided not to (?:continue|proceed|pursue|take)[^.]{0,30}\bwith us\b|your decision/,
  },
  {
    says: /\b(?:won't|will not|not going to|can't|cannot|unable to|not able to|not in a position to)\b[^.;]{0,40}\b(?:mak\w+ you an offer|offer(?:ing)? you|take you|be taking you|be hiring you|hire you|place you|match you|give you the (?:job|role)|be inviting you|invite you|progress your|be progressing|advance your|be advancing|continue with your|continue the conversation|take (?:this|things|it) (?:any )?further|put you (?:through|forward))/,
    unless: /feedback/,
  },
  {
    says: /\b(?:(?:position|role|job|post|opening|place|spot|requisition)s?|vacanc(?:y|ies)|opportunit(?:y|ies)|it|search)\b[^.;]{0,50}\b(?:has|have|was|is|are|'s) (?:\w+ ){0,3}(?:filled|been filled|been closed|closed|cancell?ed|withdrawn|no longer (?:available|open|vacant|active|accepting|being)|eliminated|discontinued|been offered to|been given to|been taken)/,
    unless:
      /\bonce\b|\bwhen\b|\buntil\b|\bafter\b|tomorrow|interview slot|\bslots?\b|jobs? you (?:viewed|saved)/,
  },
  {
    says: /\b(?:no longer|not) (?:be )?(?:moving forward with|hiring for|recruiting for|filling|proceeding with|looking to fill) (?:this|the|that)\b/,
    unless: /\bif you (?:do not|don't|fail)/,
  },
  {
    says: /\b(?:isn't|is not|wasn't|not|n't)\b[^.;]{0,30}\b(?:right|best|good|strong|quite a|a|ideal|suitable|close|perfect) (?:fit|match)\b|\bnot (?:be )?what we(?:'re| are) looking for|\bdo(?:es)? not (?:fully )?(?:match|meet|fit|align|suit)|\bdoesn't (?:quite )?(?:match|meet|fit|align)/,
    unless: /opening that fits|another role may|find out|tell you why/,
  },
  {
    says: /\bit(?:'s| is| was) a no\b|\bthe answer is no\b|\bpass(?:ing)? (?:for now|on (?:your|this|you))|\bgoing to pass\b|\bdidn't work out\b|\bdid not work out\b|\bnot (?:to )?(?:be )?(?:taken|taking) (?:your application |you |it |things |this )?(?:any )?further\b|\bregret\w*[^.;]{0,60}\b(?:unsuccessful|decline your|reject)|\brelease you from\b|\breserve (?:your )?application as closed\b|\bclosing? (?:out )?your application\b|\bparted? ways\b|\bother direction\b|\bnot this time\b|\bnot been (?:lucky|successful|selected|shortlisted)\b|\bknocked out\b|\bfell (?:just )?(?:below|short)\b|\bmiss(?:ed)? out\b|\bend of the road\b|\bended? (?:your|the) (?:process|candidacy)\b|\bwithdraw (?:our|the) offer\b|\brescind\w*\b|\bunable to (?:progress|proceed|move forward|offer|consider|take) (?:your|you|with your)\b/,
    unless: /\bshould you\b|until|without/,
  },
  {
    says: /\b(?:we|i|they)(?:'ve| have|'re| are)? (?:\w+ ){0,3}(?:filled|closed|closing|cancel\w+|withdrawn|withdraw|close|discontinued) (?:this|the|our|that) (?:\w+ ){0,3}(?:position|role|vacancy|job|post|opening|requisition|search)\b/,
    unless: /\bonce\b|\bwhen\b|\buntil\b/,
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
    says: /\b(?:go(?:ing)?|gone|went|ended up) with (?:a|an|the|some|another|somebody|someone|one)\b(?! (?:interview|assessment|decision))|\b(?:can't|cannot|unable to|not able to|won't) (?:now )?(?:hire|recruit|appoint|take on) (?:any|for|some|now)|\b(?:budget|funding|headcount)\b[^.;]{0,60}\b(?:pulled|cut|withdrawn|removed|lost|gone|not (?:been )?approved)\b/,
  },
  {
    says: /(?:\bnot\b|n't\b)[^.;]{0,40}\b(?:be )?(?:tak(?:en|ing|e)|moved|put|carried|brought) (?:\w+ ){0,2}(?:forward|further|on|ahead)\b|\b(?:no|not|n't)\b[^.;]{0,30}\b(?:suitable|current|open|further|more)?\s?(?:vacanc(?:y|ies)|openings?|positions?|roles?|places?|opportunit(?:y|ies))\b[^.;]{0,20}\b(?:for you|that (?:match|fit|suit)\w*|suitable|at present|available for)\b|\b(?:close|very close) second\b|\brunner-?up\b|\b(?:came|ranked|placed) second\b|\bsecond choice\b|\bstatus\s?:\s?(?:not|un|rejected|declined|closed)/,
    unless: /talent community|opening that fits today|until|unless/,
  },
  {
    says: /\b(?:candidacy|candidature|application|process|journey|conversation|we|team|things)\b[^.;]{0,60}\b(?:come to an end|at an end|ends? here|stop(?:ping)? here|leav(?:e|ing) it (?:there|here|at that)|conclud\w+ (?:your|our)|close (?:off|out))\b|\b(?:awarded|gone|given|offered|went|goes) to (?:an?|someone|somebody|another|the) ?(?:internal|other|else|colleague|candidate|applicant|person)?\b(?! (?:interview|call|test))|\bhave (?:already |now )?hired\b|\bhired (?:someone|somebody|another)\b|\bbetter suited (?:elsewhere|to (?:another|other|a different))\b|\b(?:on top|the cut|the shortlist|the final (?:list|cut))\b[^.;]{0,10}\bthis time\b|\bcontinu(?:e|ing) our search\b|\bnot your time\b|\bcan only (?:offer|hire|appoint|choose|select)\b[^.;]{0,30}\bone\b|\bno (?:joy|luck|dice)\b|\b(?:withdrawn your|removed your|removed you|been removed|been withdrawn|been released|taken you|taken your)\b[^.;]{0,30}\bfrom (?:further )?(?:consideration|the process|this process)|\b(?:isn't|is not|wasn't|not) what (?:we|the team|they|this)\b|\b(?:which|whom) you are not\b|\bstop(?:ped)? the process\b|\bhold off\b|\bpromot\w+ (?:from within|internally|someone)|\bput to another\b|\b(?:concluded|ended|closed) with the (?:appointment|selection|hiring)\b|\bmore (?:junior|senior) than\b|\bwasn't to be\b|\bnot to be this time\b/,
  },
  {
    says: /\b(?:gegen [^.;]{0,80}\bentsch(?:ieden|eiden)|ander\w+ (?:bewerb|kandidat|person)\w*[^.;]{0,40}\b(?:erhalten|bekommen)\b|nicht zum erfolg|nicht zusammen(?: ?pass\w*| ?komm\w*|\b)|entsp\w+[^.;]{0,60}\bnicht\b[^.;]{0,40}\b(?:erwartung|anforderung|vorstellung|profil|bedarf)\w*|(?:entscheidung|wahl) (?:ist |fiel |)(?:\w+ )?auf (?!sie\b|dich\b)[^.;]{2,60}|intern (?:nach)?besetzt|nicht (?:ganz |voll )?überzeug\w*|\bladen (?:wir )?(?:sie|dich)[^.;]{0,30}\bnicht\b|von einer (?:weiteren )?(?:zusammenarbeit|fortsetzung)[^.;]{0,20}\babsehen|nicht in ?frage|setzen[^.;]{0,40}\bmit ander\w+[^.;]{0,30}\bfort\b|von einer (?:einladung|zusage|einstellung)[^.;]{0,30}\babsehen|davon ab(?:sehen|gesehen)|nicht sollen sein|für eine interne\b)/,
    unless: /\b(?:falls|sollten)\b/,
  },
  // German
  {
    says: /\bentschieden\b[^.;]{0,50}\b(?:mit|für) (?:(?:eine[nrm]?|die|den|jemand\w*) )?ander\w+/,
    unless: /\b(?:du dich|sie sich|hast du|haben sie)\b/,
  },
  {
    says: /\b(?:keinen erfolg|dagegen entschieden|(?:zu|gegen) (?:ihren|deinen|ihre|deine) (?:un)?gunsten|nicht zu (?:ihren|deinen) gunsten|jemand(?:em|en)? (?:ander(?:em|en|s)|gefunden)|(?:bewerbungs|auswahl)(?:prozess|verfahren)\w*[^.;]{0,40}\bbeenden|zu unserer entlastung|unterlagen[^.;]{0,40}\bzurück\b|zuschlag[^.;]{0,40}\bander\w+|ander\w+[^.;]{0,40}\b(?:vorn|vorne|voraus)\b|deren (?:profil|qualifikation\w*|erfahrung\w*)[^.;]{0,60}\b(?:eher|besser|mehr|näher|genauer|noch))/,
    unless: /\b(?:wenn|falls|sollten|zurückgezogen|zurückziehen)\b/,
  },
  {
    says: /\b(?:nicht|keine?[nrms]?)\b[^.;]{0,90}\b(?:berücksichtig\w*|weiter\s?verfolg\w*|weiter\s?(?:zu)?führ\w*|fortsetz\w*|fort(?:zu)?führ\w*|einzuladen|einladen|anbieten|angebot machen|machen können|engere[nr]? (?:aus)?wahl|engeren? (?:kreis|kandidat\w*|bewerber\w*)|nächste (?:runde|auswahlrunde)|zusage|einstellen|ausgewählt|vergeben können|für (?:sie|dich|euch|ihre|deine) entsch\w+|zu uns passt|überzeugen können)/,
    unless:
      /\b(?:wenn|falls|sofern|sollten?|unvollständig\w*|parkplatz\w*|unterkunft|verpflegung|übernachtung|erst|noch nicht|spontan|rückwirkend|fahrtkosten|reisekosten)\b/,
  },
  {
    says: /\b(?:anderen?[nrms]?|einem anderen|eine andere|mitbewerb\w*|intern\w*|bewerb\w+|kandidat\w+|personen?|profile?)\b[^.;]{0,130}\b(?:entschieden|entscheiden|fort(?:zu)?(?:setzen|fahren|führen)|vorzug|besser (?:entspr\w*|pass\w*|erfüll\w*|geeignet)|noch (?:etwas |ein (?:stück|wenig) )?(?:besser|mehr|näher|treffend\w*|passend\w*|genauer|stärker)|näher|treffender|passgenauer|überzeugt|den zuschlag|ausgewählt|gefallen|zugesagt|berücksichtigen)/,
    unless: /\b(?:wenn|falls|sofern|sollten|sobald|haben sie sich|hast du dich|du dich|sie sich)\b/,
  },
  {
    says: /\b(?:noch )?(?:besser|mehr|näher|treffender|passender|genauer) (?:\w+ ){0,6}(?:entspr\w+|erfüll\w+|pass\w+|überzeug\w+|kamen|kommen)\b|\b(?:hat|haben|konnten?)\b[^.;]{0,40}\b(?:anderen? )?(?:bewerb\w+|kandidat\w+|personen?)\b[^.;]{0,60}überzeug\w+/,
    unless: /\b(?:wenn|falls|sollten|sobald)\b/,
  },
  {
    says: /\b(?:ihnen|dir|euch)\b[^.;]{0,60}\babsagen\b/,
    unless: /\b(?:wenn|falls|termin|den .{0,20}gespräch)\b/,
  },
  {
    says: /\b(?:absagen?|abzusagen|absage (?:erteilen|schicken|senden|zukommen|mitteilen)|sagen wir (?:dir|ihnen)[^.;]{0,20}\bab\b|trotz (?:dieser|der) absage|(?:leider )?eine absage)\b/,
    unless:
      /\b(?:(?:ihre|deine|eure)[nrm]?(?: \w+){0,2} absage\b(?! (?:müssen|können))|zu- oder absage|zusage oder absage|falls|wenn sie|sie (?:uns )?absagen|termin[^.]{0,40}absagen|gespräch[^.]{0,40}absagen|interview[^.]{0,40}absagen|als absage)/,
  },
  {
    says: /\bkeine?n? (?:positive[nr]?|günstigere[nr]?|bessere[nr]?|erfreulichere[nr]?|positivere[nr]?|gute[n]?|zusagende[n]?) (?:\w+ )?(?:nachricht\w*|rückmeldung|antwort|bescheid|mitteilung|neuigkeit\w*|auskunft|entscheidung)|\bkeine (?:zusage|einladung|stelle|passende|ihren?|ihrem|deinem|entsprechende|geeignete)\b|\bkein (?:angebot|jobangebot|passende\w*)\b/,
    unless: /\b(?:wenn|falls|noch)\b/,
  },
  {
    says: /\banderweitig (?:\w+ )?(?:besetzt|vergeben|entschieden|besetzen)\b|\b(?:stelle|position|vakanz|ausschreibung|job)\b[^.;]{0,80}\b(?:besetzt|vergeben|nicht mehr (?:vakant|verfügbar|offen|zu besetzen|ausgeschrieben)|geschlossen|zurückgezogen|gestrichen|entfällt|entfallen)\b/,
    unless: /\b(?:wenn|falls|sobald|bis|sollte|termin)\b/,
  },
  {
    says: /\b(?:gegen (?:sie|dich|ihre|deine|eine|die) (?:\w+ )?(?:bewerbung|einstellung|zusammenarbeit|kandidatur|entschieden|besetzung)|gegen (?:sie|dich) entschieden|nicht für (?:sie|dich) entschieden|nicht auf (?:sie|dich) gefallen|diesmal nicht|dieses mal (?:leider )?nicht|nicht (?:ganz |so recht |ideal |in vollem umfang |exakt |optimal )?(?:gepasst|passt|geklappt|gereicht|geeignet|entspricht|übereinstimm\w*|zu den fachlichen|unseren anforderungen|den anforderungen|die vorstellungen))/,
    unless: /\b(?:wenn|falls|verfahren|leicht)\b/,
  },
  {
    says: /\bbewerbung\b[^.;]{0,60}\b(?:nicht erfolgreich|abgelehnt|ablehnen|nicht weiter|erfolglos)\b|\bnicht (?:weiter|mehr) (?:im |in |am )?(?:\w+ ){0,3}(?:bewerbungs|auswahl)(?:prozess|verfahren)|\b(?:treffen|entsprechen) sie leider nicht\b|\bleider nicht (?:weiter|mehr|in die|zum|zu uns)/,
    unless: /\b(?:wenn|falls|sollte)\b/,
  },
];
