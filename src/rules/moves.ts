/** Something that a good message does. */
export interface Move {
  readonly id: 'thanks' | 'asks' | 'accepts';
  readonly phrases: readonly string[];
}

/** The moves whose absence is told of. Here a missed phrase is a false alarm: they are meant to be found in nearly anything. */
export const moves: readonly Move[] = [
  {
    id: 'thanks',
    phrases: [
      'thank|thanks|thankful|thankfully|grateful|gratefully|gratitude|appreciate|appreciated|appreciative|appreciation|cheers|obliged|indebted|thx|ta',
      'mean|meant a lot|lot|world|great|so much',
      'so|very|really|incredibly|extremely|truly|that|it be? kind|generous|good|nice|decent|thoughtful|sweet of',
      'be .. kind|generous|good|decent|thoughtful|nice|lovely|sweet of|to',
      'i owe you .. coffee|drink|pint|beer|lunch|one',
      'tysm|danke|dankeschön|gracias|merci|obrigado|obrigada|grazie|shukran|salamat|arigato|asante|dank|spasibo|dziękuję|mahalo|diolch',
      'be .. touched|glad|moved|happy .. you|that',
      'your|the .. kindness|generosity|encouragement|patience|honesty|candour|candor|kind_words|warmth|support',
      'how good|kind|nice|generous|thoughtful of',
      'i .. value|enjoy|love|like|treasure .. conversation|talk|talking|chat|chatting|meet|meeting|interview|discussion|process|time|speaking|hearing|learning|visit|session|call|morning|afternoon|day',
      'a|genuine|real|great pleasure|privilege',
      'lovely|great|good|nice|wonderful to .. meet|talk|speak|chat|hear',
      'bless you',
      'not|never .. thank you enough',
    ],
  },
  {
    id: 'asks',
    phrases: [
      'feedback|advice|pointer|pointers|tip|tips|suggestion|suggestions|insight|insights|critique|criticism|guidance|steer|thoughts|thought|input|perspective|observation|observations|impression|impressions|comment|comments|recommendation|recommendations|opinion|take|view|verdict|notes|word|words|line|lines|steer',
      'what|anything|something|one|thing|things|where|how|which|area|areas|skill .. i .. do|done|improve|work|change|learn|better|differently|prepare|focus|strengthen|brush|sharpen|practise|practice|fix|short|different|missing|lack|lacked|weak',
      'what|anything|something .. better|differently|stronger|improve|help|work on|missing',
      'how .. i .. do|come|came|perform|performed|land|landed',
      'could|can|would|will|might|mind .. tell|share|point|say|let|give .. me|us|know',
      'let me know .. what|where|how|if|anything',
      'tell me .. what|where|how|honestly|straight',
      'like|love|curious|keen|interested|wonder|wondering|want|glad|happy|grateful to .. know|hear|learn|understand',
      'be .. honest|frank|blunt|straight with me',
      'come|came up short',
      'fall|fell short',
      'let .. me|myself down',
      'look|looking for .. more|next time',
      'please|kindly|sir|maam|do|just .. advise|guide|teach|tell|help|share|suggest|recommend|critique|comment|point|say|write|explain|be_frank|be_honest|mention',
      'advise|guide|coach|teach|correct|direct|point me|on',
      'curious|keen|interested|interesting|useful|helpful|glad|great|good|eager .. to|about|how|what|if|any',
      'need|should|ought to .. learn|improve|fix|change|work|study|practise|practice|strengthen',
      'my weak|weaker|weakest points|point|areas|spots|side',
      'two_cents|debrief|pick_your_brain|sit_down',
      'if you notice|noticed|saw|see|have|spot|spotted|remember|think|could|can|were .. anything|something|one|thing|name|tell|how|where|me',
    ],
  },
  {
    id: 'accepts',
    phrases: [
      'understand|respect|accept|appreciate|get|support .. decision|choice|outcome|result|call|that|this|it|why|completely|totally|fully|you|no',
      'not|never .. ask|asking|write|writing|try|trying|look|looking|want|wanting|hope|hoping|seek|seeking|argue|arguing|challenge|challenging|expect|expecting|reach|reaching|message|messaging|contest|fish|fishing|after|here|plea|attempt|about|angle|intend|change',
      'no hard feelings|complaints|quarrel|argument|grudge|issue|problem|intention|plans|wish|desire',
      'fair enough|play|do',
      'decision|it|that|matter|door|no|answer|result|outcome be|have|is .. final|made|closed|settled|done|yours|gone',
      'right|good|best|sensible call|choice|decision|person|candidate|fit',
      'move|moved|moving on|forward',
      'make|made peace',
      'come to terms',
      'wish .. new|person|whoever|candidate|hire|team|company|you all|everyone|them|successful|luck|success|well|the best|nothing but',
      'all the best',
      'best|good of luck',
      'another|other|next|future|later|further role|roles|opportunity|opportunities|opening|openings|interview|interviews|position|positions|application|applications|job|jobs|time|applying|search',
      'next time',
      'for|in the future',
      'going|go forward',
      'you make|made|choose|chose .. someone|somebody|stronger|better|right',
      'i know|see|realise|realize .. final|decision|why|not|competition|stronger|others',
      'respect|accept|understand',
      'improve|grow|develop',
      'disappointed|sad|gutted|sorry .. but',
    ],
  },
];
