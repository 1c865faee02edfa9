import type { LineContext } from '../context.ts';
import { factsInText } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { enumeratedIn, itemOf } from '../outline.ts';
import type { Block } from '../text/blocks.ts';
import { joined, type Line } from '../text/line.ts';
import { numberedLines } from '../text/numberedLines.ts';
import { pathsIn } from '../text/paths.ts';

/** The outline that running text below a topic's file gives: lines that are numbered, or one that only enumerates. */
export function outlineOfProse(blocks: readonly Block[], context: LineContext): readonly OutlineItem[] {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.lines.some(line => labelsIn(line, context).length > 0)) continue;
    const numbered = numberedLines(block.lines);
    if (numbered.length > 0) return numbered.flatMap(line => itemOf(line, [], null, context));
    const line = joined(block.lines);
    const outline = line && !tellsFacts(line, context) ? enumeratedIn(line, context) : [];
    if (outline.length > 0) return outline;
  }
  return [];
}

/** Whether a line between commas says where a guide lies, how long it is or how far: `docs/a.md, 300 lines, half written`. */
function tellsFacts(line: Line, context: LineContext): boolean {
  const told = Object.values(factsInText(line, context)).some(fact => fact !== null);
  return told || pathsIn(line).length > 0;
}
