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
