import type { Body } from '../bodyModel.ts';
import type { Context } from '../context.ts';
import type { DraftListing } from '../draft.ts';
import { recallOn } from '../memory.ts';
import type { Scope } from '../scope.ts';
import type { Block, Section } from '../text/blocks.ts';
import { tableOfCsv } from '../text/csv.ts';
import { joined, type Line } from '../text/line.ts';
import { linesWithin } from '../text/within.ts';
import { batchTopics } from './batches.ts';
import { boardTopics } from './boardTables.ts';
import { dataTopics } from './dataTopics.ts';
import { dottedTopics } from './dottedTopics.ts';
import { isExample, withoutMenus } from './examples.ts';
import { fenceTopics, stateTopics } from './fences.ts';
import { type HeadingTopics, headingTopics } from './headings.ts';
import { leadOf } from './leads.ts';
import { listTopics } from './lists.ts';
import { namedInText } from './namedInText.ts';
import { chapterTopics } from './paragraphs.ts';
import { recordTopics } from './records.ts';
import { withTitlesBehindNames } from './repeatedNames.ts';
import { withoutSectionsOfRows } from './sectionsOfRows.ts';
import { severalLines } from './severalLines.ts';
import { tableTopics } from './tables.ts';
import { titledRecords } from './titledRecords.ts';
import { titleTreeTopics } from './titleTrees.ts';
import { toldOutlines } from './toldOutlines.ts';
import { treeTopics } from './trees.ts';
import { withoutAreas } from './withoutAreas.ts';

/** Everything in a document that may speak of topics, in every shape that is known. */
export function listingsOf(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  bodies: ReadonlyMap<Section, Body>,
  title: Section | null,
  context: Context,
): { listings: DraftListing[]; owned: ReadonlySet<Section> } {
  const headings = headingTopics(sections, scopes, bodies, title, context);
  const listings = [...headings.listings];
  for (const section of sections) {
    const scope = scopes.get(section) as Scope;
    const isOwned = headings.owned.has(section);
    const { section: _, ...said } = scope;
    const areChapters = section.blocks.map(block => context.chapterLists.has(block));
    const found = recallOn([said, isOwned, areChapters], section, listingsIn, context, () =>
      listingsIn(section, scope, isOwned, headings, context),
    );
    listings.push(...found.map(listing => besideOthers(listing, section)));
  }
  const kept = withTitlesBehindNames(
    withoutSectionsOfRows(withoutMenus(withoutAreas(withoutTold(listings))), sections),
  );
  return { listings: withoutReached(kept), owned: headings.owned };
}

/** The lines of a block; where the text of a paragraph goes on over its line's end, one. */
function wrapped(block: Block): readonly Line[] {
  const [first, second] = block.kind === 'paragraph' ? block.lines : [];
  const goesOn = first && second && !/^\s*(?:\*\*|__|[-*+]\s)/.test(second.text);
  const whole = goesOn && block.kind === 'paragraph' ? joined(block.lines) : null;
  return whole ? [whole] : linesWithin(block);
}

/** Lists are judged together with those that look like them under the headings beside theirs. */
function besideOthers(listing: DraftListing, { parent, level }: Section): DraftListing {
  const { family, ...alone } = listing;
  if (family === undefined) return listing;
  return parent ? { ...alone, family: `${parent.start} ${level} ${family}` } : alone;
}

/** What the blocks of a section list; of a section that is about one topic, what a label announces. */
function listingsIn(
  section: Section,
  scope: Scope,
  isOwned: boolean,
  headings: HeadingTopics,
  context: Context,
): readonly DraftListing[] {
  const { blocks } = section;
  const listings: DraftListing[] = [];
  let taken = headings.taken;
  if (!isOwned) {
    const records = recordTopics(blocks, scope, context);
    if (records) listings.push(records);
    const titled = titledRecords(section, scope, context);
    if (titled) {
      listings.push(...titled.listings);
      taken = new Set([...titled.taken, ...blocks.filter(block => headings.taken.has(block))]);
    }
    const named = namedInText(blocks, scope, context);
    if (named) listings.push(named);
    const dotted = dottedTopics(blocks, scope, context);
    if (dotted) listings.push(dotted);
    const chapters = chapterTopics(blocks, scope, context);
    if (chapters) listings.push(chapters);
    listings.push(...batchTopics(blocks.flatMap(wrapped), scope, context));
    const several = severalLines(blocks, scope, context);
    if (several) listings.push(several);
    const told = toldOutlines(blocks, scope, context);
    if (told) listings.push(told);
  }
  for (const [at, block] of blocks.entries()) {
    if (isExample(block, blocks[at - 1], context)) continue;
    if (taken.has(block) || (isOwned && !headings.announced.has(block))) continue;
    const found = blockListings(block, scope, leadOf(blocks[at - 1], context), headings.taken, context);
    // A list that a label calls an outline, under a heading that is no topic, may name files; never mere names.
    listings.push(
      ...(headings.outlines.has(block) ? found.filter(({ defines }) => defines !== 'names') : found),
    );
  }
  return listings;
}

/** Where a list or table names the files of a plan, sentences promise no others. */
function withoutTold(listings: readonly DraftListing[]): readonly DraftListing[] {
  if (!listings.some(({ drafts }) => drafts.some(({ isTold }) => isTold))) return listings;
  const named = listings
    .filter(({ kind, defines }) => (kind === 'list' || kind === 'table') && defines === 'files')
    .flatMap(({ drafts }) =>
      drafts.flatMap(({ kind, path, promises }) => (path && promises && kind !== 'inline' ? path.text : [])),
    );
  if (named.length < 2) return listings;
  return listings.flatMap(listing => {
    const drafts = listing.drafts.filter(({ isTold, path }) => !isTold || named.includes(path?.text ?? ''));
    return drafts.length > 0 || listing.drafts.length === 0 ? { ...listing, drafts } : [];
  });
}

/** Exact sizes of complete items say how long these became, unless items that are to do have sizes too. */
function withoutReached(listings: readonly DraftListing[]): DraftListing[] {
  const items = listings.flatMap(({ kind, drafts }) => (kind === 'list' ? drafts : []));
  const areTargets = items.some(
    ({ lines, status }) =>
      lines && status && status.value !== 'complete' && /^\s*[\d,，]+\s*\S*$/.test(lines.raw),
  );
  return listings.map(listing => ({
    ...listing,
    drafts: listing.drafts.map(draft => (draft.isReached && !areTargets ? { ...draft, lines: null } : draft)),
  }));
}

function blockListings(
  block: Block,
  scope: Scope,
  lead: Line | null,
  taken: ReadonlySet<Block>,
  context: Context,
): readonly DraftListing[] {
  if (block.kind === 'list') return listTopics(block, scope, lead, taken, context);
  if (block.kind === 'table') {
    const table = boardTopics(block, scope, context) ?? tableTopics(block, scope, context);
    return table ? [table] : [];
  }
  if (block.kind === 'fence') {
    const tree = treeTopics(block, scope, context);
    if (tree) return [tree];
    const titles = titleTreeTopics(block, scope, context);
    if (titles) return [titles];
    const values = tableOfCsv(block);
    if (values) return blockListings(values, scope, lead, taken, context);
    const data = dataTopics(block, scope, context);
    return data.length > 0
      ? data
      : [...stateTopics(block, scope, context), ...fenceTopics(block, scope, context)];
  }
  return [];
}
