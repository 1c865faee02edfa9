import { type Line, sub, trim } from '../text/line.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A label or cell before what it asks for: `Edge cases: …`; what stands in it is the first group. */
export const labelled = /^([^:：|]{1,60})[:：|]/;

/**
 * The demands of a line, each with a verb of its own: `Samples are short and must run; each links to its source`. One
 * that stands behind a label explains that and is no other.
 */
export function clausesOf(line: Line, { clause }: Vocabulary): readonly Line[] {
  if (labelled.test(line.text) || isSeries(line.text)) return [line];
  const clauses: Line[] = [];
  let from = 0;
  for (const match of [...line.text.matchAll(clause), null]) {
    const end = match?.index ?? line.text.length;
    if (match && isInBrackets(line.text.slice(from, end))) continue;
    const piece = trim(sub(line, from, end));
    if (/[\p{L}\p{N}]/u.test(piece.text)) clauses.push(piece);
    from = end + (match?.[0].length ?? 0);
  }
  return clauses.length > 0 ? clauses : [line];
}

/** Whether a bracket that opens in a text is still open at its end. */
function isInBrackets(text: string): boolean {
  return (text.match(/[(（「“]/g)?.length ?? 0) > (text.match(/[)）」”]/g)?.length ?? 0);
}

/** Whether commas list three things or more, the last behind an `and`: `40 lines, spell-checked, and followed once`. */
export function isSeries(text: string): boolean {
  return /^[^,]+(?:,[^,]+)+,\s*(?:and|plus)\s/i.test(text);
}
