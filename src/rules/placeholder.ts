import type { Match, Rule } from './rule';

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  about: 'has a place that was never filled in',
  reason: 'A place that was not filled in shows that this letter goes to everyone.',
  suggestion: 'Put the real words here, or take the place out.',
  examples: {
    good: [
      'Thank you for the chance to meet Dana <dana@example.org> and the team.',
      'I answered the third question [the one on caching] badly.',
    ],
    bad: ['Dear [Hiring Manager Name],', 'Thank you for considering me for the {{role}} at COMPANY NAME.'],
  },
  inLine: (line, at) =>
    (mayHavePlace.test(line) ? forms : []).flatMap(form =>
      [...line.matchAll(form)].flatMap((found): Match[] => {
        const inside = found.groups?.inside;
        if (inside !== undefined && !namesSlot(inside)) return [];
        return [{ start: at + found.index, end: at + found.index + found[0].trimEnd().length }];
      }),
    ),
};

/** What every form has some of: nearly all lines are done with here. */
const mayHavePlace = /[[{<$%_(]|[A-Z]{3}|[Ll]orem|^(?:[Dd]ear|[Hh]i|[Hh]ello|HI|DEAR|HELLO) [^,]*[Nn]ame/;

/** How templates mark a place. What stands in brackets of a kind that people use as well must name what belongs there. */
const forms: readonly RegExp[] = [
  /\{\{[^{}\n]{1,60}\}\}/g,
  /\$\{[^{}\n]{1,60}\}/g,
  /(?<![{$])\{(?<inside>[^{}\n]{1,60})\}(?!\})/g,
  /<<[^<>\n]{1,60}>>/g,
  /(?<!<)<(?<inside>[^<>@/\n]{1,60})>(?!>)/g,
  /\[(?<inside>[^[\]\n]{1,60})\](?!\()/g,
  /\((?<inside>(?:your|insert|enter|add|company|name of)\s[^()\n]{1,50})\)/gi,
  /%[A-Z][A-Z_]{2,30}%/g,
  /\b(?:INSERT|ENTER|ADD)\s(?:[A-Z’']{2,20}\s?){1,4}/g,
  /\b(?:YOUR|COMPANY|HIRING MANAGER|INTERVIEWER|RECRUITER|JOB|CONTACT|FIRST|LAST|ROLE|POSITION)(?:['’]S)?\s(?:NAME|TITLE|ROLE|POSITION|COMPANY)\b/g,
  /\bX{3,20}(?=[\s,.;:!?]\S|[,.;:?])/g,
  /(?<=^(?:dear|hi|hello)\s)(?:first\s?name|name|last\s?name|sir\/madam name|contact|recipient)(?=\s?[,!]|$)/gi,
  /(?<=\S\s)_{3,30}(?=[\s,.!?]|$)/g,
  /\bLorem ipsum\b/gi,
];

const slotWords = new Set(
  `name names company organisation organization employer firm role title position job vacancy date day interviewer
  interviewers manager recruiter referrer team department insert your skill skills topic project subject reason industry
  field location signature recipient sender contact stage specific placeholder tbd x xx xxx xxxx xyz abc`.split(
    /\s+/,
  ),
);

/** “Company”, “your name here”, “specific skill”: few words, and one of them says what belongs there. */
function namesSlot(inside: string): boolean {
  const words = inside
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '');
  return words.length > 0 && words.length <= 6 && words.some(word => slotWords.has(word)) && !talks(words);
}

/** “[the team lead]”, “[my name is Ines]” are asides of the writer. */
function talks(words: readonly string[]): boolean {
  return (
    ['i', 'me', 'my', 'we', 'was', 'is', 'the', 'that', 'our', 'a'].some(word => words.includes(word)) &&
    !words.includes('insert')
  );
}
