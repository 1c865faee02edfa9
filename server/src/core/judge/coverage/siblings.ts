import type { Ground } from './ground.ts';
import { startOfLine } from './mention.ts';
import { type Counts, chiefOf, isBetween } from './mentions.ts';
import type { Phrase } from './wishes.ts';

/** The other parts of an item, where some of them have sections of their own in the item's. */
export interface Siblings {
  /** The sections that are theirs, each with all under it. */
  readonly sections: readonly number[];
  readonly phrases: readonly Phrase[];
}

/**
 * What counts beside siblings that have sections: what a section of no sibling says that speaks of them less, code there
 * that names none of them, and a paragraph of the home's own text that starts with the phrase and names none either.
 */
export function apart(phrase: Phrase, home: number, siblings: Siblings, ground: Ground): Counts {
  const { byTerm, grid, guide, hits, outline } = ground;
  const termOf = (one: Phrase): number => one.terms[chiefOf(one, byTerm)] ?? -1;
  const term = termOf(phrase);
  const others = siblings.phrases.map(termOf).filter(other => other >= 0 && other !== term);
  const saidIn = (section: number, of: number): number => grid.said[section * grid.width + of] as number;
  const isAlone = (from: number, to: number): boolean =>
    !others.some(other => isBetween(byTerm[other] ?? [], from, to, hits));
  return hit => {
    const section = hits.section[hit] as number;
    const offset = hits.offset[hit] as number;
    if (section === home) {
      const [start, end] = paragraphAt(guide.text, offset);
      return start >= 0 && isAlone(start, end);
    }
    if (siblings.sections.some(one => section >= one && section < (outline.ends[one] as number)))
      return false;
    return (
      others.every(other => saidIn(section, term) > saidIn(section, other) * clearlyMore) ||
      ((hits.fence[hit] as number) >= 0 && isAlone(offset - near, offset + near))
    );
  };
}

/** How much more often than any sibling a section must say what it treats. */
const clearlyMore = 1.5;

/** Where the paragraph starts whose first line holds an offset, and where it ends; -1 where the line is not its first. */
function paragraphAt(text: string, offset: number): readonly [number, number] {
  const start = startOfLine(text, offset);
  if (!/\n\r?\n$/.test(text.slice(Math.max(0, start - 3), start))) return [-1, -1];
  const end = text.slice(offset, offset + longestParagraph).search(/\n\r?\n/);
  return [start, end < 0 ? offset + longestParagraph : offset + end];
}

const longestParagraph = 1_000;
/** How far code around a mention is looked at. */
const near = 160;
