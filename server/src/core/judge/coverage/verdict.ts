import { flatMap } from '../../flatMap.ts';
import type { Translate } from '../../translate.ts';
import type { ItemCoverage, VerdictValue } from '../model.ts';
import { asWritten, isSpeltOut } from './asWritten.ts';
import { isBareList } from './bareList.ts';
import { sayingByText } from './byText.ts';
import { isContrasted } from './contrasted.ts';
import { isInDoubt } from './doubt.ts';
import { isGlossary } from './frames.ts';
import { isScattered } from './gathered.ts';
import type { Ground, Treated } from './ground.ts';
import { hollowOf } from './hollow.ts';
import { isLikelyTold } from './likely.ts';
import { nearestOf } from './nearest.ts';
import { mayMeetByChance, neededOf, never } from './needed.ts';
import { isOffTopic } from './offTopic.ts';
import { isOnElse } from './onElse.ts';
import { likelyOf, verdictsOfParts } from './partVerdicts.ts';
import { piecesOf } from './pieces.ts';
import { lacksItsName } from './properName.ts';
import { reasonOf, whyOf } from './reasons.ts';
import { isRelation } from './relation.ts';
import { bestOf, nothing, type Score } from './score.ts';
import { isLinkList, isSlight } from './slight.ts';
import type { Standing } from './standing.ts';
import type { Terms } from './terms.ts';
import { thresholds } from './thresholds.ts';
import { hasParagraph, isOnlyTouched } from './touched.ts';
import { namedBy } from './treated.ts';
import { isSaidOnce, isUnheard } from './unheard.ts';
import { isAbsent, isSurelyNamed } from './unsaid.ts';
import type { Piece, Wish } from './wishes.ts';

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
  readonly standing: Standing;
  /** How many items have their sections where. */
  readonly items: ReadonlyMap<number, number>;
  /** Whether nearly all items are called by their words where they are told. */
  readonly outspoken: boolean;
}

