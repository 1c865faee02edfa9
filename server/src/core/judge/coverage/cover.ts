import type { Guide } from '../../guide/model.ts';
import { LineIndex, type Place } from '../../place.ts';
import type { Topic } from '../../plan/model.ts';
import type { Settings } from '../../settings.ts';
import type { ItemCoverage, PartVerdict, VerdictValue } from '../model.ts';
import { dealOut } from './deal.ts';
import { gridOf } from './grid.ts';
import { type Lexicon, lexicon, withFamilies } from './lexicon.ts';
import { reasonOf, whyOf } from './reasons.ts';
import { scan, wantedOf } from './scan.ts';
import { type Score, scoreOf } from './score.ts';
import { thresholds } from './thresholds.ts';
import { type Outline, outlineOf } from './titles.ts';
import { type Ground, type Treated, treatedIn } from './treated.ts';
import { type Terms, type Wish, wishesOf } from './wishes.ts';

/** How many candidates are kept for explanations. */
const mostShown = 4;

/**
 * Lays a topic's outline over a guide's sections: one verdict an item, in the outline's order.
 *
 * Headings are read and the text is scanned once for all items; sections are dealt out to items so that the whole fits
 * best; then each item's halves and parts are looked for. Never throws on texts; same texts, same coverage.
 */
export function coverOutline(topic: Topic, guide: Guide, settings: Settings): readonly ItemCoverage[] {
  if (topic.outline.length === 0) return [];
  const words = wordsOf(guide, settings);
  const outline = headingsOf(guide, words);
  const { wishes, terms } = wishesOf(topic, [topic.title, guide.title ?? ''], words);
  const hits = scan(guide, wantedOf(terms.keys));
  const byTerm: number[][] = terms.keys.map(() => []);
  for (let hit = 0; hit < hits.term.length; hit++) byTerm[hits.term[hit] as number]?.push(hit);
  const ground: Ground = { guide, outline, grid: gridOf(outline, terms, hits), hits, byTerm };
  const scores = wishes.map(wish => scoresOf(wish, ground, terms));
  const dealt = dealOut(scores.map(row => row.map(({ all }, section) => all + favour(section, ground))));
  const lines = new LineIndex(guide.text);
  return wishes.map((wish, index) => {
    const section = dealt.chosen[index] as number;
    const row = scores[index] as readonly Score[];
    return verdictOf(wish, section, row, dealt.isOwned(index), ground, terms, settings, lines);
  });
}

const lexicons = new WeakMap<Guide, { readonly synonyms: Settings['synonyms']; readonly lexicon: Lexicon }>();
const outlines = new WeakMap<Lexicon, WeakMap<Guide, Outline>>();

/** The lexicon with the words of the workspace and the abbreviations of the guide. */
function wordsOf(guide: Guide, { synonyms }: Settings): Lexicon {
  const before = lexicons.get(guide);
  if (before?.synonyms === synonyms) return before.lexicon;
  const made = withFamilies(lexicon(), [...synonyms, ...guide.abbreviations]);
  lexicons.set(guide, { synonyms, lexicon: made });
  return made;
}

function headingsOf(guide: Guide, words: Lexicon): Outline {
  const of = outlines.get(words) ?? new WeakMap<Guide, Outline>();
  outlines.set(words, of);
  const outline = of.get(guide) ?? outlineOf(guide, words);
  of.set(guide, outline);
  return outline;
}

/** Whether a section is the guide itself: a title that holds most of the others covers no item in particular. */
function isWhole(section: number, { headings, ends }: Outline): boolean {
  const under = (ends[section] as number) - section - 1;
  return headings[section]?.section.level === 1 && under > 2 && under * 2 > headings.length;
}

/** What tips the scale between sections that fit equally well: readers name the chapter rather than what is in it. */
function favour(section: number, { guide, outline }: Ground): number {
  const { level, deepWords } = (outline.headings[section] as Outline['headings'][number]).section;
  return outline.holds[section] ? 0.04 * (1 / level) + 0.01 * (deepWords / (guide.size.words + 1)) : 0;
}

