import type { Cue } from './cue';

/** What goes with an answer that is no no: what is asked of the reader, and what is still to come. */
export const cuesForOthers: readonly Cue[] = [
  // something is asked of the reader, whatever it is
  [
    'request',
    1.5,
    /\bplease (?!note|accept|do not|don't|know|be |feel free|forgive|keep|find|excuse|apply|see|rest|understand|visit|check|stay|continue|contact|please|say|take|join|pass|consider|remember)\w+|^(?:bring|come|let (?:me|us) know|send|reply|click|complete|log in|sign|tell me|pick|choose|call me|report|confirm|have your|answer|fill)\b/,
    /\bfeedback|not interested|if you(?:'d| would) (?:like|find)|availability changes/,
  ],
  [
    'request',
    1.5,
    /\bbitte (?:\w+ ){0,6}(?:senden|schicken|teilen|bestätigen|rufen sie mich|melden|geben|mitbringen|reichen|füllen|laden|bringen|wählen|sagen)\b|\b(?:senden|schicken|teilen|bestätigen|bringen|wählen|füllen|sagen|geben|reichen) sie (?:\w+ ){0,4}(?:bitte|uns|mir)\b|\b(?:schick|sag|gib|bring|teil|füll) (?:uns|mir|bitte|dein\w*)\b/,
    /\bfalls|auswertung|feedback/,
  ],
  [
    'invitation',
    1,
    /\b(?:tomorrow|by|on|next|until|this|from) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}(?:st|nd|rd|th)?\b(?! (?:month|year|applic))|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d|noon|week)\b|\b(?:am|bis) (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d{1,2}\.)/,
    /\binterview(?:ed)? on\b|\bfollowing|thank|dank|last|came|met on|held|your interview|board|yesterday|in its|vom\b|fängt|eingegangen/,
  ],
  [
    'interim reply',
    1.5,
    /\b(?:we|i|he|she|they|someone|somebody|team|panel|board|committee|manager|recruiter)(?:'ll| will| shall| should| hope to| expect to| plan to| aim to|'re going to| are going to) (?:\w+ ){0,2}(?:know|meet|decide|discuss|review|update|write|ring|call|come back|get back|be back|be in touch|reach|contact|let you|read|look|see|have (?:news|an answer)|start|revert|make)\b/,
    /\bnot\b|n't|never|if (?:something|anything|a (?:suitable|role))|future|keep|in case|when (?:it|that|something)|again/,
  ],
  [
    'interim reply',
    1.5,
    /\b(?:werden|wird|melde\w*|meldet|rufe|schreibe|entscheide\w*|tagt|wollen|sprechen)\b[^.;?]{0,60}\b(?:melden|informieren|prüfen|entscheiden|tagen|woche|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sobald|uns|sie an|bescheid)\b/,
    /\bnicht|kein\w*|leider|wieder was|gelöscht|zukunft|vernichtet/,
  ],
  // asked to come, to talk, to do a test
  [
    'invitation',
    2,
    /\b(?:could|can|would|shall|are|does|do|will|got|free|fancy|how)\b[^.?]{0,60}\b(?:you|we|it|minutes|that|free|around)\b[^.?]{0,80}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.?]{0,60}\?|\b(?:can you do|can you make|could you do|could you make|could we say|would you come|got \d+ minutes|when (?:are you|can you|would you)|would you be (?:free|available)|are you (?:free|available|around))\b/,
    /\bfeedback|another (?:firm|client)|other ideas/,
  ],
  [
    'invitation',
    2.5,
    /\b(?:invited? (?:you )?(?:to|for)|been shortlisted|pleased you passed|move you (?:forward|on)|through to the (?:next|final|second)|would love to have you in|love to (?:meet|see|have) you|pleased to see you|wants? to (?:see|meet) you|second (?:interview|conversation|meeting)|come (?:by|in|along) (?:on|for|at|the)|like to ask you the|you(?:'ve| have) been (?:invited|shortlisted)|caught my eye|still need a|i'd be grateful if you would|return for|see how it goes|your next step|dying to meet|(?:three|available) dates|great fit for)\b/,
    /\bnot\b|n't|unable|regret|feedback|those|people we|only|in future|thank|candidates (?:selected|invited)|have now invited|invited the|instead/,
  ],
  [
    'invitation',
    1,
    /\b(?:at|from) \d{1,2}(?:[.:]\d{2})? ?(?:am|pm|h|uhr)\b|\b\d{1,2}(?::\d{2})? ?(?:am|pm)\b|\b(?:use|click|follow) the link\b|\bbring (?:proof|your|id)\b|\bgood news\b/,
    /\bfrom the city|daily/,
  ],
  // offered
  [
    'offer',
    2.5,
    /\b(?:job's yours|the job is yours|you passed\b(?![^.]{0,80}(?:screening|round))|pleased to (?:inform|offer)|thrilled|delighted to offer|(?:you )?(?:have been|were|are) selected for|offer the position|offer you the (?:post|position|role|job)|conditional offer|offer (?:stands|on those terms)|sign and return|report for|say yes|hope you'll join|hoping you'll join|join us on|welcome to)\b/,
    /\bnot\b|n't|unable|rescind\w*|withdrawn?\b(?!\.)|we extended|unless you/,
  ],
  [
    'reply to a withdrawal',
    2.5,
    /\b(?:you(?:'ve| have|'ll| will)? (?:\w+ ){0,2}(?:decided to|withdrawn|withdraw|not be accepting|be accepting|no longer a candidate)|as (?:you )?requested|for letting (?:me|us) know|taken you off|sorry to receive your|totally get it|thanks for being (?:straight|honest|upfront)|your new (?:place|job|role|post)|closed your file|turn to our (?:other|next|second)|we'll go to the next|next (?:lad|person|candidate|one) (?:for|on)|no bother|that's a shame|sorry to (?:hear|lose) (?:you|that you))\b/,
    /\bwe(?:'ve| have)? decided\b|\bif you\b|should you/,
  ],
  // received, and to be read
  [
    'acknowledgement',
    2.5,
    /\b(?:received|receipt|arrived|landed|reached us|acknowledg\w+|submitted|uploaded|got it|is in!|opened fine|logged)\b/,
    /\bnot received|received (?:a|an|over|more|so|many|\d|high|hundreds|such|far)|well received|all applications received|has submitted|of all submissions|we receive\b|have received your (?:message|mail) saying/,
  ],
  [
    'acknowledgement',
    1.5,
    /\b(?:will|'ll) (?:\w+ ){0,2}(?:review|ring|call|contact|reach out|get in touch|get back|be in touch|let you know|be (?:notified|informed|contacted|called)|read|meet in|look at|reply|say so|hear)\b|\bshall (?:reach|contact|inform|let)\b|\breads? every\b|\b(?:takes place|closing date|close off|pencilled in|interviews (?:will|are)|bear with us|make (?:his|her|their|our) mind up|only (?:those|candidates|shortlisted)|how it works|what happens next)\b/,
    /\bnot\b|won't|future|comparable|should (?:something|your)|may reach|in case of any/,
  ],
  [
    'acknowledgement',
    1.5,
    /\b(?:if|should) (?:you|your|it)\b[^.;]{0,60}\b(?:not (?:heard|selected|be called|hear)|hear nothing|match\w*|turns out|declined|successful|unsuccessful)\b|\bif the \w+ is interested\b|\bwhether successful\b|\b(?:unsuccessful|rejected) applic\w+|\bapplications that do not\b|\bcan(?:no|')t (?:reply|answer|write|respond)[^.;]{0,20}(?:all|every\w*|individually)|\bsometimes the answer\b/,
    /\bfuture\b|suitable opening|something|on it\b/,
  ],
  // not yet
  [
    'interim reply',
    2.5,
    /\b(?:still (?:review\w*|under|in (?:the )?(?:mix|process|running)|consider\w*|open|waiting|very much)|no decision yet|not (?:a no|yet)|not forgetting|hang tight|waiting (?:on|for)|running behind|taking (?:\w+ ){0,4}longer|in the mix|remains open|no choice be made|haven't (?:made (?:a|any|our|up)|decided)|yet to (?:decide|make)|(?:nobody|no one) has been|where things stand|with the hiring manager|expect (?:news|to hear)|one way or the other|hear (?:from us )?by|figure on|can't commit|placed (?:first|second|third|fourth) on|nothing moves|any news|kept waiting|unfair not to wait|hold the (?:deciding )?meeting)\b/,
    /\bif you have|\bno longer|apologi[sz]e it|for (?:the|your) patience|waiting room/,
  ],
  [
    'request',
    2.5,
    /\b(?:incomplete|action required|unanswered|missing|not attached|please (?:to )?(?:send|complete|upload|provide|attach|confirm)|kindly (?:send|share|submit|provide)|could you (?:let us have|send|provide|complete|share)|second referee|what's the least|do you need|would you (?:now|need|require)|tell us how|two minutes of your time|quick check|one question|salary expectations?|notice period)\b/,
    /\binterview day\b/,
  ],
  ['request', 1.5, /^[^.]{0,160}\?$/, /\bwhy|how kind|coffee\?|call\?|feedback|chat\?|instead\?/],
  // to all, and to come
  [
    'advertisement',
    2.5,
    /\b(?:unsubscribe|join (?:the|our) (?:\w+ ){0,3}talent (?:community|network|pool)|manage alerts|is hiring|live vacancies|new vacancies|gone live|fancy applying|refer a friend|open (?:evening|day)|dear all|apply in (?:one|two)|share updated|if interested|registered candidates|we're opening|jobs that match|immediate joiners)\b/,
    /\bset up job alerts/,
  ],
  // the answer stands elsewhere
  [
    'hold',
    3,
    /\blog ?-?in\b[^.;]{0,60}\b(?:see|view|check|details|read|portal|account)\b|\b(?:see|view|check|read)\b[^.;]{0,60}\b(?:log(?:ging)? in|portal|account|dashboard)\b|\b(?:einloggen|loggen sie|im portal|bewerberportal)\b/,
    /\bdelete|follow|gespeichert|request one|alerts|progress\b/,
  ],
  // neither yes nor no
  [
    'hold',
    3,
    /\b(?:on hold|paused?|hold pool|reserve list|waiting list|waitlist|suspended|strong alternate|our alternate|alternate\b|eligibility list|may be dropped|be dropped|don't know whether|not sure (?:whether|if|the)|up in the air|may ask you|can make no promise|could be (?:great|nothing)|who has until|in case she|still (?:hope|surpris)\w*|surprised me|not yet finished|second draw|where we are\?|things got weird|remains to be seen|may (?:advertise|fold))\b/,
    /\bthank you for (?:your )?patience\b/,
  ],
  // each again, in words that go with it and do not say it
  [
    'invitation',
    1.5,
    /\b(?:next|second|final|last|first) (?:round|stage|step)\b|\b(?:shortlist(?:ed)?|calendar|reschedul\w+|trial (?:shift|day)|come in\b|pop in|see you (?:on|at|there|then|soon)|looking forward to (?:seeing|meeting|speaking)|meet (?:the team|us|with)|still (?:interested|up for|free|looking)|(?:does|do|would) (?:that|this|it|either|any of these) (?:work|suit)|zoom|teams link|what time|give me a (?:ring|call|bell)|in person|on site|dress code|directions)\b/,
    /\bnot\b|n't|unable|unfortunately|regret|sorry|afraid|feedback|future|\bif\b|thank|following|those|others?\b|completed|enjoyed|instead|put|invited (?:the|candidates)/,
  ],
  [
    'offer',
    1.5,
    /\b(?:congrat\w+|you're (?:in|hired)|you got (?:it|the job)|the job is|we want you|welcome (?:aboard|to)|first day|onboarding|start(?:ing)? (?:on )?(?:monday|the \d|date)|offer letter|in writing|countersign\w*|salary (?:is|of|will)|paperwork|induction|uniform)\b/,
    /\bnot\b|n't|unable|unfortunately|regret|feedback|on reaching|\bif\b|withdraw|expectation/,
  ],
  [
    'request',
    1.5,
    /\b(?:we (?:still )?need (?:your|you to|a copy|the|two)|right to work|passport|certificates?|before we (?:can|go|proceed)|to (?:complete|finish|finali[sz]e) (?:your|the)|survey|questionnaire|deadline|resubmit|(?:would|could|did)(?: not|n't) open|corrupt\w*|blank|password|bounced|outstanding (?:document|item)s?|fill (?:in|out))\b/,
    /\byou need\b|unfortunately we|\bexperience\b/,
  ],
  [
    'acknowledgement',
    1.5,
    /\b(?:safely|in the (?:pile|queue|system)|reading through|going through|working (?:our|my) way|applications close|closes? on|automat\w+ (?:reply|response|acknowledg\w+)|this is an auto\w+|(?:hear|reply|respond|answer)[^.;]{0,40}\b(?:within|by|in) (?:\w+ ){0,3}(?:weeks?|days?|month)|(?:allow|give) us|for now, (?:there|nothing)|nothing (?:more|else) (?:to|you))\b/,
    /\bnot be\b|feedback/,
  ],
  [
    'interim reply',
    1.5,
    /\b(?:haven't forgotten|still (?:with|on|meeting|seeing|talking|interviewing|deciding)|pushed back|slower|longer than|no news|not heard (?:back|yet)|haven't heard|chas(?:e|ing|ed)|sit tight|hold tight|end of (?:the )?(?:month|week|year)|should know|decision (?:by|on|next|will)|will (?:decide|be made)|not (?:made|reached|taken) (?:a|our|any|the)|yet to|catch up|backlog|more time|need (?:some|a few|\w+) more (?:days|weeks))\b/,
    /\bif you\b|no longer|patience|another|keen\b/,
  ],
  [
    'reply to a withdrawal',
    1.5,
    /\b(?:respect your (?:decision|choice)|understand (?:your|completely|entirely|why you)|your decision|pull(?:ed|ing)? out|changed your mind|staying (?:put|where)|good luck (?:with|at|in) (?:your|the) new|sorry (?:to hear|to lose) you|you(?:'ve| have) (?:found|accepted|taken|chosen|gone)|your (?:email|note|message) (?:saying|about|this)|congratulations on (?:your|the))\b/,
    /\bwe(?:'ve| have)? decided|understand your (?:disappointment|frustration)/,
  ],
  [
    'advertisement',
    1.5,
    /\b(?:new (?:openings|roles|vacancies|opportunities)|we(?:'re| are) (?:hiring|recruiting|growing|looking for)|hiring now|join us|apply (?:now|today|here|by)|refer (?:a|someone)|browse|newsletter|webinar|careers? (?:fair|day|event)|intake|opens? (?:on|in)|spread the word|share this|opt out|you (?:signed|are receiving|once|previously) )\b/,
    /\bsomeone who|\bsomeone with|not\b|n't|apply again|unfortunately|next (?:year|intake)/,
  ],
  [
    'invitation',
    2.5,
    /\b(?:passt (?:es )?(?:ihnen|dir)|ginge es|hast du lust|magst du|haben sie (?:zeit|lust)|kannst du|können sie|wann (?:hast|haben|können|kannst)|noch einmal sehen|unbedingt sehen|komm am|kommen sie am|schnuppern|probe machen|probearbeiten|auswahltag|einladen möchten|gern(?:e)? einladen|lade\w* (?:wir )?(?:sie|dich)|zweite[ns]? (?:gespräch|runde)|terminvorschlag)\b/,
    /\bnicht ein|erreichen|falls|nicht zu|keine einladung|auswertung/,
  ],
  [
    'invitation',
    1,
    /\b(?:um|ab) \d{1,2}(?:[.:]\d{2})?(?: uhr)?\b|\b\d{1,2}(?:[.:]\d{2})? uhr\b|\b(?:mitbringen|bringen sie|vor ort|per video)\b/,
    /\bsprechstunde|erreichbar|rufen/,
  ],
  [
    'offer',
    3,
    /\b(?:vertragsentwurf|vertragsangebot|arbeitsvertrag|haben sie die stelle|hast du (?:die stelle|den job)|(?:sie|du) (?:haben|hast) uns überzeugt|für (?:sie|dich) entschieden|herzlich willkommen|freuen uns auf (?:sie|dich) als)\b/,
    /\bnicht|kein\b/,
  ],
  [
    'reply to a withdrawal',
    3,
    /\b(?:(?:ihre|deine)(?: \w+)? absage|(?:sie sich|du dich) (?:anders|für [^.;]{0,40}|dagegen) entschieden|zurückgezogen|(?:ihre|deine) neue (?:aufgabe|stelle|arbeit)|rücknahme (?:ihrer|deiner|meiner)|schade, dass (?:sie|du))\b/,
    /\bfalls|wenn|trotz\b/,
  ],
  [
    'acknowledgement',
    2.5,
    /\b(?:eingegangen|angekommen|eingang (?:ihrer|deiner)|erhalten|ist da\b|weitergereicht|weitergeleitet|bestätig\w+|bekommen)\b/,
    /\b(?:bewerbungen eingegangen|zurück|nicht|vergeblich|zuschlag|stelle|absage|zusage|eine person|einer)\b/,
  ],
  [
    'acknowledgement',
    1.5,
    /\b(?:sichtet|sichten|prüfen|prüft|melden uns|meldet sich|kommen auf sie|so läuft|bis \d+\. \w+ sammeln|jede bewerbung einzeln|sollten sie (?:binnen|innerhalb|bis)|danach kommt|hören von uns|in jedem fall)\b/,
    /\bsobald wieder|geprüft\b/,
  ],
  [
    'interim reply',
    2.5,
    /\b(?:zwischenstand|vertrösten|gedulden|(?:noch )?(?:etwas )?geduld|nicht vergessen|verzögert|erst wieder|nicht vor (?:mitte|ende|anfang)|noch nicht|ein ja leider|unverändert|an ihrer bewerbung festzuhalten|noch keine entscheidung|bis dahin|sobald (?:er|sie|es|wir) (?:zurück|weiter))\b/,
    /\bdanke für deine geduld|dank für ihre geduld|wieder was\b/,
  ],
  [
    'request',
    3,
    /\b(?:nachforderung|reichen sie|reich\w* [^.;]{0,40}\bnach\b|folgenden angaben|fehlt noch|nachweis[^.;]{0,40}fehlt|senden könnten|solange [^.;]{0,60}\bfehl\w+|nicht zu öffnen|vermisst aber|kurze antwort|bitte (?:senden|schicken|ergänzen|laden) sie)\b/,
  ],
  [
    'advertisement',
    2.5,
    /\b(?:hier abmelden|abmelden\b|talentpool ein|mit einem klick|jetzt [^.;]{0,30}bewerben|karriereabend|verstärkung|neue jobs|erlaubt, dich|frühere bewerbung|letzten bewerbung|talentnetzwerk|anmeldung über)\b/,
    /\bsuche\b[^.]{0,80}entschieden/,
  ],
  [
    'hold',
    3,
    /\b(?:eingefroren|auf eis|zurückgestellt|einstellungsstopp|ob und wann|ob (?:wir|sie|die stelle|es) [^.;]{0,80}\b(?:dürfen|bleibt|wird|weitergeht)|beide richtungen|zweiter stelle|steht noch aus|noch aussteht|weder zu- noch|reserveliste|warteliste|geteilte meinungen|wäre [^.;?]{0,60}\bdenkbar|erst mal nix|nachrück\w+)\b/,
  ],
  ['request', 1.5, /^[^.]{0,160}\?$/, /\bmagst|kaffee|rückmeldung|feedback/],
  [
    'invitation',
    1.5,
    /\b(?:nächsten? (?:runde|schritt)|kennenlernen|kennenzulernen|freuen uns auf (?:sie|dich|das)|vorbeikommen|vorbeischauen möchten|termin\w*|probetag|hospit\w+|online-test|einladung)\b/,
    /\bnicht|kein\w*|leider|dank|freude|hätten|ergebnis|weiter\b/,
  ],
];

/** What a subject speaks for. */
export const cuesInSubject: readonly Cue[] = [
  [
    'no',
    3,
    /unsuccessful|vacancy closed|\babsage\b|rejection|not selected|nicht berücksichtigt|position (?:filled|closed)/,
    /\b(?:meine|ihre|deine) absage/,
  ],
  ['no', 0.7, /outcome|result|decision|ergebnis|abschluss/],
  [
    'acknowledgement',
    1.5,
    /received|receipt|submitted|acknowledg|auto-?reply|^eingang|eingangsbestätigung|bewerbung bekommen/,
  ],
  [
    'invitation',
    1.5,
    /invitation|einladung|availability|phone chat|second interview|terminvorschlag|moving your|next steps|assessment:|interview -|\bprobearbeiten/,
    /feedback/,
  ],
  [
    'request',
    2.5,
    /action required|incomplete|missing|reference problem|nachforderung|fehlt|how was our|one question/,
  ],
  ['offer', 2, /\boffer\b|letter of intent|vertragsangebot|ihr vertrag|training class/, /re: offer/],
  ['reply to a withdrawal', 3, /withdraw|rücknahme|rückzug|re: offer/],
  ['interim reply', 1.5, /zwischenstand|hang tight|any news|quick status|where things stand|delay/],
  [
    'advertisement',
    2.5,
    /new jobs|job alert|talent (?:community|network|pool)|talentpool|urgent requirement|remember us|open (?:evening|day)|neue (?:jobs|stellen)|\d+ stellen|fehlen uns/,
  ],
  ['hold', 2, /on hold|paused|hold pool|reserve|eligibility|not the job/],
];
