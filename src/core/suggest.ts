import { distance } from 'fastest-levenshtein';

/** The known word that was probably meant, or nothing when none is near: two letters off, or two in five. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase().slice(0, 100);
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of known) {
    const edits = distance(typed, candidate.toLowerCase());
    if (
      edits <= Math.max(candidate.length > 3 ? 2 : 1, candidate.length * 0.4) &&
      (!best || edits < best.edits)
    ) {
      best = { candidate, edits };
    }
  }
  return best?.candidate;
}

/** " Did you mean “x”?" with its leading space, or nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const candidate = nearest(word, known);
  return candidate ? ` Did you mean “${candidate}”?` : '';
}
