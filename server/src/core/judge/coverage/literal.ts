import { nameOf } from '../../guide/titles.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { lostIn } from './lost.ts';
import type { Terms } from './terms.ts';
import type { Heading } from './titles.ts';
import { alike } from './token.ts';
import { titledIn } from './weigh.ts';
import type { Wish } from './wishes.ts';

/**
 * By item: whether no heading is called as it is, though those of the other items' sections are called as these are,
 * word for word: then plan and guide have their names from each other, and what stands under another name is mostly on
 * something else. Likewise where the guide shows that it has lost the section. `homes` are the sections that items have,
 * -1 for none.
 */
export function namelessIn(
  wishes: readonly Wish[],
  homes: readonly number[],
  { guide }: Ground,
): readonly boolean[] {
  const names = new Set(guide.sections.map(({ name }) => name));
  const isCalled = wishes.map(
    ({ item: { name, text } }) => names.has(nameOf(name)) || names.has(nameOf(text)),
  );
  let called = 0;
  let otherwise = 0;
  let words = 0;
  wishes.forEach(({ whole }, item) => {
    if (isCalled[item]) {
      called++;
      words += whole.tokens.filter(({ weight }) => weight > weights.weak).length;
    } else if ((homes[item] as number) >= 0) otherwise++;
  });
  const isLost = lostIn(guide);
  const isLiteral = guide.size.lines >= longGuide && words >= leastWords;
  return isCalled.map((is, item) => {
    const isTold = (homes[item] as number) >= 0;
    if (is || !isTold) return false;
    return (isLiteral && otherwise - 1 <= called * mostOthers) || isLost((wishes[item] as Wish).item.text);
  });
}

/** In a short guide a name other than the plan's is soon found. */
const longGuide = 150;
/** A name of one word may be anybody's: *Usage*, 安装. */
const leastWords = 2;
/** Of five other items one may be told under another name, or be missing too. */
const mostOthers = 0.25;

/**
 * Whether a heading in a section, or a bold line, has all words that tell what an item is; one that has no others may
 * leave some to its text: *Fuel* for *Smoker fuel*.
 */
export function isCalledSo(wish: Wish, section: number, ground: Ground, { titled }: Terms): boolean {
  const { tokens, terms } = wish.whole;
  const { grid, outline } = ground;
  const special = terms.filter((_, at) => (tokens[at]?.weight ?? 0) > weights.light);
  const telling = special.filter(term => !titled[term]);
  const [all, asked] = telling.length > 0 ? [special, telling] : [terms, terms];
  const end = outline.ends[section] as number;
  for (let at = section; at < end; at++) {
    const row = at * grid.width;
    const isNamed = (term: number): boolean => (grid.own[row + term] as number) >= surely;
    if (all.every(isNamed)) return true;
    const isOnly = (): boolean =>
      (outline.headings[at] as Heading).tokens.every(
        token => token.weight <= weights.light || tokens.some(other => alike(token, other)),
      );
    if (
      asked.some(isNamed) &&
      asked.every(term => isNamed(term) || (grid.said[row + term] as number) > 0) &&
      isOnly()
    )
      return true;
  }
  return titledIn(wish, ground).some(lead => lead.section >= section && lead.section < end);
}

const surely = 0.9;
