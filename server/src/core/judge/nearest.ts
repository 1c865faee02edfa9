/**
 * The one of `words` that a misspelt word most likely means: at most two letters away, a third of its length at most.
 * Null where none is that near.
 */
export function nearest(word: string, words: readonly string[]): string | null {
  const folded = fold(word);
  const most = Math.min(2, Math.floor(folded.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - folded.length) >= least) continue;
    const distance = distanceOf(folded, fold(candidate));
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.slice(0, 60).toLowerCase().replace(/[_\s]/g, '-');
}

/** How many letters must be added, dropped or changed to make one word the other (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] as number) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[to.length] as number;
}
