import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import type { Scope } from '../scope.ts';
import type { Block, ListBlock } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import type { Line } from '../text/line.ts';
import { familyOf } from './family.ts';
import { isRemoval, leadFolder, leadPriority, leadState } from './leads.ts';
import { visit, type Walk } from './listWalk.ts';
import { namedBeforeColon } from './namedBeforeColon.ts';
import { areChores, areDocuments, areOfCode, isOneDocument, isTitle } from './nameNature.ts';
import { roleOf } from './role.ts';

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
  const goes = lead !== null && isRemoval(lead, context);
  const own = lead === null ? 'definition' : goes ? 'existing' : context.vocabulary.role(lead.text);
  if (own === 'criteria') return [];
  // A book's table of contents may be a part of its plan.
  const isOfBook = scope.role === 'aside' && context.chapterLists.has(list);
  const role = own === 'existing' ? own : isOfBook ? 'definition' : scope.role;
  const folder = lead === null ? null : leadFolder(lead);
  const under = { ...scope, role, priority: priority ?? scope.priority, folder: folder ?? scope.folder };
  const walk: Walk = {
    scope: under,
    context,
    files: [],
    names: [],
    beside: [],
    sentences: [],
    ranges: [],
    taken,
  };
  const group = state || priority || folder ? scope.group : (lead?.text.replace(/\/$/, '') ?? scope.group);
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
  const isRevision = role === 'existing' && own !== 'existing' && isToRevise(scope, walk.files, context);
  const purpose = isRevision ? 'definition' : roleOf(under);
  const listings: DraftListing[] = [];
  // The ranks of an order of priority are counted on as well.
  const isCounted = context.chapterLists.has(list) && (purpose === 'definition' || purpose === 'index');
  const beside = isCounted ? walk.names : areTopicsBeside(walk) ? walk.beside : [];
  if (walk.files.length > 0)
    listings.push({
      ...shared,
      role: purpose,
      drafts: [...walk.files, ...beside],
      defines: role === 'existing' && !isRevision ? 'nothing' : 'files',
      ...(isCounted ? { isCounted } : {}),
      ...familyOf(list),
    });
  // `reed, willow, cane` names several things in one item.
  const areTitles =
    walk.names.every(({ name }) => isTitle(name, context)) &&
    !walk.names.every(({ name }) => /\p{L}\s*[,，、]\s*\p{L}/u.test(name));
  if (
    walk.names.length > walk.sentences.length &&
    walk.files.length < walk.names.length &&
    !(isCounted && walk.files.length > 0) &&
    !['aside', 'existing', 'figures'].includes(role)
  )
    listings.push({
      ...shared,
      role: purpose,
      drafts: namedBeforeColon(walk.names),
      defines: areChores(walk.names, context) || areOfCode(walk.names) ? 'nothing' : 'names',
      areTitles,
      isColumn: scope.isStated && scope.status?.value !== 'complete' && areTitles,
      ...(isOneDocument(scope.title ?? '') ? { isOfParts: true } : {}),
      ...([scope.title, scope.batch].some(text => text !== null && areDocuments(text))
        ? { isUnderDocuments: true }
        : {}),
      ...(isCounted ? { isCounted } : {}),
      ...familyOf(list),
    });
  if (walk.ranges.length > 0)
    listings.push({ ...shared, role: purpose, drafts: walk.ranges, defines: 'nothing' });
  return listings;
}

/** Whether files are there to be written further: most stand over what is to be in them, under `Files to update`. */
function isToRevise({ title }: Scope, files: readonly Draft[], { vocabulary }: Context): boolean {
  const told = files.filter(({ outline }) => outline.length > 1);
  if (told.length < 2 || told.length * 2 <= files.length) return false;
  return title !== null && vocabulary.revise.find(fold(title)) !== null;
}

/** Whether titles beside files are topics as well: a few of many, or as many where all that has no file is a title. */
function areTopicsBeside({ files, names, beside }: Walk): boolean {
  const most = names.length === beside.length ? files.length : files.length / 2;
  return beside.length <= most;
}
