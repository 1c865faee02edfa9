import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Called } from './literal.ts';
import type { Terms } from './terms.ts';
import type { Heading } from './titles.ts';
import { alike } from './token.ts';
import { titledIn } from './weigh.ts';
import type { Phrase, Piece, Wish } from './wishes.ts';

/**
 * Whether a bold line in a section, or a heading that is no other item's name, has all words that tell what an item is, or
 * headings anywhere those of each of its halves.
 */
export function isCalledSo(
  wish: Wish,
  section: number,
  others: Called,
  ground: Ground,
  terms: Terms,
): boolean {
  const { halves, whole } = wish;
  const { ends, headings } = ground.outline;
  const end = ends[section] as number;
  const isHeaded = (phrase: Phrase, from: number, to: number): boolean => {
    const isNamed = namingOf(phrase, ground, terms);
    for (let at = from; at < to; at++)
      if (!others.has((headings[at] as Heading).section.name) && isNamed(at)) return true;
    return false;
  };
  const isHalfHeaded = ({ phrase, otherwise }: Piece): boolean =>
    [phrase, ...otherwise].some(one => isHeaded(one, 0, headings.length));
  return (
    isHeaded(whole, section, end) ||
    (halves.length > 1 && halves.every(isHalfHeaded)) ||
    titledIn(wish, ground).some(lead => lead.section >= section && lead.section < end)
  );
}

/**
 * Tells of a heading whether it has all words that tell what a phrase is, besides what says little, which its text may
 * say; one that has no other words may leave some of the others to its text too: *Fuel* for *Smoker fuel*.
 */
function namingOf(
  { tokens, terms }: Phrase,
  { grid, outline }: Ground,
  { titled }: Terms,
): (heading: number) => boolean {
  const special = terms.filter((_, at) => (tokens[at]?.weight ?? 0) > weights.light);
  const light = terms.filter((_, at) => tokens[at]?.weight === weights.light);
  const telling = special.filter(term => !titled[term]);
  const [all, asked] = telling.length > 0 ? [special, telling] : [terms, terms];
  return heading => {
    const row = heading * grid.width;
    const isNamed = (term: number): boolean => (grid.own[row + term] as number) >= surely;
    const isTold = (term: number): boolean => isNamed(term) || (grid.said[row + term] as number) > 0;
    if (all.every(isNamed) && light.every(isTold)) return true;
    return (
      asked.some(isNamed) &&
      asked.every(isTold) &&
      (outline.headings[heading] as Heading).tokens.every(
        token => token.weight <= weights.light || tokens.some(other => alike(token, other)),
      )
    );
  };
}

const surely = 0.9;
