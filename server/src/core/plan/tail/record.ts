import type { LineContext } from '../context.ts';
import { type FactsDraft, isFact } from '../facts.ts';
import { type Line, sub, trim } from '../text/line.ts';

/** `| Unassigned | 2.0 pd | reason`: fields between bars, the first of which may be the name. */
export function cutRecord(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  if (!line.text.includes('|')) return null;
  const bars = [...line.text.slice(0, 600).matchAll(/(?<!\\|\[\[[^\][|]{0,80})\|/g)].map(
    ({ index }) => index,
  );
  if (bars.length === 0) return null;
  const pieces = [-1, ...bars].map((bar, place) => trim(sub(line, bar + 1, bars[place] ?? line.text.length)));
  const [first, ...others] = pieces as [Line, ...Line[]];
  for (const piece of others) {
    if (piece.text === '' || isFact(piece, facts, context, true)) continue;
    if (facts.owner === null && piece.text.length <= 30 && piece !== others.at(-1)) facts.owner = piece.text;
  }
  return first;
}
