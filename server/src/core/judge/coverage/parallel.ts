import type { Ground, Treated } from './ground.ts';
import { weights } from './lexicon.ts';
import type { Heading } from './titles.ts';
import { alike } from './token.ts';
import type { Phrase } from './wishes.ts';

/**
 * The section beside an item's that is called like it but for what tells a half of the item apart: of *Hot and cold starts*
 * one half is under `Hot restarts`, the other one under `Cold restarts`.
 */
export function toldInParallel(
  half: Phrase,
  others: readonly Phrase[],
  home: number,
  { grid: { headed }, outline: { headings, holds, framed } }: Ground,
): Treated | null {
  const { section, tokens } = headings[home] as Heading;
  const own = half.tokens.filter(
    (token, at) =>
      token.weight > weights.light &&
      headed[half.terms[at] as number] === 1 &&
      !others.some(other => other.tokens.some(one => alike(one, token))),
  );
  const isOthers = (token: Heading['tokens'][number]): boolean =>
    others.some(({ tokens: named }) => named.some(one => alike(one, token)));
  if (own.length === 0 || !tokens.some(isOthers)) return null;
  for (const { section: beside, tokens: said } of headings) {
    const { index, parent, level } = beside;
    if (index === home || parent !== section.parent || level !== section.level) continue;
    if (!holds[index] || framed[index]) continue;
    const telling = said.filter(({ weight }) => weight > weights.weak);
    const rest = telling.filter(token => !own.some(one => alike(one, token)));
    if (rest.length === telling.length || rest.length === 0) continue;
    if (rest.every(token => !isOthers(token) && tokens.some(one => alike(one, token))))
      return { by: 'heading', section: index };
  }
  return null;
}
