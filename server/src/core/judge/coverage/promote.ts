import type { Outline } from './titles.ts';

/**
 * Sections that items have (-1 for none), each raised to the chapter that holds it as far as no other item has anything
 * there: readers name the chapter, and what else stands in it is told of the same item.
 */
export function promoted(chosen: readonly number[], outline: Outline): readonly number[] {
  const sorted = [...new Set(chosen)].filter(section => section >= 0).sort((a, b) => a - b);
  return chosen.map(section => {
    let best = section;
    for (let up = parentOf(section, outline); up >= 0; up = parentOf(up, outline)) {
      if (outline.titles[up] || outline.framed[up] || !isAlone(section, up, sorted, outline)) break;
      best = up;
    }
    return best;
  });
}

function parentOf(section: number, { headings }: Outline): number {
  return headings[section]?.section.parent ?? -1;
}

/** Whether of the chosen sections, in their order, a chapter holds no other. */
function isAlone(section: number, chapter: number, sorted: readonly number[], { ends }: Outline): boolean {
  const at = sorted.indexOf(section);
  return (
    (sorted[at - 1] ?? -1) < chapter &&
    (sorted[at + 1] ?? Number.POSITIVE_INFINITY) >= (ends[chapter] as number)
  );
}
