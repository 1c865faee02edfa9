import { flatMap } from '../../flatMap.ts';
import type { Fence, Section } from '../../guide/model.ts';
import { codedIn } from './coded.ts';
import { isOnlyEnumerated } from './enumerated.ts';
import { goesOnAbout } from './goesOn.ts';
import { speaksOf } from './grid.ts';
import type { Ground, Treated } from './ground.ts';
import { isSaidIn, isSaidInText, isToldBy, isUntold } from './halves.ts';
import { helpedIn } from './helped.ts';
import { inPlace } from './inPlace.ts';
import { isJointlyNamed } from './jointName.ts';
import { weights } from './lexicon.ts';
import { mentions } from './mentions.ts';
import { moreThanTouched } from './moreThanTouched.ts';
import { isOnlyNarrower } from './narrower.ts';
import { lacksOwnName } from './ownName.ts';
import { lacksOwnWord } from './ownWord.ts';
import { toldInParallel } from './parallel.ts';
import { isPromised } from './promises.ts';
import { lacksProperName } from './properName.ts';
import { isRemarkedOn } from './remarked.ts';
import { saidIn } from './said.ts';
import type { Siblings } from './siblings.ts';
import { statedIn } from './stated.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { toldOften } from './toldOften.ts';
import {
  namedAndSaid,
  namedApart,
  namedBy,
  namedByHead,
  namedUnder,
  sectionOf,
  treatedIn,
} from './treated.ts';
import { halvesInTurn, inTurn } from './turns.ts';
import { lacksAnyWord } from './unsaid.ts';
import type { Phrase, Piece, Wish } from './wishes.ts';

/** Where the parts and the halves of an item are treated, in their order; null for those that are not. */
export interface Pieces {
  readonly parts: readonly (Treated | null)[];
  readonly halves: readonly (Treated | null)[];
}

/**
 * Looks for the pieces of an item, in its section (null for none) first. `isCertain` says that the section is the item's
 * by what it says: then halves of which none is told apart are told together; `isBare` that only its place speaks for it:
 * then what the guide says elsewhere is not told there in other words.
 */
export function piecesOf(
  { item, whole, parts, halves }: Wish,
  section: number | null,
  { isCertain, isBare }: { readonly isCertain: boolean; readonly isBare: boolean },
  ground: Ground,
  terms: Terms,
): Pieces {
  if (parts.length === 0 && halves.length === 0) return none;
  const all: readonly Piece[] = [...parts, ...halves];
  const beside = new Map<Piece, readonly Phrase[]>();
  const othersOf = (piece: Piece): readonly Phrase[] => {
    let others = beside.get(piece);
    if (!others) {
      others = flatMap(all, other => (other === piece ? [] : other.phrase));
      beside.set(piece, others);
    }
    return others;
  };
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
      if (one.tokens.length < 2) continue;
      const told = namedAndSaid(one, othersOf(piece), section, ground);
      if (told) return told;
    }
    return namedApart(apart, section, ground) ?? (rest && namedUnder(rest, section, ground));
  };
  const besides = parts.map(part =>
    onceAsked(() => (section !== null ? siblingsOf(part, parts, section, ground) : null)),
  );
  // What only says the item's name again is told as the item is.
  const nameless = parts.map(
    part =>
      !part.gloss &&
      (lacksOwnName(part.phrase, ground) ||
        lacksAnyWord(part.phrase, ground) ||
        isOnlyNarrower(part, othersOf(part), ground)),
  );
  const toldAnyhow = (at: number): Treated | null => {
    const { phrase } = parts[at] as Piece;
    return nameless[at] || isPromised(phrase, ground.promises) ? null : toldOften(phrase, ground);
  };
  const looked = parts.map((part, at) => {
    if (part.gloss && section !== null) return { by: 'heading', section } as const;
    if (nameless[at]) return null;
    const found = either(part, thresholds.treated, thresholds.heading, besides[at]);
    return found && isRemarkedOn(part, found, section, ground) ? found : null;
  });
  if (section === null)
    return {
      parts: looked.map((found, at) => found ?? toldAnyhow(at)),
      halves: halves.map(half => either(half, thresholds.half, thresholds.below)),
    };
  const narrower = halves.map(half => isOnlyNarrower(half, othersOf(half), ground));
  const untold = halves.map(
    (half, at) =>
      narrower[at] ||
      isUntold(half, halves, section, ground, terms) ||
      lacksProperName(half.phrase, item.name, ground) ||
      lacksOwnWord(half, halves, section, ground, terms),
  );
  const ofItsOwn = (half: Piece, found: Treated | null): Treated | null =>
    found?.by === 'heading' && isOnlyBeside(half.phrase, othersOf(half), found.section, ground)
      ? null
      : found;
  const sought = halves.map((half, at) => {
    if (untold[at]) return null;
    return isToldBy(half, halves, section, ground, terms)
      ? ({ by: 'heading', section } as const)
      : ofItsOwn(half, either(half, thresholds.half, thresholds.below));
  });
  const phrases = parts.map(({ phrase }) => phrase);
  const inOrder = inPlace(whole, parts, inTurn(whole, phrases, looked, section, ground), section, ground);
  const halfPhrases = halves.map(({ phrase }) => phrase);
  const inTheirTurn = halvesInTurn(halfPhrases, sought, section, ground, terms);
  const isTogether =
    isJointlyNamed(whole, halves, section, ground) ||
    (isCertain &&
      inTheirTurn.every(half => half === null) &&
      !halfPhrases.some(half => isPromised(half, ground.promises)));
  const isInOtherWords = halfPhrases.every(half => namedBy(half, section, ground.grid) < thresholds.below);
  const said = (piece: Piece, siblings: Siblings | null, besides: readonly Phrase[] = []): Treated | null =>
    saidIn(piece.phrase, [...othersOf(piece), ...besides], section, siblings, ground);
  const isSaid = ({ phrase }: Piece): boolean =>
    isSaidIn(phrase, section, ground) ||
    (!isBare && !refersBack.test(phrase.text) && isSaidInText(phrase, ground));
  const told = (half: Piece): Treated | null =>
    isPromised(half.phrase, ground.promises)
      ? null
      : ((isSaidIn(half.phrase, section, ground) ? said(half, null) : null) ??
        goesOnAbout(half.words ?? half.phrase, othersOf(half), section, ground) ??
        (isInOtherWords && isSaid(half) ? { by: 'heading', section } : null));
  const partsBeside = (at: number): readonly Phrase[] => phrases.filter((_, other) => other !== at);
  const foundParts = parts.map((part, at) =>
    nameless[at]
      ? null
      : (inOrder[at] ??
        shownIn(part.phrase, section, ground) ??
        // What the item means too is said anyhow, and what the guide calls by its name elsewhere is not told by half of it.
        (isPromised(part.phrase, ground.promises) ? null : said(part, (besides[at] as Asked)(), [whole])) ??
        codedIn(part, section, (besides[at] as Asked)(), ground) ??
        statedIn(part.phrase, othersOf(part), whole, section, (besides[at] as Asked)(), ground)),
  );
  const foundHalves = halves.map((half, at): Treated | null =>
    isTogether
      ? { by: 'heading', section }
      : narrower[at]
        ? null
        : // A heading in the turn of a half that no text says goes on about another one.
          ((untold[at] ? null : (inTheirTurn[at] ?? told(half))) ??
          helpedIn(half.phrase, othersOf(half), section, ground) ??
          (untold[at] || isPromised(half.phrase, ground.promises)
            ? null
            : namedByHead(half.phrase, ground)) ??
          toldBeside(half.phrase, section, ground) ??
          toldInParallel(half.phrase, othersOf(half), section, ground)),
  );
  return {
    parts: moreThanTouched(parts, foundParts, section, ground).map((found, at) =>
      found === null ||
      (found.by === 'text' && isOnlyEnumerated((parts[at] as Piece).phrase, partsBeside(at), section, ground))
        ? toldAnyhow(at)
        : found,
    ),
    halves: moreThanTouched(halves, foundHalves, section, ground),
  };
}

