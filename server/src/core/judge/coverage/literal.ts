import { nameOf } from '../../guide/titles.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { lostIn } from './lost.ts';
import { thresholds } from './thresholds.ts';
import type { Wish } from './wishes.ts';

/** The names of items that headings have, word for word. */
export type Called = ReadonlySet<string>;

/**
 * By item: what the sections of the other items are called, where no heading is called as it is, though theirs are called
 * as they are, word for word: then plan and guide have their names from each other, and what stands under another name is
 * mostly on something else. Likewise where the guide shows that it has lost the section. Null elsewhere. `homes` are the
 * sections that items have, -1 for none.
 */
export function namelessIn(
  wishes: readonly Wish[],
  homes: readonly number[],
  { guide }: Ground,
): readonly (Called | null)[] {
  const names = new Set(guide.sections.map(({ name }) => name));
  const calls = wishes.map(({ item: { name, text } }) =>
    [nameOf(name), nameOf(text)].find(one => names.has(one)),
  );
  const called = new Set<string>();
  let otherwise = 0;
  let words = 0;
  wishes.forEach(({ whole }, item) => {
    const name = calls[item];
    if (name !== undefined) {
      called.add(name);
      words += whole.tokens.filter(({ weight }) => weight > weights.weak).length;
    } else if ((homes[item] as number) >= 0) otherwise++;
  });
  const isLost = lostIn(guide);
  const isLiteral = guide.size.lines >= thresholds.longGuide && words >= leastWords;
  return calls.map((name, item) => {
    if (name !== undefined || (homes[item] as number) < 0) return null;
    const isNameless = isLiteral && otherwise - 1 <= called.size * mostOthers;
    return isNameless || isLost((wishes[item] as Wish).item.text) ? called : null;
  });
}

/** A name of one word may be anybody's: *Usage*, 安装. */
const leastWords = 2;
/** Of five other items one may be told under another name, or be missing too. */
const mostOthers = 0.25;
