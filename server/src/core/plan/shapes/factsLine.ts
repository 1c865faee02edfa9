import type { Body } from '../bodyModel.ts';
import type { LineContext } from '../context.ts';
import type { NamedPath } from '../draft.ts';
import { type Facts, isFact, noFacts, piecesOf, withFacts } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import type { Field } from '../labels/model.ts';
import type { Section } from '../text/blocks.ts';
import { withoutEmphasis } from '../text/emphasis.ts';
import { type Line, placeOf } from '../text/line.ts';
import { isDocument, isGlob, pathsIn } from '../text/paths.ts';

/** A line that is nothing but facts of a topic, between commas, dots or bars: `Draft · 300 lines · docs/a.md`. */
export interface FactsLine {
  readonly path: NamedPath | null;
  readonly facts: Facts;
}

/** Longer lines are text. */
const longest = 160;

/** The line of facts right under a heading; null where anything in the paragraph is none. */
export function factsLine({ blocks: [first] }: Section, context: LineContext): FactsLine | null {
  const [whole, ...more] = first?.kind === 'paragraph' ? first.lines : [];
  if (!whole || more.length > 0 || whole.text.length > longest || !/[,，;；|·]/.test(whole.text)) return null;
  if (labelsIn(whole, context).length > 0) return null;
  const pieces = piecesOf(withoutEmphasis(whole));
  if (pieces.length < 2) return null;
  const facts = noFacts();
  let path: NamedPath | null = null;
  for (const piece of pieces) {
    const named: NamedPath | null = path === null ? pathAlone(piece, context) : null;
    if (named !== null) path = named;
    else if (!isFact(piece, facts, context, true)) return null;
  }
  return { path, facts };
}

function pathAlone(piece: Line, { index }: LineContext): NamedPath | null {
  const [ref] = pathsIn(piece);
  if (!ref || !isDocument(ref.text) || isGlob(ref.text)) return null;
  if (/[^\s`*_]/.test(piece.text.slice(0, ref.outerStart) + piece.text.slice(ref.outerEnd))) return null;
  return { text: ref.text, place: placeOf(index, piece, ref.start, ref.end) };
}

/** A body with what a line of facts says, as labels would; labels go first. */
export function withFactsLine(body: Body, { path, facts }: FactsLine): Body {
  const { lines, status, progress, priority, effort, owner } = facts;
  const told = Object.entries({ lines, status, progress, priority, effort, owner }).flatMap(
    ([field, fact]) => (fact === null ? [] : (field as Field)),
  );
  return {
    ...withFacts(body, facts),
    path: body.path ?? path,
    fields: new Set([...body.fields, ...told]),
  };
}
