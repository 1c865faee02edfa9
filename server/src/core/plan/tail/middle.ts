import type { LineContext } from '../context.ts';
import { readTail, type Tail } from '../entryTail.ts';
import { type Facts, isFact, noFacts, piecesOf, withFacts } from '../facts.ts';
import { fold } from '../text/fold.ts';
import { type Line, sub, trim } from '../text/line.ts';
import { quantitiesIn } from '../text/measure.ts';

/** A bracket of facts between a name and what is told of it. */
export interface Middle {
  readonly before: Line;
  readonly behind: Line;
  readonly facts: Facts;
}

const told = /[(（]([^()（）]{1,80})[)）](?:\*\*|__)?\s*(?:[-–—]+\s|——|[:：])\s*(?=\S)/g;

/** What stands behind a path: a bracket of facts with what is told behind it, or anything else. */
export function readBehind(line: Line, context: LineContext): Tail {
  const text = trim(line);
  const match = /^[(（]/.test(text.text) ? [...text.text.matchAll(told)][0] : undefined;
  if (match?.index !== 0) return readTail(line, context);
  const facts = factsOf(sub(text, 1, 1 + (match[1] as string).length), context);
  if (!facts) return readTail(line, context);
  const behind = readTail(sub(text, match[0].length), context);
  return withFacts({ ...facts, rest: behind.rest }, behind);
}

/** The bracket of a line like `Knots (300 lines, P1) — how to tie them`; null where there is none, or words are in it. */
export function middleBracket(line: Line, context: LineContext): Middle | null {
  if (!/[)）][\s*_]*[-–—:：]/.test(line.text)) return null;
  for (const match of line.text.matchAll(told)) {
    const facts = factsOf(sub(line, match.index + 1, match.index + 1 + (match[1] as string).length), context);
    if (!facts) continue;
    const before = trim(sub(line, 0, match.index));
    if (!/\p{L}/u.test(before.text)) return null;
    return { before, behind: sub(line, match.index + match[0].length), facts };
  }
  return null;
}

/** The facts that a bracket is; null where it holds anything else. `Guides (3 files): a, b` counts what follows. */
function factsOf(content: Line, context: LineContext): Facts | null {
  const facts = noFacts();
  const pieces = piecesOf(content);
  // `Modes (complete, partial): …` names what it tells of.
  if (pieces.filter(({ text }) => context.vocabulary.status.get(fold(text)) !== null).length > 1) return null;
  const are = pieces.length > 0 && pieces.every(piece => isFact(piece, facts, context, true));
  if (!are) return null;
  const isKnown = Object.values(facts).some(fact => fact !== null);
  const counted = quantitiesIn(content.text, context.vocabulary);
  return isKnown || (counted.length > 0 && counted.every(({ unit }) => unit === 'other')) ? facts : null;
}
