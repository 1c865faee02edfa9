import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import { nameOf } from '../../guide/titles.ts';
import type { Translate } from '../../translate.ts';
import type { ItemCoverage } from '../model.ts';
import { familiesOf } from './frames.ts';
import type { Ground } from './ground.ts';
import { weights } from './lexicon.ts';
import { lengthOf } from './mention.ts';
import { reasonOf, reasonOfOpening } from './reasons.ts';
import type { Terms } from './terms.ts';
import type { Token } from './token.ts';
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
  const opening = openingOf(ground);
  if (opening === null) return found;
  const isPrior = asksForPrior(wish, terms);
  if (!isPrior && !asksForOpening(wish, opening, terms) && !(index === 0 && isAboutAll(wish, opening, terms)))
    return found;
  const length = isPrior ? lengthOfPrior(opening.texts) : lengthOfOpening(opening.texts);
  const least = isPrior ? some : enough;
  if (length < (isPrior ? 1 : some) || (length < least && found.value === 'partial')) return found;
  const isMet = length >= least;
  if (opening.section !== null) return toldIn(opening.section, isMet, found, ground.guide, translate);
  // What stands before the first heading is in no section.
  const reason = reasonOfOpening(isMet, translate);
  return {
    ...found,
    value: isMet ? 'met' : 'partial',
    section: null,
    also: [],
    score: isMet ? 1 : 0,
    reason,
  };
}

/** What introduces a guide. */
interface Opening {
  /** The guide's title; null where that stands in its front matter. */
  readonly section: number | null;
  readonly texts: readonly string[];
  /** Whether the text says a token, which has a term. */
  readonly says: (token: Token, term: number) => boolean;
}

/** The text under a guide's title, or before the first heading of one whose title stands in its front matter. */
function openingOf({ byTerm, guide, hits, outline }: Ground): Opening | null {
  const section = outline.titles.indexOf(true);
  if (section >= 0) {
    const { paragraphs } = guide.sections[section] as Guide['sections'][number];
    return {
      section,
      texts: flatMap(paragraphs, ({ kind, text }) => (kind === 'paragraph' ? text : [])),
      says: (_, term) => byTerm[term]?.some(hit => hits.section[hit] === section) === true,
    };
  }
  if (guide.opening.length === 0 || outline.headings.some(({ section: { level } }) => level === 1))
    return null;
  const texts = guide.opening.filter(text => !importsOf.test(text));
  const said = texts.join('\n').toLowerCase();
  return {
    section: null,
    texts,
    says: ({ cjk, key, stems }) => (cjk ? said.includes(key) : stems.every(stem => said.includes(stem))),
  };
}

/** What a page of MDX imports before it begins. */
const importsOf = /^(?:import|export)\s/;

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
    likely: [],
    isNear: false,
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
const asksWhat = /^(?:什么是|何为|what (?:is|are)\b|(?:the )?(?:meaning|definition) of\b)|是什么$/;

/** Whether an item asks for nothing but what the guide is about, or why, or for what the text under its title speaks of. */
function asksForOpening({ item: { name }, whole }: Wish, { says }: Opening, { titled }: Terms): boolean {
  const isOpening = whole.tokens.map(({ same }) => same.some(family => openings().has(family)));
  const asked = nameOf(name);
  const [why = ''] = asksWhyOf.exec(asked) ?? [];
  if (!isOpening.includes(true) && why === '' && !asksWhat.test(asked)) return false;
  return whole.tokens.every((token, at) => {
    const term = whole.terms[at] as number;
    return (
      token.weight <= weights.light ||
      isOpening[at] ||
      titled[term] ||
      token.start < why.length ||
      says(token, term)
    );
  });
}

const prior = familiesOf('prerequisites');

/** Whether an item asks for nothing but what a reader must have or know. */
function asksForPrior({ whole: { tokens, terms } }: Wish, { titled }: Terms): boolean {
  const isPrior = tokens.map(({ same }) => same.some(family => prior().has(family)));
  return (
    isPrior.includes(true) &&
    tokens.every(({ weight }, at) => isPrior[at] || weight <= weights.light || titled[terms[at] as number])
  );
}

/** How much an opening says of what a reader must have or know. */
function lengthOfPrior(texts: readonly string[]): number {
  const told = flatMap(texts, text => text.split(sentenceEnd)).filter(
    one => supposes.test(one) && !inSomeCases.test(one),
  );
  return told.reduce((sum, one) => sum + lengthOf(one), 0);
}

const supposes =
  /\bassum(?:es|ing)\b.*\b(?:you|your|readers?|knowledge)\b|\byou(?:['\u2019]re| are| should be| must be)(?: already)? (?:familiar|comfortable) with\b|\byou(?:['\u2019]ll| will)? need\b|(?:假设|假定)(?:你|您|读者)|需要(?:先|事先|提前|已经)?(?:安装|准备|具备|了解|熟悉|掌握)/i;
/** What a reader needs in some cases is no condition of reading on. */
const inSomeCases = /\b(?:if|when|whenever|unless|once)\b|如果|若|当/i;

/** Whether an item is what the whole guide is about, in words of its title and of the text under it. */
function isAboutAll({ whole: { tokens, terms } }: Wish, { says }: Opening, { titled }: Terms): boolean {
  const special = terms.map((term, at) => [term, tokens[at] as Token] as const);
  const telling = special.filter(([, { weight }]) => weight > weights.light);
  return (
    telling.some(([term]) => titled[term]) &&
    telling.every(([term, token]) => titled[term] || says(token, term))
  );
}

/** What asks why, with the words that such questions have. */
const asksWhyOf =
  /^(?:why\b(?: (?:do|does|we|you|use|need))*|(?:为什么|为何)(?:需要|需|要|使用|选择|采用|引入|用)?)/;

/** How much the text under a guide's title says, besides what only says what follows. */
function lengthOfOpening(texts: readonly string[]): number {
  return flatMap(texts, text => text.split(sentenceEnd)).reduce(
    (sum, one) => (announces.test(one) || isUntold(one) || pointsElsewhere(one) ? sum : sum + lengthOf(one)),
    0,
  );
}

const sentenceEnd = /(?<=[。！？；])|(?<=[.!?;])\s+/;
const announces =
  /[本此该这][篇份]?(?:文档?|章节?|节|指南|手册|教程|篇|书|页)|以下|下[文面]|接下来|读者|\b(?:this|the) (?:guide|document|page|article|chapter|tutorial|handbook|post)\b|\b(?:below|following|you will learn)\b/i;
