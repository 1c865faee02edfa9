import type { Hits } from './scan.ts';
import type { Heading, Outline } from './titles.ts';
import type { Token } from './tokens.ts';
import type { Terms } from './wishes.ts';

/** How each term stands to each section: parallel rows of numbers, one a section. */
export interface Grid {
  /** From 0 to 1: the heading names it; the headings above; those below. */
  readonly own: readonly Float32Array[];
  readonly above: readonly Float32Array[];
  readonly below: readonly Float32Array[];
  /** How often the text says it, with all under the section; and in the whole guide. */
  readonly said: readonly Float32Array[];
  readonly total: readonly number[];
}

/** Lays the terms over the sections, in time linear in terms times sections. */
export function gridOf({ headings }: Outline, { tokens, index }: Terms, hits: Hits): Grid {
  const count = headings.length;
  const rows = (): Float32Array[] => tokens.map(() => new Float32Array(count));
  const [own, above, below, said] = [rows(), rows(), rows(), rows()];
  const total = tokens.map(() => 0);
  hits.term.forEach((term, at) => {
    const weight = (hits.fence[at] as number) >= 0 ? 0.5 : 1;
    const row = said[term] as Float32Array;
    row[hits.section[at] as number] = (row[hits.section[at] as number] as number) + weight;
    total[term] = (total[term] as number) + weight;
  });
  for (const heading of headings)
    for (const term of index.near(heading))
      (own[term] as Float32Array)[heading.section.index] = fitOf(tokens[term] as Token, heading);
  tokens.forEach((_, term) => {
    const [mine, up, down, says] = [own, above, below, said].map(grid => grid[term] as Float32Array) as [
      Float32Array,
      Float32Array,
      Float32Array,
      Float32Array,
    ];
    for (const { section } of headings)
      if (section.parent !== null)
        up[section.index] = Math.max(up[section.parent] as number, mine[section.parent] as number);
    for (let index = count - 1; index >= 0; index--) {
      const { parent, role } = (headings[index] as Heading).section;
      if (parent === null || role !== 'content') continue;
      down[parent] = Math.max(down[parent] as number, down[index] as number, mine[index] as number);
      says[parent] = (says[parent] as number) + (says[index] as number);
    }
  });
  return { own, above, below, said, total };
}

/** How well a heading names what a token means, from 0 to 1. */
function fitOf(token: Token, { keys, stems, same, kinds, section }: Heading): number {
  if (keys.includes(token.key)) return 1;
  let best = 0;
  for (const family of token.same) {
    if (same.includes(family)) return 0.98;
    if (kinds.includes(family)) best = 0.7;
  }
  const known = token.stems.reduce((sum, stem) => sum + (stems.includes(stem) ? 1 : 0), 0);
  if (token.cjk) {
    if (section.name.includes(token.key)) return 0.95;
  } else if (known === token.stems.length) return 0.95;
  if (token.stems.length > 1 && known * 2 >= token.stems.length)
    best = Math.max(best, (0.5 * known) / token.stems.length);
  for (const family of token.kinds) if (same.includes(family)) best = Math.max(best, 0.4);
  if (best < 0.85 && !token.cjk && token.stems.length === 1 && misspelt(token.key, stems)) return 0.85;
  return best;
}

/** Whether a heading has the word with one letter wrong, missing, too many, or two changed round. */
function misspelt(word: string, stems: readonly string[]): boolean {
  if (word.length < 5) return false;
  for (const stem of stems)
    if (
      stem[0] === word[0] &&
      Math.abs(stem.length - word.length) <= 1 &&
      stem.length >= 5 &&
      oneApart(word, stem)
    )
      return true;
  return false;
}

export function oneApart(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - from && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [left, right] = [a.length - from - tail, b.length - from - tail];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
