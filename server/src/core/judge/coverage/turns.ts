import { flatMap } from '../../flatMap.ts';
import type { Section } from '../../guide/model.ts';
import type { Ground, Treated, Turn } from './ground.ts';
import { lacksName } from './halves.ts';
import { weights } from './lexicon.ts';
import { chiefOf, countBetween, isBetween } from './mentions.ts';
import { isPromised } from './promises.ts';
import { isMostly } from './siblings.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { isIn, type Token } from './token.ts';
import { namedBy } from './treated.ts';
import { isHalfAbsent } from './unsaid.ts';
import type { Phrase } from './wishes.ts';

/**
 * The parts that are treated in their turn: where an item's section has as many headings, or leads, as the item has
 * parts, and those parts that are treated are so in their order, one of its words is enough for each other in its turn.
 * `found` says where each part is treated; gives the same with what was found.
 */
export function inTurn(
  item: Phrase,
  phrases: readonly Phrase[],
  found: readonly (Treated | null)[],
  home: number,
  ground: Ground,
): readonly (Treated | null)[] {
  if (phrases.length < 2 || !found.includes(null)) return found;
  for (const turns of turnsOf(home, ground)) {
    if (turns.length < phrases.length) continue;
    const places = turnsBy(
      found.map(place => place && turnAt(place, turns, ground)),
      turns.length,
    );
    if (places)
      return found.map(
        (place, part) =>
          place ?? mentioned(item, phrases, part, turns[places[part] as number] as Turn, ground),
      );
  }
  return found;
}

/**
 * The halves that are treated in their turn: where an item's section has as many headings as the item has halves, and
 * one of them names its half, the other is on the other half, whatever it is called.
 */
export function halvesInTurn(
  phrases: readonly Phrase[],
  found: readonly (Treated | null)[],
  home: number,
  ground: Ground,
  { titled }: Terms,
): readonly (Treated | null)[] {
  if (!found.includes(null)) return found;
  const [headings = []] = turnsOf(home, ground);
  const own = headings.length === phrases.length - 1 ? ownTurn(home, ground) : null;
  const under = own ? [own, ...headings] : headings;
  if (under.length !== phrases.length) return found;
  const named = phrases.map((phrase, half) => {
    const turn = under[half] as Turn;
    const place = found[half] ?? null;
    return (
      namedBy(phrase, turn.section, ground.grid) >= thresholds.below ||
      (turn.section === home && place !== null && turnAt(place, [turn], ground) === 0)
    );
  });
  const isNone = found.every(place => place === null) && own === null;
  if (!named.includes(true) && !isNone) return found;
  if (named.some((isNamed, half) => !isNamed && found[half] !== null)) return found;
  const mayBeOn = (half: number): boolean =>
    !isPromised(phrases[half] as Phrase, ground.promises) &&
    !lacksName(phrases[half] as Phrase, home, ground, titled) &&
    !isOnOther(phrases[half] as Phrase, phrases, under[half] as Turn, ground) &&
    !(isKnown(under[half] as Turn, ground) && isHalfAbsent(phrases[half] as Phrase, ground));
  return found.map((place, half) =>
    place || !mayBeOn(half) ? place : { by: 'heading', section: (under[half] as Turn).section },
  );
}

/** Whether the lexicon knows a special word of a heading by other names too: then it says what it is on. */
function isKnown({ section }: Turn, { outline: { headings } }: Ground): boolean {
  return (
    headings[section]?.tokens.some(({ weight, same }) => weight > weights.light && same.length > 0) === true
  );
}

/** Whether a heading is on another half than the one, on several others, or on what every guide has. */
function isOnOther(phrase: Phrase, all: readonly Phrase[], turn: Turn, ground: Ground): boolean {
  const { outline, grid } = ground;
  const others = all.filter(other => other !== phrase);
  return (
    outline.asked[turn.section] === true ||
    others.some(other => namedBy(other, turn.section, grid) >= thresholds.heading) ||
    // One of two may well be told by how it differs from the other.
    (others.length > 1 && speaksOfAll(others, turn, ground))
  );
}

