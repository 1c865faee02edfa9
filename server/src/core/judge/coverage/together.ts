import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { isUntoldAt } from './passing.ts';
import type { Token } from './token.ts';
import type { Wish } from './wishes.ts';

/**
 * The section whose prose says most of an item's words close together, each of them too seldom to weigh: who calls it
 * otherwise says so much of its name once, and its words hardly meet by chance. Null where none does, or only says that
 * it does not treat it, and where the guide calls it by its name after all: that is in passing where nothing else tells
 * of it. What introduces, closes, mends or compares speaks of many things.
 */
export function togetherIn({ whole: { tokens, terms }, name }: Wish, ground: Ground): number | null {
  const { byTerm, hits, outline } = ground;
  const { headings, asked, framed, titles } = outline;
  const telling = new Set(terms.filter((_, at) => (tokens[at] as Token).weight > weights.weak));
  const said = [...telling].filter(term => (byTerm[term] as readonly number[]).length > 0);
  const needed = Math.max(fewest, telling.size * most);
  if (said.length < needed || (byTerm[name] ?? []).length > 0) return null;
  const isOfMany = (section: number): boolean =>
    headings[section]?.section.role !== 'content' ||
    framed[section] === true ||
    asked[section] === true ||
    titles[section] === true;
  const found = said
    .flatMap(term => byTerm[term] as readonly number[])
    .filter(hit => hits.fence[hit] === -1)
    .sort((a, b) => a - b);
  let best: number | null = null;
  let highest = 0;
  for (let first = 0; first < found.length; first++) {
    const hit = found[first] as number;
    const section = hits.section[hit] as number;
    if (isOfMany(section)) continue;
    const end = (hits.offset[hit] as number) + near;
    const words = new Set<number>();
    const places = new Set<number>();
    for (let at = first; at < found.length; at++) {
      const next = found[at] as number;
      if (hits.section[next] !== section || (hits.offset[next] as number) >= end) break;
      words.add(hits.term[next] as number);
      places.add(hits.offset[next] as number);
    }
    // A word that means two of them is one.
    const together = Math.min(words.size, places.size);
    if (together < needed || together <= highest || isUntoldAt(hit, ground)) continue;
    highest = together;
    best = section;
  }
  return best;
}

/** So many words, and so much of all, meet where something is told. */
const fewest = 2;
const most = 0.6;
/** How far apart, in letters: about a sentence. */
const near = 150;
