import { flatMap } from '../../flatMap.ts';
import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import { isBetween } from './mentions.ts';
import { isName } from './said.ts';
import { isOwn, type Siblings } from './siblings.ts';
import { alike } from './token.ts';
import type { Phrase } from './wishes.ts';

/**
 * Where a stretch of an item's section says most of the words of a part that is a statement. They may be its siblings'
 * words too, or the item's, as long as one of them is not: together they say what no sibling does.
 */
export function statedIn(
  { tokens, terms, text }: Phrase,
  others: readonly Phrase[],
  item: Phrase,
  home: number,
  siblings: Siblings | null,
  ground: Ground,
): Treated | null {
  const telling = flatMap(tokens, ({ weight }, at) => (weight > weights.weak ? [at] : []));
  if (telling.length < fewest || isName(text)) return null;
  const { byTerm, grid, hits, outline } = ground;
  const sum = telling.reduce((all, at) => all + (tokens[at]?.weight as number), 0);
  for (const at of telling) {
    const token = tokens[at] as Phrase['tokens'][number];
    const isShared = [item, ...others].some(other => other.tokens.some(one => alike(one, token)));
    if (isShared) continue;
    const least = token.weight > weights.light ? 2 : 3;
    for (const hit of byTerm[terms[at] as number] ?? []) {
      const section = hits.section[hit] as number;
      if (!outline.holds[section] || !isOwn(section, home, siblings, outline)) continue;
      const offset = hits.offset[hit] as number;
      const said = telling.filter(other => {
        const term = terms[other] as number;
        return (
          other === at ||
          (grid.own[section * grid.width + term] as number) >= wholly ||
          isBetween(byTerm[term] ?? [], offset - around, offset + around, hits)
        );
      });
      const share = said.reduce((all, other) => all + (tokens[other]?.weight as number), 0);
      if (said.length >= least && share >= sum * most) return { by: 'text', section, offset };
    }
  }
  return null;
}

/** Fewer words are a name. */
const fewest = 3;
/** How much of a statement its stretch says. */
const most = 0.6;
/** How far around a word its stretch goes. */
const around = 140;
const wholly = 0.9;
