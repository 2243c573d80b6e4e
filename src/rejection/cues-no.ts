import type { Cue } from './cue';

const someone =
  '(?:(?:an)?other(?:s)?\\b(?! (?:time|way|day|question|stage|round|week|interview|role|job|position|vacanc|opportunit|opening|compan|employer))|someone|somebody|elsewhere|one of our own|internal|in-house|those (?:who|with|whose|already)|(?:people|candidates|applicants|individuals|folks) (?:who|with|whose|that|already)|(?:a|the|an|two|three|several|few) (?:\\w+ ){0,3}(?:candidates?|applicants?|person|people|finalists?|colleague|individual)\\b)';
const notWord =
  "(?:\\bnot\\b|n't\\b|\\bwont\\b|\\bcant\\b|\\bcannot\\b|\\bunable\\b|\\bno longer\\b|\\bnever\\b|\\bneither\\b|\\bnor\\b)";
const aboutAll =
  '(?:feedback|parkplatz|comments?|reasons?|everyone|everybody|every|each|individual\\w*|all applicants|repl(?:y|ies)|respond|response|cost|expenses|travel|parking|hesitate|park)';

/** What goes with a no. None of them decides it; where enough comes together and nothing else is said, it is one. */
export const cuesForNo: readonly Cue[] = [
  // regret
  [
    'no',
    1,
    /\b(?:unfortunately|regret\w*|sorry|apolog\w+|afraid|sadly|alas|bad news|tough news|better news|disappoint\w*|heavy heart|gutted|i hate|hate (?:this|that|writing)|not (?:the|an) (?:\w+ )?(?:news|outcome|answer|call|email|message|words)|aren't the words|isn't the (?:one|call|news|answer))\b/,
  ],
  // consolation
  [
    'no',
    1.5,
    /\b(?:not a reflection|no (?:way a )?reflection|disheartened|downhearted|discourage\w*|put (?:you )?off\b(?= (?:applying|trying|us))|put you off|hoping for|hoped (?:for|to read)|no hard feelings|nothing (?:against you|wrong with)|chin up|keep your chin|don't (?:take|let) (?:it|this)|hard(?:er)? to write|(?:close|narrow|tough|difficult|hard|tight) (?:thing|call|decision|choice|one)|(?:very|so|really|incredibly) close\b|wasn't (?:easy|an easy)|not (?:an )?easy|by a hair|came (?:very )?close|second (?:place|choice)|runner-up|would have been great|might (?:easily )?have been|could have appointed|keep (?:going|writing|trying)|onwards)\b/,
  ],
  // wishes for what the reader does next
  [
    'no',
    1.5,
    /\b(?:wish(?:ing|es)?|luck|success|best|hope|sure)\b[^.;]{0,70}\b(?:search|future|career|endeavou?rs?|job hunt|elsewhere|somewhere|next (?:role|step|chapter|move)|applications?|path|find (?:the|a|something|soon|your)|what comes next|what's next|ahead|another (?:role|employer))\b|\b(?:every|all the|much|strength and|best of|good|loads of) (?:success|luck)\b|\bwish(?:ing)? you (?:all the best|well|the best|every)\b|\brooting for you\b|\bpaths (?:will |may )?cross\b|\bsnap you up\b|\blucky to have you\b/,
  ],
  // another was chosen
  [
    'no',
    2,
    new RegExp(
      `\\b(?:chos\\w+|choice|select\\w*|pick(?:ed)?|prefer\\w*|appoint\\w*|hir(?:ed|ing)|promoted|given|giving|gave|go(?:ing|ne|es)?|went|offer(?:ed)?|accepted|found|ask(?:ed)|pursu\\w+|proceed\\w*|forward|ahead|continu\\w*|focus\\w*|concentrat\\w+|decided|landed|settled|side of|identified|discussions|invited|picked|opted|awarded|took|taking|filled)\\b[^.;?]{0,50}\\b${someone}`,
    ),
    /\byou (?:were|are|have been|'ve been)? ?(?:chosen|selected|picked)\b|\bif\b|congratulations|offer you\b|\byou (?:have )?(?:decided|chosen|accepted|went)|\bnext week\b|\bmeet (?:a|the|another)|still (?:have|need|to see)/,
  ],
  [
    'no',
    1,
    /\b(?:other|another|internal|different|stronger) (?:\w+ )?(?:candida\w+|applica\w+|person|people|finalists?|individual)\b|\bsome(?:one|body) (?:else|who|whose|with|more|local)\b|\bthe (?:other|successful|chosen|preferred) (?:person|candidate|applicant|one|girl|guy|lad)\b|\bthe appointee\b|\b(?:from within|internally|in-house)\b/,
    /congratulations/,
  ],
  // the place is gone
  [
    'no',
    3,
    /\b(?:has|have|had|was|were|is|are|been|'s|'ve|now|already|just|since) (?:\w+ ){0,2}(?:filled|taken|gone|closed|cancelled|canceled|withdrawn|pulled|complete|full|settled|frozen|off the table|scrapped|eliminated|no longer (?:available|open|exists?|needed))\b|\bno longer (?:hiring|recruiting|a job|a vacancy|a role|available|open|under consideration|active|need)\b|\bto full strength\b|\b(?:filled|closed) (?:both|all|the|our|this|that)\b|\b(?:froze|pulled|cut|lost|axed) (?:\w+ ){0,2}(?:headcount|budget|funding|the role|hiring)\b|\bfound our\b|\bhave (?:now )?(?:made|concluded|finali[sz]ed|completed) (?:an appointment|(?:its|our|the) (?:search|selection|recruitment))\b/,
    /\b(?:form|survey|interview|slot|meeting|lift|office|room|link|offer letter|test|assessment|documents?|not yet|we're still|once|until|after|if|since and|though)\b/,
  ],
  // the reader is not among those who go on
  [
    'no',
    3,
    new RegExp(
      `\\b(?:you|yours?|application|candida\\w+|profile|name|resum[eé]|cv|submission|score|we|i|they|us|panel|committee|team|board)\\b[^.;:?]{0,60}${notWord}(?! (?:only|just|yet|hesitate))[^.;:?]{0,45}\\b(?:success\\w*|select\\w*|short-?listed|chosen|placed|progress\\w*|advanc\\w*|proceed\\w*|continu\\w*|call(?:ed|ing)?|invit\\w+|bring\\w*|tak(?:e|en|ing)|forward|further|ahead|among|one of|between them|on (?:it|the)|recommended|consider\\w*|join\\w*|offer\\w*|appoint\\w*|hir(?:e|ing)|accepted|preferred|made (?:it|the)|make (?:it|the|an offer)|attain\\w*|reach\\w*|meet|met|demonstrate\\w*|place|spot|put you|match\\w*|fit|cover you|get the|the (?:right|one)|come out|you)\\b`,
    ),
    new RegExp(
      `\\b${aboutAll}\\b|\\b(?:until|unless|without|yet|once|whether|if|when|sponsor\\w*|attached|before|no need|don't (?:worry|need|turn|forget)|you (?:have |'ve )?decided|your decision|not forgetting|no decision|nobody)\\b|happy to|thank you for letting`,
    ),
  ],
  [
    'no',
    3,
    /\bit(?:'s| is| was) (?:a |sadly a )?no\b|\ba no (?:from|for|on)\b|\b(?:going to|decided to|'ll|will have to|have to) pass\b|\bno (?:joy|luck|dice)\b|\bstatus\s?:\s?not\b|\b(?:not selected|unsuccessful|no longer under consideration)$|\b(?:stop|stopping|leave it|leaving it|end|ending) (?:the process )?(?:here|there)\b|\b(?:clos\w+) (?:out )?your (?:file|application|candidacy)\b|\bmissed out\b|\byou(?:'ve| have)? not been\b|\bsifted out\b|\bit isn't you\b|\bwent? the other way\b|\b(?:rescind|withdraw|revok)\w* (?:that|the|our|this) offer\b|\bstand(?:ing)? (?:you|everyone) down\b|\btoo soon\b|\bunable to (?:offer|progress|take|proceed|consider)\b|\bnot your (?:time|turn)\b|\bdifferent direction\b|\blook (?:outside|elsewhere)\b/,
    /\b(?:if|should you|whether|assume|we'd rather not)\b/,
  ],
  // what was missing
  [
    'no',
    1.5,
    /\b(?:fell|fall|falls) (?:just )?(?:below|short)\b|\b(?:do|does|did|is|are|was|were)(?: not|n't) (?:\w+ ){0,3}(?:match|matching|meet|fit|correspond|align\w*|enough|suit\w*|strong|demonstrate|quite|what|where|the right)\b|\b(?:we|they|client|role|job|position) (?:really )?(?:need|needs|needed|wanted?|requires?|were looking for|are looking for|'re looking for) (?:someone|somebody|a (?:person|candidate)|people|to have)\b|\b(?:you(?:'d| would)? need|you need to be|only open to|open only to)\b|\btoo (?:junior|senior|far|much of|big|early|expensive|high|light)\b|\bon the higher side\b|\blie more in\b|\b(?:pass mark|benchmark|threshold) (?:was|is|for)\b|\bcame down to\b|\bwasn't quite\b|\bcloser to\b|\bmore (?:closely|direct|relevant|suitable|suited|experienced|experience|recent)\b|\bmore (?:junior|senior)\b/,
    /\b(?:not yet|candidates who|if you|applications that)\b/,
  ],
  // another time, and not now
  [
    'no',
    0.6,
    /\bthank(?:s|ing| you)?\b[^.;]{0,60}\b(?:interview\w*|interest|time|meeting|coming|appl\w+|considering|giving|effort|care|patience|taking|sharing|joining|driving|travelling|thinking|chats?|talk)\b|\bappreciat\w+\b[^.;]{0,40}\b(?:you|your|interest|effort|time)\b|\b(?:pleasure|lovely|great|good|enjoyed|nice) (?:to )?(?:have|meet|meeting|talking|speaking|your|the)\b|\bimpress\w+|\byou (?:were|did|interviewed|came|acquitted|scored|have many)\b|\b(?:strong|liked|loved|enjoyed|adored|excellent|outstanding|brilliant|smashing|lovely|gorgeous|beautiful)\b/,
  ],
  [
    'no',
    0.8,
    /\b(?:decided|decision|outcome|concluded|deliberat\w+|reflection|careful(?:ly)?(?: \w+)? (?:consider\w+|review\w*)|after (?:careful |much |long |a long |thorough )?(?:consider\w+|review\w*|evaluat\w+|discussion|thought)|reviewed|chosen|opted|elected|the panel has (?:now )?met|in the end|went back and forth|talked it over)\b/,
    /\bnot (?:yet )?(?:made|decided)|no decision|whatever|your decision|you(?:'ve| have)? decided|any decision|decisions? of your own/,
  ],
  [
    'no',
    3,
    /\b(?:won't|will not|'ll not|wouldn't|not going to|can't|cannot|couldn't|could not|not able to|unable to) (?:now |unfortunately |therefore |be able to |be )*(?:take|taking|hir\w+|offer\w*|see|seeing|bring\w*|give|giving|keep|keeping|mak\w+|go(?:ing)? (?:any |forward|ahead|further)|mov\w+|continu\w+|proceed\w*|progress\w*|advanc\w+|invit\w+|call\w*|fit|employ\w*|recruit\w*|fill\w*|place|placing|put\w*|need\w*|appoint\w*|select\w*|join\w*|work\w* together|get)\b/,
    /\b(?:everyone|everybody|feedback|comments|decision|until|unless|once|before|without|reach|start date|yet|tomorrow|today|monday|tuesday|wednesday|thursday|friday|week|guarantee|slot|if)\b|wait to|your decision|\bor (?:else|we)\b/,
  ],
  [
    'no',
    2,
    /\b(?:didn't|did not|haven't|have not|hasn't|you not|not) (?:quite )?(?:get (?:it|the|this|through)|got (?:it|the)|make (?:it|the)|made (?:it|the)|work(?:ed)? out|go your way|gone your way|to be\b|meant to be|end with you|land|win|won)\b|\b(?:lost|lose|losing) (?:out|the (?:contract|client|funding|grant|bid))\b|\b(?:pipped|edged|nosed|beaten|shaded)\b|\b(?:just|narrowly|slightly) (?:ahead|behind)\b|\b(?:scored|ranked|placed|came) (?:higher|above|lower|below|ahead|behind|out on top|first)\b|\bturn(?:ed|ing)? (?:you|it|this|your \w+) down\b|\b(?:decided|voted|came down|advised|chose) against\b|\bnot (?:for us|the one|our|right for|you this)\b|\bwrong (?:side|time|fit)\b|\bnot this (?:time|year|one|round)\b/,
    /\bif\b|whether|your decision|yet\b/,
  ],
  [
    'no',
    2,
    /\bno (?:longer a )?(?:room|place|space|opening|vacancy|vacancies|budget|work|hours|headcount|position|role|job|seat|contract|offer|need)\b(?! (?:to|for you to))|\bnothing (?:for you|suitable|that (?:fits|matches)|at the moment|going)\b|\bnot (?:replacing|filling|recruiting|hiring|eligible)\b|\b(?:ineligible|overqualified|under-?qualified|re-?advertis\w*|outsourc\w*|redundan\w+|archived)\b|\b(?:stops|ends|ended|finishes) (?:here|there|with)\b|\bend of (?:the road|our|your)\b|\bcalled? it a day\b|\bgone quiet\b/,
    /\bparking|no need to (?:reply|bring)|\bif\b|until|feedback/,
  ],
  [
    'no',
    1,
    /\b(?:leider|bedauer\w*|tut (?:uns|mir|es mir|es uns)? ?(?:sehr |echt )?leid|sorry|schade|schwer(?:er)? fällt|fällt (?:es )?(?:uns|mir) (?:\w+ )?schwer|ungern|enttäusch\w*|schweren herzens|um (?:ihr )?verständnis|entschuldig\w+|fuchst)\b/,
  ],
  [
    'no',
    1.5,
    /\b(?:beruflich\w*|zukunft|weg|jobsuche|stellensuche|werdegang|laufbahn|lebensweg|suche|weiterhin|runden)\b[^.;]{0,60}\b(?:alles gute|alles liebe|erfolg\w*|glück|das beste|gelingen|segen|gekrönt|daumen)\b|\b(?:alles gute|erfolg|glück|daumen|das beste|gelingen|hoffen|hoffe)\b[^.;]{0,60}\b(?:beruflich\w*|zukunft|weg|jobsuche|stellensuche|werdegang|laufbahn|suche|runden|finden|findest)\b|\btoi, toi\b|\balles (?:gute|liebe)\b|\bdrück\w* (?:dir|ihnen) die daumen\b/,
    /\bneue\w* (?:aufgabe|job|stelle)|\bbis dahin\b/,
  ],
  [
    'no',
    2,
    /\b(?:ander\w+|jemand\w*|intern\w*|mitbewerb\w*|(?:eine[nrm]?|einem) (?:\w+ )?(?:bewerber\w*|kandidat\w*|person|kolleg\w+|mitarbeiter\w*|praktikant\w*)|person(?:en)?|leuten?|studierende)\b[^.;?]{0,110}\b(?:entschieden|entschlossen|gefunden|gewählt|ausgewählt|übertragen|vergeben|versprochen|verständigt|geeinigt|zugesagt|zusage|zugestimmt|beworben|vorzug|erhalten|bekommen|gearbeitet|gefallen|den zuschlag|erfüllt|näher|decken|handelseinig|mitbring\w*|hinter sich haben|genommen|eingestellt|fort)\b|\b(?:entschieden|gefunden|gewählt|ausgewählt|zusage|setzen|gehen|gehe|einigten|geht|suchen?|brauchen|nimmt|nehmen|wünsch\w*|erhielt)\b[^.;?]{0,60}\b(?:ander(?:e[nrms]?|weitig)|jemand\w*|mitbewerb\w*|(?:eine|einen|einer) (?:bewerber\w*|kandidat\w*|person)|personen|leute\w*)\b/,
    /\b(?:sie sich|du dich|haben sie|hast du|noch nicht|falls|sollten|sollte|solange|aussteht|ihnen zum glück|für (?:sie|dich) entschieden)\b/,
  ],
  [
    'no',
    2.5,
    /\b(?:ist|sind|wurde|wird|schon|bereits|inzwischen|mittlerweile|nun|leider) (?:\w+ ){0,6}(?:besetzt|vergeben|weg|dicht|eingestellt|gestrichen|entfallen|erteilt|abgeschlossen|beendet|festgelegt|erfolgt|geschlossen|entzogen)\b|\bentfällt\b|\b(?:haben|hatten) (?:\w+ ){0,8}(?:besetzt|vergeben|gefunden|festgelegt|beschlossen)\b|\banderweitig\b|\bstatus\s?:\s?(?:nicht|abgelehnt|geschlossen)/,
    /\b(?:zeugnis|termin|gespräch|unterlagen|noch nicht|noch keine|sobald|wenn|trotzdem|dafür|wiederum)\b/,
  ],
  [
    'no',
    2.5,
    /\b(?:nicht|kein\w*|nix|nichts|ohne|weder)\b[^.;:?]{0,60}\b(?:berücksichtig\w*|weiter\w*|fort\w*|einbezieh\w*|einlad\w*|einzuladen|anbieten|angebot|engere\w*|runde|zusage|einstellen|ausgewählt|gewinnen|erfolg\w*|passt|passen\w*|gereicht|reicht|geklappt|geworden|infrage|in frage|betracht|platziert|bestanden|erbracht|erreicht|darunter|dazu|dabei|dir\b|ihnen|deiner|vertrag|platz|bedarf|match|günstig\w*|positiv\w*|besser\w*|machen)\b|\b(?:sie|dich|du|dir|ihnen|bewerbung|bedarf|name|profil)\b[^.;:?]{0,80}\b(?:nicht|nix|kein\w*)(?: (?:\w+ ){0,2}\w+)?$|\bno match\b|\b(?:hören|hört|endet|enden|ende|schließen|schliessen|beenden|machen)\b[^.;?]{0,50}\b(?:auf|hier|an dieser stelle|ab|nicht weiter)$|\bsuche (?:ich|wir) weiter\b/,
    /\b(?:wenn|falls|sofern|sollten?|solange|noch nicht|noch keine?\w*|erst wieder|vergessen|kosten|reisekosten|auskunft|begründung|gründe\w*|einzeln|jede|alle|persönlich anzuschreiben|rückfragen|antworten|wegen|parkplatz|unvollständig\w*|keine frühere|zum glück|unterlagen fehl\w*|tun|daran)\b/,
  ],
  [
    'no',
    2,
    /\bunterlagen[^.;]{0,60}\b(?:zurück|vernichtet|gelöscht)\b|\b(?:geben|reichen|senden)\b[^.;]{0,60}\b(?:bewerbung|unterlagen)\b[^.;]{0,60}\bzurück\b|\bweiter(?:e)? (?:suchen|suche)\b|\babsehen\b|\babsagen? (?:müssen|erteilen)\b|\bhaben (?:die|den) [^.;]{0,60}\bausschlag\b|\bgefehlt\b|\bknackpunkt\b|\bworan es\b|\bhürde\b|\bvorrang\b/,
    /\b(?:ihre|deine) absage\b|termin|gespräch absagen|gelöscht\. falls|rückfragen/,
  ],
  [
    'no',
    0.6,
    /\b(?:dank\w*|danke|merci)\b[^.;]{0,80}\b(?:interesse|gespräch\w*|zeit|bewerb\w*|bewerbung|unterlagen|vertrauen|mühe|telefonat|geduld|vorbeischauen|vortrag|probevortrag|test|mitgemacht|beworben)\b|\b(?:interesse|bewerbung)\b[^.;]{0,60}\b(?:dank\w*|gefreut)\b|\b(?:gefallen|sympathisch|beeindruckt|mochten|schätzt|prima|schöne)\b/,
  ],
  [
    'no',
    0.8,
    /\b(?:mitteilen|mitzuteilen|informieren wir|entschieden|entscheidung|auswahl getroffen|nach (?:reiflicher|sorgfältiger|eingehender|abschluss|intensiver)|abgestimmt|getagt|geprüft|verglichen|auswertung|zahlreiche|vielzahl|(?:sehr )?viele (?:\w+ )?(?:menschen|bewerbungen)|\d+ bewerbungen|am ende|ehrlich)\b/,
    /\bnoch nicht|noch keine|ob\b/,
  ],
  [
    'no',
    2,
    /\b(?:wird|wurde|geht|klappt|reicht|passt|kommt|hat|haut|funktioniert)\b[^.;?]{0,50}\b(?:nichts|nicht|nix)\b|\b(?:müssen|muss|mussten) (?:wir |ich )?(?:\w+ ){0,3}passen\b|\brennen gemacht\b|\b(?:knapp|dicht) dahinter\b|\b(?:zu (?:wenig|weit|teuer|jung|hoch|früh|spät))\b|\bohne (?:dich|sie) (?:weiter|fort)|\b(?:voraussetzung\w*|anforderung\w*)\b[^.;]{0,60}\b(?:nicht|fehl\w*)\b|\bnicht (?:du|sie|mehr frei|drin)\b|\bandere wege\b|\bgegen (?:dich|sie)\b/,
    /\b(?:wenn|falls|noch nicht|kosten|sofern|sollten|solange|beantworten|zum glück|erst|vergessen|online|bis|auf jeden fall|feedback|begründung|gründe\w*|einzeln|jede|vorher|ganz zu)\b/,
  ],
];
