import { isOfSeveral } from '../bodyField.ts';
import { areFiles } from '../bodyList.ts';
import type { Context } from '../context.ts';
import type { OutlineItem } from '../model.ts';
import { outlineOfList, outlineOfSections } from '../outline.ts';
import { mayBePart, outlineOfBold } from '../outlineBold.ts';
import { outlineOfFence } from '../outlineFence.ts';
import { outlineOfTable } from '../outlineTable.ts';
import type { Block, Section } from '../text/blocks.ts';
import type { Line } from '../text/line.ts';
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
    if (!isOverOutline(title, context) || !read) continue;
    if (read.body.loose) return outlineOfList(read.body.loose, context);
    if (child.children.length > 0) return outlineOfSections(child.children, context);
    const told = outlineUnder(child, read, context);
    if (told.length > 0) return told;
  }
  const counted = children.filter(({ heading }) => /^\s*\d{1,3}[.．]\d/.test(heading?.text ?? ''));
  if (counted.length > 1 && counted.length * 2 > children.length) return outlineOfSections(counted, context);
  const labelled = children.map(child => reads.get(child)?.body.outline).find(outline => outline);
  if (labelled) return labelled;
  const { loose } = body;
  if (loose && !isOfPaths(loose)) return outlineOfList(loose, context);
  if (!loose && body.table) return outlineOfTable(body.table, context);
  const bold = loose ? [] : outlineOfBold(section.blocks, context);
  if (bold.length > 0) return bold;
  // A document with its title and sections is an outline before any list that words introduce.
  const whole = loose ? undefined : section.blocks.find(isWholeDocument);
  if (whole?.kind === 'fence') return outlineOfFence(whole, context);
  // Beside a list of what to write, one of code says where to look.
  const introduced = body.introduced.filter(
    (list, _, all) => !isOfPaths(list) && !(all.length > 1 && areFiles(list)),
  );
  const [only, ...others] = introduced.length > 1 ? introduced.filter(isNested) : introduced;
  if (!loose && only && others.length === 0) return outlineOfList(only, context);
  const parts = partsAmong(children, context);
  if (parts.length > 1) return outlineOfSections(parts, context);
  const fence = loose ? undefined : section.blocks.find(isSkeleton);
  if (fence?.kind === 'fence') return outlineOfFence(fence, context);
  return loose ? [] : outlineOfProse(section.blocks, context);
}

/** Whether a heading is over what a guide is to hold: `Outline`, `Topics`, `What it covers`. */
export function isOverOutline(title: string, { vocabulary }: Context): boolean {
  const field = vocabulary.field(title);
  if (field === 'title') return isOfSeveral(title);
  return field === 'outline' || (field === 'purpose' && /cover|goes in/i.test(title));
}

/** The outline under a heading that is a word for one, where no list is: a fence, a table, or lines with numbers. */
function outlineUnder({ blocks }: Section, { body }: HeadingRead, context: Context): readonly OutlineItem[] {
  if (body.outline) return body.outline;
  const fence = blocks.find(block => block.kind === 'fence');
  if (fence?.kind === 'fence' && /^(?:md|markdown|text|txt|)$/.test(fence.lang))
    return outlineOfFence(fence, context);
  return body.table ? outlineOfTable(body.table, context) : outlineOfProse(blocks, context);
}

const command =
  /^\s*(?:[-*+•]|\d{1,2}[.)])\s+(?:\$\s+)?(?:npm|npx|yarn|pnpm|git|cd|docker|pip3?|make|cargo|go|sudo|apt|brew|curl|kubectl|python3?|node|mkdir|export)\s+\S/;

/** Whether a line of a fence may name a file; in Markdown `CSV/TSV export` and `Why app.toml` are sections. */
function mayBeFile(line: Line, lang: string): boolean {
  if (!/\w[./]\w/.test(line.text)) return false;
  return !lang.startsWith('m') || /^\S+\s+\S+$/.test(line.text.trim()) || pathsIn(line).length > 0;
}

/** Whether a block is the headings of a document to be, or nothing but a list or tree of names. */
export function isSkeleton(block: Block): boolean {
  if (block.kind !== 'fence' || !/^(?:md|markdown|text|txt|)$/.test(block.lang)) return false;
  const lines = block.lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const headings = lines.filter(({ text }) => /^\s*#{1,6}\s+\S/.test(text));
  const isList = lines.every(
    line => /^\s*(?:[-*+•]|\d{1,2}[.)、]|[├└│─|\s]+─)\s+\S/.test(line.text) && !mayBeFile(line, block.lang),
  );
  // In a fence of no language lines after one `#` are remarks between commands, and keys are settings.
  const areHeadings = block.lang.startsWith('m') || headings.some(({ text }) => /^\s*##/.test(text));
  const areSettings = lines.every(({ text }) => /^\s*-\s+[a-z_-]+:\s/.test(text));
  const areCommands = lines.filter(({ text }) => command.test(text)).length * 2 > lines.length;
  return (headings.length > 1 && areHeadings) || (isList && !areSettings && !areCommands && lines.length > 1);
}

/** Whether all items of a list, two at least, have lists of their own: sections with what is to be in them. */
function isNested({ items }: Extract<Block, { kind: 'list' }>): boolean {
  return items.length > 1 && items.every(({ blocks }) => blocks.some(({ kind }) => kind === 'list'));
}

/** Whether a fence of Markdown is a document to be: its title, and two sections or more under it. */
function isWholeDocument(block: Block): boolean {
  if (block.kind !== 'fence' || !/^(?:md|markdown)$/.test(block.lang)) return false;
  const marks = block.lines.flatMap(({ text }) => /^(#{1,3})\s+\S/.exec(text)?.[1] ?? []);
  return marks[0] === '#' && marks.length > 2 && marks.slice(1).every(mark => mark !== '#');
}

/** The sub-headings that are sections of the guide, and say nothing of the plan. */
function partsAmong(children: readonly Section[], { vocabulary }: Context): readonly Section[] {
  const named = children.filter(({ heading, blocks }) => {
    const field = vocabulary.field(heading?.text ?? '');
    return field === null || (mayBePart.has(field) && blocks.length === 0);
  });
  const areParts = named.filter(({ heading }) => {
    const text = heading?.text.trim() ?? '';
    const role = vocabulary.role(text);
    // Several words that end with `files` or `structure` name a part of the guide all the same.
    return role === 'definition' || (role === 'index' && /\S\s+\S+\s+\S/.test(text));
  });
  // Among sections of the guide, one called `Metrics` or `Rollout` is one of them.
  const areAll = named.length === children.length && areParts.length * 2 >= children.length;
  return areAll ? named : areParts;
}

/** Whether most items of a list open with a document's path, or with a number and a link to one. */
export function isOfPaths(list: Extract<Block, { kind: 'list' }>): boolean {
  const paths = list.items.filter(
    ({ lines: [line] }) =>
      line && pathsIn(line).some(({ text, outerStart }) => isDocument(text) && outerStart < 8),
  );
  return paths.length * 2 > list.items.length;
}