const none: Score = { all: 0, heading: 0 };

/** How well each section covers a wish, by index; those that hold nothing or prove nothing score nothing. */
function scoresOf({ whole, alias, halves }: Wish, { outline, grid }: Ground, terms: Terms): readonly Score[] {
  return outline.headings.map(heading => {
    if (!outline.holds[heading.section.index] || isWhole(heading.section.index, outline)) return none;
    let best = scoreOf(whole, heading, grid, terms);
    const others = [...(alias ? [alias] : []), ...halves];
    for (const other of others) {
      const score = scoreOf(other, heading, grid, terms);
      // A section on half of an item covers it only together with the rest, which is looked for later.
      const all = other === alias ? score.all : score.heading > 0 ? score.all * 0.8 : 0;
      if (all > best.all) best = { all, heading: score.heading };
    }
    return best;
  });
}

function verdictOf(
  wish: Wish,
  chosen: number,
  row: readonly Score[],
  owned: boolean,
  ground: Ground,
  terms: Terms,
  settings: Settings,
  lines: LineIndex,
): ItemCoverage {
  const { translate } = settings;
  const { item, halves } = wish;
  const score = chosen < 0 ? 0 : (row[chosen] as Score).all;
  const needed = owned ? thresholds.shared : thresholds.met;
  const section = score >= thresholds.partial ? chosen : null;
  const places = wish.parts.map(({ phrase, gloss }) =>
    gloss && section !== null
      ? ({ by: 'heading', section } as const)
      : treatedIn(phrase, section, ground, thresholds.treated),
  );
  const found = halves.map(half => treatedIn(half, section, ground, thresholds.half));
  const absentHalves = halves.filter((_, at) => found[at] === null).map(({ text }) => text);
  const parts = wish.parts.map(({ part }, at): PartVerdict => {
    const place = places[at] ?? null;
    return { text: part.text, value: place ? 'met' : 'unmet', place: place && placeOf(place, ground, lines) };
  });
  const absentParts = parts.filter(({ value }) => value === 'unmet').map(({ text }) => text);
  const value: VerdictValue =
    section === null
      ? 'unmet'
      : score < needed || absentHalves.length > 0 || absentParts.length > 0
        ? 'partial'
        : 'met';
  const also = [
    ...new Set(found.flatMap(one => (one?.by === 'heading' && section !== null ? [one.section] : []))),
  ];
  const candidates = row
    .map(({ all, heading }, index) => ({ section: index, score: all, heading }))
    .filter(({ score }) => score > 0.15)
    .sort((a, b) => b.score - a.score || a.section - b.section)
    .slice(0, mostShown)
    .map(one => ({ section: one.section, score: one.score, why: whyOf(one.heading, translate) }));
  const told = {
    section,
    score,
    needed,
    absentHalves,
    absentParts,
    parts: parts.length,
    nearest: candidates[0] ?? null,
  };
  return {
    item,
    value,
    section,
    also: also.filter(index => index !== section && !isUnder(index, section as number, ground)),
    score,
    parts,
    candidates,
    ...(section === null ? hollowOf(wish, ground, terms) : {}),
    reason: reasonOf(told, ground.guide, translate),
  };
}

/** The section that a heading promises and that holds nothing yet, where there is one. */
function hollowOf({ whole }: Wish, { outline, grid }: Ground, terms: Terms): { readonly hollow?: number } {
  const hollow = outline.headings.findIndex(
    heading =>
      !outline.holds[heading.section.index] &&
      heading.section.role === 'content' &&
      scoreOf(whole, heading, grid, terms).heading >= thresholds.hollow,
  );
  return hollow < 0 ? {} : { hollow };
}

function isUnder(index: number, section: number, { outline }: Ground): boolean {
  return index > section && index < (outline.ends[section] as number);
}

function placeOf(treated: Treated, { guide }: Ground, lines: LineIndex): Place {
  if (treated.by === 'heading') return (guide.sections[treated.section] as Guide['sections'][number]).place;
  return lines.linePlace(lines.lineAt(treated.offset));
}
