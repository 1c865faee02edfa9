import type { LineContext } from '../context.ts';
import { recall } from '../memory.ts';
import type { Block, ListBlock, Section } from '../text/blocks.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { numberingOf } from '../text/numbering.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The last number of a list, and the section that it stands in. */
interface Counted {
  readonly number: number;
  readonly section: Section;
  readonly list: ListBlock;
}

/**
 * The lists whose items are the chapters of a book: they are counted on from the list under the heading before, or from
 * the chapters that headings are. Headings over such lists are parts.
 */
export function chapterLists(sections: readonly Section[], context: LineContext): Set<Block> {
  const { vocabulary } = context;
  const lists = new Set<Block>();
  let chapter: number | null = null;
  let last: Counted | null = null;
  for (const section of sections) {
    chapter = recall(section, chapterNumber, context) ?? chapter;
    for (const { list, first } of recall(section, countedLists, context)) {
      const before = last?.number === first - 1 && areBeside(last.section, section) ? last.list : null;
      // A part may have a number of its own, and its first list one chapter.
      const goesOn = first > 1 ? before !== null || chapter === first - 1 : before?.items.length === 1;
      if (goesOn && !areTasks(list, vocabulary)) {
        lists.add(list);
        if (before) lists.add(before);
      }
      last = { number: first + list.items.length - 1, section, list };
      chapter = null;
    }
  }
  return lists;
}

/** The lists of a section that count their items, by their marks or in their words: `- 04 Sails`, `- 05 Ropes`. */
function countedLists({ blocks }: Section, { vocabulary }: LineContext): readonly CountedList[] {
  return blocks.flatMap(block => {
    if (block.kind !== 'list') return [];
    const numbers = block.items.map(({ marker, lines: [line] }) =>
      block.ordered
        ? Number.parseInt(marker ?? '', 10)
        : Number(
            /^\d{1,3}/.exec(
              (line && numberingOf(line.text.replace(/^[\s*_]+/, ''), vocabulary)?.raw) ?? '',
            )?.[0],
          ),
    );
    const [first = Number.NaN] = numbers;
    return block.ordered || numbers.every((number, at) => number === first + at)
      ? [{ list: block, first }]
      : [];
  });
}

interface CountedList {
  readonly list: ListBlock;
  readonly first: number;
}

/** Whether a section may count on from another: it stands beside that, or is the same. */
function areBeside(before: Section, section: Section): boolean {
  return before.level === section.level && before.parent === section.parent;
}

function chapterNumber({ heading }: Section, { vocabulary }: LineContext): number | null {
  const found = heading && numberingOf(plainTitle(heading.text), vocabulary);
  if (!found?.word || vocabulary.chapter.get(found.word) === null) return null;
  const digits = /\d+$/.exec(found.raw)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** Steps are counted through as well: `3. Set up the server`. */
function areTasks({ items }: ListBlock, { make, touch, chore }: Vocabulary): boolean {
  const tasks = items.filter(({ lines: [line] }) => {
    const words = fold(line?.text ?? '');
    return [make, touch, chore].some(verbs => verbs.at(words, 0) !== null);
  });
  return tasks.length * 2 > items.length;
}
