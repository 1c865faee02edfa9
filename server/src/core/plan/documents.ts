import type { LineContext } from './context.ts';
import type { NamedPath } from './draft.ts';
import { clean } from './reconcile/pathForms.ts';
import type { Block, Section } from './text/blocks.ts';
import { placeOf } from './text/line.ts';
import { isDocument, isGlob, pathsIn } from './text/paths.ts';
import { linesWithin } from './text/within.ts';

/** The documents that the lines of a section name, their paths in the shortest form. */
export function documentsIn({ blocks }: Section, { index }: LineContext): readonly NamedPath[] {
  const found: NamedPath[] = [];
  // Most lines name none.
  for (const block of blocks)
    for (const line of linesWithin(block))
      for (const { text, start, end } of pathsIn(line))
        if (isDocument(text) && !isGlob(text))
          found.push({ text: clean(text), place: placeOf(index, line, start, end) });
  return found;
}

/** Whether a block names any document. */
export function namesDocuments(block: Block): boolean {
  return linesWithin(block).some(line => pathsIn(line).some(({ text }) => isDocument(text)));
}

/** Whether a section has boxes to tick, and names no documents: what is to be ticked off is not there yet. */
export function isTicklist({ blocks }: Section): boolean {
  const hasBoxes = blocks.some(block => block.kind === 'list' && block.items.some(({ box }) => box !== null));
  return hasBoxes && !blocks.some(namesDocuments);
}
