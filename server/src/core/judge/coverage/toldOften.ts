import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import { isInPassing } from './passing.ts';
import { thresholds } from './thresholds.ts';
import type { Token } from './token.ts';
import type { Phrase } from './wishes.ts';

/**
 * Where a long guide first says an English part of whose special words its prose says each more than once, and not in
 * passing: that is told, though no one place says enough of it. Chinese words of two letters meet too often by chance.
 */
export function toldOften({ tokens, terms }: Phrase, ground: Ground): Treated | null {
  const { byTerm, guide, hits } = ground;
  if (guide.size.lines < thresholds.longGuide || tokens.some(({ cjk }) => cjk)) return null;
  const special = terms.filter((_, at) => (tokens[at] as Token).weight > weights.light);
  if (special.length === 0) return null;
  let first = -1;
  for (const term of special) {
    const told = (byTerm[term] as readonly number[]).filter(
      hit => hits.fence[hit] === -1 && !isInPassing(hit, ground),
    );
    if (told.length < often) return null;
    if (first < 0) first = told[0] as number;
  }
  return { by: 'text', section: hits.section[first] as number, offset: hits.offset[first] as number };
}

const often = 2;
