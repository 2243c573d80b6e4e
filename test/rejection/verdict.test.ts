import { describe, expect, it } from 'vitest';
import { readVerdicts } from '../corpus/rejections/labels';
import { letter, mail, read } from './mail';

describe('what a letter says', () => {
  it.each(readVerdicts('test/rejection/verdicts.txt'))(
    '$labels.verdict: $file',
    async ({ bytes, labels }) => {
      expect((await read(bytes)).verdict).toBe(labels.verdict);
    },
  );

  it.each([
    ['acknowledgement', 'We have received your application and will review it.'],
    ['invitation', 'We would like to invite you to an interview.'],
    ['offer', 'We are delighted to offer you the position.'],
    ['reply to a withdrawal', 'I am sorry to hear that you have decided to withdraw.'],
    ['interim reply', 'Your application is still under review.'],
    ['request', 'Could you please send us your CV again?'],
    ['advertisement', 'Join our talent community to hear of new openings.'],
  ])('is no rejection, but an %s', async (act, words) => {
    expect(await read(`Hi Sam,\n\n${words}\n\nDana`)).toMatchObject({ verdict: 'not-a-rejection', act });
  });

  it('is not decided by what it quotes', async () => {
    const quoting =
      'Hi Sam,\n\nOf course, Tuesday works as well. Could we do 10 am?\n\nDana\n\nOn 3 Nov 2026, Sam wrote:\n> Unfortunately I was not selected elsewhere.\n';
    expect(await read(quoting)).toMatchObject({ verdict: 'not-a-rejection', act: 'invitation' });
  });

  it('may stand in the subject alone', async () => {
    const found = await read(
      mail({ Subject: 'Absage' }, 'Guten Tag Herr Lee,\n\nmehr im Anhang.\n\nFreundliche Grüße\n'),
    );
    expect(found.verdict).toBe('rejection');
  });

  it('rests on a sentence that can be shown', async () => {
    const { evidence } = await read(letter);
    expect(evidence.verdict).toBe('We have decided to move forward with another candidate.');
  });

  it.each([
    'Ciao Sam, purtroppo abbiamo scelto un altro candidato per la posizione di Store Manager. Cordiali saluti',
    'Bonjour Sam, nous vous remercions de votre candidature. Malheureusement, nous avons retenu une autre personne.',
  ])('is not clear in a language that was not learned: %s', async words => {
    expect(await read(words)).toMatchObject({ verdict: 'unclear' });
  });

  it.each([
    'Wishing you all the best for the future, Grandma',
    'Happy birthday! We wish you all the best and much success in your career.',
    'Thank you for your enquiry. Unfortunately we do not stock this item any more.',
    'Herzlichen Glückwunsch zum Geburtstag! Wir wünschen Ihnen alles Gute für die Zukunft.',
    'Wir wünschen Ihnen frohe Weihnachten und alles Gute für das neue Jahr.',
  ])('is not clear where kind words are about something else: %s', async words => {
    expect(await read(words)).toMatchObject({ verdict: 'unclear' });
  });

  it('is not clear where nothing is said of it', async () => {
    expect(await read('Hello Sam,\n\nThe canteen opens at noon.\n\nDana')).toMatchObject({
      verdict: 'unclear',
    });
  });
});
