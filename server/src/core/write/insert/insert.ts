import type { Guide, Section } from '../../guide/model.ts';
import type { ItemCoverage, TextEdit } from '../../judge/model.ts';
import { type Gap, gapOfItem, headingText } from './block.ts';
import { following, type Habit, habitOf, sectionOf } from './habit.ts';
import { type Numbering, type Prefix, titled } from './heading.ts';
import { Positions } from './position.ts';
import { asSnippet, asText, type Piece } from './render.ts';
import { type Counted, countAnew, type Numbered, Renumberer } from './renumber.ts';
import { wrapped } from './wrapped.ts';

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
  private readonly counted = new Map<number, Counted>();
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
        const snippet = () =>
          wrapped(this.guide.text, offset, [asSnippet(pieces.flat())], { eol: '\n', rule: this.habit.rule });
        return { offset, gaps: found, text: wrapped(this.guide.text, offset, texts, this.habit), snippet };
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

  /** The edit that puts the parts that nothing in an item's section treats under it; null where it can't have any. */
  partsEdit({ section: index, parts }: ItemCoverage): TextEdit | null {
    const { path: file, sections } = this.guide;
    const section = sections[index ?? -1];
    if (!section || section.role === 'title' || section.level >= 6) return null;
    const under = sections.filter(({ parent }) => parent === section.index);
    const isThere = (words: string): boolean =>
      under.some(({ title }) => title.toLowerCase().endsWith(words.toLowerCase()));
    const absent = parts.flatMap(({ text, value }) => (value === 'unmet' ? headingText(text) : []));
    const words = absent.filter(text => text !== '' && !isThere(text));
    if (words.length === 0) return null;
    const level = section.level + 1;
    const titles = this.titlesUnder(section, under, words);
    const pieces = titles.map((text): Piece => ({ kind: 'heading', level, text }));
    const { eol } = this.habit;
    const start = this.positions.endWithin(section);
    if (start === null) return null;
    return {
      file,
      start,
      end: start,
      newText: wrapped(this.guide.text, start, [asText(pieces, eol)], { eol, rule: null }),
    };
  }

  /** Headings written as those are that stand under a section already. */
  private titlesUnder(
    section: Section,
    under: readonly Section[],
    words: readonly string[],
  ): readonly string[] {
    const { prefixes } = this.habit;
    const last = prefixes[under.at(-1)?.index ?? -1];
    const own = prefixes[section.index]?.number ?? null;
    return words.map((text, at) =>
      last
        ? titled(text, { ...last, number: last.number && following(last.number, at + 1) })
        : this.partTitle(text, own, at),
    );
  }

  /** A section's heading and all under it as a snippet's body, as it would stand at an offset, with a sign of its own. */
  snippetAt(gap: Gap, offset: number, sign: string | null = null): string {
    const { first } = this.count(new Map([[offset, [gap]]]));
    return asSnippet(this.blocks([gap], first.get(offset), sign).flat());
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

  /** Of very many sections that are told one by one, most go to the same place. */
  private count(places: ReadonlyMap<number, readonly Gap[]>): Counted {
    const [only] = places;
    if (places.size !== 1 || only?.[1].length !== 1) return this.countAll(places);
    const counted = this.counted.get(only[0]) ?? this.countAll(places);
    this.counted.set(only[0], counted);
    return counted;
  }

  private countAll(places: ReadonlyMap<number, readonly Gap[]>): Counted {
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
  private blocks(
    gaps: readonly Gap[],
    model: Numbered | undefined,
    sign: string | null = null,
  ): readonly (readonly Piece[])[] {
    const { level, underlined } = this.habit;
    const emoji = sign ?? this.habit.emoji;
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
}

/** Whether an outline item has no section, not even one that holds nothing yet; another one may come near it. */
export function isMissing(coverage: ItemCoverage): boolean {
  return (coverage.value === 'unmet' || coverage.isNear === true) && sectionOf(coverage) === null;
}

/** The sections that a guide may lack of its topic's outline, for who chooses among them. */
export function sectionsToOffer(coverage: readonly ItemCoverage[]): readonly Gap[] {
  return coverage.filter(isMissing).map(({ item }) => gapOfItem(item));
}

/** The sections that a guide lacks of its topic's outline: where one comes near an item, the author may have told it there. */
export function missingSections(coverage: readonly ItemCoverage[]): readonly Gap[] {
  return sectionsToOffer(coverage.filter(({ isNear }) => !isNear));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
