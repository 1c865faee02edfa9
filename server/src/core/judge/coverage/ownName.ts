import type { Ground } from './ground.ts';
import { isInPassing } from './passing.ts';
import type { Token } from './token.ts';
import { tokensOf } from './tokens.ts';
import type { Phrase } from './wishes.ts';

/**
 * Whether a part is a name, as of a product, that no heading has and the guide's text says only in passing, if at all:
 * what it is a kind of is no treatment of it. *Metrics* do not treat Prometheus.
 */
export function lacksOwnName({ text, tokens, terms }: Phrase, ground: Ground): boolean {
  const [name, more] = tokens;
  if (name === undefined || more !== undefined || name.kinds.length === 0 || !proper.test(text)) return false;
  const { byTerm, grid, outline } = ground;
  const term = terms[0] as number;
  const isHeaded = outline.headings.some((_, at) => (grid.own[at * grid.width + term] as number) >= wholly);
  return (
    !isHeaded && (byTerm[term] ?? []).every(hit => isWider(hit, name, ground) || isInPassing(hit, ground))
  );
}

/** Whether a mention is of what a name is a kind of. */
function isWider(hit: number, { same, kinds }: Token, { guide, hits, words }: Ground): boolean {
  const offset = hits.offset[hit] as number;
  const said = guide.text.slice(offset, offset + (hits.length[hit] as number)).toLowerCase();
  const families = tokensOf(said, words).flatMap(token => token.same);
  return families.some(one => kinds.includes(one)) && !families.some(one => same.includes(one));
}

/** One word with a capital. */
const proper = /^\s*\p{Lu}[\p{L}\d.+#-]*\s*$/u;
const wholly = 0.9;
