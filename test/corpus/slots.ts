import { readFileSync } from 'node:fs';

/** So many sentences are made of each line with slots. */
const times = 36;

/** A sentence to learn from, as a line of `sentences/` has it, and the rule that it breaks if it begins with “- ”. */
export interface Slotted {
  readonly rule: string;
  readonly line: string;
}

/** The sentences that a file of lists and of lines with slots stands for: each word of a list in turn, and other pairs each time. */
export function slottedIn(file: string): readonly Slotted[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const lists = new Map(
    lines.flatMap(line => {
      const [, name, words] = /^(\w+) = (.+)$/.exec(line) ?? [];
      return name && words ? [[name, words.split(', ')] as const] : [];
    }),
  );
  return lines.flatMap((line, number) => {
    const [, does, rule = '', sentence = ''] = /^([-+]) (?:([\w-]+): )?(.+)$/.exec(line) ?? [];
    if (!does) return [];
    const made = Array.from(
      { length: times },
      (_, time) => `${does} ${filled(sentence, lists, time + number)}`,
    );
    return [...new Set(made)].map(line => ({ rule, line }));
  });
}

function filled(sentence: string, lists: ReadonlyMap<string, readonly string[]>, time: number): string {
  let slot = 0;
  const text = sentence.replace(/\{(\w+)\}/g, (_, name) => {
    const words = lists.get(name);
    if (!words) throw new Error(`There is no list “${name}”.`);
    // Lists go on by different steps, so that their words meet others each time.
    const at = time + slot * Math.floor(time / words.length) + 7 * slot;
    slot++;
    return words[at % words.length]!;
  });
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(/\b(a) (?=[aeiou])/gi, '$1n ');
}
