import type { Context } from '../context.ts';
import { readEntry } from '../entry.ts';
import type { Topic } from '../model.ts';
import type { Scope } from '../scope.ts';
import type { Block, Section } from '../text/blocks.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { trim } from '../text/line.ts';
import { isSkeleton } from './headingOutline.ts';
import { areChores, isOneDocument } from './nameNature.ts';

/** Fewer headings beside each other lay out nothing. */
const fewest = 2;

/** A heading of more words tells how documents are written. */
const longest = 5;

/** Purposes under which headings may lay out documents. */
const open: ReadonlySet<Scope['role']> = new Set(['definition', 'index']);

/**
 * Headings that lay out documents where a plan of documents names none in any other way: they stand beside each other
 * under a heading that says so ("Documentation structure"), or are numbered and called what documents are called
 * ("1. Installation guide"), and each has a list or a skeleton of what it will hold; under `Pages` words will do.
 */
export function laidOutIn(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  context: Context,
): ReadonlySet<Section> {
  const parents = new Set(sections.flatMap(({ parent }) => parent ?? []));
  return new Set([...parents].flatMap(parent => laidOutUnder(parent, scopes, context)));
}

function laidOutUnder(
  parent: Section,
  scopes: ReadonlyMap<Section, Scope>,
  context: Context,
): readonly Section[] {
  const level = Math.min(...parent.children.map(child => child.level));
  const named = parent.children.flatMap(section => {
    const scope = scopes.get(section);
    const entry = section.heading && readEntry(trim(section.heading), context);
    const isOpen = scope && open.has(scope.role) && scope.batch === null;
    return isOpen && entry && entry.name !== '' && section.level === level ? [{ section, entry }] : [];
  });
  const areNamed = isOfDocuments(parent, context);
  const holding = named.filter(
    ({ section }) =>
      section.children.length === 0 && (holdsItems(section) || (areNamed && section.blocks.length > 0)),
  );
  if (holding.length < fewest || holding.length * 2 <= named.length) return [];
  const { vocabulary } = context;
  const names = holding.map(({ entry }) => entry);
  if (areChores(names, context)) return [];
  const isDocument = (text: string): boolean => vocabulary.document.find(fold(text)) !== null;
  const isTitle = parent.level <= 1 || parent.heading === null;
  const areNumbered = names.filter(({ number }) => number !== null).length * 3 > names.length * 2;
  const areDocuments = names.filter(({ name }) => isDocument(name)).length * 2 > names.length;
  const above = parent.heading?.text.trim() ?? '';
  const saysSo = !isTitle && above.split(/\s+/).length <= longest && isDocument(above);
  return saysSo || areNamed || (areNumbered && areDocuments) ? holding.map(({ section }) => section) : [];
}

/** Whether a heading is the word for what stands under it: `Pages`, `Planned chapters`. */
function isOfDocuments({ heading }: Section, { vocabulary }: Context): boolean {
  const words = fold(plainTitle(heading?.text ?? '')).replace(/^[\d.、\s]+/, '');
  const last = /^(?:\S+\s){0,2}(\S*(?<!doc)s|页面|章节|文章|教程|指南|专题)$/.exec(words)?.[1];
  return last !== undefined && vocabulary.document.get(last) !== null;
}

/**
 * Whether topics that nothing but lists name are parts of what numbered headings lay out, a third of which are called what
 * one document is called: `- **World building**: rooms` under `2. Story writing guide`.
 */
export function arePartsOf(topics: readonly Topic[], laidOut: ReadonlySet<Section>): boolean {
  const sections = [...laidOut];
  const numbered = sections.filter(({ heading }) => /^\s*\d{1,2}[.)、]\s/.test(heading?.text ?? ''));
  const called = sections.filter(({ heading }) => isOneDocument(plainTitle(heading?.text ?? '')));
  if (sections.length < fewest || numbered.length < sections.length || called.length * 3 < sections.length)
    return false;
  return topics.every(
    ({ fileRaw, claimed, priority, place }) =>
      fileRaw === null &&
      claimed.status === null &&
      priority === null &&
      sections.some(({ start, end }) => start < place.start && place.start < end),
  );
}

/** Whether what stands under a heading is a list or a skeleton of items, with a short text before it at most. */
function holdsItems({ blocks }: Section): boolean {
  const lists = blocks.filter(block => block.kind === 'list' || isSkeleton(block));
  const others = blocks.filter(block => !lists.includes(block));
  return lists.length === 1 && itemsOf(lists[0] as Block) > 1 && others.every(isShort);
}

function itemsOf(block: Block): number {
  return block.kind === 'list' ? block.items.length : block.kind === 'fence' ? block.lines.length : 0;
}

function isShort(block: Block): boolean {
  return block.kind === 'paragraph' && block.end - block.start < 300;
}
