import { isCodedIn } from './coded.ts';
import { speaksOf } from './grid.ts';
import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Piece } from './wishes.ts';

/**
 * Whether what treats the name of a part says some of the remark behind it: names that need one are short, others bear
 * them too, and a remark may be what the part is about.
 */
export function isRemarkedOn(
  { codes, phrase, remark }: Piece,
  found: Treated,
  home: number | null,
  ground: Ground,
): boolean {
  const { grid, outline } = ground;
  // A word that is written as code means the name, which the text writes so too.
  const isCode = codes.length === 1 && phrase.tokens.length === codes[0]?.tokens.length;
  if (isCode && found.by === 'text' && !isCodedIn(codes, found.section, ground)) return false;
  if (!remark) return true;
  const telling = remark.terms.filter((_, at) => (remark.tokens[at]?.weight as number) > weights.light);
  const said = telling.filter(term => speaksOf(term, found.section, grid));
  const isHere = home !== null && found.section >= home && found.section < (outline.ends[home] as number);
  return said.length * (isHere ? oneIn : oneInElsewhere) >= telling.length;
}

/** One word in so many of a remark must be said, in the item's section and elsewhere. */
const oneIn = 3;
const oneInElsewhere = 1.5;
