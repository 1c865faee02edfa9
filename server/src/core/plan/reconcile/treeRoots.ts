import type { Draft } from '../draft.ts';
import { clean, isGeneric, join } from './pathForms.ts';

/**
 * Gives drafts without the folder at the top of their tree, where that is the repository itself: nothing is found in a
 * folder of that name, while files are found without it.
 */
export function withoutTreeRoots(
  drafts: readonly Draft[],
  bases: readonly string[],
  exists: (path: string) => boolean,
): (draft: Draft) => Draft {
  const isThere = (path: string): boolean =>
    bases.some(base => {
      const whole = join(base, path);
      return whole !== null && exists(whole);
    });
  const inside = new Set<string>();
  const without = new Set<string>();
  for (const { top, rest } of drafts.flatMap(draft => topOf(draft) ?? [])) {
    if (isThere(`${top}/${rest}`)) inside.add(top);
    // What stands in `docs/` is in that folder, though a file of that name stands beside it.
    else if (!ofDocuments.test(top) && !isGeneric(rest) && isThere(rest)) without.add(top);
  }
  return draft => {
    const parts = without.size > 0 ? topOf(draft) : null;
    if (!parts || !draft.path || inside.has(parts.top) || !without.has(parts.top)) return draft;
    return { ...draft, path: { ...draft.path, text: parts.rest } };
  };
}

const ofDocuments = /^(?:docs?|documentation|guides?|manual|handbook|wiki|book|文档)$/i;

/** The first folder of a path in a tree, and what is in it. */
function topOf({ kind, path, folder }: Draft): { readonly top: string; readonly rest: string } | null {
  const text = kind === 'tree' && folder === null && path ? clean(path.text) : '';
  const slash = text.indexOf('/');
  return slash > 0 ? { top: text.slice(0, slash), rest: text.slice(slash + 1) } : null;
}
