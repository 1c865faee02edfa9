import type { Guide } from '../../guide/model.ts';
import { isCjk } from '../../guide/words.ts';
import type { Hits } from './scan.ts';

/** What a mention is worth. */
export const worth = {
  own: 2,
  lead: 1,
  told: 1,
  comment: 1,
  definition: 1,
  marked: 0.8,
  call: 0.5,
  name: 0.34,
  stray: 0.4,
} as const;

const mostLine = 400;

/** Where the line of an offset starts, or as far back as lines are looked at. */
export function startOfLine(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && offset - start < mostLine && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

function endOfLine(text: string, offset: number): number {
  let stop = offset;
  while (stop < text.length && stop - offset < mostLine && text.charCodeAt(stop) !== 10) stop++;
  return stop;
}

/** Where the paragraph of an offset starts: lines that were only wrapped are one. */
function startOfProse(text: string, offset: number): number {
  let start = startOfLine(text, offset);
  while (offset - start < mostLine && start > 1 && isWrapped(text, start - 1))
    start = startOfLine(text, start - 1);
  return start;
}

/** Where what goes on behind an offset ends. */
function endOfProse(text: string, offset: number): number {
  let stop = offset;
  while (
    stop < text.length &&
    stop - offset < mostLine &&
    !(text.charCodeAt(stop) === 10 && !isWrapped(text, stop))
  )
    stop++;
  return stop;
}

/** Where the paragraph, or the row of a table, around a stretch starts and ends. */
export function proseAround(text: string, from: number, to: number): readonly [number, number] {
  return [startOfProse(text, from), endOfProse(text, to)];
}

/** Whether the line that ends at an offset goes on in the next one: neither is empty, and the next begins nothing. */
function isWrapped(text: string, end: number): boolean {
  const before = text.charCodeAt(end - 1);
  return before !== 10 && before !== 13 && before !== 124 && goesOn.test(text.slice(end + 1, end + 12));
}

const goesOn = /^ {0,3}(?![-*+•] |\d{1,4}[.)、] |[#|>=<~]|```|:::|\$\$|!!!|---)[^\s]/;

/** What follows a table's head: the line that rules it off, and two rows. */
export const headsRows = /^\|[\s:|-]{3,200}\r?\n\|[^\n]*\n\|/;

/**
 * What one mention is worth: a line that leads with it, a comment or definition in code, or a word among others. `name`
 * says that it is the name of a library or command, which code calls by it.
 */
export function worthOf(hit: number, { text, fences }: Guide, hits: Hits, name: boolean): number {
  const offset = hits.offset[hit] as number;
  const end = offset + (hits.length[hit] as number);
  if ((hits.fence[hit] as number) >= 0) {
    const line = startOfLine(text, offset);
    const { excluded = null } = fences[hits.fence[hit] as number] ?? {};
    if (excluded === 'prose' || excluded === 'diagram')
      return inWords(text.slice(line, offset), text.slice(end, endOfLine(text, end)));
    return inCode(text.slice(line, offset), text.slice(end, endOfLine(text, end)), name);
  }
  const before = text.slice(startOfProse(text, offset), offset);
  if (isUnused(before)) return 0;
  const after = text.slice(end, endOfProse(text, end));
  const leading = /^[\s>|]*(?:[-*+•]\s+|\d{1,2}[.)、]\s*)?[\s*_`[("'“「]*(?:the |an? )?$/i;
  if (/^[\s>]*\|/.test(before))
    return before.split('|').length <= 2 &&
      (leading.test(before) || numbered.test(before) || prefixed.test(before))
      ? worth.lead
      : worth.stray;
  // What a text has told and then gives its name: `together they are called RED`.
  if (named.test(before.slice(-longestNaming))) return worth.definition;
  const length = lengthOf(after);
  const tells = length >= 6;
  // A paragraph, or an entry of a list, that leads with it and goes on is on it.
  if (length >= goesOnWords && leading.test(before)) return worth.own;
  if (
    leading.test(before) ||
    prefixed.test(before) ||
    /[.!?。！？;；:：]\s*[*_`]*(?:the |an? )?$/i.test(before)
  )
    return tells ? worth.lead : worth.stray;
  // What a sentence goes on about, or what it announces, is told of; what stands in an enumeration is only named.
  if (!isListed(before, after) && (lengthOf(after) >= toldWords || /[:：]\s*$/.test(after)))
    return worth.told;
  return /[*`][^*`]{0,30}$/.test(before) && /^[^*`]{0,30}[*`]/.test(after) ? worth.marked : worth.stray;
}

