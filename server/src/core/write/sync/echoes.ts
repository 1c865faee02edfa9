import type { ClaimedStatus, StatusMark } from '../../plan/model.ts';
import type { Change } from './cells.ts';
import { leadingSign, type Vocabulary } from './vocabulary.ts';

const bullet = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const box = /\[([ xX])\](?=[ \t]|$)/y;
const sign = new RegExp(leadingSign.source.slice(1), 'gu');

/**
 * A row may claim a state several times: `- [x] ✅ Queues - done`, `| ✅ | Queues | done |`. The changes of the boxes and
 * signs that stand beside a mark in its line where another mark would stand: first or last in the item, alone in the
 * first cell, right before the mark. Those that say something else than the mark are left alone, and so are further
 * cells that hold nothing else, which may be of stages.
 */
export function echoes(
  text: string,
  { value, place }: StatusMark,
  wanted: ClaimedStatus,
  vocabulary: Vocabulary,
): readonly Change[] {
  const line = lineAround(text, place.start);
  const isOwn = (start: number, end: number): boolean => start < place.end && end > place.start;
  const changes: Change[] = [];
  const head = bullet.exec(line.text)?.[0].length;
  if (head === undefined && !line.text.includes('|')) return [];
  const at = boxStart(line.text, head);
  box.lastIndex = at;
  const ticked = box.exec(line.text)?.[1];
  const tick = wanted === 'complete' ? 'x' : ' ';
  const start = line.start + at + 1;
  if (ticked !== undefined && (ticked === ' ') !== (tick === ' ') && !isOwn(start, start + 1))
    changes.push({ start, end: start + 1, newText: tick });
  if (value === wanted) return changes;
  for (const found of line.text.matchAll(sign)) {
    const [start, end] = [line.start + found.index, line.start + found.index + found[0].length];
    if (isOwn(start, end) || vocabulary.meaning(found[0]) !== value) continue;
    const before = line.text.slice(0, found.index);
    const after = line.text.slice(found.index + found[0].length);
    const first =
      head === undefined
        ? /^[ \t]*\|[ \t]*$/.test(before) && /^[ \t]*\|/.test(after)
        : /^(?:\[[ xX]\][ \t]+)?$/.test(before.slice(head));
    const last = /^[ \t]*(?:\||$)/.test(after) && /[^ \t|][ \t]+$/.test(before);
    const marking = end <= place.start && /^[ \t*_(（]*$/.test(text.slice(end, place.start));
    const newText = vocabulary.sign(wanted);
    if ((first || last || marking) && newText !== found[0]) changes.push({ start, end, newText });
  }
  return changes;
}

/** Where a line can hold a box: where its item starts, or its first cell. */
function boxStart(line: string, head: number | undefined): number {
  return head ?? /^[ \t]*\|[ \t]*/.exec(line)?.[0].length ?? 0;
}

function lineAround(text: string, offset: number): { readonly text: string; readonly start: number } {
  const before = text.slice(Math.max(0, offset - longestLine), offset);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + longestLine))?.[0] ?? '';
  return { text: before.slice(start) + after, start: offset - before.length + start };
}

/** Longer lines hold no claims that anybody reads. */
const longestLine = 10_000;
