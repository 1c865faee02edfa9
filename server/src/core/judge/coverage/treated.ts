import type { Guide } from '../../guide/model.ts';
import { isCjk } from '../../guide/words.ts';
import type { Grid } from './grid.ts';
import type { Hits } from './scan.ts';
import { thresholds } from './thresholds.ts';
import type { Outline } from './titles.ts';
import type { Token } from './tokens.ts';
import { alike, type Phrase } from './wishes.ts';

/** Where a subject is treated: a section by its heading, or an offset of the text. */
export type Treated =
  | { readonly by: 'heading'; readonly section: number }
  | { readonly by: 'text'; readonly section: number; readonly offset: number };

/** All that is needed to look for a subject. */
export interface Ground {
  readonly guide: Guide;
  readonly outline: Outline;
  readonly grid: Grid;
  readonly hits: Hits;
  /** By term: the indices of its hits. */
  readonly byTerm: readonly (readonly number[])[];
}

/** What a mention is worth. */
const worth = {
  lead: 1,
  told: 1,
  comment: 1,
  definition: 1,
  marked: 0.8,
  call: 0.5,
  name: 0.34,
  stray: 0.4,
} as const;

/**
 * Where a phrase is treated as a subject: under a heading of its own in the home section, under one elsewhere, in the
 * home's text, or in the text elsewhere; null where it is only mentioned, or not at all. `enough` is what mentions in
 * the home must add up to, `named` how much of the phrase a heading there must name.
 */
export function treatedIn(
  phrase: Phrase,
  home: number | null,
  ground: Ground,
  enough: number,
  named: number = thresholds.heading,
): Treated | null {
  const { outline } = ground;
  const end = home === null ? 0 : (outline.ends[home] as number);
  const start = home ?? 0;
  const count = outline.headings.length;
  const under =
    headingIn(phrase, start, end, ground, named) ?? headingIn(phrase, 0, count, ground, thresholds.heading);
  if (under !== null && under >= start && under < end) return { by: 'heading', section: under };
  const found = mentions(phrase, start, end, ground, enough * briefness(home, ground));
  if (found) return found;
  if (under !== null) return { by: 'heading', section: under };
  return mentions(phrase, 0, count, ground, Math.max(enough, thresholds.elsewhere));
}

/** The heading in a section that says each of the words in a way of its own. */
export function namedApart(words: readonly Token[], home: number, { outline }: Ground): Treated | null {
  if (words.length < 2) return null;
  for (let section = home; section < (outline.ends[home] as number); section++)
    if (
      outline.holds[section] &&
      words.every(word => outline.headings[section]?.tokens.some(token => alike(word, token)))
    )
      return { by: 'heading', section };
  return null;
}

/** In few words one mention tells as much as several do in many. */
function briefness(home: number | null, { outline }: Ground): number {
  if (home === null) return 1;
  const words = outline.headings[home]?.section.deepWords ?? 0;
  return Math.min(1, Math.max(leastBrief, words / fullLength));
}

const leastBrief = 0.33;
const fullLength = 160;

function headingIn(
  phrase: Phrase,
  from: number,
  to: number,
  { grid, outline }: Ground,
  least: number,
): number | null {
  let best = 0;
  let at: number | null = null;
  for (let section = from; section < to; section++) {
    const found = outline.holds[section] ? namedBy(phrase, section, grid) : 0;
    if (found > best) {
      best = found;
      at = section;
    }
  }
  return best >= least ? at : null;
}

/** How much of a phrase a section's heading names, from 0 to 1. */
export function namedBy({ terms, weights }: Phrase, section: number, { own, width }: Grid): number {
  let sum = 0;
  let found = 0;
  for (let at = 0; at < terms.length; at++) {
    sum += weights[at] as number;
    found += (weights[at] as number) * (own[section * width + (terms[at] as number)] as number);
  }
  return sum === 0 ? 0 : found / sum;
}

/** Adds up mentions of the phrase's chief word that have the rest of the phrase near by. */
function mentions(phrase: Phrase, from: number, to: number, ground: Ground, enough: number): Treated | null {
  const { hits, byTerm, outline, guide } = ground;
  const chief = chiefOf(phrase, byTerm);
  if (chief < 0) return null;
  const others = phrase.terms.filter(
    (term, at) =>
      term !== phrase.terms[chief] &&
      (phrase.weights[at] as number) >= (phrase.weights[chief] as number) * 0.6,
  );
  let sum = 0;
  let best = 0;
  let place: Treated | null = null;
  let lastLine = -1;
  for (const hit of byTerm[phrase.terms[chief] as number] ?? []) {
    const section = hits.section[hit] as number;
    if (section < from || section >= to || !outline.holds[section]) continue;
    const offset = hits.offset[hit] as number;
    const line = startOfLine(guide.text, offset);
    if (line === lastLine || !others.every(term => isNear(byTerm[term] ?? [], offset, hits))) continue;
    lastLine = line;
    const value = worthOf(hit, ground, isName(phrase));
    sum += value;
    if (value > best) {
      best = value;
      place = { by: 'text', section, offset };
    }
    if (sum >= enough && best >= worth.lead) break;
  }
  return sum >= enough - 1e-9 ? place : null;
}

