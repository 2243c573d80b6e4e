import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compose } from '../src/compose';
import type { Draft } from '../src/core/draft';
import { text } from '../src/formats/text';
import { texts } from './support/sample';

const answers = {
  contactName: 'Dana Levy',
  company: 'Acme',
  role: 'Backend Engineer',
  stage: 'technical',
  topic: 'problem-solving',
  name: 'Sam Lee',
} as const;

const { contactName: _, ...nameless } = answers;
const withMoment = { ...answers, moment: 'our talk about caching' };

/** Every message that is kept, by its file: `<contact>.<kind>.<channel>.<tone>[.with-moment|.without-name].txt`. */
const letters: readonly (readonly [file: string, draft: Draft])[] = texts.contacts.flatMap(
  ({ id: contact, moment, nameless: mayBeNameless }) =>
    ['warm', 'formal'].flatMap((tone): [string, Draft][] => {
      const file = `${contact}.ask.email.${tone}`;
      return [
        [`${file}.txt`, { ...answers, contact, tone }],
        ...(moment ? [[`${file}.with-moment.txt`, { ...withMoment, contact, tone }] as [string, Draft]] : []),
        ...(mayBeNameless
          ? [[`${file}.without-name.txt`, { ...nameless, contact, tone }] as [string, Draft]]
          : []),
      ];
    }),
);

describe('the letter as it is sent', () => {
  it.each(letters)('%s', async (file, draft) => {
    await expect(text.write(compose(draft, texts))).toMatchFileSnapshot(`golden/${file}`);
  });

  it('is kept for each of them and for nothing else', () => {
    expect(readdirSync('test/golden').sort()).toEqual(letters.map(([file]) => file).sort());
  });
});
