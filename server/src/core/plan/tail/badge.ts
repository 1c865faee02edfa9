import type { LineContext } from '../context.ts';
import { type FactsDraft, isFact } from '../facts.ts';
import { type Line, sub } from '../text/line.ts';
import { goesOn } from './goesOn.ts';

/** A fact in code at the end: `Install \`P0\` \`done\``. */
export function cutBadge(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const match = /\s`([^`]{1,24})`$/.exec(line.text.slice(-40));
  if (!match) return null;
  const start = line.text.length - match[0].length;
  if (goesOn.test(line.text.slice(0, start))) return null;
  const content = sub(line, start + 2, line.text.length - 1);
  return isFact(content, facts, context, true) ? sub(line, 0, start) : null;
}