/** What opens a cell or an entry before the rest of a name of code: `lora_` of `lora_dropout`. */
const prefixed = /^[\s>]*(?:\||[-*+]\s)\s*[*`]{1,3}(?:[A-Za-z]\w{0,20}[_.-]){1,3}$/;

/** A cell that counts the step which it names: `| 1 (expand) |`. */
const numbered = /^[\s>]*\|\s*(?:\p{L}+ )?\d{1,2}\s*[(（:：]\s*$/u;

/**
 * Whether a text ends by saying that what follows is not used here, which tells nothing of it. What forbids a thing tells
 * of it: `不要用`, `never use`.
 */
export function isUnused(before: string): boolean {
  return unused.test(before.slice(-longestNaming));
}

const unused =
  /(?:不再?|没有?|没再|并?未)(?:使用|采用|引入|选用|用)(?:到|过|上)?\s*[*_`"“「]*$|\b(?:we|it|they|which|that|you) (?:do|does|did)(?: not|n['’]t) (?:use|adopt) (?:an? |the |any )?[*_`"“]*$/i;
const named =
  /(?:合称|简称|称为|称作|叫做|叫作|[，,（(]即|\b(?:called|known as|named|short for|abbreviated))\s*[*_`"“「]*$/i;
const longestNaming = 24;
const toldWords = 12;
const goesOnWords = 40;

/** Whether a mention stands among others of its kind, by what is before and behind it. */
export function isListed(before: string, after: string): boolean {
  return (
    /(?:[,，、(（/]|\b(?:or|and|like|as|unlike|of|than|not|e\.g\.)|[或和与如及])\s*[*_`"“]*$/i.test(before) ||
    /^\w{0,3}[*_`"”]*\s*(?:[,，、/]|(?:or|and)\b|[或和与及等])/i.test(after)
  );
}

/** What a mention is worth in a fence that holds words, or boxes and arrows: each line tells of what it leads with. */
function inWords(before: string, after: string): number {
  if (isUnused(before)) return 0;
  return leadsDrawn.test(before) && lengthOf(after) >= fewest ? worth.lead : worth.stray;
}

/** What may stand before the first word of a line that is drawn: its frame, arrows, a tick, a number. */
const leadsDrawn = /^[^\p{L}\p{N}]*(?:\d{1,2}[.)、:：]\s*)?$/u;
const fewest = 3;

function inCode(before: string, after: string, name: boolean): number {
  if (/(?:\/\/|\/\*|"""|^\s*\*|(?:^|\s)#(?!\[)|(?:^|\s)--\s|<!--)/.test(before)) return worth.comment;
  if (
    /(?:struct|class|fn|def|func|function|interface|enum|type|trait|kind:|impl|record|module|object|protocol|CREATE \w+)\s+["'`]?[\w<> ]{0,24}$/i.test(
      before,
    )
  )
    return worth.definition;
  if (/^["']?\s*[=:]/.test(after) && /^\s*(?:pub\s+|const\s+|let\s+|- )?["']?[\w-]{0,20}$/.test(before))
    return worth.marked;
  // A block as in HCL: `backend "s3" {`.
  if (/^\s*(?:\w+\s+")?$/.test(before) && /^"?(?:\s+"[^"]{0,60}"){0,2}\s*\{\s*$/.test(after))
    return worth.definition;
  if (name && /^(?:\.|::|->|\()\s*\w/.test(after)) return worth.definition;
  return /\.$/.test(before) && /^\s*[(<:]/.test(after) ? worth.call : worth.name;
}

/** Words, and CJK letters by twos. */
export function lengthOf(text: string): number {
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
