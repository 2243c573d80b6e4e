import { describe, expect, it } from 'vitest';
import { type Found, isDenied, matchAt, phraseOf } from '../../src/language/phrase';
import { tokensOf } from '../../src/language/tokens';

const classes = { you: 'you your yours' };

function found(written: string, text: string): string | undefined {
  const tokens = tokensOf(text, 0, text.length);
  for (let at = 0; at < tokens.length; at++) {
    const match = matchAt(phraseOf(written, classes), tokens, at);
    if (match) return text.slice(tokens[match.from]!.start, tokens[match.to - 1]!.end);
  }
  return undefined;
}

describe('a phrase', () => {
  it.each([
    ['i deserve', 'well, I deserved it', 'I deserved'],
    ['give|grant me', 'you granted me that', 'granted me'],
    ['@you team', 'is your team kind', 'your team'],
    ['a? second chance', 'second chances', 'second chances'],
    ['a? second chance', 'a second chance', 'a second chance'],
    ['ask .. reconsider', 'I ask you all to reconsider', 'ask you all to reconsider'],
    ['fall_through|drop_out', 'if she drops out', 'drops out'],
    ['at_least|even you', 'at least you', 'at least you'],
    ['# times', 'I wrote 3 times', '3 times'],
    ['my _ offer', 'my last offer', 'my last offer'],
    ['i ... answer', 'I would very much like a full answer', 'I would very much like a full answer'],
  ])('“%s” is found in “%s”', (written, text, expected) => {
    expect(found(written, text)).toBe(expected);
  });

  it.each([
    ['i deserve', 'you deserve it'],
    ['ask .. reconsider', 'I ask you all now please to reconsider'],
    ['ask .. reconsider', 'I ask; reconsider'],
    ['ask .. reconsider', 'I ask but reconsider'],
    ['my _ offer', 'my, offer'],
    ['second chance', 'second'],
    ['fall_through', 'fall'],
  ])('“%s” is not found in “%s”', (written, text) => {
    expect(found(written, text)).toBeUndefined();
  });

  it('takes the shortest way, and another where the first one leads nowhere', () => {
    expect(found('a .. b', 'a x a b')).toBe('a x a b');
    expect(found('a .. b c', 'a b x b c')).toBe('a b x b c');
  });

  it('names a class that is there', () => {
    expect(() => phraseOf('@nobody', classes)).toThrow('there is no class of words @nobody');
    expect(() => phraseOf('@constructor', classes)).toThrow('@constructor');
  });

  it('knows whether it has a “not” of its own', () => {
    expect(phraseOf('not .. read', classes).isNegated).toBe(true);
    expect(phraseOf('have_not read', classes).isNegated).toBe(true);
    expect(phraseOf('read', classes).isNegated).toBe(false);
  });
});

describe('a denial', () => {
  const denied = (text: string, word: string): boolean => {
    const tokens = tokensOf(text, 0, text.length);
    const from = tokens.findIndex(token => token.word === word);
    const place: Found = { from, to: from + 1 };
    return isDenied(tokens, place);
  };

  it.each([
    'I’m not asking you to reconsider',
    'I never wanted you to reconsider',
    'without asking anyone to reconsider',
    'I don’t for a moment think you should reconsider',
    'not, of course, reconsider',
  ])('reaches “reconsider” in “%s”', text => {
    expect(denied(text, 'reconsider')).toBe(true);
  });

  it.each([
    'please reconsider',
    'I’m not angry, but reconsider',
    'I do not know. reconsider',
    'not only should you reconsider',
    'I have no doubt you will reconsider',
    'no, it is a good idea that you all reconsider',
    'reconsider, will you not',
  ])('does not reach it in “%s”', text => {
    expect(denied(text, 'reconsider')).toBe(false);
  });
});
