import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import type { PartVerdict } from '../model.ts';
import type { Ground, Treated } from './ground.ts';
import { isLikelyTreated } from './likely.ts';
import type { Wish } from './wishes.ts';

/** The section that an item has, null for none, and how well it fits. */
interface Home {
  readonly section: number | null;
  readonly score: number;
}

/** The verdicts of an item's parts: treated where one was found, or, likely, in the item's own section. */
export function verdictsOfParts(
  { parts }: Wish,
  places: readonly (Treated | null)[],
  { section, score }: Home,
  ground: Ground,
): readonly PartVerdict[] {
  const share = places.filter(place => place !== null).length / places.length;
  return parts.map(({ part: { text }, phrase }, at) => {
    const found = places[at];
    const isLast = at === parts.length - 1;
    const likely =
      section !== null && isLikelyTreated(phrase, { score, share, isLast }, ground)
        ? startOf(section, ground)
        : null;
    const place = found ? placeOf(found, ground) : likely;
    return { text, value: place ? 'met' : 'unmet', place };
  });
}

/** The parts that are treated likely, though none of them was found. */
export function likelyOf(
  parts: readonly PartVerdict[],
  places: readonly (Treated | null)[],
): readonly string[] {
  return parts.filter(({ value }, at) => value === 'met' && !places[at]).map(({ text }) => text);
}

function placeOf(treated: Treated, ground: Ground): Place {
  if (treated.by === 'heading') return startOf(treated.section, ground);
  return ground.guide.lines.linePlace(ground.guide.lines.lineAt(treated.offset));
}

function startOf(section: number, { guide }: Ground): Place {
  return (guide.sections[section] as Guide['sections'][number]).place;
}
