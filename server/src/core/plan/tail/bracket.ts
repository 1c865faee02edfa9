import type { LineContext } from '../context.ts';
import { type FactsDraft, isFact, piecesOf } from '../facts.ts';
import { type Line, placeOf, sub } from '../text/line.ts';

/** `(800 lines)`, `（已完成）` at the end. */
export function cutBracket(line: Line, facts: FactsDraft, context: LineContext): Line | null {
  const match = /[(（【[]([^()（）【】[\]]{1,80})[)）】\]][\s*_.。]*$/.exec(line.text.slice(-140));
  if (!match) return null;
  const start = Math.max(0, line.text.length - 140) + match.index;
  const content = sub(line, start + 1, start + 1 + (match[1] as string).length);
  const sign = context.vocabulary.signs.get(line.text.slice(start, start + content.text.length + 2));
  if (sign !== undefined && start > 0) {
    const raw = line.text.slice(start, start + content.text.length + 2);
    const place = placeOf(context.index, line, start, start + raw.length);
    facts.status ??= { value: sign, raw, place, form: 'sign' };
    return sub(line, 0, start);
  }
  // `(where does it go?)` asks something of a document and is no part of its name.
  const isQuestion = start > 0 && /[?？]\s*$/.test(content.text);
  return isOfFacts(content, facts, context) || isQuestion ? sub(line, 0, start) : null;
}

/** Whether most of what a bracket holds between commas are facts, which are then known; or the whole is one. */
export function isOfFacts(content: Line, facts: FactsDraft, context: LineContext): boolean {
  const pieces = piecesOf(content);
  const known = pieces.filter(piece => isFact(piece, facts, context, pieces.length > 1));
  return known.length * 2 > pieces.length || isFact(content, facts, context);
}
