import type { Clue } from './clue';

export const withdrawal: readonly Clue[] = [
  {
    says: /\b(?:per|at|on|following) your (?:own )?request\b[^.;]{0,60}\b(?:withdrawn|removed|cancelled|closed)\b|\b(?:withdrawn|removed|cancelled)\b[^.;]{0,40}\b(?:per|at|on) your request\b/,
  },
  {
    says: /\b(?:ihre|deine) (?:bewerbung|kandidatur)\b[^.;]{0,40}\bzurückgezogen\b|\bdass (?:sie|du) (?:unser|das)\b[^.,;]{0,20}\bangebot\b[^.,;]{0,60}\babgelehnt (?:haben|hast)\b|\b(?:haben sie|hast du) (?:unser|das)\b[^.,;]{0,20}\bangebot\b[^.,;]{0,60}\babgelehnt\b/,
  },
  { says: /\byou have (?:now )?accepted (?:a|another|an) (?:\w+ )?(?:position|role|job|offer)/ },
  {
    says: /\byour (?:\w+ ){0,2}(?:withdrawal|decision (?:to|not to)|choice to)\b|\byou(?:'ve|'re| have| had| are| were|'d)?(?: \w+){0,2} (?:withdraw(?:n|ing)?|withdrew|step(?:ped|ping) back|accepted (?:another|a different|an offer)|taken (?:another|a different)|declin(?:ed|ing) (?:our|the) offer|decided (?:not to|against|to (?:decline|accept|stay|withdraw|go (?:with|in)|remove|pursue|take))|chosen (?:not to|another|to stay)|no longer (?:interested|wish|want|available)|opted (?:out|not|for))|\bremoved? yourself from\b|\bwon't be (?:joining|continuing with) us\b|\bwithdraw(?:n|al|ing)? (?:of )?your (?:application|candidacy)\b[^.]{0,30}\b(?:as|at) (?:you )?request/,
    unless: /\bif you\b|should you|you (?:may|can|wish to) withdraw|\bwe (?:have |'ve )?(?:decided|chosen)/,
  },
];

export const offers: readonly Clue[] = [
  {
    says: /\b(?:would like|like|love|going) to offer you (?:the|a|this|our)\b|\byou (?:were|are|have been|'ve been) (?:chosen|selected|successful)\b|\b(?:uns|wir uns) für (?:sie|dich) entschieden\b|\bwir (?:sie|dich)\b[^.,;]{0,60}\bausgewählt haben\b/,
    unless: /\bnot\b|n't|unable|unsuccessful|\bif\b|nicht|to interview|for interview|next (?:stage|round)/,
  },
  {
    says: /\b(?:pleased|delighted|happy|thrilled|excited|glad|proud|freuen uns|freut uns)\b[^.;]{0,60}\b(?:offer(?:ing)? you|to offer|make you an offer|extend (?:you )?an offer|welcome you|confirm your appointment|appoint you|anbieten zu (?:können|dürfen)|zusagen zu|zusage|an bord)\b|\bformal offer\b|\boffer letter\b|\bcontract (?:of employment|attached|is attached)\b|\bwelcome (?:to the team|aboard)\b|\bwillkommen (?:im team|an bord|bei)\b|\barbeitsvertrag\b|\bstart date\b|\bhast den job\b|\bhaben die stelle\b|\b(?:dein|ihr|der) (?:arbeits)?vertrag\b|\byour contract\b/,
    unless: /\bnot\b|n't|unable|regret|feedback|other|talent (?:pool|community)|keine?\b/,
  },
];

export const invitations: readonly Clue[] = [
  {
    says: /\byour interview\b[^.;]{0,40}\b(?:has been|is) (?:now )?(?:confirmed|scheduled|booked)\b|\b(?:selected|chosen|invited) to (?:progress|proceed|move|advance) to the (?:next|second|final)\b|\bnext step is (?:a|an|the|to)\b|\byou(?:'ve| have) passed\b|\b(?:we are|we're) moving (?:you (?:on |forward )?to|(?:on |forward )?to (?:an?|the|your))\b[^.;]{0,30}\binterview\b|\b(?:sie|dich)\b[^.;]{0,30}\bpersönlich\b[^.;]{0,80}\bkennen ?(?:zu)?lernen\b|\b(?:sende|schicke|übersende) ich (?:dir|ihnen) (?:den|einen|die|hiermit)\b[^.;]{0,30}\btermin/,
    unless: /\bnot\b|n't|\bunfortunately\b|\bleider\b|\bnicht\b|\bif\b/,
  },
  {
    says: /\b(?:second|final|next|technical|first|your) interview\b[^.]{0,40}\b(?:on|at|monday|tuesday|wednesday|thursday|friday|moved|rescheduled|will be)\b|\binterview (?:will be|has been|is) (?:held|on|at|moved|set)\b|\b(?:could|can|shall) (?:we|you) (?:do|make|come|meet|speak|talk)\b|\bno longer (?:works|suits)\b|\bwould you be (?:open|interested|available|free|willing)\b|\b(?:when|are you) (?:can|could|free|available)\b|\bkeep you in the process\b|\bcan we get you\b|\bdo you have (?:\w+|\d+) minutes\b|\bgreat match\b|\blooking forward to (?:meeting|speaking|talking|seeing|welcoming|having)\b|\bwe'll find another time\b|\b(?:would|does|could)\b[^.?]{0,30}\b(?:suit|work)(?: you| for you)?\?|\bnext interview\b|\b(?:coding|technical|take-home) (?:challenge|test|exercise|assignment)\b[^.]{0,40}\b(?:below|attached|link)\b|\blink to (?:the|your)\b|\breminder (?:of|about|that|for) your interview\b|\binterview\b[^.;]{0,90}\bis scheduled to\b|\bpassed the\b/,
    unless:
      /feedback|thank(?: you|s)(?: very much| so much)? for|\bafter your|following your|talent|enjoyed|your interview (?:at|for|with|on) .{0,60}(?:not|unsuccessful)/,
  },
  {
    says: /\b(?:laden|lade)\b[^.;]{0,60}\bein\b|\b(?:einladen|einzuladen|kennenlernen|kennenzulernen|kennen lernen|begrüßen zu dürfen)\b|\bvorstellungsgespräch (?:am|ein|verein)|\b(?:gespräch|termin|interview)\b[^.;]{0,40}\b(?:findet|bestätig\w+|vereinbar\w+|verschieb\w+|vorschlag\w*|statt|verlegen)|\bstattdessen am\b|\bpasst (?:es )?(?:ihnen|dir)\b|\bnächsten? (?:schritt|runde)\b[^.;]{0,40}\b(?:freuen|einlad|gerne)/,
    unless:
      /\b(?:nicht|keine?[nr]?|leider|karriereseite|für das|nach dem|angenehme|vielen dank|herzlichen dank|danke|bedanken|falls|wenn|feedback|hätten|newsletter|bewerben)\b/,
  },
];

export const interim: readonly Clue[] = [
  {
    says: /\b(?:have not|haven't) forgotten (?:about )?you\b|\byou should hear from (?:me|us)\b|\bworking (?:our|my) way through\b|\baktueller stand\b[^.;]{0,20}\bpr(?:ü|ue)fung\b|\bwird (?:\w+ )?gepr(?:ü|ue)ft\b|\bfragliche\w* r(?:ü|ue)ckmeldung\b/,
    unless: /\bif you\b|\bunfortunately\b|\bleider\b/,
  },
  {
    says: /\b(?:still (?:being )?(?:review\w*|consider\w*|in (?:the )?(?:process|consideration|contention|running)|under|very much|assess\w*|waiting|interviewing|active)|under (?:review|consideration)|have(?:n't| not) (?:yet )?(?:made|reached|come to|finali[sz]ed|taken) (?:a|our|any|the) (?:\w+ )?(?:decision|choice)|no decision|not heard (?:back|anything)|chase (?:them|it|this|up)|remain\w* (?:in|under|active)|(?:longer|more time) than (?:we )?(?:expected|planned|anticipated|hoped|usual)|taking (?:a little |a bit )?longer|thank you for (?:your )?patience while|appreciate your patience)\b/,
    unless: /while (?:i|we) waited|no longer (?:under|in|being)|\bif\b|no longer be/,
  },
];

export const acknowledgements: readonly Clue[] = [
  {
    says: /\byou(?:'ll| will) (?:hear|be (?:notified|informed|contacted))\b|\bwill be (?:notified|informed|contacted)\b|\b(?:assume|consider)\b[^.]{0,40}\b(?:unsuccessful|not been successful|has not been)\b|\bonly (?:contact|shortlisted)\b|\b(?:inform|notify|tell|update) you (?:of|about|on|as soon|once|by|when)\b|\bbear with us\b|\bwhile we (?:work|go|read|review)\b|\berhalt (?:ihrer|deiner) bewerbung\b|\bmelden uns\b|\bbetrachten sie dies/,
  },
  {
    says: /\b(?:(?:have|has|we've|successfully|safely|been|confirms? that we|just) received?|receipt|confirm(?:s|ing)? (?:that )?(?:we |your |the )?(?:have )?(?:received|application)|arrived|successfully submitted|was submitted|has been submitted|acknowledge\w*)\b[^.;]{0,60}\b(?:application|resume|cv|submission|interest|documents|it)\b|\b(?:application|cv|resume|submission)\b[^.;]{0,40}\b(?:has been|was|have been|is|been) (?:\w+ )?(?:received|submitted|sent|forwarded|logged)|\b(?:will|'ll) (?:now |carefully |then |be )?(?:review\w*|assess\w*|read|look\w* (?:at|through)|go through|consider\w*|evaluat\w*|get back|be in touch|reach out|contact you|let you know|shortlist|screen)\b/,
    unless:
      /\bnot\b(?! (?:reply|respond|hesitate))|n't|other (?:openings|roles|positions|opportunities)|future|on file|received (?:a|an|many|over|more|so|numerous|\d|high|large|hundreds|such)/,
  },
  {
    says: /\b(?:eingang(?:sbestätigung)?|eingegangen|erhalten|eingetroffen)\b[^.;]{0,60}\b(?:bestätig\w*|bewerbung\w*|unterlagen)?|\b(?:prüfen|sichten|melden uns|kommen (?:unaufgefordert )?auf sie|wenden uns)\b/,
    unless:
      /\b(?:nicht|keine?[nr]?|leider|zurück|wieder|viele|zahlreiche|vielzahl|geprüft|haben wir (?:ihre|deine) unterlagen|(?:stelle|zuschlag|zusage) erhalten)\b/,
  },
];

export const requests: readonly Clue[] = [
  {
    says: /\bcomplete (?:our|the|your|this) (?:short )?(?:application form|profile|assessment|questionnaire)\b|\bsecurity code\b|\bverification code\b|\b(?:verify|confirm) your (?:e-?mail|account)\b|\bregistering (?:your account|with)\b|\byour time to tell us\b|\bbegin survey\b|\btake (?:our|the|a) (?:short |brief )?survey\b|\bzugangscode\b|\bbestätigen sie (?:ihre e-?mail|ihr konto)\b/,
    unless: /\bunfortunately\b|\bregret\b|\bleider\b/,
  },
  {
    says: /\b(?:did not|didn't|have not|haven't) (?:yet )?(?:submit\w*|finish\w*|complet\w*)\b|\b(?:is|are|was) incomplete\b|\buntil we (?:receive|have)\b|\bplease (?:upload|attach|provide)\b|\breich\w+ (?:sie|du) [^.]{0,40}\bnach\b/,
  },
];

/** On hold: neither yes nor no. */
export const onHold: readonly Clue[] = [
  {
    says: /\b(?:on (?:(?:a |the )?(?:temporary|indefinite|short) )?hold|paused?|pausing|hiring freeze|frozen|reorgani[sz]ation|put back|postponed|deferred|reserve list|waiting list|waitlist|zurückgestellt|zurückstellen|zurückzustellen|einstellungsstopp|budgetsperre|verschoben|pausiert|auf eis|ruht|auf eine[r]? warteliste|reserveliste)\b/,
    unless: /\bif\b|pipeline/,
  },
];

/** The reader is led on to another role, now and not at some time. */
export const ledOn =
  /\b(?:would you be (?:open|interested|willing|up for)|(?:would|'d) like to (?:move you|interview you|put you|consider you|invite you|progress you)|are you (?:open|interested))\b(?=[^.]{0,140}\b(?:instead|another (?:role|position|team|opening|vacancy)|different (?:role|position|team|vacancy)|for (?:the|our|a) \w+|for it\b|same team))(?![^.]*\b(?:future|talent|feedback)\b)|\b(?:möchten|würden) (?:wir )?(?:sie|dich|ihnen|dir)[^.]{0,60}\bstattdessen\b|\bstattdessen\b[^.]{0,80}\b(?:vorstellen|anbieten|einladen|gespräch)/;
