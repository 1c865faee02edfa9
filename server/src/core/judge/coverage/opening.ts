import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import { nameOf } from '../../guide/titles.ts';
import type { Translate } from '../../translate.ts';
import type { ItemCoverage } from '../model.ts';
import { familiesOf } from './frames.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { lengthOf } from './mention.ts';
import { reasonOf } from './reasons.ts';
import type { Terms } from './terms.ts';
import type { Token } from './tokens.ts';
import { isUntold, pointsElsewhere } from './untold.ts';
import type { Wish } from './wishes.ts';

/**
 * An item at the start of an outline that asks for an introduction, where no section is one: most guides introduce
 * what they are about under their own title. Gives the verdict as it was where that is not so.
 */
export function opened(
  found: ItemCoverage,
  wish: Wish,
  index: number,
  ground: Ground,
  terms: Terms,
  translate: Translate,
): ItemCoverage {
  if (found.value === 'met' || found.hollow !== undefined || index >= first || wish.parts.length > 0)
    return found;
  const section = ground.outline.titles.indexOf(true);
  if (
    section < 0 ||
    !(
      asksForOpening(wish, section, ground, terms) ||
      (index === 0 && isAboutAll(wish, section, ground, terms))
    )
  )
    return found;
  const length = lengthOfOpening(ground.guide.sections[section] as Guide['sections'][number]);
  if (length < some || (length < enough && found.value === 'partial')) return found;
  return toldIn(section, length >= enough, found, ground.guide, translate);
}

/** The verdict that a section is on an item as it is, or says some of it. */
export function toldIn(
  section: number,
  isMet: boolean,
  found: ItemCoverage,
  guide: Guide,
  translate: Translate,
): ItemCoverage {
  const score = isMet ? 1 : 0;
  const told = {
    section,
    hollow: null,
    score,
    needed: 1,
    placed: false,
    absentHalves: [],
    absentParts: [],
    parts: 0,
    nearest: null,
  };
  const reason = reasonOf(told, guide, translate);
  return { ...found, value: isMet ? 'met' : 'partial', section, also: [], score, reason };
}

/** So many items of an outline may be told before the first section. */
const first = 2;
/** An opening of so many words introduces what the guide is about; one of fewer says something of it. */
const enough = 30;
const some = 15;

const openings = familiesOf('overview, background, motivation');
const asksWhat = /^(?:什么是|何为|what (?:is|are)\b)|是什么$/;

/** Whether an item asks for nothing but what the guide is about, or why, or for what the text under its title speaks of. */
function asksForOpening(
  { item: { name }, whole }: Wish,
  section: number,
  ground: Ground,
  { titled }: Terms,
): boolean {
  const isOpening = whole.tokens.map(({ same }) => same.some(family => openings().has(family)));
  const asked = nameOf(name);
  const [why = ''] = asksWhyOf.exec(asked) ?? [];
  if (!isOpening.includes(true) && why === '' && !asksWhat.test(asked)) return false;
  return whole.tokens.every(({ start, weight }, at) => {
    const term = whole.terms[at] as number;
    return (
      weight <= weights.light ||
      isOpening[at] ||
      titled[term] ||
      start < why.length ||
      isSaidIn(term, section, ground)
    );
  });
}

/** Whether an item is what the whole guide is about, in words of its title and of the text under it. */
function isAboutAll(
  { whole: { tokens, terms } }: Wish,
  section: number,
  ground: Ground,
  { titled }: Terms,
): boolean {
  const special = terms.filter((_, at) => (tokens[at] as Token).weight > weights.light);
  return (
    special.some(term => titled[term]) &&
    special.every(term => titled[term] || isSaidIn(term, section, ground))
  );
}

function isSaidIn(term: number, section: number, { byTerm, hits }: Ground): boolean {
  return byTerm[term]?.some(hit => hits.section[hit] === section) === true;
}

/** What asks why, with the words that such questions have. */
const asksWhyOf =
  /^(?:why\b(?: (?:do|does|we|you|use|need))*|(?:为什么|为何)(?:需要|需|要|使用|选择|采用|引入|用)?)/;

/** How much the text under a guide's title says, besides what only says what follows. */
function lengthOfOpening({ paragraphs }: Guide['sections'][number]): number {
  const told = flatMap(paragraphs, ({ kind, text }) => (kind === 'paragraph' ? text.split(sentenceEnd) : []));
  return told.reduce(
    (sum, one) => (announces.test(one) || isUntold(one) || pointsElsewhere(one) ? sum : sum + lengthOf(one)),
    0,
  );
}

const sentenceEnd = /(?<=[。！？；])|(?<=[.!?;])\s+/;
const announces =
  /[本此该这][篇份]?(?:文档?|章节?|节|指南|手册|教程|篇|书|页)|以下|下[文面]|接下来|读者|\b(?:this|the) (?:guide|document|page|article|chapter|tutorial|handbook|post)\b|\b(?:below|following|you will learn)\b/i;
