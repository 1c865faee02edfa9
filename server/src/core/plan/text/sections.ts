import type { Section } from './blocks.ts';
import type { Stretch } from './stretches.ts';

/** Sets the stretches of a document under each other by their headings' levels: its sections, the root first. */
export function sectionsOf(stretches: readonly Stretch[], length: number): Section[] {
  const sections: Section[] = [];
  let current: Section | null = null;
  for (const { heading, level, blocks, start, known } of stretches) {
    while (current?.parent && current.level >= level) {
      current.end = start;
      current = current.parent;
    }
    const section: Section = {
      heading,
      level,
      parent: current,
      blocks,
      children: [],
      start,
      end: length,
      known,
    };
    current?.children.push(section);
    sections.push(section);
    current = section;
  }
  return sections;
}
