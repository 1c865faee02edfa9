import type { Guide } from '../../guide/model.ts';
import type { Ground, Treated } from './ground.ts';
import { inPlace } from './inPlace.ts';
import { weights } from './lexicon.ts';
import { isOnlyHeaded, isPromised } from './promises.ts';
import { saidIn } from './said.ts';
import { scoreOf } from './score.ts';
import type { Siblings } from './siblings.ts';
import { textOf } from './spare.ts';
import { thresholds } from './thresholds.ts';
import type { Heading } from './titles.ts';
import { namedAndSaid, namedApart, namedBy, namedUnder, sectionOf, treatedIn } from './treated.ts';
import { halvesInTurn, inTurn } from './turns.ts';
import { alike, type Phrase, type Piece, type Terms, type Wish } from './wishes.ts';

/** Where the parts and the halves of an item are treated, in their order; null for those that are not. */
export interface Pieces {
  readonly parts: readonly (Treated | null)[];
  readonly halves: readonly (Treated | null)[];
}

/**
 * Looks for the pieces of an item, in its section (null for none) first. `certain` says that the section is the item's by
 * what it says: then halves of which none is told apart are told together.
 */
export function piecesOf(
  { whole, parts, halves }: Wish,
  section: number | null,
  certain: boolean,
  ground: Ground,
  terms: Terms,
): Pieces {
  const othersOf = (piece: Piece): readonly Phrase[] =>
    [...parts, ...halves].flatMap(other => (other === piece ? [] : other.phrase));
  const either = (
    piece: Piece,
    enough: number,
    named?: number,
    siblings?: () => Siblings | null,
  ): Treated | null => {
    const { phrase, otherwise, apart, rest } = piece;
    for (const one of [phrase, ...otherwise]) {
      const treated = treatedIn(one, section, ground, enough, named, siblings);
      if (treated) return treated;
    }
    if (section === null) return null;
    for (const one of [phrase, ...otherwise]) {
      const told = namedAndSaid(one, othersOf(piece), section, ground);
      if (told) return told;
    }
    return namedApart(apart, section, ground) ?? (rest && namedUnder(rest, section, ground));
  };
  const beside = (part: Piece): Siblings | null =>
    section === null ? null : siblingsOf(part, parts, section, ground);
  const looked = parts.map(part =>
    part.gloss && section !== null
      ? ({ by: 'heading', section } as const)
      : either(part, thresholds.treated, thresholds.heading, () => beside(part)),
  );
  if (section === null)
    return { parts: looked, halves: halves.map(half => either(half, thresholds.half, thresholds.below)) };
  const sought = halves.map(half => {
    if (isEmptyWord(half, section, ground)) return null;
    const isToldHere =
      isSaid(half.phrase, section, ground, terms) || isNamedShort(half, halves, section, ground);
    return isToldHere
      ? ({ by: 'heading', section } as const)
      : either(half, thresholds.half, thresholds.below);
  });
  const phrases = parts.map(({ phrase }) => phrase);
  const inOrder = inPlace(whole, parts, inTurn(phrases, looked, section, ground), section, ground);
  const halfPhrases = halves.map(({ phrase }) => phrase);
  const inTheirTurn = halvesInTurn(halfPhrases, sought, section, ground);
  const isTogether =
    certain &&
    inTheirTurn.every(half => half === null) &&
    !halfPhrases.some(half => isPromised(half, ground.promises));
  return {
    parts: parts.map(
      (part, at) => inOrder[at] ?? saidIn(part.phrase, othersOf(part), section, beside(part), ground),
    ),
    halves: halves.map((half, at) => {
      if (isTogether) return { by: 'heading', section };
      return (
        inTheirTurn[at] ??
        (isEmptyWord(half, section, ground)
          ? null
          : saidIn(half.phrase, othersOf(half), section, null, ground))
      );
    }),
  };
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
