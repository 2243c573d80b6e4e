import { compose } from '../../src/compose';
import { combinations, draft, texts } from '../support/sample';

/** Two contacts of one kind, channel and tone, and how much their texts have in common. */
export interface Pair {
  readonly kind: string;
  readonly channel: string;
  readonly tone: string;
  readonly contacts: readonly [string, string];
  /** Four words in a row that both have, of those that the shorter has: 0 to 1. */
  readonly overlap: number;
}

/** Every two contacts that can get a message of one kind by one channel in one tone, with the same answers. */
export function pairs(): readonly Pair[] {
  return combinations.flatMap(({ contact: { id: a }, kind, channel }) =>
    ['warm', 'formal'].flatMap(tone => {
      const wordsFor = (contact: string) =>
        fourWords(compose({ ...draft, contact, kind, channel, tone }, texts).message.body);
      return combinations
        .filter(other => other.kind === kind && other.channel === channel && other.contact.id > a)
        .map(({ contact: { id: b } }): Pair => {
          const overlap = common(wordsFor(a), wordsFor(b));
          return { kind, channel, tone, contacts: [a, b], overlap };
        });
    }),
  );
}

function fourWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter(words => b.has(words)).length;
  return shared / Math.min(a.size, b.size);
}

/** The largest overlap of each kind, channel and tone, a line each. */
export function overlapTable(): string {
  const all = pairs();
  const groups = [...new Set(all.map(({ kind, channel, tone }) => `${kind} by ${channel}, ${tone}`))];
  const lines = groups.map(group => {
    const worst = all
      .filter(({ kind, channel, tone }) => `${kind} by ${channel}, ${tone}` === group)
      .reduce((most, pair) => (pair.overlap > most.overlap ? pair : most));
    return `${group.padEnd(30)} ${percent(worst.overlap)}  ${worst.contacts.join(' and ')}`;
  });
  return lines.join('\n');
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`.padStart(5);
