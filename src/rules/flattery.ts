import type { Rule } from './rule';

export const flattery: Rule = {
  id: 'flattery',
  severity: 'hint',
  about: 'heaps praise',
  reason: 'So much praise sounds as if it wants something.',
  suggestion: 'Keep one thing that you really liked.',
  phrases: [
    'most .. amazing|inspiring|brilliant|incredible|talented|wonderful|impressive|fantastic|gifted|remarkable|extraordinary|inspirational|visionary|intelligent|charismatic|admired|beautiful|innovative|kindest|phenomenal|generous|exciting|prestigious .. i|ever|person|leader|company|team|world|mind|people|human|woman|man|place|organisation|organization|manager|in|on|interviewer|conversation|school|hospital|studio',
    'a|like|from|such giant|genius|legend|goddess|visionary|master|titan|icon|guru|queen|god .. of|among|in|like you|is|at',
    'highest|greatest|biggest|huge|immense|absolute|ultimate|profound|true|such an? .. honor|honour|privilege .. of|to|was|i|even|my|beyond|in|just',
    'worth .. ten|hundred|thousand|years',
    '@you .. genius|brilliance|greatness|talent|intellect .. and|is|are|your|unmatched|knows|shines|blew',
    "most .. amazing|inspiring|brilliant|incredible|wonderful|impressive|inspirational|visionary|talented .. ever|i_have|i've|person|leader|in",
    'best company|team|manager|leader|interviewer|employer .. in|ever|i',
    'simply|truly|absolutely|by_far|literally the best|greatest|most',
    "you are|'re .. amazing|brilliant|genius|legend|incredible|inspiration|visionary|hero|idol",
    'never met|seen|encountered anyone|anybody|someone as|so|more inspiring|brilliant|kind|talented|smart|intelligent|impressive|amazing|gifted',
  ],
  innocent: [
    'best|most|great .. way|thing|part|question|advice|helpful|useful|example|of my|of luck|wishes|regards|interesting',
    'best interview|conversation|interviews|call i',
  ],
  examples: {
    good: ['I enjoyed our talk about caching.'],
    bad: [
      'You are the most inspiring leader I have ever met, and your company is simply the best in the world.',
    ],
  },
};
