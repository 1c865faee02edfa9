import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Fence } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { placeOf, sub, trim } from '../text/line.ts';
import { listing } from './paragraphs.ts';

const listed = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;

/** `D-01: done` */
const keyed = /^(?:- )?["']?([^\s:：#"'][^:：#"']{0,60})["']?[:：] {1,4}["']?([^\s#"'][^#"']{1,30})/;

/** The states that a fence of YAML gives to topics by their numbers or names. Defines none. */
export function stateTopics(fence: Fence, scope: Scope, context: Context): DraftListing[] {
  if (!['yaml', 'yml'].includes(fence.lang)) return [];
  const lines = fence.lines.filter(({ text }) => text.trim() !== '' && !/^\s*#/.test(text));
  const drafts = lines.flatMap((line): Draft[] => {
    const bare = trim(line);
    const [, name = '', value = ''] = keyed.exec(bare.text) ?? [];
    const raw = value.trimEnd();
    const state = name === '' ? null : context.vocabulary.status.get(fold(raw));
    if (state === null) return [];
    const at = bare.text.indexOf(raw, bare.text.indexOf(name) + name.length);
    const place = placeOf(context.index, bare);
    const mark = placeOf(context.index, bare, at, at + raw.length);
    const status = { value: state, raw, place: mark, form: 'words' as const };
    return [{ ...emptyDraft, kind: 'item', name, number: name, status, place, extent: place }];
  });
  if (drafts.length < 2 || drafts.length * 3 < lines.length * 2) return [];
  return [{ ...listing(drafts, scope, 'nothing'), role: 'progress' }];
}

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
