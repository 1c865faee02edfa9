import { readGuide } from '../core/guide/read.ts';
import type { TextEdit, TopicReport } from '../core/judge/model.ts';
import { contentsVerdicts } from '../core/judge/rules/contents-stale.ts';
import { isOn, type Settings } from '../core/settings.ts';
import { applyEdits } from '../core/write/applyEdits.ts';

/**
 * Edits that insert sections into a guide, with those that name the sections in its table of contents; none where the
 * contents leave out or name too much already, or nobody wants them to be true.
 */
export function withContents(
  { guide, verdicts }: TopicReport,
  settings: Settings,
  edits: readonly TextEdit[],
): readonly TextEdit[] {
  if (!guide?.sections.some(({ role }) => role === 'contents')) return edits;
  const isStale = verdicts.some(({ rule, value }) => rule === 'contents-stale' && value !== 'met');
  if (isStale || !isOn(settings, 'contents-stale')) return edits;
  const after = readGuide(guide.path, applyEdits(guide.text, edits));
  const entries = contentsVerdicts({ guide: after, settings })[0]?.fixes?.[0]?.edits ?? [];
  const before = entries.map(({ start, end, ...edit }) => {
    const [from, to] = [offsetBefore(start, edits), offsetBefore(end, edits)];
    return from === null || to === null || to - from !== end - start
      ? null
      : { ...edit, start: from, end: to };
  });
  return before.includes(null) ? edits : [...edits, ...(before as readonly TextEdit[])];
}

/** Where an offset of the text after edits was before them; null within what they put in. */
function offsetBefore(offset: number, edits: readonly TextEdit[]): number | null {
  let shift = 0;
  for (const { start, end, newText } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const from = start + shift;
    if (offset < from) break;
    if (offset < from + newText.length) return null;
    shift += newText.length - (end - start);
  }
  return offset - shift;
}