/** Whether a stretch speaks of all of several things, as a comparison does. */
export function speaksOfAll(
  phrases: readonly Phrase[],
  { start, end }: Turn,
  { byTerm, hits }: Ground,
): boolean {
  return phrases.every(phrase => {
    const chief = chiefOf(phrase, byTerm);
    return chief >= 0 && isBetween(byTerm[phrase.terms[chief] as number] ?? [], start, end, hits);
  });
}

/** What stands in an item's section before its first heading, where that is more than an introduction. */
function ownTurn(home: number, { guide }: Ground): Turn | null {
  const { own, words } = guide.sections[home] as Section;
  return words < leastOwn ? null : { section: home, start: own.start, end: own.end };
}

const leastOwn = 40;

/**
 * Which turn each part has, by the turns of those that are treated (null for the others, -1 for no turn): between two of
 * them stand as many as there are parts between; in front of the first and behind the last may stand more. Null where
 * the order is another.
 */
function turnsBy(known: readonly (number | null)[], count: number): readonly number[] | null {
  const anchors = flatMap(known, (turn, part) => (turn !== null && turn >= 0 ? [{ turn, part }] : []));
  const [first] = anchors;
  const shift = first ? first.turn - first.part : 0;
  if (!first && count !== known.length) return null;
  const isInOrder = anchors.every(({ turn, part }) => turn - part === shift);
  return isInOrder && shift >= 0 && known.length + shift <= count
    ? known.map((_, part) => part + shift)
    : null;
}

/** Headings under a section, leads of its own text, and both. */
export function turnsOf(home: number, ground: Ground): readonly (readonly Turn[])[] {
  const before = ground.turns.get(home);
  if (before) return before;
  const turns = turnsIn(home, ground);
  ground.turns.set(home, turns);
  return turns;
}

function turnsIn(home: number, { guide, outline }: Ground): readonly (readonly Turn[])[] {
  const { paragraphs, own } = guide.sections[home] as Section;
  const under: Turn[] = [];
  for (let section = home + 1; section < (outline.ends[home] as number); section++) {
    const { parent, extent } = guide.sections[section] as Section;
    if (parent === home && outline.holds[section])
      under.push({ section, start: extent.start, end: extent.end });
  }
  const starts = flatMap(paragraphs, ({ place: { start } }) =>
    guide.text.startsWith('**', start) || guide.text.startsWith('__', start) ? start : [],
  );
  const leads = starts.map((start, at) => ({ section: home, start, end: starts[at + 1] ?? own.end }));
  return [under, leads, [...leads, ...under]];
}

/** Which turn something is treated in; -1 for none. */
export function turnAt(treated: Treated, turns: readonly Turn[], { guide }: Ground): number {
  const offset =
    treated.by === 'text' ? treated.offset : (guide.sections[treated.section] as Section).place.start;
  return turns.findIndex(({ start, end }) => start <= offset && offset < end);
}

/** Where a turn has a word of the part that no other part has. */
function mentioned(
  item: Phrase,
  phrases: readonly Phrase[],
  part: number,
  { section, start, end }: Turn,
  { byTerm, grid, hits }: Ground,
): Treated | null {
  const { terms, tokens } = phrases[part] as Phrase;
  const count = (term: number): number => countBetween(byTerm[term] ?? [], start, end, hits);
  const shared = new Set(flatMap(phrases, (other, at) => (at === part ? [] : other.terms)));
  // What the item says too tells nothing of the part.
  const mine = terms.filter((term, at) => !shared.has(term) && !isIn(tokens[at] as Token, item.tokens));
  const others = [...shared].filter(term => !terms.includes(term));
  const often = Math.max(0, ...mine.map(count));
  const isNamed = mine.some(term => (grid.own[section * grid.width + term] as number) >= leastNamed);
  return isNamed || isMostly(often, others.map(count)) ? { by: 'text', section, offset: start } : null;
}

const leastNamed = 0.5;
