import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../src/compose';
import type { Contact } from '../src/core/catalog';
import type { Draft } from '../src/core/draft';
import { text } from '../src/formats/text';
import { draft as answers, combinations, texts } from './support/sample';

const { contactName: _, ...nameless } = answers;
const moment = 'our talk about caching';
const lesson = 'practise thinking aloud';

/** What else may be given where a text has a place for it. */
const variants: readonly (readonly [name: string, draft: Draft, applies: (use: Use) => boolean])[] = [
  ['', answers, () => true],
  ['.without-name', nameless, ({ contact }) => contact.nameless],
  [
    '.with-moment',
    { ...answers, moment },
    ({ contact, text }) => contact.moment && text.includes('{{moment}}'),
  ],
  ['.with-lesson', { ...answers, lesson }, ({ text }) => text.includes('{{lesson}}')],
];

interface Use {
  readonly contact: Contact;
  readonly text: string;
}

/** Every message that is kept, by its file: `<contact>.<kind>.<channel>.<tone>[.with-moment|…].txt`. */
const letters: readonly (readonly [file: string, draft: Draft])[] = combinations.flatMap(
  ({ contact, kind, channel, text }) =>
    ['warm', 'formal'].flatMap(tone =>
      variants
        .filter(([, , applies]) => applies({ contact, text }))
        .map(([name, draft]): [string, Draft] => [
          `${contact.id}.${kind}.${channel}.${tone}${name}.txt`,
          { ...draft, contact: contact.id, kind, channel, tone },
        ]),
    ),
);

describe('the letter as it is sent', () => {
  it.each(letters)('%s', async (file, draft) => {
    await expect(text.write(compose(draft, texts))).toMatchFileSnapshot(`golden/${file}`);
  });

  it('is one of more than sixty texts', () => {
    expect(combinations.length * 2).toBeGreaterThan(60);
  });

  it('is kept for each of them and for nothing else', () => {
    expect(readdirSync('test/golden').sort()).toEqual(letters.map(([file]) => file).sort());
  });
});
