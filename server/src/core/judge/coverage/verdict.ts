import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import type { Translate } from '../../translate.ts';
import type { ItemCoverage, PartVerdict, VerdictValue } from '../model.ts';
import type { Ground, Treated } from './ground.ts';
import { inPlace } from './inPlace.ts';
import { weights } from './lexicon.ts';
import { isOnlyHeaded } from './promises.ts';
import { reasonOf, whyOf } from './reasons.ts';
import { bestOf, type Score, scoreOf } from './score.ts';
import type { Siblings } from './siblings.ts';
import { textOf } from './spare.ts';
import { thresholds } from './thresholds.ts';
import type { Heading } from './titles.ts';
import { namedAndSaid, namedApart, namedBy, namedUnder, sectionOf, treatedIn } from './treated.ts';
import { halvesInTurn, inTurn } from './turns.ts';
import { alike, type Phrase, type Piece, type Terms, type Wish } from './wishes.ts';

/** What an item was dealt. */
export interface Hand {
  /** The index of the section that fits it; -1 for none. */
  readonly section: number;
  /** That section, or the chapter around it where that is all the item's. */
  readonly home: number;
  /** How well each section covers it. */
  readonly scores: readonly Score[];
  /** Whether another item fits its section clearly better. */
  readonly owned: boolean;
  /** Whether the section's heading is the name of another item, which differs from this one's in one word. */
  readonly others: boolean;
  /** Whether its home is another item's too. */
  readonly shared: boolean;
}

/** An item's verdict from what it was dealt: its halves and parts are looked for here. */
export function verdictOf(
  wish: Wish,
  { section: chosen, home, scores: row, owned, others: isOthers, shared }: Hand,
  ground: Ground,
  terms: Terms,
  translate: Translate,
): ItemCoverage {
  const { item, halves } = wish;
  const score = chosen < 0 ? 0 : (row[chosen] as Score).all;
  const needed =
    chosen < 0
      ? thresholds.met
      : neededOf(row[chosen] as Score, owned, shared, ground.outline.framed[chosen] === true);
  const named =
    chosen < 0
      ? 0
      : halves.length > 0
        ? namedBy(wish.whole, chosen, ground.grid)
        : (row[chosen] as Score).heading;
  const unnamed = named < thresholds.heading;
  const hollow = score < needed || owned || unnamed ? hollowOf(wish, ground, terms) : null;
  // Where its own section is still empty, what comes near it elsewhere is about something else.
  const isLittle = chosen >= 0 && score < needed && isAside(chosen, row[chosen] as Score, ground);
  const section = score >= thresholds.partial && hollow === null && !isLittle && !isOthers ? home : null;
  const either = (
    { phrase, otherwise, apart, rest }: Piece,
    enough: number,
    named?: number,
    siblings?: () => Siblings | null,
  ): Treated | null => {
    for (const one of [phrase, ...otherwise]) {
      const treated = treatedIn(one, section, ground, enough, named, siblings);
      if (treated) return treated;
    }
    if (section === null) return null;
    const others = [...wish.parts, ...halves].flatMap(one => (one.phrase === phrase ? [] : one.phrase));
    for (const one of [phrase, ...otherwise]) {
      const told = namedAndSaid(one, others, section, ground);
      if (told) return told;
    }
    return namedApart(apart, section, ground) ?? (rest && namedUnder(rest, section, ground));
  };
  const looked = wish.parts.map(part =>
    part.gloss && section !== null
      ? ({ by: 'heading', section } as const)
      : either(part, thresholds.treated, thresholds.heading, () =>
          section === null ? null : siblingsOf(part, wish.parts, section, ground),
        ),
  );
  const phrases = wish.parts.map(({ phrase }) => phrase);
  const places =
    section === null
      ? looked
      : inPlace(wish.whole, wish.parts, inTurn(phrases, looked, section, ground), section, ground);
  const sought = halves.map(half =>
    section !== null &&
    !isEmptyWord(half, section, ground) &&
    (isSaid(half.phrase, section, ground, terms) || isNamedShort(half, halves, section, ground))
      ? ({ by: 'heading', section } as const)
      : section !== null && isEmptyWord(half, section, ground)
        ? null
        : either(half, thresholds.half, thresholds.below),
  );
  const found =
    section === null
      ? sought
      : halvesInTurn(
          halves.map(({ phrase }) => phrase),
          sought,
          section,
          ground,
        );
  const isWithin = (place: Treated | null): boolean =>
    place !== null &&
    section !== null &&
    place.section >= section &&
    place.section < (ground.outline.ends[section] as number);
  // What treats all its parts, each by a heading or a lead, is the item's, whatever it is called.
  const enough = places.length > 1 && places.every(isWithin) ? thresholds.partial : needed;
  const absentHalves = halves.filter((_, at) => found[at] === null).map(({ phrase }) => phrase.text);
  const parts = wish.parts.map(({ part }, at): PartVerdict => {
    const place = places[at] ?? null;
    return { text: part.text, value: place ? 'met' : 'unmet', place: place && placeOf(place, ground) };
  });
  const absentParts = parts.filter(({ value }) => value === 'unmet').map(({ text }) => text);
  // Of an item one of whose parts has a heading somewhere, that much is there.
  const partly = hollow === null ? places.find(one => one?.by === 'heading')?.section : undefined;
  const shown = section ?? partly ?? null;
  const value: VerdictValue =
    shown === null
      ? 'unmet'
      : section === null || score < enough || absentHalves.length > 0 || absentParts.length > 0
        ? 'partial'
        : 'met';
  const also = [
    ...new Set(found.flatMap(one => (one?.by === 'heading' && section !== null ? [one.section] : []))),
  ];
  const candidates = bestOf(row).map(one => ({
    section: one.section,
    score: one.score.all,
    why: whyOf(one.score, translate),
  }));
  const told = {
    section: shown,
    hollow,
    score,
    needed: enough,
    placed: chosen >= 0 && (row[chosen] as Score).placed,
    absentHalves,
    absentParts,
    parts: parts.length,
    nearest: candidates[0] ?? null,
  };
  return {
    item,
    value,
    section: shown,
    also: also.filter(index => index !== section && !isUnder(index, section as number, ground)),
    score,
    parts,
    candidates,
    ...(hollow === null ? {} : { hollow }),
    reason: reasonOf(told, ground.guide, translate),
  };
}

