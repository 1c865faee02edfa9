import type { Section } from '../text/blocks.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { HeadingRead } from './headingRead.ts';

/**
 * The headings that the same word counts as two topics beside them: of `Section 1` to `Section 9` those with a sample of
 * code under them are no other than the rest. Words that count tasks say nothing: a task may leave no guide behind.
 */
export function besideCounted(
  topics: readonly Section[],
  parents: ReadonlySet<Section>,
  reads: ReadonlyMap<Section, HeadingRead>,
  { chapter, section, document }: Vocabulary,
): Section[] {
  const known = new Set(topics);
  const counts = new Map<Section, Map<string, number>>();
  for (const topic of topics) {
    const word = reads.get(topic)?.entry.numbered;
    if (!word || !topic.parent || (chapter.get(word) ?? section.get(word) ?? document.get(word)) === null)
      continue;
    const words = counts.get(topic.parent) ?? new Map<string, number>();
    counts.set(topic.parent, words.set(word, (words.get(word) ?? 0) + 1));
  }
  return [...counts].flatMap(([parent, words]) =>
    parent.children.filter(child => {
      const entry = reads.get(child)?.entry;
      const isCounted = entry !== undefined && (words.get(entry.numbered ?? '') ?? 0) >= fewest;
      const holds = child.children.length > 0 || parents.has(child);
      return isCounted && entry.name !== '' && entry.path === null && !known.has(child) && !holds;
    }),
  );
}

const fewest = 2;
