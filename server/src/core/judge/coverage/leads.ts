import type { Ground, Lead } from './ground.ts';
import { headsRows, lengthOf, startOfLine } from './mention.ts';
import { chiefOf, isBetween } from './mentions.ts';
import { thresholds } from './thresholds.ts';
import type { Phrase } from './wishes.ts';

/** Where a text leads with a phrase, as a heading would: `**Isolation.** A runner takes one job`, `- Lead time: ...`. */
export function leadsOn(phrase: Phrase, ground: Ground): readonly Lead[] {
  const before = ground.leads.get(phrase);
  if (before) return before;
  const leads = leadsBy(phrase, ground);
  ground.leads.set(phrase, leads);
  return leads;
}

function leadsBy(phrase: Phrase, { byTerm, guide, hits, outline }: Ground): readonly Lead[] {
  const chief = chiefOf(phrase, byTerm);
  if (chief < 0) return [];
  const leads: Lead[] = [];
  const mentioned = byTerm[phrase.terms[chief] as number] ?? [];
  for (let at = 0; at < mentioned.length; at++) {
    const hit = mentioned[at] as number;
    const section = hits.section[hit] as number;
    if (!outline.holds[section]) continue;
    const offset = hits.offset[hit] as number;
    const line = startOfLine(guide.text, offset);
    const isInCode = (hits.fence[hit] as number) >= 0;
    const head = isInCode ? null : (headAt(guide.text, line, offset) ?? boldAt(guide.text, line, offset));
    if (head === null && offset - line >= longestLead) continue;
    const start = head?.start ?? line;
    const end = head?.end ?? line + (isInCode ? labelLength : leadLength)(guide.text, line);
    if (offset >= end) continue;
    let sum = 0;
    let named = 0;
    phrase.terms.forEach((term, of) => {
      const weight = phrase.weights[of] as number;
      sum += weight;
      if (isBetween(byTerm[term] ?? [], start, end, hits)) named += weight;
    });
    if (named >= sum * thresholds.heading) leads.push({ section, offset });
  }
  return leads;
}

/** Whether a lead stands as a heading does: bold, alone in its line, or before a paragraph that goes on about it. */
export function isTitle({ offset }: Lead, { text }: Ground['guide']): boolean {
  const line = startOfLine(text, offset);
  if (isBox(text, line)) return true;
  const [, behind] = titled.exec(text.slice(line, line + longestTitle)) ?? [];
  return behind !== undefined && (behind.trim() === '' || lengthOf(behind) >= goesOn);
}

const longestTitle = 600;

/** Whether a line opens a box that has a title of its own: `::: tip Order of loading`, `!!! note "..."`, `<summary>`. */
function isBox(text: string, start: number): boolean {
  return startsBox.has(text[start] as string) && box.test(text.slice(start, start + longestLead));
}

const startsBox = new Set(':!?{<');
const box =
  /^(?::{3,} ?\w+[ [][^\n]{2}|[!?]{3}\+? ?\w+ "[^"\n]{2}|\{\{[%<] ?\w+ [^}\n]*?title="[^"\n]{2}|(?:<details[^>\n]*> ?)?<summary>[^\n]{2})/;
/** A bold name that starts a line, numbered or behind an article, and what follows it there. */
const titled =
  /^ {0,3}(?:\d{1,2}[.)、] ?|(?:The|An?) )?(?:\*\*[^*\n]{1,80}\*\*|__[^_\n]{1,80}__)[ \t]*[:：.。]?([^\n]*)/;
/** So many words in its line tell of a name that leads. */
const goesOn = 30;

/** The cell of a table's head around an offset: what a column of two rows or more is about. Null where there is none. */
function headAt(text: string, line: number, offset: number): { start: number; end: number } | null {
  if (text[line] !== '|') return null;
  const after = text.indexOf('\n', offset);
  if (after < 0 || !headsRows.test(text.slice(after + 1, after + longestTable))) return null;
  const start = text.lastIndexOf('|', offset);
  const end = text.indexOf('|', offset);
  // The first column is what the others are told by.
  return start > line && end >= 0 && end < after ? { start, end } : null;
}

const longestTable = 1_200;

/** What is bold around an offset where a sentence within a line starts with it; null where it is not. */
function boldAt(text: string, line: number, offset: number): { start: number; end: number } | null {
  if (offset - line > longestLine) return null;
  let start = offset - 2;
  const first = Math.max(line + 1, offset - longestLead);
  while (start >= first && !(text.charCodeAt(start) === star && text.charCodeAt(start + 1) === star)) start--;
  if (start < first) return null;
  // An odd number of signs before it: the last one opens what is bold.
  if (text.slice(line, offset).split('**').length % 2 === 1) return null;
  if (!endsSentence.test(text.slice(start - 2, start))) return null;
  const [bold = ''] = text.slice(offset, start + longestLead).split('\n', 1);
  const length = bold.indexOf('**');
  return length >= 0 ? { start, end: offset + length } : null;
}

/** Further into a line nobody leads with anything, and each mention would cost as much. */
const longestLine = 1_000;
const star = 42;
const endsSentence = /[。！？；]\s?$|[.!?;] $/;

const marked =
  /^[\s>]*(?:[-*+•]\s+|\d{1,2}[.)、]\s*|(?:The|An?) )?(?:\*\*[^*\n]{1,80}\*\*|__[^_\n]{1,80}__|[*_][^*_\n]{1,60}[*_])/;
const listed = /^[\s>]*(?:[-*+•]|\d{1,2}[.)、])\s+[^:：\n]{1,40}(?::(?!\/\/)|：)/;
/** An entry of a few words over what stands deeper, or over code: `- Rolling back` before its steps. */
const heads =
  /^(?:[-*+•]|\d{1,2}[.)、])[ \t]+[^:：。，\n]{1,24}(?=\r?\n(?:\r?\n)?(?:[ \t]+(?:[-*+•]|\d{1,2}[.)、])[ \t]|[ \t]*```))/;
const startsLead = new Set('*_-+•>0123456789TA');
const longestLead = 120;

/** What a comment in code calls the lines behind it: `-- Partial index: only open orders`. */
const label = /^\s*(?:\/\/+|#+|--|;+|<!--)[ \t]+(?:\d{1,2}[.)、]\s*)?[^:：\n]{1,40}(?::(?=\s|$)|：)/;

const startsComment = new Set('/#-;<');

/** How long the label is that a line of code starts with; 0 where it has none. */
function labelLength(text: string, start: number): number {
  let first = start;
  while (text.charCodeAt(first) <= 32) first++;
  return !startsComment.has(text[first] as string)
    ? 0
    : (label.exec(text.slice(start, start + longestLead))?.[0].length ?? 0);
}

/** How long the lead of the line is that starts at an offset; 0 where it has none. */
function leadLength(text: string, start: number): number {
  if (isBox(text, start)) return text.slice(start, start + longestLead).split('\n', 1)[0]?.length ?? 0;
  let first = start;
  while (text.charCodeAt(first) === 32) first++;
  if (!startsLead.has(text[first] as string)) return 0;
  const line = text.slice(start, start + longestLead);
  return (marked.exec(line) ?? listed.exec(line) ?? heads.exec(line))?.[0].length ?? 0;
}
