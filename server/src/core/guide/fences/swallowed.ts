import type { LineIndex, Place } from '../../place.ts';
import type { Fence } from '../model.ts';
import { isClosed } from './read.ts';

/**
 * Fences that end elsewhere than their author meant: never, or at the end of a fence that was meant to stand inside
 * them. The place is what they swallow, from the first line that is no code of theirs.
 */
export function swallowedBy(
  lines: LineIndex,
  fences: readonly Fence[],
): readonly { readonly fence: number; readonly place: Place }[] {
  const found: { fence: number; place: Place }[] = [];
  const { text } = lines;
  for (const fence of fences) {
    const marker = text[fence.place.start];
    if (marker !== '`' && marker !== '~') continue;
    const closed = isClosed(text, fence.place);
    const inner = innerFence(fence, text);
    if (closed && inner < 0) continue;
    const raw = fence.code.split(/\r\n?|\n/);
    const heading = raw.findIndex(line => /^#{1,6}\s+\S/.test(line) && !/^#\s/.test(line));
    if (
      closed &&
      fence.declared !== 'markdown' &&
      fence.declared !== 'md' &&
      heading < 0 &&
      fence.declared !== null
    )
      continue;
    const first = inner >= 0 ? inner : Math.max(0, heading);
    const start = lines.lineStart(Math.min(fence.body.line + first, Math.max(1, lines.lineCount)));
    found.push({ fence: fence.index, place: lines.place(Math.min(start, fence.body.end), fence.body.end) });
  }
  return found;
}

/**
 * The line, from 0, that opens a fence inside a fence and was meant to be closed there; -1 where there is none. One with
 * as many marks has an info string, so it can't be the closing mark; of those with fewer, whole ones are shown.
 */
function innerFence({ code, place }: Fence, text: string): number {
  const marker = text[place.start] as string;
  if (!code.includes(marker.repeat(3))) return -1;
  const length = runAt(text, place.start, marker);
  let open = -1;
  let opened = 0;
  for (const [at, full] of code.split(/\r\n?|\n/).entries()) {
    const line = full.slice(0, 80).trimStart();
    const marks = runAt(line, 0, marker);
    if (marks < 3) continue;
    const info = line.slice(marks).trim();
    if (marks >= length) {
      if (/^[\w{]/.test(info) && full.length - full.trimStart().length <= 3) return at;
    } else if (open < 0) {
      open = at;
      opened = marks;
    } else if (marks >= opened && !/^[\w{]/.test(info)) open = -1;
  }
  return open;
}

/** How many of a mark stand in a row from an offset on. */
function runAt(text: string, offset: number, marker: string): number {
  let end = offset;
  while (text[end] === marker) end++;
  return end - offset;
}
