/** A number that stands for a text: FNV-1a (Fowler, Noll and Vo) in 32 bits, over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = offset;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** What FNV begins with and what it multiplies by, in 32 bits. */
export const offset = 0x811c9dc5 | 0;
export const prime = 0x01000193;
