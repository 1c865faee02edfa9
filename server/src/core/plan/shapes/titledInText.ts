import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { atOutline } from '../labelLine.ts';
import type { OutlineItem } from '../model.ts';
import { outlineOfLine } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { joined, type Line, placeOf, sub } from '../text/line.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { entryDraft } from './paragraphs.ts';

/** A title between marks before a bracket. */
const titled =
  /(?:《([^《》]{2,60})》|“([^“”]{2,60})”|「([^「」]{2,60})」|"([^"]{2,60})"|\*\*([^*]{2,60})\*\*|(?<![*\w])[*_]([^*_]{2,60})[*_])\s*[(（]([^()（）]{4,120})[)）]/g;

/** Fewer are mentioned in passing. */
const fewest = 2;

/**
 * Topics that sentences of several paragraphs tell, each with a title between marks and its file in brackets, and the
 * outline that a label behind them opens: `Then comes “Knots” (docs/knots.md, done). Covers: bends, hitches.`
 */
export function titledInText(blocks: readonly Block[], scope: Scope, context: Context): Draft[] {
  const drafts = blocks.flatMap(block => {
    const line = block.kind === 'paragraph' ? joined(block.lines) : null;
    return line ? titlesIn(line, scope, context) : [];
  });
  const told = drafts.filter(({ status, lines, outline }) => status || lines || outline.length > 0);
  return drafts.length >= fewest && told.length * 3 > drafts.length * 2 ? drafts : [];
}

function titlesIn(line: Line, scope: Scope, context: Context): Draft[] {
  const matches = [...line.text.matchAll(titled)];
  return matches.flatMap((match, place): Draft[] => {
    const { index, 0: whole } = match;
    const told = match.at(-1) as string;
    const name = match.slice(1, -1).find(one => one !== undefined) as string;
    const end = index + whole.length;
    const inside = sub(line, end - told.length - 1, end - 1);
    const [ref, ...others] = pathsIn(inside);
    if (!ref || others.length > 0 || !isDocument(ref.text) || ref.outerStart > 0) return [];
    const entry = readEntry(inside, context);
    if (entry.path?.kind !== 'document') return [];
    const next = matches[place + 1]?.index ?? line.text.length;
    return [
      {
        ...entryDraft(entry, scope),
        kind: 'inline',
        isTold: true,
        name,
        described: null,
        path: entry.path,
        outline: outlineBehind(sub(line, end, next), context),
        place: placeOf(context.index, line, index, end),
        extent: placeOf(context.index, line, index, next),
      },
    ];
  });
}

/** What a label lists up to its sentence's end. */
function outlineBehind(line: Line, context: Context): readonly OutlineItem[] {
  const [, labelled] = atOutline(line, context);
  const match = labelled && /^[^:：]*[:：]\s*([^.。]+)/.exec(labelled.text);
  if (!labelled || !match) return [];
  const [whole, names = ''] = match;
  return outlineOfLine(sub(labelled, whole.length - names.length, whole.length), context);
}
