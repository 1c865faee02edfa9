import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Phrase, Piece } from './wishes.ts';

/**
 * Whether all that a guide says of a piece is one of `others`, which is a kind of it: where *Pagination and cursors* is
 * asked for, a section on cursors is not on pagination besides.
 */
export function isOnlyNarrower(piece: Piece, others: readonly Phrase[], ground: Ground): boolean {
  return others.some(
    other => other !== piece.phrase && isKindOf(other, piece.phrase) && isSaidOnlyAs(other, piece, ground),
  );
}

/** Whether one special word is all that each phrase has, and the first a kind of the second, not another name for it. */
function isKindOf(narrow: Phrase, wide: Phrase): boolean {
  const [one, two] = [special(narrow), special(wide)];
  if (one.length !== 1 || two.length !== 1) return false;
  const own = narrow.tokens[one[0] as number] as Phrase['tokens'][number];
  const other = wide.tokens[two[0] as number] as Phrase['tokens'][number];
  return (
    isWithin(own.kinds, other.same) && !isWithin(own.same, other.same) && !isWithin(other.kinds, own.same)
  );
}

const isWithin = (some: readonly number[], families: readonly number[]): boolean =>
  some.some(family => families.includes(family));

function isSaidOnlyAs(
  narrow: Phrase,
  { phrase, otherwise }: Piece,
  { guide, grid, byTerm, hits }: Ground,
): boolean {
  const known = new Set(
    special(narrow).flatMap(at =>
      (byTerm[narrow.terms[at] as number] ?? []).map(hit => hits.offset[hit] as number),
    ),
  );
  return [phrase, ...otherwise].every(one =>
    special(one).every(at => {
      const term = one.terms[at] as number;
      if (guide.sections.some(({ index }) => (grid.own[index * grid.width + term] as number) >= byName))
        return false;
      return (byTerm[term] ?? []).every(hit => known.has(hits.offset[hit] as number));
    }),
  );
}

/** What a heading scores that has a word, or another one for the same, rather than a kind of it. */
const byName = 0.85;

function special({ tokens }: Phrase): readonly number[] {
  return tokens.flatMap(({ weight }, at) => (weight > weights.light ? [at] : []));
}
