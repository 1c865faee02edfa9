import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import { isInTable } from './passing.ts';
import { thresholds } from './thresholds.ts';
import { alike } from './token.ts';
import { type IsHere, sayingOf } from './touched.ts';
import { namedBy } from './treated.ts';
import type { Piece } from './wishes.ts';

/** Whether a section is called by nothing but a special word of a piece: its text then is on that, as *Context* on `context 传递`. */
function isCalledBy({ phrase }: Piece, section: number, { outline: { headings } }: Ground): boolean {
  const special = (headings[section]?.tokens ?? []).filter(({ weight }) => weight > weights.light);
  return special.length > 0 && special.every(word => phrase.tokens.some(token => alike(word, token)));
}

/**
 * What was found of the pieces of an item, without those that are only touched where as many others are treated. `home`
 * is the item's section: in one that introduces or mends nothing is told otherwise than in passing.
 */
export function moreThanTouched(
  pieces: readonly Piece[],
  found: readonly (Treated | null)[],
  home: number,
  ground: Ground,
): readonly (Treated | null)[] {
  const { outline } = ground;
  if (outline.framed[home]) return found;
  const headings = found.map(place =>
    place?.by === 'heading' && place.section !== home ? place.section : -1,
  );
  const sayings = pieces.map((piece, at) => {
    const place = found[at];
    if (!place) return null;
    // A heading that names most of it is no passing mention, whatever word of it the text says.
    if (place.by === 'heading' && namedBy(piece.phrase, place.section, ground.grid) >= thresholds.heading)
      return 'told';
    if (place.by === 'heading' && place.section !== home && isCalledBy(piece, place.section, ground))
      return 'told';
    const others = headings.filter((section, other) => section >= 0 && other !== at);
    const isOfAll = (section: number): boolean =>
      others.length > 0 &&
      (section === home ||
        outline.asked[section] === true ||
        others.some(other => section >= other && section < (outline.ends[other] as number)));
    return sayingOf(piece, isOfAll, ground);
  });
  const isTouched = (at: number): boolean => sayings[at] === 'touched';
  const touched = found.filter((_, at) => isTouched(at)).length;
  if (touched === 0) return found;
  const { text } = ground.guide;
  const isHere: IsHere = (section, offset) =>
    section >= home && section < (outline.ends[home] as number) && !isInTable(offset, text);
  const isTold = (place: Treated | null, at: number): boolean => {
    if (place === null || isTouched(at)) return false;
    const saying = sayingOf(pieces[at] as Piece, () => false, ground, isHere);
    return saying === null ? place.by === 'heading' || !isInTable(place.offset, text) : saying === 'told';
  };
  const told = found.filter(isTold).length;
  // Where the item's section tells of most of them only in a table, that is how they are treated.
  return told >= touched || pieces.length === 1
    ? found.map((place, at) => (isTouched(at) ? null : place))
    : found;
}
