import type { Context } from '../context.ts';
import type { Section } from '../text/blocks.ts';
import { ordinalOf } from '../text/ordinal.ts';
import { isOverOutline } from './headingOutline.ts';
import type { HeadingRead } from './headingRead.ts';

type Reads = ReadonlyMap<Section, HeadingRead>;

/**
 * Whether a numbered heading is a section of the chapter that it stands under: a word for outlines is over it, or it is
 * counted within the chapter (`2.1 Ports` under `Chapter 2: Tables`) while chapters beside that one have lists alone.
 */
export function isSectionOfChapter({ section, entry }: HeadingRead, reads: Reads, context: Context): boolean {
  const { parent } = section;
  const above = parent && reads.get(parent);
  const first = /^(\d{1,3})[.．]\d/.exec(entry.number ?? '')?.[1];
  if (!above || first === undefined) return false;
  const chapter = parent.parent && reads.get(parent.parent);
  if (chapter?.entry.isChapter && isOverOutline(parent.heading?.text ?? '', context)) return true;
  if (!ofSections.test(above.entry.numbered ?? '')) return false;
  return ordinalOf(above.entry.number) === ordinalOf(first) && areOfLists(parent.parent, reads);
}

/** What numbers texts that have sections, and not parts that have chapters. */
const ofSections = /^(?:chapter|ch\.?|章|讲|回)$/;

/** Whether two chapters or more under a heading have a list and no headings under them. */
function areOfLists(parent: Section | null, reads: Reads): boolean {
  const lists = parent?.children.filter(one => {
    const read = reads.get(one);
    const isChapter = read !== undefined && ofSections.test(read.entry.numbered ?? '');
    return isChapter && one.children.length === 0 && one.blocks.some(({ kind }) => kind === 'list');
  });
  return (lists?.length ?? 0) > 1;
}
