import { flatMap } from '../../flatMap.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { alike, type Token } from './token.ts';
import { namedBy } from './treated.ts';
import type { Phrase, Piece } from './wishes.ts';

/**
 * Whether a long guide says nowhere what an English half has for itself, though the lexicon knows it by other names too:
 * `invalidation` of *Caching and cache invalidation*, `network` of *Disk and network I/O* under a heading on disk I/O.
 */
export function lacksOwnWord(
  half: Piece,
  halves: readonly Piece[],
  section: number,
  { grid, guide }: Ground,
  { titled }: Terms,
): boolean {
  if (guide.size.lines < thresholds.longGuide || half.phrase.tokens.some(({ cjk }) => cjk)) return false;
  const others = halves.filter(other => other !== half);
  // Under a heading in other words the text may be in other words too.
  if (!others.some(({ phrase }) => namedBy(phrase, section, grid) >= thresholds.heading)) return false;
  const shared = flatMap(others, ({ phrase, apart }) => [...phrase.tokens, ...apart]);
  const isSilent = (term: number): boolean => grid.total[term] === 0 && grid.headed[term] !== 1;
  // Grown with a word of the item it may be known by another name: `static` of *Static and dynamic typing*.
  if (half.otherwise.some(({ tokens, terms }) => tokens.length === 1 && !isSilent(terms[0] as number)))
    return false;
  const [last, ...before] = wordsOf(half)
    .filter(
      ({ token, term }) =>
        token.weight > weights.light && !titled[term] && !shared.some(other => alike(token, other)),
    )
    .reverse();
  if (!last) return false;
  // What ends the name is said of all that it joins, where the heading has it behind another half.
  const endsHeading = before.length > 0 && (grid.own[section * grid.width + last.term] as number) >= named;
  const own = endsHeading ? before : [last, ...before];
  const [only, more] = half.phrase.tokens;
  const isPhrase = more === undefined && only !== undefined && only.stems.length > 1;
  if (isPhrase && grid.total[half.phrase.terms[0] as number] !== 0) return false;
  return own.every(
    ({ token, term }) => isSilent(term) && (token.same.length > 0 || (isPhrase && only.same.length > 0)),
  );
}

const named = 0.5;

/** The words of a half, each with its term: those of a phrase that the lexicon knows as one stand by themselves. */
function wordsOf({ phrase, otherwise }: Piece): { readonly token: Token; readonly term: number }[] {
  const [longest] = [phrase, ...otherwise]
    .filter(({ text }) => text === phrase.text)
    .sort((one, two) => two.tokens.length - one.tokens.length) as [Phrase];
  return longest.tokens.map((token, at) => ({ token, term: longest.terms[at] as number }));
}
