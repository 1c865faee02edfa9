import type { Context } from '../context.ts';
import { labelsIn } from '../labelLine.ts';
import type { StatusMark } from '../model.ts';
import { joined, type Line, sub, trim } from '../text/line.ts';
import { statusIn } from '../text/state.ts';

/** Lines below the first of an item, each with what a narrow column wrapped to the next ones. */
export function unwrapped(lines: readonly Line[], context: Context): readonly Line[] {
  const groups: Line[][] = [];
  let isLabelled = false;
  for (const line of lines) {
    const opens = labelsIn(line, context).length > 0;
    if (isLabelled && !opens) groups.at(-1)?.push(line);
    else groups.push([line]);
    isLabelled ||= opens;
  }
  return groups.flatMap(group => joined(group) ?? []);
}

/** The state that a line below an item's first opens with, if one does: `Drafted, waiting for review.` */
export function stateAlone(
  lines: readonly Line[],
  { vocabulary, index }: Context,
): { readonly status?: StatusMark } {
  for (const line of lines) {
    const text = trim(line);
    const [words = ''] = /^[^,，.。;；:：(（]*/.exec(text.text) ?? [];
    const state = words === '' ? null : statusIn(sub(text, 0, words.length), vocabulary, index);
    if (state && state.raw.length === words.trim().length) return { status: state };
  }
  return {};
}
