import type { Clue } from './clue';

/** Not a no yet, in so many words: it hangs on somebody else, or another role is held out now. */
export const held: readonly Clue[] = [
  {
    says: /\b(?:falls|wenn|sollte) (?:er|sie|diese[rs]?|(?:der|die) (?:erst|ander|ausgewähl|gewähl)\w*(?: \w+)?)\b[^.;]{0,20}\b(?:absag|ablehn|zurücktr|zurückzie|nicht annimm)|\bauf (?:den |dem )?(?:zweiten|dritten) (?:platz|rang)\b|\bzweite wahl\b/,
  },
  {
    says: /\bplaced (?:at (?:no[.·]|number) ?\d+ |\d+(?:st|nd|rd|th) )?on (?:the |an? |our )?(?:order of merit|panel|reserve list|waitlist|waiting list|eligib\w+ list)\b|\bshould (?:she|he|they|additional (?:places|spots)|an? (?:place|spot))\b[^.;]{0,30}\b(?:decline|decide not to|become available|open up|withdraw)\b|\bwonders? (?:if|whether|would) you\b|\b(?:see|know) if you(?:'d| would) be interested in\b|\b(?:vergleichbare|andere|weitere)\w* (?:position|stelle|einsatzm)\w*[^.;]{0,60}\b(?:vorschlagen|anbieten|für sie|für dich)\b|\blove to (?:continue|keep) talking (?:to you )?about\b/,
    unless: /\bnot\b|\bnicht\b|\bkeine?\b|\bunfortunately\b/,
  },
  {
    says: /\bif (?:he|she|they|that|it|this|the (?:other|first|chosen) \w+) (?:turns? (?:it|us|the offer) down|falls? through|declines?|does(?:n't| not) (?:accept|work out)|withdraws?|gets the green light|drops out)\b|\bif (?:a|any|one of (?:the|our|those)) \w+ (?:withdraws?|declines?|drops? out)\b|\bin case any of those\b|(?<!\b(?:candidate|applicant|someone|somebody|person|people|others?) )\b(?:in|on) (?:reserve|our reserve list|the reserve list|the (?:certified|eligibility|eligible|waiting) list)\b|\bremain(?:s)? under consideration\b|\bholding off on\b|\b(?:may|might|will) be re-?(?:posted|advertised|opened)\b|\b(?:role|position|job) (?:re-?opens|opens (?:up )?again|comes back)\b|\bplatz (?:zwei|2) (?:unserer|der|auf)\b|\bfalls wir zwei stellen\b|\bnachrück\w+/,
    unless: /\bunfortunately not\b|\bno longer\b[^.;]{0,20}\breserve\b/,
  },
  {
    says: /\binterested in talking to you about (?:a|an|the|our)\b|\bmov(?:e|ed|ing) your (?:application|profile|candidacy|cv|resume) (?:over|across)\b|\b(?:like|love) to (?:talk|speak|chat|have you (?:talk|speak|meet)) (?:to|with) \w+(?: \w+)? about (?:that|it|this)\b|\b(?:opening|role|position|vacancy)\b[^.;]{0,60}\b(?:she|he|they)(?:'d| would) (?:like|love) to (?:talk|speak) (?:to|with) you\b|\bbrought up your name for\b|\byou (?:could|would|might|may)(?: well)? be an? (?:\w+ )?(?:good|great|better|strong) (?:fit|match) for (?:our|the|an?|another) [^.;]{3,60}\b(?:opening|role|position|vacancy)\b|\bwonder(?:ed|ing)? (?:if|whether) you(?:'d| would| might)? be (?:interested|open|willing|up for)\b|\bi do have an? [^.;]{3,50}\b(?:opening|position|role|vacancy)\b[^.;]{0,20}\bif\b|\b(?:would|'d) (?:like|love) to (?:offer|talk to) you (?:about )?(?:a|an|another|the) [^.;]{0,30}\binstead\b|\bwürden (?:wir|ich) (?:sie|dich) aber\b[^.;]{0,60}\b(?:als|einstellen|für)\b|\bkönn(?:en|ten) (?:wir|ich) (?:ihnen|dir) (?:aber|stattdessen|jedoch)\b[^.;]{0,40}\b(?:stelle|position|als)\b/,
    unless: /\bfuture\b|\btalent\b/,
  },
];