/** An item's verdict from what it was dealt: its halves and parts are looked for here. */
export function verdictOf(
  wish: Wish,
  { section: chosen, home, scores: row, owned, others: isOthers, shared, standing, items, outspoken }: Hand,
  ground: Ground,
  terms: Terms,
  translate: Translate,
): ItemCoverage {
  const { item, halves } = wish;
  const dealt = row[chosen] ?? nothing;
  const { all: score, placed } = dealt;
  const heading = ground.outline.headings[chosen];
  const isFrame = ground.outline.framed[chosen] === true || (heading !== undefined && isGlossary(heading));
  const isFramed = isFrame && !isSurelyNamed(wish, chosen, ground, terms);
  const most = neededOf(wish, dealt, { isOwned: owned, isShared: shared, isFramed });
  // A paragraph that goes on about an item is enough in a section that another one has too.
  const needed =
    most === thresholds.shared &&
    score < most &&
    score >= thresholds.met &&
    hasParagraph(wish, chosen, ground)
      ? thresholds.met
      : most;
  const named = chosen >= 0 && halves.length > 0 ? namedBy(wish.whole, chosen, ground.grid) : dealt.heading;
  const unnamed = named < thresholds.heading;
  const own = ground.guide.sections[home];
  const isEmpty =
    own !== undefined &&
    !ground.outline.framed[home] &&
    (isSlight(own, ground.guide) || (dealt.heading < thresholds.hollow && isLinkList(own, ground.guide)));
  const hollow = isEmpty ? home : score < needed || owned || unnamed ? hollowOf(wish, ground, terms) : null;
  // Where its own section is still empty, what comes near it elsewhere is about something else.
  const isLittle = score < needed && isAside(chosen, dealt, ground);
  const isTold = score >= thresholds.partial && hollow === null && !isLittle && !isOthers;
  // What no heading names, nor its place tells, may be mentioned no more than in passing; the place of a bare list tells
  // nothing of what the list names.
  const isByText = isTold && dealt.heading === 0 && (!placed || isBareList(ground.guide.sections[chosen]));
  const isEnough = score >= needed;
  const told = isByText
    ? sayingByText(wish, chosen, { isEnough, isShared: shared || owned }, ground, terms)
    : isTold && placed && dealt.heading === 0 && isOnlyTouched(wish, home, ground)
      ? 'touched'
      : 'told';
  const saying = told === 'told' && isTold && lacksItsName(wish, home, ground, terms) ? 'touched' : told;
  const section = isTold && saying !== 'untold' ? home : null;
  const { parts: places, halves: found } = piecesOf(
    wish,
    section,
    { isCertain: score >= needed && !placed, isBare: placed && score <= thresholds.met },
    ground,
    terms,
  );
  const isWithin = (place: Treated | null): boolean =>
    place !== null && (place.section === section || isUnder(place.section, section, ground));
  // What treats all its parts is the item's, whatever it is called, but not what introduces, closes or mends; and so is
  // what treats all its halves and is called by one of them.
  const isWhole =
    (places.length > 1 && places.every(isWithin) && !isAside(chosen, dealt, ground)) ||
    (found.length > 1 &&
      found.every(place => place !== null) &&
      halves.some(({ phrase }) => namedBy(phrase, chosen, ground.grid) >= thresholds.heading));
  const isDoubtful =
    isTold &&
    ((score >= needed && dealt.heading < thresholds.hollow && isContrasted(wish, ground)) ||
      isInDoubt(wish, home, { dealt, standing, isByText, isWhole }, ground, terms) ||
      (outspoken && isOffTopic(wish, home, ground)));
  // One that treats all halves need say no more of them because another item has it too.
  const treatsBoth = found.length > 1 && found.every(isWithin);
  // What mends is the item's too where its heading names most of it, and all parts are treated there; and where it names
  // some of it and its text says enough.
  const isTreatedThere =
    (isWhole && dealt.heading >= thresholds.heading) ||
    ((isWhole || treatsBoth) && dealt.heading > 0 && score >= thresholds.met);
  const enough =
    isFrame && !isTreatedThere
      ? needed
      : isWhole
        ? thresholds.partial
        : treatsBoth
          ? Math.min(needed, thresholds.met)
          : mayMeetByChance(wish, dealt, ground.guide) && !hasParagraph(wish, chosen, ground)
            ? Math.max(needed, thresholds.shared)
            : needed;
  // How two things stand to each other is told where both are.
  const isTogether = halves.length > 0 && isRelation(item.name);
  // What is named before a colon is told where all that is listed behind it is.
  const isListed = halves.length > 0 && isSpeltOut(item) && places.length > 1 && places.every(isWithin);
  const isToldHalf = (half: Piece, place: Treated | null): boolean => {
    if (place === null) return isListed;
    if (section === null) return true;
    return dealt.heading < thresholds.heading
      ? !isUnheard(half, place, section, ground, terms)
      : place.by === 'heading' || !isSaidOnce(half, ground, terms);
  };
  const absentHalves = halves
    .filter((half, at) => (isTogether ? !isWithin(found[at] ?? null) : !isToldHalf(half, found[at] ?? null)))
    .map(({ phrase }) => asWritten(phrase.text, item));
  const parts = verdictsOfParts(wish, places, { section, score }, ground);
  const absentParts = parts.filter(({ value }) => value === 'unmet').map(({ text }) => text);
  // Of an item one of whose parts is treated somewhere, that much is there; beside a section of its name that tells
  // nothing, where a heading has the part.
  const partly = places.find(one => one !== null && (hollow === null || one.by === 'heading'))?.section;
  const isNone = (place: Treated | null): boolean => place === null;
  const isNothing = places.every(isNone) && found.every(isNone);
  const isElse =
    isNothing && isOnElse(wish, chosen, { dealt, enough, isHome: section !== null }, ground, terms);
  // What is told by nothing but its place, or a word that means half as much, is not there where nobody names it.
  const isNowhere = (score < enough || isDoubtful) && isNothing && isAbsent(wish, ground, terms);
  const isInPart =
    section === null || score < enough || saying === 'touched' || isDoubtful || absentHalves.length > 0;
  // Of an item one of whose halves is told, that much is there.
  const isHalfTold = absentHalves.length > 0 && absentHalves.length < halves.length;
  const isApart =
    isInPart && !placed && partly === undefined && !isHalfTold && isScattered(wish, score, ground, terms);
  const isMissing = isElse || isNowhere || isApart;
  const treating = isMissing ? null : (section ?? partly ?? null);
  // What was weighed and found to say nothing of an item does not come near it either.
  const isDone = isMissing || score >= thresholds.partial;
  const shown =
    treating ?? (hollow === null ? nearestOf(wish, row, { items, isElse, isDone }, ground, terms) : null);
  const isLikely =
    isInPart &&
    section !== null &&
    standing.others === null &&
    !placed &&
    saying === 'told' &&
    !isMissing &&
    absentParts.length === 0 &&
    isLikelyTold(
      wish,
      { outOfTurn: standing.outOfTurn, isByText, absentHalves: absentHalves.length },
      ground,
      terms,
    );
  const value: VerdictValue =
    shown === null ? 'unmet' : (isInPart && !isLikely) || absentParts.length > 0 ? 'partial' : 'met';
  const also = section === null ? [] : flatMap(found, one => (one?.by === 'heading' ? one.section : []));
  const best = bestOf(row);
  // Who has begun a section under most of an item's name is to hear of that, rather than that nothing comes near.
  const begun =
    best.length === 0 && hollow === null ? hollowOf(wish, ground, terms, thresholds.heading) : null;
  const candidates =
    begun === null
      ? best.map(({ section, score }) => ({ section, score: score.all, why: whyOf(score, translate) }))
      : [{ section: begun, score: 0, why: translate('its heading names most of it') }];
  const weighed = {
    section: shown,
    hollow,
    score,
    needed: isLikely ? 0 : saying === 'touched' || isDoubtful || treating === null ? never : enough,
    placed: placed && treating !== null,
    likely: [...(isLikely ? absentHalves : []), ...likelyOf(parts, places)],
    isNear: treating === null,
    absentHalves: isLikely ? [] : absentHalves,
    absentParts,
    parts: parts.length,
    nearest: candidates[0] ?? null,
  };
  return {
    item,
    value,
    section: shown,
    also: also.filter(
      (one, at) => one !== section && also.indexOf(one) === at && !isUnder(one, section, ground),
    ),
    score,
    parts,
    candidates,
    ...(hollow === null ? {} : { hollow }),
    ...(shown !== null && treating === null ? { isNear: true as const } : {}),
    reason: reasonOf(weighed, ground.guide, translate),
  };
}

/** Whether a section that compares, defines or gives cases does not name an item: it speaks of many things. */
function isAside(section: number, { heading }: Score, { outline }: Ground): boolean {
  return heading === 0 && outline.asked[section] === true;
}

function isUnder(index: number, section: number | null, { outline }: Ground): boolean {
  return section !== null && index > section && index < (outline.ends[section] as number);
}
