import type { Catalog } from './catalog';
import { characterProblem } from './characters';
import type { Draft } from './draft';
import { pattern } from './pattern';
import { didYouMean } from './suggest';

/** Why a value cannot be used, or nothing when it can. */
type Check = (value: string, draft: Draft, catalog: Catalog) => string | undefined;

/** One of a few known values. */
export function oneOf(
  noun: string,
  choices: (draft: Draft, catalog: Catalog) => readonly { id: string }[],
  or = '',
): Check {
  return (value, draft, catalog) => {
    const unfit = emptyOrUnprintable(value);
    if (unfit) return unfit;
    const ids = choices(draft, catalog).map(({ id }) => id);
    if (ids.includes(value.trim())) return undefined;
    const shown = [...value].length > 40 ? `${[...value].slice(0, 40).join('')}…` : value;
    const suggestion = didYouMean(value, ids);
    return `is “${shown}”, which is not a ${noun}.${suggestion} Known: ${ids.join(', ')}${or && `, ${or}`}`;
  };
}

/** The values of an answer that may have several, with commas between them; `none` is none. */
export function valuesOf(answer: string): readonly string[] {
  const values = answer.split(',').map(value => value.trim());
  return values.filter((value, at) => value !== '' && value !== 'none' && values.indexOf(value) === at);
}

/** Some of a few known values, or `none`. */
export function severalOf(noun: string, choices: (catalog: Catalog) => readonly { id: string }[]): Check {
  const one = oneOf(noun, (_, catalog) => choices(catalog), 'or none');
  return (value, draft, catalog) => {
    const unfit = emptyOrUnprintable(value);
    if (unfit) return unfit;
    const parts = value.split(',').map(part => part.trim());
    if (parts.includes('')) return 'has nothing between two commas, or at an end';
    if (parts.includes('none') && parts.length > 1)
      return `is “${value.trim()}”: use none alone, or name people`;
    const values = valuesOf(value);
    return values.map(each => one(each, draft, catalog)).find(problem => problem !== undefined);
  };
}

/** A number of days or the like: digits alone, at most so many. */
export function wholeNumber(most: number): (value: string) => string | undefined {
  return value => {
    const unfit = emptyOrUnprintable(value);
    if (unfit) return unfit;
    const isNumber = /^\d{1,9}$/.test(value.trim()) && Number(value.trim()) <= most;
    return isNumber ? undefined : `must be a whole number from 0 to ${most.toLocaleString('en')}`;
  };
}

/** A text on one line, of at most so many characters (Unicode code points). */
export function line(limit: number): (value: string) => string | undefined {
  return value => {
    const unfit = emptyOrUnprintable(value);
    if (unfit) return unfit;
    const length = [...value.trim()].length;
    return length > limit ? `has ${length} characters; at most ${limit} fit into a short message` : undefined;
  };
}

const oneAddress = pattern(
  String.raw`^[^\s\p{C}@<>()[\]\\,;:"]+@[^\s\p{C}@<>()[\]\\,;:"]+$`,
  /^[^\s\0-\x1f\x7f@<>()[\]\\,;:"]+@[^\s\0-\x1f\x7f@<>()[\]\\,;:"]+$/,
);

/** One e-mail address, without a name: RFC 5321 allows 254 octets. */
export function address(value: string): string | undefined {
  const unfit = emptyOrUnprintable(value);
  if (unfit) return unfit;
  const text = value.trim();
  if (new TextEncoder().encode(text).length > 254)
    return 'is longer than the 254 octets of an e-mail address';
  const isAddress = oneAddress.test(text);
  return isAddress ? undefined : 'must be one e-mail address alone, like dana@example.org';
}

/** Characters without any shape of their own are nothing to see. */
const shapeless = pattern(String.raw`^[\p{Cf}\p{Z}]*$`, /^ *$/);

function emptyOrUnprintable(value: string): string | undefined {
  const text = value.trim();
  const isEmpty = shapeless.test(text);
  return isEmpty ? 'is empty; leave the option out, or give it a value' : characterProblem(text);
}
