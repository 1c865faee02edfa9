import type { Called } from './literal.ts';
import type { Score } from './score.ts';
import { thresholds } from './thresholds.ts';
import type { Outline } from './titles.ts';

/** How an item's section stands among those of the other items. */
export interface Standing {
  /** How many items precede it in the outline whose sections stand behind its own, or follow with sections before it. */
  readonly outOfTurn: number;
  /** The best that another item scores there. */
  readonly rival: number;
  /** Whether another item fits it better, or is named by its heading. */
  readonly isClaimed: boolean;
  /** What the other items' sections are called, where these are called as they are, and none as it is; null elsewhere. */
  readonly others: Called | null;
}

/**
 * The standing of an item's section. `homes` are the sections that items have, -1 for none; `chosen` those they were
 * dealt; `isOrdered` says that most stand as the outline has them. In a guide with an order of its own, one is out of
 * turn at most a little.
 */
export function standingOf(
  item: number,
  { homes, isOrdered, nameless }: Homes,
  chosen: readonly number[],
  scores: readonly (readonly Score[])[],
  { ends }: Pick<Outline, 'ends'>,
): Standing {
  const home = homes[item] as number;
  const section = chosen[item] as number;
  const own = scores[item]?.[section]?.all ?? 0;
  let outOfTurn = 0;
  let rival = 0;
  let isClaimed = false;
  for (let other = 0; other < homes.length; other++) {
    if (other === item) continue;
    const there = homes[other] as number;
    if (there >= 0 && there !== home && there > home !== other > item) outOfTurn++;
    // What has the chapter around a section claims all that stands in it.
    if (there >= 0 && there < section && section < (ends[there] as number)) continue;
    const score = scores[other]?.[section];
    if (score === undefined) continue;
    rival = Math.max(rival, score.all);
    if (score.all > own || score.heading >= thresholds.heading) isClaimed = true;
  }
  return {
    outOfTurn: isOrdered ? outOfTurn : Math.min(outOfTurn, 1),
    rival,
    isClaimed,
    others: nameless[item] ?? null,
  };
}

/** The sections that items have. */
export interface Homes {
  readonly homes: readonly number[];
  readonly isOrdered: boolean;
  readonly nameless: readonly (Called | null)[];
}
