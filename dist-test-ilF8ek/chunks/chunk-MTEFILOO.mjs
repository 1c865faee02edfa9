import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/core/judge/nearest.ts
function nearest(word, words) {
  const folded = fold(word);
  const most = Math.min(2, Math.floor(folded.length / 3));
  let best = null;
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
function fold(word) {
  return word.slice(0, 60).toLowerCase().replace(/[_\s]/g, "-");
}
function distanceOf(from, to) {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[to.length];
}

export {
  nearest
};
//# sourceMappingURL=chunk-MTEFILOO.mjs.map
