import type { Guide } from '../../guide/model.ts';
import type { ItemCoverage, TextEdit } from '../../judge/model.ts';
import { type Gap, gapOfItem } from './block.ts';
import { following, type Habit, habitOf, ruleBefore, sectionOf } from './habit.ts';
import { type Numbering, type Prefix, titled } from './heading.ts';
import { Positions } from './position.ts';
import { asSnippet, asText, type Piece } from './render.ts';
import { type Counted, countAnew, type Numbered, Renumberer } from './renumber.ts';

/** Sections to insert at one place of a guide. */
export interface Insert {
  /** Where, in the text without byte order mark: the start of a line, or the text's end. */
  readonly offset: number;
  /** With the guide's line ends, and the blank lines that it needs around it. */
  readonly text: string;
  /** The same as a snippet's body: `\n` ends its lines, tab stops stand where something is to be written. */
  snippet(): string;
  readonly gaps: readonly Gap[];
}

/** What inserting sections into one guide needs to know; made once for a guide and its coverage. */
export class SectionWriter {
  readonly habit: Habit;
  private readonly positions: Positions;
  private readonly items: ReadonlyMap<Gap['subject'], number>;
  private readonly numbered: readonly Numbered[];
  private renumberer: Renumberer | null = null;

  constructor(
    private readonly guide: Guide,
    coverage: readonly ItemCoverage[],
  ) {
    this.habit = habitOf(guide, coverage);
    this.positions = new Positions(guide, coverage, this.habit);
    this.items = new Map(coverage.map(({ item }, index) => [item, index]));
    const { numbered, level, prefixes } = this.habit;
    this.numbered = !numbered
      ? []
      : guide.sections.flatMap(section => {
          const { number, emojiFirst } = prefixes[section.index] as Prefix;
          if (section.level !== level || !number) return [];
          const until = guide.sections[section.parent ?? -1]?.extent.end ?? guide.text.length;
          return { section, number, emojiFirst, until };
        });
  }

  /**
   * The inserts that put sections where the outline's order wants them, at the guide's level and in its habit of
   * numbers and signs. One insert a place, the last place first, so that applying them in order keeps offsets true.
   */
  inserts(gaps: readonly Gap[]): readonly Insert[] {
    const places = this.places(gaps);
    const { first } = this.count(places);
    return [...places]
      .map(([offset, found]) => {
        const pieces = this.blocks(found, first.get(offset));
        const { eol } = this.habit;
        const texts = pieces.map(block => asText(block, eol));
        const snippet = () => this.wrap(offset, [asSnippet(pieces.flat())], '\n');
        return { offset, gaps: found, text: this.wrap(offset, texts, eol), snippet };
      })
      .reverse();
  }

  /** Those inserts as edits. */
  insertEdits(gaps: readonly Gap[]): readonly TextEdit[] {
    const { path: file } = this.guide;
    return this.inserts(gaps).map(({ offset: start, text }) => ({ file, start, end: start, newText: text }));
  }

  /** The same with what becomes of the numbers behind them. */
  edits(gaps: readonly Gap[]): readonly TextEdit[] {
    return [...this.insertEdits(gaps), ...this.renumbers(gaps)];
  }

  /** The edits beside those inserts that count the sections behind them anew, where the guide's sections are counted. */
  renumbers(gaps: readonly Gap[]): readonly TextEdit[] {
    return this.renumbered(this.count(this.places(gaps)));
  }

  /** A section's heading and all under it as a snippet's body, as it would stand at an offset. */
  snippetAt(gap: Gap, offset: number): string {
    const { first } = this.count(new Map([[offset, [gap]]]));
    return asSnippet(this.blocks([gap], first.get(offset)).flat());
  }

  /** The edits beside such a snippet that count the sections behind it anew. */
  renumbersAt(offset: number): readonly TextEdit[] {
    return this.renumbered(countAnew(this.numbered, [{ offset, count: 1 }]));
  }

  private renumbered({ moved }: Counted): readonly TextEdit[] {
    if (moved.length === 0) return [];
    this.renumberer ??= new Renumberer(this.guide, this.habit);
    return this.renumberer.edits(moved);
  }

