import type { LineContext } from '../context.ts';
import { type Facts, factsInText, noFacts } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import type { Section } from '../text/blocks.ts';
import { joined } from '../text/line.ts';
import { openingBox } from '../text/state.ts';

/** What the first short paragraph under a heading says beside words; the box that opens it, whatever its words are. */
export function factsUnder({ blocks: [first] }: Section, context: LineContext): Facts | null {
  const box =
    first?.kind === 'paragraph' && first.lines[0] ? openingBox(first.lines[0], context.index) : null;
  if (box) return { ...noFacts(), status: box };
  const line = first?.kind === 'paragraph' ? joined(first.lines) : null;
  if (!line || line.text.length > longestTold || labelsIn(line, context).length > 0) return null;
  return factsInText(line, context);
}

/** A longer paragraph is text of the guide's subject. */
const longestTold = 160;
