import type { Section } from '../text/blocks.ts';
import type { HeadingRead } from './headingRead.ts';

type Reads = ReadonlyMap<Section, HeadingRead>;

/**
 * The headings with plain numbers that are counted on from one part of a book to the next: `3. Rope` is the first under
 * `Part 2` where `2. Sails` is the last under `Part 1`. They are what the book has, and the parts hold them.
 */
export function countedThrough(reads: Reads): ReadonlySet<Section> {
  const known = found.get(reads);
  if (known) return known;
  const counted = new Set<Section>();
  found.set(reads, counted);
  const parents = new Set([...reads.keys()].flatMap(({ parent }) => parent ?? []));
  for (const { children } of parents) {
    const parts = children.filter(
      part => reads.get(part)?.entry.isChapter === true && part.children.length > 0,
    );
    for (const [at, part] of parts.entries()) {
      const before = parts[at - 1];
      const last = before && numbersIn(before, reads).at(-1);
      if (!before || last === undefined || numbersIn(part, reads)[0] !== last + 1) continue;
      for (const child of [...before.children, ...part.children])
        if (numberOf(child, reads) !== null) counted.add(child);
    }
  }
  return counted;
}

const found = new WeakMap<Reads, ReadonlySet<Section>>();

/** The numbers under a part; none where they don't go up by one. */
function numbersIn({ children }: Section, reads: Reads): readonly number[] {
  const numbers = children.flatMap(child => numberOf(child, reads) ?? []);
  return numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1) ? numbers : [];
}

function numberOf(section: Section, reads: Reads): number | null {
  const entry = reads.get(section)?.entry;
  return entry && entry.numbered === null && /^\d{1,3}$/.test(entry.number ?? '')
    ? Number(entry.number)
    : null;
}
