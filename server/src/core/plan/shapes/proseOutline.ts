import type { LineContext } from '../context.ts';
import { labelsIn } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { itemOf, outlineOfLine } from '../outline.ts';
import type { Block } from '../text/blocks.ts';
import { joined, trim } from '../text/line.ts';
import { numberedLines } from '../text/numberedLines.ts';

/** The outline that running text below a topic's file gives: lines that are numbered, or one that only enumerates. */
export function outlineOfProse(blocks: readonly Block[], context: LineContext): readonly OutlineItem[] {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.lines.some(line => labelsIn(line, context).length > 0)) continue;
    const numbered = numberedLines(block.lines);
    if (numbered.length > 0) return numbered.flatMap(line => itemOf(line, [], null, context));
    const line = joined(block.lines);
    if (line && isEnumeration(line.text)) return outlineOfLine(trim(line), context);
  }
  return [];
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
