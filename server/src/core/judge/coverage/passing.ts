import { isSummary } from '../../guide/roles.ts';
import { isBareList } from './bareList.ts';
import type { Ground } from './ground.ts';
import { headsRows, isListed, isUnused, lengthOf, proseAround, startOfLine } from './mention.ts';
import type { Hits } from './scan.ts';
import { isDismissed, isUntold, pointsElsewhere } from './untold.ts';
import { isLinkAmong, isYardstick } from './yardstick.ts';

/**
 * Whether a mention only touches what it names: in what introduces, closes or mends, in a sentence that says that it
 * comes later or is told elsewhere, in brackets, in few words, or in a table that tells little of it.
 */
export function isInPassing(hit: number, { guide, hits, outline }: Ground): boolean {
  const section = hits.section[hit] as number;
  const isFrame = outline.framed[section] === true;
  if (outline.headings[section]?.section.role === 'title') return true;
  if ((hits.fence[hit] as number) >= 0) return isFrame;
  const { before, after, below } = around(hit, guide.text, hits);
  if (inTable.test(before)) return isBareCell(before, after, below);
  // A summary leads with everything that was told, and with what was not.
  if (leads.test(before)) return isFrame && isSummary(guide.sections[section]?.name ?? '');
  if (isUnused(before)) return true;
  if (isFrame) return true;
  const sentence = sentenceAt(hit, guide.text, hits);
  const words = lengthOf(sentence);
  return (
    (words <= fewWords && (guide.sections[section]?.words ?? 0) >= manyWords) ||
    (words <= fewListed && isBareList(guide.sections[section])) ||
    inBrackets.test(sentence) ||
    isBracketed(before, after) ||
    isOneOfMany(before, after) ||
    isYardstick(before, after) ||
    isLinkAmong(before, after) ||
    isUntold(sentence) ||
    isDismissed(sentence) ||
    pointsElsewhere(sentence)
  );
}

/** Whether a mention says that what it names is told elsewhere or later, or only repeats it where a guide closes. */
export function isUntoldAt(hit: number, { guide, hits, outline }: Ground): boolean {
  const section = hits.section[hit] as number;
  if (outline.framed[section] === true) return true;
  if (section === outline.holds.lastIndexOf(true) && isBareList(guide.sections[section])) return true;
  const sentence = sentenceAt(hit, guide.text, hits);
  return (hits.fence[hit] as number) < 0 && (isUntold(sentence) || pointsElsewhere(sentence));
}

/** What stands before and behind a mention in its paragraph, or its row of a table, and what stands below that. */
function around(
  hit: number,
  text: string,
  { offset, length }: Hits,
): { readonly before: string; readonly after: string; readonly below: string } {
  const at = offset[hit] as number;
  const end = at + (length[hit] as number);
  const [from, to] = proseAround(text, at, end);
  return {
    before: text.slice(from, at),
    after: text.slice(end, to),
    below: text.slice(to, to + longestTable),
  };
}

/** The sentence of a mention. */
function sentenceAt(hit: number, text: string, hits: Hits): string {
  return text.slice(...sentenceAround(hit, text, hits));
}

/** Where the sentence of a mention starts and ends. */
export function sentenceAround(hit: number, text: string, hits: Hits): [start: number, end: number] {
  const { before, after } = around(hit, text, hits);
  const at = hits.offset[hit] as number;
  const start = before.search(lastSentence);
  const stop = after.search(sentenceEnd);
  return [
    start < 0 ? at : at - before.length + start,
    at + (hits.length[hit] as number) + (stop < 0 ? after.length : stop),
  ];
}

/**
 * Whether a mention stands in brackets with other words, which name it as one of several. What stands there alone is
 * another name of what is told, and what a call takes is code.
 */
function isBracketed(before: string, after: string): boolean {
  const close = after.search(closing);
  if (close < 0 || close > longestAside) return false;
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'));
  if (open < 0 || before.length - open > longestAside) return false;
  const aside = before.slice(open + 1);
  if (closing.test(aside) || isCalled.test(before.slice(Math.max(0, open - 1), open + 1))) return false;
  const rest = `${aside} ${after.slice(0, close)}`.trim();
  return examples.test(rest) || (rest.length > longestInitials && !names.test(rest));
}

/** Whether a mention stands in a list that does not name all: `A, B and so on`, `A、B 等`. */
function isOneOfMany(before: string, after: string): boolean {
  return openList.test(after) && (beside.test(after) || isListed(before, after));
}

/** What ends a name of which only a part was found, and what stands between it and the next one. */
const beside = /^[\u4e00-\u9fff]{0,4}[*_`”」]*\s*[、等]/;
const openList =
  /^[^.。!！?？;；:：\n]{0,40}?(?:,? etc\b|,? (?:and|or) (?:so on|so forth|the like|(?:a few |some |many )?(?:others?|more))\b(?! \w)|等(?:等|[。，；、)）\s]|$)|之类)/;
const closing = /[)）]/;
const longestAside = 40;
const longestInitials = 6;
const examples =
  /^(?:比如|例如|譬如|诸如|像|如|包括|e\.g\.|such as\b|like\b|for (?:example|instance)\b|including\b|say\b)/i;
const isCalled = /^\w\(/;
const names =
  /^(?:即|又[称名叫]|也[叫称]|亦称|简称|缩写|全称|英文|i\.e\.|a\.?k\.?a\b|or\b|also\b|short\b|called\b|known as\b|in short\b)/i;

/** Whether an offset stands in a table. */
export function isInTable(offset: number, text: string): boolean {
  return inTable.test(text.slice(startOfLine(text, offset), offset + 1));
}

const inTable = /^[\s>]*\|/;
/** What a text leads with has what follows to itself. */
const leads = /^[\s>]*(?:[-*+•]\s+|\d{1,2}[.)、]\s*)?(?:\*\*|__)[^*_]*$/;
/** Where the last sentence of a text starts, behind the marks that a line starts with. */
const lastSentence = /[^.!?;。！？；\s][^.!?;。！？；]*(?:[.!?;](?!\s)[^.!?;。！？；]*)*$/;
const sentenceEnd = /[.!?;](?=\s|$)|[。！？；]/;
const inBrackets = /^[\s*_>]*[(（]/;
/** So few words only say that there is something. */
const fewWords = 6;
/** But not in a section of fewer than so many, whose author is terse. */
const manyWords = 60;
/** An entry of so few words only names something, where a list of such is all that a section says. */
const fewListed = 10;

/** Whether a cell, with what its row or its column says of it, tells little. */
function isBareCell(before: string, after: string, below: string): boolean {
  const column = before.split('|').length - 1;
  const [rest = '', ...others] = after.split('|');
  const own = lengthOf(`${before.slice(before.lastIndexOf('|') + 1)} ${rest}`);
  if (headsRows.test(below.replace(/^\r?\n/, ''))) {
    const lines = below.split('\n').slice(2);
    const end = lines.findIndex(line => !inTable.test(line));
    const rows = lines.slice(0, end < 0 ? lines.length : end);
    return !rows.some(row => lengthOf(row.split('|')[column] ?? '') > fewWords);
  }
  // A row is on what stands in its first cell, unless another one goes on about something.
  if (column > 1) return own < fullCell;
  const cells = others.map(lengthOf);
  return Math.max(...cells) < phrase && own + cells.reduce((sum, words) => sum + words, 0) < fullRow;
}

const longestTable = 1_200;
/** A row, or a cell further on, of so many words tells what it is on. */
const fullRow = 12;
const fullCell = 16;
/** So many words in one cell say what it is. */
const phrase = 4;
