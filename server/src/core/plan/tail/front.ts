import type { LineContext } from '../context.ts';
import type { FactsDraft } from '../facts.ts';
import { fold } from '../text/fold.ts';
import { type Line, sub } from '../text/line.ts';
import { signAt, statusIn } from '../text/state.ts';
import { isOfFacts } from './bracket.ts';

/** `(800 lines) - what it covers`: a bracket before the words. */
export function cutFront(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const match = /^[(（[]([^()（）[\]]{1,60})[)）\]]\s*/.exec(line.text);
  if (match && isOfFacts(sub(line, 1, 1 + (match[1] as string).length), facts, context))
    return sub(line, match[0].length);
  const sign = signAt(line.text, 0, false, context.vocabulary);
  if (sign && facts.status === null) {
    const end = sign.raw.length;
    // Words count only where they are the whole of what stands behind the sign.
    const words = /^[^,，;；.。:：(（]*/.exec(line.text.slice(end))?.[0] ?? '';
    const whole = context.vocabulary.status.get(fold(words)) === null ? end : end + words.length;
    facts.status = statusIn(sub(line, 0, whole), context.vocabulary, context.index);
    return sub(line, end);
  }
  const separator = /^[\s\-–—:：|→>#*_~]+/.exec(line.text);
  return separator && separator[0].length < line.text.length ? sub(line, separator[0].length) : null;
}
