import type { Guide, Section } from '../../guide/model.ts';
import { bit } from '../../judge/evidence/cues.ts';
import { cuesIn } from '../../judge/evidence/lexicon.ts';
import type { ItemCoverage } from '../../judge/model.ts';
import { type Habit, isRule, ruleBefore, sectionOf } from './habit.ts';
import { openBlock } from './openBlock.ts';

/** A footer is at most so many lines after the last thematic break. */
const longestFooter = 15;

/** Where new sections of a guide go. Offsets are starts of lines, or the text's end. */
export class Positions {
  /** Of each section: the offset at which the next one of its level or above starts, else the text's end. */
  private readonly ends: readonly number[];
  /** Of each outline item: the sections of the nearest items before and after it that have one. */
  private readonly before: readonly (number | null)[];
  private readonly after: readonly (number | null)[];
  /** Where the guide's own words end: before a closing summary, references, a checklist, a footer. */
  private readonly closing: number;
  /** Where a block starts that goes on to the text's end; null where there is none. */
  private readonly open: number | null;

  constructor(
    private readonly guide: Guide,
    private readonly coverage: readonly ItemCoverage[],
    private readonly habit: Habit,
  ) {
    this.open = openBlock(guide);
    this.ends = endsOf(guide);
    const sections = coverage.map(sectionOf);
    this.before = nearestBefore(sections);
    this.after = nearestBefore(sections.toReversed()).toReversed();
    this.closing = this.closingOffset();
  }

  /** Where an outline item's section goes: after its forerunner in the outline, else before its follower. */
  ofItem(index: number): number {
    const before = this.section(this.before[index]);
    if (before) return this.beforeOpenBlock(this.endOf(this.main(before)));
    const after = this.section(this.after[index]);
    if (after) return lineStart(this.guide.text, this.main(after).place.start);
    return this.closing;
  }

  /** Where a section goes that the outline knows nothing of. */
  ofCriterion(): number {
    const last = this.coverage.map(sectionOf).findLast(section => section !== null);
    const section = this.section(last);
    const end = section ? this.beforeOpenBlock(this.endOf(this.main(section))) : 0;
    return Math.max(end, this.closing);
  }

  /**
   * Where a section's own words and all under it end, before a line that parts it from the next one; null where a block
   * in it never closes, so that whatever is put there is part of the block.
   */
  endWithin(section: Section): number | null {
    const { text } = this.guide;
    const end = this.endOf(section);
    if (this.open !== null && this.open < end) return null;
    const rule = ruleBefore(text, end);
    return rule === null ? end : lineStart(text, text.lastIndexOf(rule, end - 1));
  }

  private section(index: number | null | undefined): Section | null {
    return index === null || index === undefined ? null : (this.guide.sections[index] ?? null);
  }

  /** The section of the guide's main level that holds a section, or the section itself. */
  private main(section: Section): Section {
    let found = section;
    while (found.level > this.habit.level) {
      const parent = this.section(found.parent);
      if (!parent || parent.level < this.habit.level) break;
      found = parent;
    }
    return found;
  }

  /** A title's section is all of the text: what is put after it goes after its own words. */
  private endOf(section: Section): number {
    if (section.level < this.habit.level) {
      const next = this.guide.sections[section.index + 1];
      return next ? lineStart(this.guide.text, next.place.start) : this.footer(section);
    }
    const end = this.ends[section.index] as number;
    return end === this.guide.text.length ? this.footer(section) : end;
  }

  /** The text's end, or the thematic break before a footer that stands there. */
  private footer(last: Section | null): number {
    const { text } = this.guide;
    if (last === null) return text.length;
    const from = Math.max(last.place.end, this.guide.fences.at(-1)?.place.end ?? 0);
    const lines = text.slice(from).split(/(?<=\n)|(?<=\r)(?!\n)/);
    let offset = text.length;
    for (let i = lines.length - 1; i > 0 && lines.length - i <= longestFooter + 1; i--) {
      const line = lines[i] as string;
      offset -= line.length;
      const isLast = text.slice(offset + line.length).trim() === '';
      if (isRule(line.trimEnd()) && (lines[i - 1] as string).trim() === '' && !isLast) return offset;
    }
    return text.length;
  }

  /** What is behind a block that never closes is part of it: the place before its section is the next best. */
  private beforeOpenBlock(offset: number): number {
    if (this.open === null || offset <= this.open) return offset;
    const section = this.guide.sections.findLast(({ place }) => place.start < (this.open as number));
    return lineStart(this.guide.text, section ? this.main(section).place.start : this.open);
  }

  private closingOffset(): number {
    const { sections, text } = this.guide;
    let offset = this.beforeOpenBlock(this.footer(sections.at(-1) ?? null));
    const main = sections.filter(({ level, role }) => level <= this.habit.level && role !== 'title');
    for (const section of main.toReversed()) {
      if (!isClosing(section)) break;
      offset = lineStart(text, section.place.start);
    }
    return offset;
  }
}

function isClosing({ role, title }: Section): boolean {
  return role === 'references' || role === 'checklist' || (cuesIn(title) & bit.summary) !== 0;
}

/** Walks back to where the line of an offset starts. */
function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

function endsOf({ text, sections }: Guide): readonly number[] {
  const ends = new Array<number>(sections.length).fill(text.length);
  const open: Section[] = [];
  for (const section of sections) {
    while (open.length > 0 && (open.at(-1) as Section).level >= section.level)
      ends[(open.pop() as Section).index] = lineStart(text, section.place.start);
    open.push(section);
  }
  return ends;
}

/** Of each place in a list, the nearest value before it that is there. */
function nearestBefore(values: readonly (number | null)[]): readonly (number | null)[] {
  let last: number | null = null;
  return values.map(value => {
    const before = last;
    last = value ?? last;
    return before;
  });
}
