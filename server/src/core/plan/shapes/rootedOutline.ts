import type { LineContext } from '../context.ts';
import type { NamedPath } from '../draft.ts';
import type { OutlineItem } from '../model.ts';
import { outlineOfFence } from '../outlineFence.ts';
import type { Section } from '../text/blocks.ts';
import { type Line, placeOf, trim } from '../text/line.ts';
import { isDocument, isGlob, pathsIn } from '../text/paths.ts';
import { branch } from './treeRoot.ts';

/** A document with what it will hold. */
export interface RootedOutline {
  readonly path: NamedPath;
  readonly outline: readonly OutlineItem[];
}

/** The document at the root of the only tree under a heading whose branches are titles: its outline. */
export function rootedOutline({ heading, blocks }: Section, context: LineContext): RootedOutline | null {
  const [fence, ...others] = blocks.filter(({ kind }) => kind === 'fence');
  if (heading === null || fence?.kind !== 'fence' || others.length > 0) return null;
  const [root, ...below] = fence.lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!root || branch.test(root.text) || below.length < 2) return null;
  const path = pathAlone(trim(root), context);
  if (!path || !below.every(line => branch.test(line.text) && !namesFile(line))) return null;
  return { path, outline: outlineOfFence({ ...fence, lines: below }, context) };
}

function pathAlone(line: Line, { index }: LineContext): NamedPath | null {
  const [ref] = pathsIn(line);
  if (!ref || ref.start > 0 || ref.end < line.text.length || !isDocument(ref.text) || isGlob(ref.text))
    return null;
  return { text: ref.text, place: placeOf(index, line, ref.start, ref.end) };
}

function namesFile(line: Line): boolean {
  return /[/\\]\s*$/.test(line.text) || pathsIn(line).some(({ text }) => isDocument(text));
}