const none: Pieces = { parts: [], halves: [] };

/**
 * Whether a heading that names another half has no more of this one than a word that both may have, and what the half is
 * is not said there: 代码分割 is not told under *JavaScript 压缩与 Tree Shaking*.
 */
function isOnlyBeside(half: Phrase, others: readonly Phrase[], section: number, { grid }: Ground): boolean {
  const head = half.tokens.findLastIndex(({ weight }) => weight > weights.light);
  return (
    head > 0 &&
    half.tokens[head]?.cjk === true &&
    namedBy(half, section, grid) < thresholds.heading &&
    others.some(other => namedBy(other, section, grid) >= thresholds.heading) &&
    !speaksOf(half.terms[head] as number, section, grid)
  );
}

/** Where a half is treated in another section of the chapter that holds the item's section. */
function toldBeside(half: Phrase, home: number, ground: Ground): Treated | null {
  const { headings, ends, titles, framed } = ground.outline;
  const chapter = headings[home]?.section.parent ?? null;
  if (chapter === null || titles[chapter] || framed[chapter] || isPromised(half, ground.promises))
    return null;
  return mentions(half, chapter, ends[chapter] as number, ground, thresholds.treated);
}

/** A half that says what is done with the other one: elsewhere the same is done with other things. */
const refersBack = /\b(?:it|its|them|their|theirs)\b|其/i;

type Asked = () => Siblings | null;

/** The same answer as often as it is asked for, worked out when it first is. */
function onceAsked(find: Asked): Asked {
  let known: Siblings | null | undefined;
  return () => {
    if (known === undefined) known = find();
    return known;
  };
}

/** The first example of an item's section that is written in what a part names: Lua, YAML. */
function shownIn({ text }: Phrase, home: number, { guide, outline }: Ground): Treated | null {
  const name = text.trim().toLowerCase();
  for (let section = home; section < (outline.ends[home] as number); section++)
    for (const index of (guide.sections[section] as Section).fences) {
      const { language, excluded, place } = guide.fences[index] as Fence;
      if (language === name && excluded === null) return { by: 'text', section, offset: place.start };
    }
  return null;
}

/** The pieces beside one, where some of them have sections of their own in the item's. */
function siblingsOf(piece: Piece, all: readonly Piece[], home: number, ground: Ground): Siblings | null {
  const others = all.filter(other => other !== piece);
  const sections = flatMap(others, ({ phrase, otherwise }) =>
    flatMap([phrase, ...otherwise], one => sectionOf(one, home, ground) ?? []),
  );
  return sections.length === 0 ? null : { sections, phrases: others.map(({ phrase }) => phrase) };
}
