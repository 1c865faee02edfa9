import type { Context } from '../context.ts';
import type { Section } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { HeadingRead } from './headingRead.ts';

/** Whether a heading stands where others speak of all guides: only one that is a topic's very name is about it. */
export function isOfAll({ scope }: HeadingRead): boolean {
  return scope.role === 'existing' || scope.role === 'criteria';
}

/** Whether a heading stands under one that lists what is there already; its own words don't count. */
export function isApart(
  { section, named, body }: HeadingRead,
  reads: ReadonlyMap<Section, HeadingRead>,
  { vocabulary }: Context,
): boolean {
  const above = section.parent && reads.get(section.parent);
  if (above?.scope.role !== 'existing') return false;
  // Under `Updating existing pages`, a page over what is to be written in it is one to write.
  const isTold = named && (body.outline ?? body.loose ?? body.introduced[0] ?? null) !== null;
  return !(isTold && vocabulary.revise.at(fold(above.scope.title ?? ''), 0));
}
