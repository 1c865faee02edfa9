import type { LineContext } from '../context.ts';
import { type Facts, factsInText } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import type { Section } from '../text/blocks.ts';
import { joined } from '../text/line.ts';

/** What the first short paragraph under a heading says beside words. */
export function factsUnder({ blocks: [first] }: Section, context: LineContext): Facts | null {
  const line = first?.kind === 'paragraph' ? joined(first.lines) : null;
  if (!line || line.text.length > longestTold || labelsIn(line, context).length > 0) return null;
  return factsInText(line, context);
}

/** A longer paragraph is text of the guide's subject. */
const longestTold = 160;
