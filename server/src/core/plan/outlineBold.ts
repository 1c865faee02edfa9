import type { LineContext } from './context.ts';
import type { Field } from './labels/model.ts';
import type { OutlineItem, OutlinePart } from './model.ts';
import { itemOf } from './outline.ts';
import type { Block } from './text/blocks.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';

/** A line in bold and nothing else. */
const bold = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*$/;
/** What is told of the plan rather than in the guide: `Why now`, `Owner is Ana`. */
const ofPlan = /^why (?:now|this|we)\b|^(?:owner|author|writer|reviewer|status|deadline)\s+is\b/i;

/** Fewer lines in bold than this introduce lists rather than name sections. */
const fewest = 3;

/** Labels that name sections of guides too, where nothing is told under them: `Requirements`, `Prerequisites`. */
export const mayBePart: ReadonlySet<Field> = new Set<Field>(['criteria', 'source']);

/** The outline that lines in bold are, with what is listed under each as its parts; nothing where one is a label that is known. */
export function outlineOfBold(blocks: readonly Block[], context: LineContext): OutlineItem[] {
  const found: { readonly line: Line; readonly parts: OutlinePart[]; readonly isLabel: boolean }[] = [];
  for (const block of blocks) {
    const lines = block.kind === 'paragraph' ? block.lines : [];
    for (const line of lines.filter(({ text }) => bold.test(text))) {
      const name = trim(sub(line, line.text.search(/[^\s*_]/), line.text.trimEnd().length - 2));
      const field = context.vocabulary.field(name.text);
      if (/[:：]$/.test(name.text) || ofPlan.test(name.text) || (field !== null && !mayBePart.has(field)))
        return [];
      found.push({ line: name, parts: [], isLabel: field !== null });
    }
    if (block.kind !== 'list') continue;
    for (const {
      lines: [line],
    } of block.items) {
      const text = line && trim(line);
      if (text)
        found.at(-1)?.parts.push({ text: text.text.slice(0, 200), place: placeOf(context.index, text) });
    }
  }
  const isTold = found.some(({ isLabel, parts }) => isLabel && parts.length > 0);
  return isTold || found.length < fewest
    ? []
    : found.flatMap(({ line, parts }) => itemOf(line, parts, null, context));
}
