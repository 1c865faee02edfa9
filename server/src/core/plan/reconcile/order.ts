import type { DraftListing } from '../draft.ts';

/** Where a topic is told first: headings before tables and lists, those before trees and lists of what comes first. */
export function rank({ kind, role, defines, drafts }: DraftListing): number {
  if (defines === 'nothing') return 9;
  // Rows that may each name several are about topics that are told elsewhere.
  if (role === 'priority' && drafts.some(({ several }) => several !== undefined)) return 8;
  if (defines === 'names') return kind === 'headings' ? 5 : kind === 'table' ? 6 : 7;
  if (kind === 'headings') return 0;
  if (role === 'definition') return drafts[0]?.kind === 'inline' ? 2 : 1;
  return kind === 'tree' ? 3 : 4;
}

/** Listings of names that are matched together: lists of one purpose name each topic once between them. */
export function nameGroups(order: readonly number[], listings: readonly DraftListing[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const at of order) {
    const { kind, role, drafts, family } = listings[at] as DraftListing;
    if (drafts.every(({ path, range }) => path !== null || range)) continue;
    const ofList = kind === 'table' ? undefined : family;
    const key = kind === 'list' && role !== 'definition' ? `${kind} ${role}` : (ofList ?? String(at));
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()];
}
