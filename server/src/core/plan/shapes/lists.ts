import { readBody } from '../body.ts';
import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { type Entry, readEntry } from '../entry.ts';
import { atOutline } from '../labelLine.ts';
import type { Listing, StatusMark } from '../model.ts';
import { outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, Item, ListBlock } from '../text/blocks.ts';
import { type Line, trim } from '../text/line.ts';
import { folderIn, isDocument } from '../text/paths.ts';
import { familyOf } from './family.ts';
import { filled, markOf } from './itemFacts.ts';
import { leadPriority, leadState } from './leads.ts';
import { holdsChapters, holdsPaths } from './listHolds.ts';
import { areChores, isCollective, isOfFields, isTitle } from './nameNature.ts';
import { namedInField } from './recordFields.ts';
import { severalIn } from './severals.ts';
import { stateAlone, unwrapped } from './wrapped.ts';

/** Names longer than this are sentences. */
const longestName = 90;

interface Walk {
  readonly scope: Scope;
  readonly context: Context;
  readonly files: Draft[];
  readonly names: Draft[];
  /** Names with a box of their own that are no task. */
  readonly beside: Draft[];
  readonly taken: ReadonlySet<Block>;
}

/** The topics that a list names: by files, and by names alone. */
export function listTopics(
  list: ListBlock,
  scope: Scope,
  lead: Line | null,
  taken: ReadonlySet<Block>,
  context: Context,
): DraftListing[] {
  if (scope.role === 'criteria') return [];
  const state = lead === null ? null : leadState(lead, context);
  const priority = lead === null ? null : leadPriority(lead, context);
  const own = lead === null ? 'definition' : context.vocabulary.role(lead.text);
  if (own === 'criteria') return [];
  const role = own === 'existing' ? own : scope.role;
  const under = { ...scope, role, priority: priority ?? scope.priority };
  const walk: Walk = { scope: under, context, files: [], names: [], beside: [], taken };
  const group = state || priority ? scope.group : (lead?.text ?? scope.group);
  visit(list, group, state ?? scope.status, walk, 0);
  const place = context.index.place(list.start, list.end);
  const shared = {
    kind: 'list' as const,
    heading: scope.title,
    place,
    columns: [],
    unreadable: [],
    isAboutDocuments: scope.isAboutDocuments,
  };
  const purpose = roleOf(under);
  const listings: DraftListing[] = [];
  if (walk.files.length > 0)
    listings.push({
      ...shared,
      role: purpose,
      drafts: areTopicsBeside(walk) ? [...walk.files, ...walk.beside] : walk.files,
      defines: role === 'existing' ? 'nothing' : 'files',
    });
  if (
    walk.names.length > 0 &&
    walk.files.length < walk.names.length &&
    !['aside', 'existing', 'figures'].includes(role)
  )
    listings.push({
      ...shared,
      role: purpose,
      drafts: walk.names,
      defines: areChores(walk.names, context) ? 'nothing' : 'names',
      ...familyOf(list),
    });
  return listings;
}

export function roleOf({ role }: Scope): Listing['role'] {
  if (role === 'priority' || role === 'progress') return role;
  return role === 'schedule' || role === 'index' ? 'index' : 'definition';
}

