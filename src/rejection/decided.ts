import type { Clue } from './clue';

/**
 * A no in so many words: in the first person, or about the application itself, and as something that is so. Beside one of these,
 * what else a letter says of talent pools, patience and other openings is only kind.
 */
export const decided: readonly Clue[] = [
  {
    says: /\b(?:not|n't) able to offer you an? (?:interview|position|role|place|job)\b|\b(?:yours|you|your application) (?:was|were)(?:n't| not) among (?:those|the)\b|\b(?:seeking|looking for) (?:someone|an? candidate|candidates) with (?:a )?(?:different|more|other)\b|\bno candidates? (?:was|were) selected\b|\bwe(?:'ve| have) (?:gone|decided to go|chosen to go) with (?:an?|another|someone|one of)\b|\b(?:is not|isn't) being accepted\b|\bentschieden,? (?:\S+ ){0,2}mit anderen (?:bewerb|kandidat)|\bwahl\b[^.;]{0,30}\bnicht auf (?:dich|sie) gefallen\b/,
    unless: /\bif\b|\bsome\b|\bwhether\b|\b(?:falls|wenn|ob)\b/,
  },
  {
    says: /\b(?:decided|decision|determined|chosen|elected|opted|concluded)\b[^.;]{0,30}\b(?:not to (?:hire|move|proceed|progress|pursue|advance|continue|take|go|fill|offer|invite|consider|select|extend)|to (?:pursue|move forward|proceed|progress|go forward|go ahead|go|continue|advance|take|focus on|hire|select|offer)\b[^.;]{0,30}\b(?:other|another|different|someone|stronger|alternative))/,
    unless: /\byou (?:have )?(?:decided|chosen|elected|opted)\b|\byour decision\b|\bif\b/,
  },
  {
    says: /\b(?:will not|won't|are not|aren't|are unable to|are not able to|cannot|can't|not in a position to|do not (?:intend|plan) to)\b[^.;]{0,20}\b(?:mov(?:e|ing)|proceed(?:ing)?|progress(?:ing)?|tak(?:e|ing)|pursu(?:e|ing)|advanc(?:e|ing)|continu(?:e|ing)|go(?:ing)?)\b[^.;]{0,30}\b(?:forward|further|your (?:application|candidacy)|ahead with you|with you)\b/,
    unless:
      /\bif\b|\buntil\b|\bunless\b|\bwithout\b|\bwho (?:we )?(?:will|are|won't)\b|\btake\b[^.;]{0,10}\bcalls?\b/,
  },
  {
    says: /\b(?:your (?:application|candidacy)|you)\b[^.;]{0,40}\b(?:has|have|was|were|is|are)(?:n't|\snot|\sunfortunately not)\s(?:been\s)?(?:successful|selected|shortlisted|short-listed|chosen|progressed|retained|taken (?:forward|further))\b|\b(?:has|have|was|were) (?:been )?unsuccessful\b/,
    unless: /\bif\b|\bassume\b|\bshould\b|\bwhether\b|\bonly\b|\bthose\b|\bconsider\b/,
  },
  {
    says: /\b(?:position|role|vacancy|post|job)\b[^.;]{0,60}\b(?:has|have) (?:now |already |since |recently |unfortunately )?been (?:filled|offered to (?:another|someone)|given to (?:another|someone))\b|\bwithdraw(?:ing)? (?:our|the|this) (?:conditional )?offer\b/,
    unless: /\bif\b|\bonce\b|\buntil\b|\bwhen\b/,
  },
  {
    says: /\b(?:other|another|different) (?:candidates?|applicants?)\b[^.;]{0,60}\b(?:more closely|better|closer|stronger|more suited|best)\b/,
    unless: /\bif\b|\buntil\b|\bwhether\b/,
  },
  {
    says: /\b(?:haben (?:wir )?uns|wir haben uns|uns)\b[^.;]{0,60}\b(?:für (?:eine[nr]?|andere)\s(?:andere\w*\s)?(?:bewerber|kandidat|person|mitbewerb)\w*|gegen (?:ihre|deine|eine)|dagegen|anders|anderweitig)\b[^.;]{0,40}\bentschieden\b|\b(?:ihre|deine) bewerbung\b[^.;]{0,40}\bnicht (?:weiter )?(?:berücksichtig\w*|in die engere|weiterverfolg\w*)|\b(?:keine zusage|absage) (?:geben|erteilen|machen)\b|\b(?:ihnen|dir) (?:leider )?(?:absagen|eine absage)\b/,
    unless: /\b(?:falls|wenn|sollten|ob)\b/,
  },
];

/** Not a no yet, in so many words: it hangs on somebody else, or another role is held out now. */
export const held: readonly Clue[] = [
  {
    says: /\b(?:falls|wenn|sollte) (?:er|sie|diese[rs]?)\b[^.;]{0,20}\b(?:absag|ablehn|zurücktr)/,
  },
  {
    says: /\bplaced (?:at no\. \d+ |at number \d+ )?on (?:the |an? |our )?(?:order of merit|panel|reserve list|waitlist|waiting list|eligib\w+ list)\b|\bshould (?:she|he|they|additional (?:places|spots)|an? (?:place|spot))\b[^.;]{0,30}\b(?:decline|become available|open up|withdraw)\b|\bwonders? (?:if|whether|would) you\b|\b(?:see|know) if you(?:'d| would) be interested in\b|\b(?:vergleichbare|andere|weitere)\w* (?:position|stelle|einsatzm)\w*[^.;]{0,60}\b(?:vorschlagen|anbieten|für sie|für dich)\b|\blove to (?:continue|keep) talking (?:to you )?about\b/,
    unless: /\bnot\b|\bnicht\b|\bkeine?\b|\bunfortunately\b/,
  },
  {
    says: /\bif (?:he|she|they|that|it|this|the (?:other|first|chosen) \w+) (?:turns? (?:it|us|the offer) down|falls? through|declines?|does(?:n't| not) (?:accept|work out)|withdraws?|gets the green light|drops out)\b|\bif (?:a|any|one of (?:the|our|those)) \w+ (?:withdraws?|declines?|drops? out)\b|\bin case any of those\b|\b(?:in|on) (?:reserve|our reserve list|the reserve list|the (?:certified|eligibility|eligible|waiting) list)\b|\bremain(?:s)? under consideration\b|\bholding off on\b|\b(?:may|might|will) be re-?(?:posted|advertised|opened)\b|\b(?:role|position|job) (?:re-?opens|opens (?:up )?again|comes back)\b|\bplatz (?:zwei|2) (?:unserer|der|auf)\b|\bfalls wir zwei stellen\b|\bnachrück\w+/,
    unless: /\bunfortunately not\b|\bno longer\b[^.;]{0,20}\breserve\b/,
  },
  {
    says: /\b(?:very|really)? ?interested in talking to you about (?:a|an|the|our)\b|\bwonder(?:ed|ing)? (?:if|whether) you(?:'d| would| might)? be (?:interested|open|willing|up for)\b|\bi do have an? [^.;]{3,50}\b(?:opening|position|role|vacancy)\b[^.;]{0,20}\bif\b|\b(?:would|'d) (?:like|love) to (?:offer|talk to) you (?:about )?(?:a|an|another|the) [^.;]{0,30}\binstead\b|\bwürden (?:wir|ich) (?:sie|dich) aber\b[^.;]{0,60}\b(?:als|einstellen|für)\b|\bkönn(?:en|ten) (?:wir|ich) (?:ihnen|dir) (?:aber|stattdessen|jedoch)\b[^.;]{0,40}\b(?:stelle|position|als)\b/,
    unless: /\bfuture\b|\btalent\b/,
  },
];
