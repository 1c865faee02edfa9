import type { LineContext } from '../context.ts';
import { labelsIn } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { itemOf, outlineOfLine } from '../outline.ts';
import type { Block } from '../text/blocks.ts';
import { type Line, sub, trim } from '../text/line.ts';

/** The outline that running text below a topic's file gives: lines that are numbered, or one that only enumerates. */
export function outlineOfProse(blocks: readonly Block[], context: LineContext): readonly OutlineItem[] {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.lines.some(line => labelsIn(line, context).length > 0)) continue;
    const numbered = block.lines.flatMap(line => behindNumber(line) ?? []);
    if (numbered.length > 1 && numbered.length === block.lines.length)
      return numbered.flatMap(line => itemOf(line, [], null, context));
    const [line] = block.lines;
    if (line && block.lines.length === 1 && isEnumeration(line.text))
      return outlineOfLine(trim(line), context);
  }
  return [];
}

/** `1.2 Page cache`: what stands behind a number with a dot inside. */
function behindNumber(line: Line): Line | null {
  const match = /^\s*\d{1,2}(?:\.\d{1,2})+[.、)）]?\s+(?=\S)/.exec(line.text);
  return match ? trim(sub(line, match[0].length)) : null;
}

/** Words that make a sentence of a text, which tells something rather than names it. */
const telling =
  /\b(?:is|are|was|were|be|will|should|must|can|may|has|have|this|that|these|it|we|you|they|who|which|for|not|need|needs)\b|[是为将应须会我你它这该请把被]/i;

/** Whether a text is nothing but names between commas: three at least, of a few words each, and no sentence. */
function isEnumeration(text: string): boolean {
  const names = text
    .trim()
    .replace(/[.。]$/, '')
    .split(/[,，、;；]/);
  return (
    names.length >= 3 &&
    !/[.。!?！？]\s|[:：|]|\]\(/.test(text) &&
    !telling.test(text) &&
    names.every(name => name.trim() !== '' && widthOf(name) <= widest)
  );
}

/** A name is no wider than this many letters; a Chinese one counts as two. */
const widest = 40;

function widthOf(text: string): number {
  return text.trim().replace(/[\u3400-\u9fff]/g, 'xx').length;
}
