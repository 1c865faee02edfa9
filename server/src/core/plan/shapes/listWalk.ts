import { readBody } from '../body.ts';
import { folderOf } from '../bodyModel.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { type Entry, readEntry } from '../entry.ts';
import type { StatusMark } from '../model.ts';
import { outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, Item, ListBlock } from '../text/blocks.ts';
import { trim } from '../text/line.ts';
import { folderIn, isDocument } from '../text/paths.ts';
import { rangeIn } from '../text/ranges.ts';
import { severalPaths } from '../text/severalPaths.ts';
import { isToGo } from './goes.ts';
import { filled, markOf } from './itemFacts.ts';
import { behindColon, goesOn, itemSentence, longestName, tellsOfChapter } from './itemSentence.ts';
import { stateOfName } from './leads.ts';
import { holdsChapters, holdsDocuments, holdsPaths, partedByPaths } from './listHolds.ts';
import { isCollective, isOfFields, isTitle, saysDocument } from './nameNature.ts';
import { pathsInState } from './pathsUnder.ts';
import { namedInField } from './recordFields.ts';
import { roleOf } from './role.ts';
import { ledIn, severalIn } from './severals.ts';
import { stateAlone, unwrapped, wholeSentence } from './wrapped.ts';

/** What shows how files are called promises none: `示例：a.ipynb → a_cn.ipynb`. */
const example = /^\s*(?:示例|例子|例|例如|比如|example|for example|e\.g\.)\s*[:：]/i;

