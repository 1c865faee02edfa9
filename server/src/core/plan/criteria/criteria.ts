import type { Context } from '../context.ts';
import type { Criterion, CriterionId } from '../model.ts';
import type { Scope } from '../scope.ts';
import type { Section } from '../text/blocks.ts';
import { askedBeside, askedIn } from './asked.ts';
import { criteriaIn } from './criteriaIn.ts';
import { isOfResults, isOfWhole, isSum } from './ofWhole.ts';

/** What the plan asks of every guide, in the plan's order; `owned` are the sections that speak of one topic. */
export function criteriaOf(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  owned: ReadonlySet<Section>,
  context: Context,
): Criterion[] {
  const known = new Set<CriterionId>();
  const asked = sections.flatMap(section => {
    if (owned.has(section)) return askedBeside(section, context);
    const role = scopes.get(section)?.role ?? 'definition';
    const lines = askedIn(section, role, context).filter(one => !isSum(one, context));
    return isOfResults(section, context) ? lines.filter(one => !isOfWhole(one, context)) : lines;
  });
  // What a list asks for counts before what a sentence says of it in passing, wherever they stand.
  const found = [
    ...asked.filter(({ isSentence }) => !isSentence),
    ...asked.filter(({ isSentence }) => isSentence),
  ].flatMap(one => criteriaIn(one, known, context));
  return found.sort((a, b) => a.place.start - b.place.start);
}
