import type { Place } from '../place.ts';
import type { Chunk, Gathered } from './chunk.ts';
import { isTicked } from './claims.ts';
import { withoutCounts } from './counts.ts';
import type { Link, List, Section } from './model.ts';
import { isSummary, roleOf } from './roles.ts';
import { nameOf } from './titles.ts';

type Draft = { -readonly [Key in keyof Section]: Section[Key] };

/** The sections of a document: headings with what stands under them. `end` is the place of the text's end. */
export function sectionsOf({ chunks, lists, links }: Gathered, end: Place): readonly Section[] {
  const drafts = chunks.map(draft);
  extend(drafts, end);
  withoutCounts(drafts);
  sumWords(drafts);
  assignRoles(drafts, chunks, lists, links);
  return drafts;
}

function draft(chunk: Chunk, index: number): Draft {
  const { title, level, place, fences, tables, lists, paragraphs, words, images } = chunk;
  return {
    index,
    title,
    name: nameOf(title),
    level,
    place,
    extent: place,
    own: place,
    parent: null,
    role: 'content',
    words,
    deepWords: words,
    fences,
    tables,
    lists,
    images,
    paragraphs,
  };
}

/** Where each section ends, and which one holds it. */
function extend(sections: readonly Draft[], end: Place): void {
  const stack: Draft[] = [];
  const until = (from: Place, to: Place, atStart: boolean): Place => ({
    ...from,
    end: atStart ? to.start : to.end,
    endLine: atStart ? to.line : to.endLine,
    endColumn: atStart ? to.column : to.endColumn,
  });
  sections.forEach((section, index) => {
    while (stack.length > 0 && (stack.at(-1) as Draft).level >= section.level) {
      const closed = stack.pop() as Draft;
      closed.extent = until(closed.place, section.place, true);
    }
    section.parent = stack.at(-1)?.index ?? null;
    stack.push(section);
    const next = sections[index + 1];
    section.own = next ? until(section.place, next.place, true) : until(section.place, end, false);
  });
  for (const section of stack) section.extent = until(section.place, end, false);
}

function sumWords(sections: readonly Draft[]): void {
  for (let index = sections.length - 1; index >= 0; index--) {
    const { parent, deepWords } = sections[index] as Draft;
    if (parent !== null) (sections[parent] as Draft).deepWords += deepWords;
  }
}

function assignRoles(
  sections: readonly Draft[],
  chunks: readonly Chunk[],
  lists: readonly List[],
  links: readonly Link[],
): void {
  const inner = new Int32Array(sections.length);
  const all = new Int32Array(sections.length);
  for (const { url, section } of links) {
    if (section === null) continue;
    all[section] = (all[section] as number) + 1;
    if (url.startsWith('#')) inner[section] = (inner[section] as number) + 1;
  }
  const alone = sections.filter(({ level }) => level === 1).length === 1;
  const top = sections.reduce((least, { level, index }) => (index > 0 ? Math.min(least, level) : least), 7);
  const lastTop = sections.findLast(({ level, index }) => index > 0 && level === top)?.index ?? -1;
  const closing: boolean[] = [];
  for (const section of sections) {
    const { parent, index } = section;
    closing[index] =
      isSummary(section.name) ||
      (parent !== null && closing[parent] === true) ||
      (index >= lastTop && index > 1);
    const chunk = chunks[index] as Chunk;
    const { shown, items, prose } = chunk;
    const held = parent === null ? undefined : sections[parent]?.role;
    // A whole guide may stand one level below its contents, whose parts list links as they do, if these do.
    const isPart =
      held === 'contents' &&
      shown + prose === 0 &&
      ((inner[index] as number) > 0 || inner[parent as number] === 0) &&
      !holdsText(section, sections, chunks);
    section.role =
      held === 'references' || isPart
        ? (held as Section['role'])
        : roleOf(
            section,
            {
              shown,
              items,
              ticked: () => chunk.lists.reduce((sum, list) => sum + tickedIn(lists[list]), 0),
              inner: inner[index] as number,
              links: all[index] as number,
              prose,
            },
            { alone, closing: closing[index] === true },
          );
  }
}

/** Whether a section has prose, code or tables in some section under it. */
function holdsText(
  { index, level }: Pick<Section, 'index' | 'level'>,
  sections: readonly Pick<Section, 'level'>[],
  chunks: readonly Chunk[],
): boolean {
  for (let at = index + 1; at < sections.length && (sections[at]?.level ?? 0) > level; at++) {
    const { prose, fences, tables } = chunks[at] as Chunk;
    if (prose + fences.length + tables.length > 0) return true;
  }
  return false;
}

function tickedIn(list: List | undefined): number {
  return list?.items.filter(({ text, checked }) => checked !== null || isTicked(text)).length ?? 0;
}
