import { lexicon, weights } from './lexicon.ts';
import type { Heading } from './titles.ts';
import type { Token } from './token.ts';

/** What the last word of an English phrase says of it, which is what it is a kind of: `testing` of `unit testing`. */
const head = 0.3;
/** What a heading counts that names what a token is a kind of: with no word of the kind in the text too little to be met. */
const ofWide = 0.33;

/** How well a heading names what a token means, from 0 to 1. */
export function fitOf(token: Token, { keys, stems, same, kinds, section }: Heading): number {
  if (keys.includes(token.key)) return 1;
  let best = 0;
  for (let at = 0; at < token.same.length; at++) {
    const family = token.same[at] as number;
    if (same.includes(family)) return 0.98;
    if (kinds.includes(family)) best = 0.7;
  }
  let known = 0;
  for (let at = 0; at < token.stems.length; at++) if (stems.includes(token.stems[at] as string)) known++;
  if (token.cjk) {
    if (section.name.includes(token.key)) return 0.95;
    if (isReordered(token.key, section.name)) return reordered;
  } else if (known === token.stems.length) return 0.95;
  if (token.stems.length > 1 && known * 2 >= token.stems.length && !isOnlyEnding(token, stems))
    best = Math.max(
      best,
      (0.5 * known) / token.stems.length,
      !token.cjk && stems.includes(token.stems.at(-1) as string) ? head : 0,
    );
  for (let at = 0; at < token.kinds.length; at++)
    if (same.includes(token.kinds[at] as number)) best = Math.max(best, ofWide);
  if (best < 0.85 && !token.cjk && token.stems.length === 1 && misspelt(token.key, stems)) return 0.85;
  return best;
}

/** Whether all that a heading has of a Chinese phrase is the word that ends it, which says little: 机制 of 锁机制. */
function isOnlyEnding({ cjk, stems, key }: Token, said: readonly string[]): boolean {
  if (!cjk || stems.length < 3) return false;
  const { weight } = lexicon().entries.get(key.slice(-2)) ?? { weight: weights.full };
  return weight <= weights.light && !stems.slice(0, -2).some(stem => said.includes(stem));
}

/** What a heading counts that has all words of a Chinese one in another order: `检测异常行为` for `异常行为检测`. */
const reordered = 0.9;

/** Whether a name has all words of a Chinese one, which has two letters a word, close to each other; of two words alone the order tells. */
function isReordered(word: string, name: string): boolean {
  if (word.length < 6 || word.length % 2 === 1) return false;
  let [from, to] = [name.length, 0];
  for (let at = 0; at < word.length; at += 2) {
    const found = name.indexOf(word.slice(at, at + 2));
    if (found < 0) return false;
    [from, to] = [Math.min(from, found), Math.max(to, found + 2)];
  }
  return to - from <= word.length + mostBetween && !joins.test(name.slice(from, to));
}

const mostBetween = 2;
const joins = /[\s与和及、/：:，,（(]/;

/** Whether a heading has the word with one letter wrong, missing, too many, or two changed round. */
function misspelt(word: string, stems: readonly string[]): boolean {
  if (word.length < 5) return false;
  for (const stem of stems)
    if (
      stem[0] === word[0] &&
      Math.abs(stem.length - word.length) <= 1 &&
      stem.length >= 5 &&
      oneApart(word, stem)
    )
      return true;
  return false;
}

function oneApart(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.length - from - tail, b.length - from - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
