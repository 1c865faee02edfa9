import { dueIn, type FactsDraft } from '../facts.ts';
import { type Line, sub } from '../text/line.ts';

/** `due 2026-03-01` at the end. */
export function cutDue(line: Line, facts: FactsDraft): Line | null {
  const from = Math.max(0, line.text.length - 60);
  const match = dueIn(line.text.slice(from));
  if (!match || from + match.index === 0) return null;
  facts.effort ??= match[1] ?? null;
  return sub(line, 0, from + match.index);
}