/** What a section must score for its item to be met. */
function neededOf({ heading, placed }: Score, owned: boolean, shared: boolean, framed: boolean): number {
  // What introduces, closes or mends is an item's only where it is called so.
  if (framed && heading < thresholds.heading) return thresholds.hollow;
  // Whose heading says nothing of an item, while it is another's, must say the more in its text.
  return owned || (shared && heading === 0 && !placed) ? thresholds.shared : thresholds.met;
}

/** Whether a section that compares, defines or gives cases does not name an item: it speaks of many things. */
function isAside(section: number, { heading }: Score, { outline }: Ground): boolean {
  return heading === 0 && outline.asked[section] === true;
}

/** The pieces beside one, where some of them have sections of their own in the item's. */
function siblingsOf(piece: Piece, all: readonly Piece[], home: number, ground: Ground): Siblings | null {
  const others = all.filter(other => other !== piece);
  const sections = others.flatMap(({ phrase, otherwise }) =>
    [phrase, ...otherwise].flatMap(one => sectionOf(one, home, ground) ?? []),
  );
  return sections.length === 0 ? null : { sections, phrases: others.map(({ phrase }) => phrase) };
}

/** Whether a section says enough of a half: by its heading and text, or often enough for how long it is. */
function isSaid(half: Phrase, section: number, { outline, grid }: Ground, terms: Terms): boolean {
  const heading = outline.headings[section] as Heading;
  return (
    scoreOf(half, heading, grid, terms).all >= thresholds.met ||
    (heading.section.deepWords < shortSection && textOf(half, section, grid) >= thresholds.below)
  );
}

/** In so few words one mention tells more than in many. */
const shortSection = 120;

/** Whether a half is a word of the item's own heading of which no text says anything, whatever the introduction promises. */
function isEmptyWord({ phrase }: Piece, section: number, { grid, guide, promises }: Ground): boolean {
  return (
    (guide.sections[section] as Guide['sections'][number]).deepWords >= leastTold &&
    namedBy(phrase, section, grid) >= literally &&
    isOnlyHeaded(phrase, promises)
  );
}

const literally = 0.99;
/** A text of so many words says what its heading says. */
const leastTold = 40;

/** Whether an item's own heading has a special word of a half that the lexicon knows as one: `state` of `state management`. */
function isNamedShort(half: Piece, halves: readonly Piece[], section: number, { outline }: Ground): boolean {
  const { tokens } = outline.headings[section] as Heading;
  const others = halves.flatMap(other => (other === half ? [] : [...other.phrase.tokens, ...other.apart]));
  const special = half.apart.filter(
    word => word.weight > weights.light && !others.some(other => alike(word, other)),
  );
  const named = special.filter(word => tokens.some(token => alike(word, token)));
  return named.length > 0 && named.length * 2 >= special.length;
}

/** The section that a heading promises and that holds nothing yet, where there is one. */
function hollowOf({ whole }: Wish, { outline, grid }: Ground, terms: Terms): number | null {
  const hollow = outline.headings.findIndex(
    heading =>
      !outline.holds[heading.section.index] &&
      heading.section.role === 'content' &&
      scoreOf(whole, heading, grid, terms).heading >= thresholds.hollow,
  );
  return hollow < 0 ? null : hollow;
}

function isUnder(index: number, section: number, { outline }: Ground): boolean {
  return index > section && index < (outline.ends[section] as number);
}

function placeOf(treated: Treated, { guide }: Ground): Place {
  if (treated.by === 'heading') return (guide.sections[treated.section] as Guide['sections'][number]).place;
  return guide.lines.linePlace(guide.lines.lineAt(treated.offset));
}
