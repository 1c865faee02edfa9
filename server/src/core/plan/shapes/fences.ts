import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Fence } from '../text/blocks.ts';
import { placeOf, sub, trim } from '../text/line.ts';
import { listing } from './paragraphs.ts';

const listed = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/** The lines of a fence that are a list: week plans, file lists. */
export function fenceTopics(fence: Fence, scope: Scope, context: Context): DraftListing[] {
  if (
    !['', 'text', 'txt', 'plain', 'plaintext'].includes(fence.lang) ||
    scope.role === 'aside' ||
    scope.role === 'criteria'
  )
    return [];
  const files: Draft[] = [];
  const names: Draft[] = [];
  for (const line of fence.lines) {
    const bare = trim(line);
    const mark = listed.exec(bare.text);
    const entry = readEntry(sub(bare, mark?.[0].length ?? 0), context);
    if (!mark && entry.status === null && entry.path === null) continue;
    const draft: Draft = {
      ...emptyDraft,
      kind: 'item',
      name: entry.name,
      described: entry.described,
      group: scope.group,
      folder: scope.folder,
      lines: entry.lines,
      status: entry.status,
      progress: entry.progress,
      priority: entry.priority ?? scope.priority,
      batch: scope.batch,
      place: placeOf(context.index, bare),
      extent: placeOf(context.index, bare),
    };
    if (entry.path?.kind === 'document' && !entry.touches) files.push({ ...draft, path: entry.path });
    else if (entry.name !== '' && entry.name.length <= 90 && !entry.path) names.push(draft);
  }
  return [
    ...(files.length > 1
      ? [{ ...listing(files, scope, scope.role === 'existing' ? 'nothing' : 'files'), kind: 'list' as const }]
      : []),
    ...(names.length > 1 ? [{ ...listing(names, scope, 'nothing'), kind: 'list' as const }] : []),
  ];
}