  private count(places: ReadonlyMap<number, readonly Gap[]>): Counted {
    return countAnew(
      this.numbered,
      [...places].map(([offset, gaps]) => ({ offset, count: gaps.length })),
    );
  }

  /** Where gaps go, in the order of the text, those of one place in the outline's order. */
  private places(gaps: readonly Gap[]): ReadonlyMap<number, readonly Gap[]> {
    const order = (gap: Gap): number => this.items.get(gap.subject) ?? Number.POSITIVE_INFINITY;
    const places = new Map<number, Gap[]>();
    for (const gap of gaps.toSorted((a, b) => compare(order(a), order(b)))) {
      const index = this.items.get(gap.subject);
      const offset = index === undefined ? this.positions.ofCriterion() : this.positions.ofItem(index);
      places.set(offset, [...(places.get(offset) ?? []), gap]);
    }
    return new Map([...places].sort(([a], [b]) => a - b));
  }

  /** The blocks of sections that follow each other; `model` has the number of the first of them. */
  private blocks(gaps: readonly Gap[], model: Numbered | undefined): readonly (readonly Piece[])[] {
    const { level, emoji, underlined } = this.habit;
    return gaps.map((gap, index): readonly Piece[] => {
      const number = model ? following(model.number, index) : null;
      const emojiFirst = model?.emojiFirst ?? true;
      const text = titled(gap.title, { emoji, emojiFirst, number });
      const parts = level >= 6 ? [] : gap.parts;
      const hole: Piece = gap.table ? { kind: 'table', head: gap.table } : { kind: 'hole' };
      return [
        { kind: 'heading', level, text, underlined },
        ...(parts.length > 0 ? [] : [hole]),
        ...parts.flatMap((part, at): readonly Piece[] => [
          { kind: 'heading', level: level + 1, text: this.partTitle(part, number, at), underlined },
          { kind: 'hole' },
        ]),
      ];
    });
  }

  private partTitle(part: string, number: Numbering | null, index: number): string {
    if (!this.habit.partsNumbered || number?.digits !== 'arabic' || number.before !== '') return part;
    return `${number.value}.${index + 1} ${part}`;
  }

  /** Blocks with the blank lines, and the thematic breaks between sections, that they need at an offset. */
  private wrap(offset: number, blocks: readonly string[], eol: string): string {
    const { text } = this.guide;
    const { rule } = this.habit;
    const before = text.slice(0, offset);
    const isEnd = text.slice(offset).trim() === '';
    const separator = rule === null ? eol + eol : `${eol}${eol}${rule}${eol}${eol}`;
    const block = blocks.join(separator);
    const follows = before.trim() !== '';
    const opens = rule !== null && follows && ruleBefore(text, offset) === null ? `${rule}${eol}${eol}` : '';
    const closes = rule !== null && !isEnd && nextLine(text, offset) !== rule ? `${eol}${eol}${rule}` : '';
    const last = before.slice(-200).replace(/\r\n?/g, '\n');
    const line = withoutBlankLine(last);
    const ended = line !== null;
    const blank = ended && withoutBlankLine(line) !== null;
    const lead = !follows ? '' : blank ? '' : ended ? eol : eol + eol;
    const tail = !isEnd ? eol + eol : ended || text === '' ? eol : '';
    return lead + opens + block + closes + tail;
  }
}

/** Whether an outline item has no section, not even one that holds nothing yet. */
export function isMissing(coverage: ItemCoverage): boolean {
  return coverage.value === 'unmet' && sectionOf(coverage) === null;
}

/** The sections that a guide lacks of its topic's outline. */
export function missingSections(coverage: readonly ItemCoverage[]): readonly Gap[] {
  return coverage.filter(isMissing).map(({ item }) => gapOfItem(item));
}

/** A text up to its last line break, where only blanks stand behind it; else null. */
function withoutBlankLine(text: string): string | null {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text[end - 1] === '\n' ? text.slice(0, end - 1) : null;
}

function nextLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? '';
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
