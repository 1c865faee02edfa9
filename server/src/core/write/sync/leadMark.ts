import type { ClaimedStatus, StatusMark } from '../../plan/model.ts';
import type { Change } from './cells.ts';
import { signOf, type Vocabulary } from './vocabulary.ts';

/**
 * A list item may claim a state twice: `- [x] Queues - done`. The change of the box or sign that it starts with, where
 * its mark is another one; null where there is none, or it says something else than the mark.
 */
export function leadChange(
  text: string,
  mark: StatusMark,
  wanted: ClaimedStatus,
  vocabulary: Vocabulary,
): Change | null {
  const before = text.slice(text.lastIndexOf('\n', mark.place.start - 1) + 1, mark.place.start);
  const line = before.slice(before.lastIndexOf('\r') + 1);
  const lineStart = mark.place.start - line.length;
  const bullet = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(line)?.[0];
  if (bullet === undefined) return null;
  const box = /^\[([ xX])\](?=\s)/.exec(line.slice(bullet.length));
  if (box) {
    const tick = wanted === 'complete' ? 'x' : ' ';
    const start = lineStart + bullet.length + 1;
    return (box[1] === ' ') === (tick === ' ') ? null : { start, end: start + 1, newText: tick };
  }
  const sign = signOf(line.slice(bullet.length));
  if (sign === null || mark.value === wanted || vocabulary.meaning(sign) !== mark.value) return null;
  const start = lineStart + bullet.length;
  const newText = vocabulary.sign(wanted);
  return newText === sign ? null : { start, end: start + sign.length, newText };
}