/** A link to somebody else's page with no more than a remark behind it; those of issues and tasks name work to do. */
const elsewhere =
  /^\s*(?:(?:\*\*|__)?\[[^\]]+\]\(|<?)https?:\/\/(?![^\s)>]*(?:issues|pull|tasks?|cards?|browse|tickets?)\/)[^\s)>]+[)>]?(?:\*\*|__)?\s*(?:[-–—:：(（][^[]*)?$/i;

/** What is found while a list is walked through, and where. */
export interface Walk {
  readonly scope: Scope;
  readonly context: Context;
  readonly files: Draft[];
  readonly names: Draft[];
  /** Names with a box of their own that are no task. */
  readonly beside: Draft[];
  /** Names that go on over several lines, which are sentences. */
  readonly sentences: Draft[];
  /** Lines that say something of chapters which they name by their numbers alone. */
  readonly ranges: Draft[];
  readonly taken: ReadonlySet<Block>;
}

/** Reads the items of a list and of those in it that name further topics. */
export function visit(
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
    if (example.test(line.text) || (item.box === null && elsewhere.test(line.text))) continue;
    const { named, told, outline: listed, facts } = itemSentence(trim(line), walk.context);
    const read = readEntry(named, walk.context);
    const entry: Entry = {
      ...read,
      status: read.status ?? facts.status,
      lines: read.lines ?? facts.lines,
      priority: read.priority ?? facts.priority,
      owner: read.owner ?? facts.owner,
    };
    const further = unwrapped(item.lines.slice(1), walk.context);
    const body = readBody(item.blocks, walk.context, [...told, ...further]);
    const nested = item.blocks.filter(
      block => block.kind === 'list' && !body.taken.has(block) && !body.outlines.has(block),
    ) as ListBlock[];
    const isWhole = item.lines.length === 1 || severalPaths(line).length === 0;
    const inState = body.path === null && isWhole ? pathsInState(trim(line), walk.scope, walk.context) : [];
    if (inState.length > 0) {
      const ticked = item.box ? markOf(item, entry, status, walk.scope.isStated, walk.context.index) : {};
      walk.files.push(...inState.map(draft => ({ ...draft, ...ticked, kind: 'item' as const, group })));
      continue;
    }
    const filed =
      entry.path && entry.path.kind !== 'folder'
        ? entry.path
        : body.path && isDocument(body.path.text)
          ? body.path
          : null;
    const above = stateOfName(entry, trim(line), walk.context);
    const parent = above ? group : entry.name || entry.described || group;
    const counted = walk.context.chapterLists.has(list)
      ? { isChapter: true, number: entry.number ?? (item.marker ?? '').slice(0, -1) }
      : {};
    if (filed) {
      const parted = nested.map(block => partedByPaths(block, walk.context));
      const below = parted.flatMap(({ files }) => files ?? []);
      const sections = parted.flatMap(({ others }) => others ?? []);
      const own = body.outline ?? outlineOf(sections, [], walk.context);
      const outline = own.length === 0 && listed ? listed : own;
      walk.files.push({
        ...draftOf(item, entry, group, status, walk),
        ...filled(
          body,
          entry,
          markOf(item, entry, status, walk.scope.isStated, walk.context.index).status,
          walk.scope,
        ),
        ...(entry.status || body.status ? {} : stateAlone(further, walk.context)),
        ...counted,
        path: filed,
        folder: (filed === body.path ? folderOf(body) : null) ?? walk.scope.folder,
        // `Update docs/a.md` over what is to be in it.
        ...(entry.revises && outline.length > 1 && filed === entry.path ? { promises: true } : {}),
        ...(isToGo(item.lines, filed.text, walk.context) ? { promises: false } : {}),
        outline,
        ...(entry.described !== null
          ? { described: wholeSentence(entry.described, item.lines, walk.context) }
          : {}),
        ...(outline.length === 0 && entry.name === '' ? namedInField(trim(line), walk.context) : {}),
      });
      for (const block of below) visit(block, group, status, walk, depth + 1);
      continue;
    }
    const inner = nested.filter(
      block =>
        holdsPaths(block, walk.context) ||
        holdsChapters(block, walk.context) ||
        (item.box !== null && holdsDocuments(block, walk.context)),
    );
    if (inner.length > 0) {
      const state = item.box
        ? markOf(item, entry, status, walk.scope.isStated, walk.context.index).status
        : (entry.status ?? above ?? status);
      const folder = folderIn(line);
      const below = folder === null ? walk : within(walk, folder, depth > 0);
      for (const block of inner)
        visit(block, parent, state && { ...state, form: 'inherited' }, below, depth + 1);
      continue;
    }
    const range = entry.path || nested.length > 0 ? null : rangeIn(line.text);
    if (range) {
      const led = ledIn(trim(line), walk.context);
      const told = draftOf(item, entry, group, status, walk);
      walk.ranges.push({
        ...told,
        range,
        status: led?.status ?? told.status,
        priority: led?.priority ?? entry.priority ?? told.priority,
      });
      continue;
    }
    // `Reef docs - src/reef/` names a document by where what it is about lies.
    const isOpen = item.box !== null || walk.scope.status?.value === 'planned';
    const isDocumentOf = isOpen && saysDocument(entry.name, walk.context);
    if (entry.name === '' || (entry.path && !isDocumentOf)) continue;
    const whole = draftOf(item, entry, group, status, walk);
    const several = roleOf(walk.scope) === 'definition' ? [] : severalIn(trim(line), whole, walk.context);
    if (several.length < 2 && (goesOn(item, entry) || tellsOfChapter(line))) {
      walk.sentences.push(whole);
      continue;
    }
    if (several.length < 2 && entry.name.length > longestName) continue;
    if (isCollective(entry.name, walk.context)) continue;
    // `Phase 2: examples` is a step, over which nothing stands in the list.
    const isStep = entry.numbered !== null && walk.context.vocabulary.phase.get(entry.numbered) !== null;
    if (isStep && !entry.isChapter && nested.length === 0 && body.fields.size === 0) continue;
    const nestedOnes = body.outline ?? outlineOf(nested, [], walk.context);
    const below = nestedOnes.length === 0 && listed ? listed : nestedOnes;
    const chapter =
      below.length === 0 && entry.isChapter && entry.described === null
        ? behindColon(named, entry.name, walk.context)
        : null;
    const outline = chapter?.outline ?? below;
    const draft = {
      ...whole,
      ...(chapter ? { name: chapter.name } : {}),
      ...(several.length > 0 ? { several } : {}),
      ...(isDocumentOf ? { namesDocument: true } : {}),
      ...counted,
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
