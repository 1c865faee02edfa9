import type { LineContext } from '../context.ts';
import { type FactsDraft, isFact } from '../facts.ts';
import { type Line, sub } from '../text/line.ts';
import { goesOn } from './goesOn.ts';

/** `#high` at the end: a priority, a state, or what the topic is filed under. */
export function cutTag(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  if (!line.text.includes('#')) return null;
  const match = /(?:^|\s)#(\p{L}[\p{L}\p{N}_/-]{0,30})$/u.exec(line.text.slice(-40));
  if (!match || goesOn.test(line.text.slice(0, line.text.length - match[0].length))) return null;
  const [whole, word = ''] = match;
  isFact(sub(line, line.text.length - word.length), facts, context, true);
  return sub(line, 0, line.text.length - whole.length);
}
