import type { Context } from '../context.ts';
import { labelsIn } from '../labelLine.ts';
import type { StatusMark } from '../model.ts';
import { plainTitle } from '../text/fold.ts';
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

/** What is told beside a path, with the words that a narrow column wrapped to the lines below, as far as its sentence goes. */
export function wholeSentence(told: string, [first, ...lines]: readonly Line[], context: Context): string {
  // What stands in brackets at the end of a line is not told in the middle of a sentence.
  if (/[)）]\s*$/.test(first?.text ?? '') && !/[)）]$/.test(told)) return told.replace(listMark, '');
  let whole =
    lines.length === 0
      ? told
      : told.replace(/[,，、]$/, '') + (/[,，、]\s*$/.exec(first?.text ?? '')?.[0].trim() ?? '');
  for (const line of lines) {
    const { text } = trim(line);
    if (/[.。!?！？:：]$/.test(whole) || !/^[\p{Ll}\p{Lo}\d`(]/u.test(text)) break;
    if (whole.length + text.length > longestTold || labelsIn(line, context).length > 0) break;
    whole += `${/[\u3400-\u9fff，、；]$/.test(whole) ? '' : ' '}${plainTitle(text)}`;
  }
  const [sentence = whole] =
    lines.length === 0 ? [] : (/^.*?[\p{L})]{3}(?=\.\s+\p{Lu}|。.)/u.exec(whole) ?? []);
  return sentence.replace(listMark, '');
}

const longestTold = 120;

/** What parts an item from the next in a list that reads as a sentence: `ropes and knots; and`. */
const listMark = /\s*(?:[;；,，]|[;；,，]\s*(?:and|or|和|以及))$/i;
