import type { Ground } from './ground.ts';
import { type Counts, chiefOf, countBetween, isBetween } from './mentions.ts';
import type { Outline } from './titles.ts';
import type { Phrase } from './wishes.ts';

/** The other parts of an item, where some of them have sections of their own in the item's. */
export interface Siblings {
  /** The sections that are theirs, each with all under it. */
  readonly sections: readonly number[];
  readonly phrases: readonly Phrase[];
}

/** Whether a section stands in an item's own, the `home`, and in none that is a sibling's. */
export function isOwn(
  section: number,
  home: number,
  siblings: Siblings | null,
  { ends }: Pick<Outline, 'ends'>,
): boolean {
  const isIn = (one: number): boolean => section >= one && section < (ends[one] as number);
  return isIn(home) && siblings?.sections.some(isIn) !== true;
}

/**
 * What counts beside siblings that have sections: what a section of no sibling says that speaks of them less, code there
 * that names none of them, and anywhere a paragraph that speaks of the phrase more than once, and of them less.
 */
export function apart(phrase: Phrase, home: number, siblings: Siblings, ground: Ground): Counts {
  const { byTerm, grid, guide, hits, outline } = ground;
  const termOf = (one: Phrase): number => one.terms[chiefOf(one, byTerm)] ?? -1;
  const term = termOf(phrase);
  const others = siblings.phrases.map(termOf).filter(other => other >= 0 && other !== term);
  const saidIn = (section: number, of: number): number => grid.said[section * grid.width + of] as number;
  const isOnIt = (offset: number): boolean => {
    const [from, to] = paragraphAt(guide.text, offset);
    const count = (of: number): number => countBetween(byTerm[of] ?? [], from, to, hits);
    const often = count(term);
    if (guide.text[from] === '|' || !isMostly(often, others.map(count))) return false;
    // One that opens with it, or has a lead of its own, goes on about it where it names none of the others.
    return (
      often >= again ||
      (others.every(other => count(other) === 0) &&
        (offset - from <= opening || guide.text.startsWith('**', from)))
    );
  };
  // What a sentence that names no sibling announces is told right behind it, whatever the section is called.
  const isAnnounced = (offset: number): boolean => {
    const end = endOfAnnouncement(guide.text, offset);
    if (end < 0) return false;
    const before = guide.text.slice(Math.max(0, offset - near), offset);
    const start = offset - before.length + before.search(lastSentence);
    return others.every(other => countBetween(byTerm[other] ?? [], start, end, hits) === 0);
  };
  return hit => {
    const section = hits.section[hit] as number;
    const offset = hits.offset[hit] as number;
    const isInCode = (hits.fence[hit] as number) >= 0;
    if (!isInCode && (isOnIt(offset) || isAnnounced(offset))) return true;
    if (
      section === home ||
      siblings.sections.some(one => section >= one && section < (outline.ends[one] as number))
    )
      return false;
    return (
      isMostly(
        saidIn(section, term),
        others.map(other => saidIn(section, other)),
      ) ||
      (isInCode && !others.some(other => isBetween(byTerm[other] ?? [], offset - near, offset + near, hits)))
    );
  };
}

/** Where the line ends in which an offset stands, if the sentence there announces what stands below: `Give it a cache:`; else -1. */
function endOfAnnouncement(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end - offset <= longestAnnounced && announcing.test(text.slice(offset, Math.max(offset, end)))
    ? end
    : -1;
}

const longestAnnounced = 80;
/** Where the last sentence of a text starts. */
const lastSentence = /(?:(?![.!?]\s|[。！？；]|\n\r?\n)[\s\S])*$/;
const announcing = /^[^.!?。！？；|]*[:：]\s*$/;

/** Whether a text that says one thing so often, and others so often, is on the one. */
export function isMostly(often: number, others: readonly number[]): boolean {
  const sum = others.reduce((all, other) => all + other, 0);
  return often > 0 && others.every(other => other <= often) && often * others.length >= sum * clearlyMore;
}

/** How much more often than its siblings a text says what it treats. */
const clearlyMore = 1.5;
/** How often a paragraph says what it is on. */
const again = 2;
/** How far from its start a paragraph tells what it is on. */
const opening = 12;
/** How far code around a mention is looked at. */
const near = 160;

/** Where the paragraph around an offset starts and ends, as far as it is looked at. */
function paragraphAt(text: string, offset: number): readonly [number, number] {
  const from = Math.max(0, offset - longestParagraph);
  const before = text.slice(from, offset);
  const after = text.slice(offset, offset + longestParagraph);
  const start = Math.max(0, before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  const end = after.search(/\n\r?\n/);
  return [from + start + before.slice(start).search(/\S|$/), offset + (end < 0 ? after.length : end)];
}

const longestParagraph = 1_000;
