import type { Context } from '../context.ts';
import type { OutlineItem } from '../model.ts';
import { outlineOfList, outlineOfSections, outlineOfTable } from '../outline.ts';
import type { Block, Section } from '../text/blocks.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import type { HeadingRead } from './headingRead.ts';
import { outlineOfProse } from './proseOutline.ts';

/** The outline of a topic: what a label says, else its first list or table, its sub-headings, or what its text enumerates. */
export function outlineOfTopic(
  { section, body }: HeadingRead,
  children: readonly Section[],
  reads: ReadonlyMap<Section, HeadingRead>,
  context: Context,
): readonly OutlineItem[] {
  if (body.outline) return body.outline;
  for (const child of children) {
    const title = child.heading?.text ?? '';
    const read = reads.get(child);
    if (context.vocabulary.field(title) !== 'outline' || !read) continue;
    if (read.body.loose) return outlineOfList(read.body.loose, context);
    if (child.children.length > 0) return outlineOfSections(child.children, context);
  }
  const labelled = children.map(child => reads.get(child)?.body.outline).find(outline => outline);
  if (labelled) return labelled;
  const { loose } = body;
  if (loose && !isOfPaths(loose)) return outlineOfList(loose, context);
  if (!loose && body.table) return outlineOfTable(body.table, context);
  const [introduced, ...others] = body.introduced;
  if (!loose && introduced && others.length === 0 && !isOfPaths(introduced))
    return outlineOfList(introduced, context);
  const parts = children.filter(
    ({ heading }) =>
      heading &&
      context.vocabulary.field(heading.text) === null &&
      // Several words that end with `files` or `structure` name a part of the guide all the same.
      (context.vocabulary.role(heading.text) === 'definition' ||
        (context.vocabulary.role(heading.text) === 'index' && /\S\s+\S+\s+\S/.test(heading.text.trim()))),
  );
  if (parts.length > 1) return outlineOfSections(parts, context);
  return loose ? [] : outlineOfProse(section.blocks, context);
}

/** Whether most items of a list open with a document's path, or with a number and a link to one. */
export function isOfPaths(list: Extract<Block, { kind: 'list' }>): boolean {
  const paths = list.items.filter(
    ({ lines: [line] }) =>
      line && pathsIn(line).some(({ text, outerStart }) => isDocument(text) && outerStart < 8),
  );
  return paths.length * 2 > list.items.length;
}
