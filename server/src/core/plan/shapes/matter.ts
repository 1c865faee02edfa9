import type { Section } from '../text/blocks.ts';
import { fold, plainTitle } from '../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { HeadingRead } from './headingRead.ts';

/**
 * What a book opens and closes with (`前言：为什么种菜`, `Epilogue`): headings of such a name as high as its chapters or
 * the parts that hold these, with a list of what they hold.
 */
export function matterBeside(
  sections: readonly Section[],
  topics: readonly Section[],
  reads: ReadonlyMap<Section, HeadingRead>,
  vocabulary: Vocabulary,
): readonly Section[] {
  const chapters = topics.filter(section => reads.get(section)?.entry.isChapter === true);
  if (chapters.length < 2) return [];
  const besides = new Set<Section | null>();
  for (const { parent } of chapters) {
    besides.add(parent);
    if (parent && reads.get(parent)?.entry.isChapter === true) besides.add(parent.parent);
  }
  const known = new Set(topics);
  return sections.filter(section => {
    const read = reads.get(section);
    return (
      read !== undefined &&
      besides.has(section.parent) &&
      !known.has(section) &&
      section.children.length === 0 &&
      (read.body.loose !== null || read.body.outline !== null) &&
      read.entry.path === null &&
      isMatter(section, vocabulary)
    );
  });
}

/** Whether a heading is such a name, or opens with one before a mark. */
function isMatter({ heading }: Section, { matter }: Vocabulary): boolean {
  const title = fold(plainTitle(heading?.text ?? ''));
  return matter.get(title) !== null || matter.get(title.split(/\s*[:：·•｜|]|\s+[-–—]/)[0] ?? '') !== null;
}
