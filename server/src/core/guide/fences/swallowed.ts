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
    const inner = innerFence(fence, marker);
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

/** The line, from 0, that opens a fence inside a fence: it has an info string, so it can't be the closing mark. */
function innerFence({ code }: Fence, marker: string): number {
  if (!code.includes(marker.repeat(3))) return -1;
  const opening = marker === '`' ? /^ {0,3}`{3,}\s*[\w{]/ : /^ {0,3}~{3,}\s*[\w{]/;
  return code.split(/\r\n?|\n/).findIndex(line => opening.test(line.slice(0, 80)));
}
