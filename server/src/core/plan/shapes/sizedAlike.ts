import type { LineContext } from '../context.ts';
import type { Section } from '../text/blocks.ts';
import { quantitiesIn } from '../text/measure.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { linesWithin } from '../text/within.ts';
import type { HeadingRead } from './headingRead.ts';

type Reads = ReadonlyMap<Section, HeadingRead>;

const known = new WeakMap<Reads, Map<Section, boolean>>();

/**
 * Whether a heading says how long its guide will be, as others beside it do: `Knots (300 lines)`, `Maps (450 lines)`.
 * What is listed under it has no sizes and files of its own, or it would be a group.
 */
export function isSizedAlike({ section, entry }: HeadingRead, reads: Reads, context: LineContext): boolean {
  const { parent, blocks } = section;
  if (entry.lines === null || parent === null || !areSized(parent, reads)) return false;
  if (ofRate.test(section.heading?.text ?? '')) return false;
  return !blocks.some(
    block =>
      block.kind !== 'paragraph' &&
      linesWithin(block).some(
        line =>
          pathsIn(line).some(({ text }) => isDocument(text)) ||
          quantitiesIn(line.text, context.vocabulary).some(({ unit }) => unit === 'lines'),
      ),
  );
}

/** How much is done in a time is no size of a guide: `Review (200 lines a day)`. */
const ofRate = /\b(?:a|per|each|every)\s+(?:day|week|month)\b|每[天周月日]/i;

function areSized(parent: Section, reads: Reads): boolean {
  const parents = known.get(reads) ?? new Map<Section, boolean>();
  known.set(reads, parents);
  let are = parents.get(parent);
  if (are === undefined) {
    are = parent.children.filter(one => (reads.get(one)?.entry.lines ?? null) !== null).length > 1;
    parents.set(parent, are);
  }
  return are;
}