function visit(
  list: ListBlock,
  group: string | null,
  status: StatusMark | null,
  walk: Walk,
  depth: number,
): void {
  if (depth > 12) return;
  for (const item of list.items) {
    const line = item.lines[0];
    if (!line) {
      for (const block of item.blocks)
        if (block.kind === 'list') visit(block, group, status, walk, depth + 1);
      continue;
    }
    const [named, ...told] = atOutline(trim(line), walk.context);
    const entry = readEntry(named, walk.context);
    const further = unwrapped(item.lines.slice(1), walk.context);
    const body = readBody(item.blocks, walk.context, [...told, ...further]);
    const nested = item.blocks.filter(
      block => block.kind === 'list' && !body.taken.has(block) && !body.outlines.has(block),
    ) as ListBlock[];
    const filed =
      entry.path && entry.path.kind !== 'folder'
        ? entry.path
        : body.path && isDocument(body.path.text)
          ? body.path
          : null;
    const parent = entry.name || entry.described || group;
    if (filed) {
      const below = nested.filter(block => holdsPaths(block, walk.context));
      const outline = body.outline ?? outlineOf(nested, below, walk.context);
      walk.files.push({
        ...draftOf(item, entry, group, status, walk),
        ...filled(
          body,
          entry,
          markOf(item, entry, status, walk.scope.isStated, walk.context.index).status,
          walk.scope,
        ),
        ...(entry.status || body.status ? {} : stateAlone(further, walk.context)),
        path: filed,
        outline,
        ...(outline.length === 0 && entry.name === '' ? namedInField(trim(line), walk.context) : {}),
      });
      for (const block of below) visit(block, group, status, walk, depth + 1);
      continue;
    }
    const inner = nested.filter(
      block => holdsPaths(block, walk.context) || holdsChapters(block, walk.context),
    );
    if (inner.length > 0) {
      const state = entry.status ?? status;
      const folder = folderIn(line);
      const below = folder === null ? walk : within(walk, folder, depth > 0);
      for (const block of inner)
        visit(block, parent, state && { ...state, form: 'inherited' }, below, depth + 1);
      continue;
    }
    if (entry.name === '' || entry.path) continue;
    const whole = draftOf(item, entry, group, status, walk);
    const several = roleOf(walk.scope) === 'definition' ? [] : severalIn(trim(line), whole, walk.context);
    if (several.length < 2 && entry.name.length > longestName) continue;
    if (isCollective(entry.name, walk.context)) continue;
    const outline = body.outline ?? outlineOf(nested, [], walk.context);
    const isCounted = walk.context.chapterLists.has(list);
    const draft = {
      ...whole,
      ...(several.length > 0 ? { several } : {}),
      ...(isCounted ? { isChapter: true, number: entry.number ?? (item.marker ?? '').slice(0, -1) } : {}),
      ...filled(
        body,
        entry,
        markOf(item, entry, status, walk.scope.isStated, walk.context.index).status,
        walk.scope,
      ),
      outline,
    };
    walk.names.push(draft);
    const isTold = (entry.status ?? entry.priority ?? entry.lines) !== null;
    if ((item.box || body.fields.size > 1 || isTold) && isTitle(entry.name, walk.context))
      walk.beside.push(draft);
  }
}

/** Whether titles beside files are topics as well: a few of many, or as many where all that has no file is a title. */
function areTopicsBeside({ files, names, beside }: Walk): boolean {
  const most = names.length === beside.length ? files.length : files.length / 2;
  return beside.length <= most;
}

/** A walk below an item that names a folder, which lies in the one of the item around it. */
function within(walk: Walk, folder: string, isNested: boolean): Walk {
  const outer = walk.scope.folder?.replace(/\/*$/, '/') ?? '';
  const whole = isNested && !folder.startsWith(outer) ? outer + folder : folder;
  return { ...walk, scope: { ...walk.scope, folder: whole } };
}

function outlineOf(nested: readonly ListBlock[], other: readonly ListBlock[], context: Context) {
  const [list] = nested.filter(block => !other.includes(block));
  return list ? outlineOfList(list, context) : [];
}

function draftOf(
  item: Item,
  entry: Entry,
  group: string | null,
  status: StatusMark | null,
  { scope, context: { index } }: Walk,
): Draft {
  const marked = markOf(item, entry, status, scope.isStated, index);
  // Written out for the sake of lists with thousands of items.
  return {
    kind: 'item',
    path: null,
    longer: [],
    lines: null,
    outline: [],
    progress: null,
    priority: null,
    effort: null,
    owner: null,
    name: entry.name,
    described: entry.described,
    number: entry.number,
    isChapter: entry.isChapter,
    namesDocument: entry.isOfKind || (entry.priority !== null && isOfFields(item.lines[0]?.text ?? '')),
    group: entry.lead ?? group,
    folder: scope.folder,
    maybeFolder: scope.maybeFolder,
    batch: scope.batch,
    place: index.place(
      item.start,
      item.lines[0] ? item.lines[0].start + item.lines[0].text.length : item.end,
    ),
    extent: index.place(item.start, item.end),
    promises: !entry.touches && !(entry.isStruck && marked.status?.value !== 'complete'),
    ...marked,
  };
}