/** The word that says most; of equals, the one that the text says least often, but says. */
function chiefOf({ weights, terms }: Phrase, byTerm: Ground['byTerm']): number {
  let chief = -1;
  terms.forEach((term, at) => {
    const count = byTerm[term]?.length ?? 0;
    const weight = weights[at] as number;
    const best = chief < 0 ? -1 : (weights[chief] as number);
    if (weight > best + 1e-9) chief = at;
    else if (weight > best - 1e-9 && count < (byTerm[terms[chief] as number]?.length ?? 0)) chief = at;
  });
  return chief;
}

const near = 160;

function isNear(of: readonly number[], offset: number, { offset: offsets }: Hits): boolean {
  let low = 0;
  let high = of.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[of[middle] as number] as number) < offset - near) low = middle + 1;
    else high = middle;
  }
  const found = of[low];
  return found !== undefined && (offsets[found] as number) <= offset + near;
}

const mostLine = 400;

/** Where the line of an offset starts, or as far back as lines are looked at. */
function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < mostLine && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

/** What one mention is worth: a line that leads with it, a comment or definition in code, or a word among others. */
function worthOf(hit: number, { guide: { text }, hits }: Ground, name: boolean): number {
  const offset = hits.offset[hit] as number;
  const end = offset + (hits.length[hit] as number);
  const start = startOfLine(text, offset);
  let stop = end;
  while (stop < text.length && stop - end < mostLine && text.charCodeAt(stop) !== 10) stop++;
  const before = text.slice(start, offset);
  const after = text.slice(end, stop);
  if ((hits.fence[hit] as number) >= 0) return inCode(before, after, name);
  const leading = /^[\s>|]*(?:[-*+•]\s+|\d{1,2}[.)、]\s*)?[\s*_`[("'“「]*(?:the |an? )?$/i;
  if (/^[\s>]*\|/.test(before))
    return before.split('|').length <= 2 && leading.test(before) ? worth.lead : worth.stray;
  // What a text has told and then gives its name: `together they are called RED`.
  if (
    /(?:合称|简称|称为|称作|叫做|叫作|[，,（(]即|\b(?:called|known as|named|short for|abbreviated))\s*[*_`"“「]*$/i.test(
      before,
    )
  )
    return worth.definition;
  const tells = lengthOf(after) >= 6;
  if (leading.test(before) || /[.!?。！？;；:：]\s*[*_`]*(?:the |an? )?$/i.test(before))
    return tells ? worth.lead : worth.stray;
  // What a sentence goes on about, or what it announces, is told of; what stands in an enumeration is only named.
  if (!isListed(before, after) && (lengthOf(after) >= toldWords || /[:：]\s*$/.test(after)))
    return worth.told;
  return /[*`][^*`]{0,30}$/.test(before) && /^[^*`]{0,30}[*`]/.test(after) ? worth.marked : worth.stray;
}

const toldWords = 12;

function isListed(before: string, after: string): boolean {
  return (
    /(?:[,，、(（/]|\b(?:or|and|like|as|unlike|of|than|not|e\.g\.)|[或和与如及])\s*[*_`"“]*$/i.test(before) ||
    /^\w{0,3}[*_`"”]*\s*(?:[,，、/]|(?:or|and)\b|[或和与及等])/i.test(after)
  );
}

/** Whether a phrase is one word that no family knows: the name of a library or of a command, as code says it. */
function isName({ tokens: [first, second] }: Phrase): boolean {
  return first !== undefined && second === undefined && !first.cjk && first.same.length === 0;
}

function inCode(before: string, after: string, name: boolean): number {
  if (/(?:\/\/|\/\*|^\s*\*|(?:^|\s)#(?!\[)|(?:^|\s)--\s|<!--)/.test(before)) return worth.comment;
  if (
    /(?:struct|class|fn|def|func|function|interface|enum|type|trait|kind:|impl|record|module|object|protocol|CREATE \w+)\s+["'`]?[\w<> ]{0,24}$/i.test(
      before,
    )
  )
    return worth.definition;
  if (/^\s*[=:]/.test(after) && /^\s*(?:pub\s+|const\s+|let\s+|- )?[\w-]{0,20}$/.test(before))
    return worth.marked;
  // A block as in HCL: `backend "s3" {`.
  if (/^\s*(?:\w+\s+")?$/.test(before) && /^"?(?:\s+"[^"]{0,60}"){0,2}\s*\{\s*$/.test(after))
    return worth.definition;
  if (name && /^(?:\.|::|->|\()\s*\w/.test(after)) return worth.definition;
  return /\.$/.test(before) && /^\s*[(<:]/.test(after) ? worth.call : worth.name;
}

/** Words, and CJK letters by twos. */
function lengthOf(text: string): number {
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isCjk(code)) count += 0.7;
    const letter = code > 47 && code < 0x2000 && /[\p{L}\p{N}]/u.test(text[at] as string);
    if (letter && !inWord) count++;
    inWord = letter;
  }
  return count;
}
