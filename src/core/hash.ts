/** A number that stands for a text: FNV-1a (Fowler, Noll and Vo) in 32 bits, over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash;
}

/** The prime of FNV in 32 bits. */
export const prime = 0x01000193;
