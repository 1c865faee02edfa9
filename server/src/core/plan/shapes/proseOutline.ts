import type { LineContext } from '../context.ts';
import { factsInText } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { enumeratedIn, itemOf } from '../outline.ts';
import { listed } from '../split.ts';
import type { Block } from '../text/blocks.ts';
import { isEnumeration } from '../text/enumeration.ts';
import { joined, type Line, sub } from '../text/line.ts';
import { numberedLines } from '../text/numberedLines.ts';
import { pathsIn } from '../text/paths.ts';

/** The outline that running text below a topic's file gives: lines that are numbered, or one that only enumerates. */
export function outlineOfProse(blocks: readonly Block[], context: LineContext): readonly OutlineItem[] {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const numbered = numberedLines(block.lines);
    if (numbered.length > 0) return numbered.flatMap(line => itemOf(line, [], null, context));
    if (block.lines.some(line => labelsIn(line, context).length > 0)) continue;
    const line = joined(block.lines);
    const outline = line && !tellsFacts(line, context) ? outlineIn(line, context) : [];
    if (outline.length > 0) return outline;
  }
  return [];
}

const covering =
  /^\s*(?:(?:it|this|the)\s+(?:[a-z-]+\s+){0,2})?(?:will\s+|should\s+|must\s+)?(?:covers?|explains?|describes?|introduces?|discuss(?:es)?|treats?|walks?\s+(?:the reader\s+)?through|teach(?:es)?)\s+(?=\S)|^\s*(?:本篇|本文|本章|本节|本指南|这篇|这一篇|该篇|全文|正文)?(?:主要|将|会|要|需要?|应)?(?:介绍|讲解?|讲述|说明|涵盖|覆盖|包括|包含|阐述|描述)(?:了)?[:：]?\s*(?=\S)/i;

/** What a sentence enumerates, or says that its guide covers: `This guide covers hosts, rollout and rollback.` */
function outlineIn(line: Line, context: LineContext): readonly OutlineItem[] {
  const start = covering.exec(line.text)?.[0].length;
  if (start === undefined) return enumeratedIn(line, context);
  const told = sub(line, start);
  if (isOneThing(told.text)) return [];
  return isEnumeration(told.text.replace(/\s+and\s+|[和与]|以及/g, '、'))
    ? listed(told, context.index).flatMap(({ place: { start, end } }) =>
        itemOf(sub(told, start - told.start, end - told.start), [], null, context),
      )
    : [];
}

/** Whether commas part words within one thing told: `why caches, queues and locks fail`, `the old, slow and manual way`. */
function isOneThing(text: string): boolean {
  const asks = text.match(/\b(?:why|how|that|when|whether|what|where)\b/gi) ?? [];
  return (
    (asks.length === 1 && /^(?:why|how(?! to)|that|when|whether|what|where)\s/i.test(text)) ||
    /^(?:the|an?)\s+\p{Ll}+(?:,\s+\p{Ll}+)*,?\s+and\s+\p{Ll}+\s+\p{Ll}+[.\s]*$/u.test(text)
  );
}

/** Whether a line between commas says where a guide lies, how long it is or how far: `docs/a.md, 300 lines, half written`. */
function tellsFacts(line: Line, context: LineContext): boolean {
  const told = Object.values(factsInText(line, context)).some(fact => fact !== null);
  return told || pathsIn(line).length > 0;
}
