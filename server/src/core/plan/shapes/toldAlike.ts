import type { Field } from '../labels/model.ts';
import type { Section } from '../text/blocks.ts';
import type { HeadingRead } from './headingRead.ts';

type Reads = ReadonlyMap<Section, HeadingRead>;

/** What labels tell of a guide, and seldom of anything else. */
const telling: readonly Field[] = ['status', 'priority', 'lines', 'size', 'progress', 'owner', 'effort'];

/**
 * Whether labels tell of a heading what they tell of one beside it, an outline among it: then both name guides, be one
 * of them called `Timelines` or `Statistics`, which elsewhere says what a section of the plan is for. What is asked of all
 * guides, or there already, may be told with the same labels.
 */
export function isToldAlike(read: HeadingRead, reads: Reads): boolean {
  const { section, scope, body } = read;
  if (!section.parent || scope.role === 'criteria' || scope.role === 'existing' || !isTold(read))
    return false;
  const beside = countsUnder(section.parent, reads);
  const own = scope.role === 'definition' ? 1 : 0;
  return telling.some(field => body.fields.has(field) && (beside.get(field) ?? 0) > own);
}

/** How many headings under one are told with each label, those with another purpose by their words left out. */
function countsUnder(parent: Section, reads: Reads): ReadonlyMap<Field, number> {
  const known = found.get(reads) ?? new Map<Section, ReadonlyMap<Field, number>>();
  found.set(reads, known);
  const before = known.get(parent);
  if (before) return before;
  const counts = new Map<Field, number>();
  for (const child of parent.children) {
    const read = reads.get(child);
    if (read?.scope.role !== 'definition' || !isTold(read)) continue;
    for (const field of telling)
      if (read.body.fields.has(field)) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  known.set(parent, counts);
  return counts;
}

const found = new WeakMap<Reads, Map<Section, ReadonlyMap<Field, number>>>();

function isTold({ body: { outline, fields } }: HeadingRead): boolean {
  return outline !== null && fields.has('outline') && telling.some(field => fields.has(field));
}
