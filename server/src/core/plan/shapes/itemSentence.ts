import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import { type Facts, factsInText, noFacts } from '../facts.ts';
import { atOutline } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { enumeratedIn, outlineOfLine } from '../outline.ts';
import type { Item } from '../text/blocks.ts';
import { type Line, sub, trim } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';

/** What an item's first line holds: the part with its name, labels behind that, and what else it tells. */
export interface ItemSentence {
  readonly named: Line;
  readonly told: readonly Line[];
  /** What a colon behind its file or title lists. */
  readonly outline: readonly OutlineItem[] | null;
  /** What its further sentences say. */
  readonly facts: Facts;
}

/** Takes an item's first line apart: `**Shortcuts** → docs/keys.md (150 lines): defaults, changing them. Draft by Jo.` */
export function itemSentence(line: Line, context: Context): ItemSentence {
  const [named, label, ...rest] = atOutline(line, context);
  const facts = rest.length > 0 ? factsInText(rest[0] as Line, context) : noFacts();
  if (label) return { named, told: [label], outline: null, facts };
  const at = colonIn(line);
  if (at === null) return { named, told: [], outline: null, facts };
  const sentence = /^[^。]*?(?=\.\s|\.?$|。)/.exec(line.text.slice(at.end))?.[0] ?? '';
  const outline = enumeratedIn(trim(sub(line, at.end, at.end + sentence.length)), context);
  if (outline.length < 2) return { named, told: [], outline: null, facts };
  const behind = sub(line, at.end + sentence.length);
  return { named: sub(line, at.start, at.colon), told: [], outline, facts: factsInText(behind, context) };
}

/** Where a title between marks, or a name with its file, ends before a colon; null where none does. */
function colonIn({ text }: Line): { start: number; colon: number; end: number } | null {
  if (!/[:：]/.test(text)) return null;
  const title = /^\s*《([^《》]{2,60})》\s*([:：])\s*/.exec(text);
  if (title) {
    const start = text.indexOf('《') + 1;
    return { start, colon: start + (title[1] as string).length, end: title[0].length };
  }
  const [ref, ...others] = pathsIn({ text, start: 0 });
  if (!ref || others.length > 0 || !isDocument(ref.text) || ref.outerStart < 4) return null;
  const behind = /^\s*(?:[(（][^()（）]*[)）])?\s*[:：]\s*/.exec(text.slice(ref.outerEnd));
  if (!behind) return null;
  const end = ref.outerEnd + behind[0].length;
  return { start: 0, colon: ref.outerEnd + behind[0].search(/[:：]\s*$/), end };
}

/** Names longer than this are sentences. */
export const longestName = 90;

/** Whether an item's name goes on in the lines below its first, as a sentence does. */
export function goesOn({ lines }: Item, { name, described }: Entry): boolean {
  if (lines.length < 2 || described !== null || name.length < 30) return false;
  return lines.reduce((sum, { text }) => sum + text.trim().length + 1, 0) > longestName * 1.5;
}

/** Whether a line tells in a sentence what a chapter does, and names none: `第三章只讲命中；第六章再补充失效。` */
export function tellsOfChapter({ text }: Line): boolean {
  return /^[\s*_]*第\s*[\d零一二三四五六七八九十百]{1,5}\s*[章节讲课回篇](?=\p{Script=Han})[^：:]*[，；][^：:]*。\s*$/u.test(
    text,
  );
}

/** A chapter's name before a colon, with the outline that stands behind it: `Replication: leaders; quorums`. */
export function behindColon(
  line: Line,
  name: string,
  context: Context,
): { readonly name: string; readonly outline: readonly OutlineItem[] } | null {
  const colon = name.search(/[:：]/);
  const at = line.text.indexOf(name);
  if (colon < 2 || at < 0) return null;
  const rest = trim(sub(line, at + colon + 1, at + name.length));
  const outline = /[；;].*[；;]/.test(rest.text) ? outlineOfLine(rest, context) : enumeratedIn(rest, context);
  return outline.length > 1 ? { name: name.slice(0, colon).trim(), outline } : null;
}
