import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import type { Section } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { headingPriority } from '../text/priority.ts';
import type { HeadingRead } from './headingRead.ts';

type Reads = ReadonlyMap<Section, HeadingRead>;

const known = new WeakMap<Reads, Map<Section, boolean>>();

/**
 * Whether a heading stands in a list of documents by how much they press: under one of several headings that say a
 * priority (`High priority`, `Low priority`), all of whose headings say what they are for (`Goal: …`). Tutorials may be
 * called like something to do, but not like work on documents that are there.
 */
export function isRankedAlike(
  { section, scope, body }: HeadingRead,
  reads: Reads,
  context: Context,
): boolean {
  const above = section.parent?.parent;
  if (!above || body.purpose === null || !scope.isAboutDocuments) return false;
  const ranked = known.get(reads) ?? new Map<Section, boolean>();
  known.set(reads, ranked);
  let are = ranked.get(above);
  if (are === undefined) {
    const ranks = above.children.filter(one => isRank(one, context));
    const under = ranks.flatMap(({ children }) => children.map(one => reads.get(one)));
    const told = under.flatMap(one => (one?.body.purpose ? one.entry : []));
    are = ranks.length > 1 && told.length > 2 && told.length === under.length && !areRevisions(told, context);
    ranked.set(above, are);
  }
  return are && isRank(section.parent as Section, context);
}

/** Whether a heading with others under it says how much these press. */
function isRank({ heading, children }: Section, { vocabulary, index }: Context): boolean {
  return heading !== null && children.length > 0 && headingPriority(heading, vocabulary, index) !== null;
}

/** Whether most of some names are work on what is there: `Fix broken links`, `更新截图`. */
function areRevisions(entries: readonly Entry[], { vocabulary }: Context): boolean {
  return (
    entries.filter(({ name }) => vocabulary.touch.at(fold(name), 0) !== null).length * 2 > entries.length
  );
}
