import type { Body } from '../bodyModel.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../entry.ts';
import type { SectionRole } from '../labels/model.ts';
import type { Section } from '../text/blocks.ts';
import { fold } from '../text/fold.ts';
import { numberedLines } from '../text/numberedLines.ts';
import { isDocument } from '../text/paths.ts';
import { countedThrough } from './countedThrough.ts';
import { holdsFileTables } from './filesUnder.ts';
import { isApart } from './headingApart.ts';
import { isOfPaths, isOverOutline } from './headingOutline.ts';
import type { HeadingRead } from './headingRead.ts';
import { holdsChapters } from './listHolds.ts';
import { chapterTopics } from './paragraphs.ts';
import { outlineOfProse } from './proseOutline.ts';
import { isRankedAlike } from './rankedAlike.ts';
import { recordTopics } from './records.ts';
import { isSectionOfChapter } from './sectionsOfChapters.ts';
import { isSizedAlike } from './sizedAlike.ts';
import { isOfTitles } from './titleTables.ts';
import { isToldAlike } from './toldAlike.ts';
import { isNameOfItsOwn, isToldShortly } from './toldShortly.ts';

/** Sections that speak of topics, or of something else, and hold none. */
const apart: ReadonlySet<SectionRole> = new Set([
  'existing',
  'criteria',
  'figures',
  'schedule',
  'progress',
  'priority',
]);

/** Whether the heading or a label under it names a document. */
export function isNamed({ path }: Entry, body: Body): boolean {
  return path?.kind === 'document' || (body.path !== null && isDocument(body.path.text));
}

/** Whether a heading that is no topic may repeat the name of one, with its outline under it. */
export function mayEcho({ entry, body, section }: HeadingRead, context: Context): boolean {
  return (
    entry.name !== '' &&
    !section.blocks.some(block => context.chapterLists.has(block)) &&
    ((body.outline ?? body.loose ?? body.table) !== null ||
      section.children.length > 1 ||
      outlineOfProse(section.blocks, context).length > 0)
  );
}

/** Sections that have a topic somewhere under them. */
export function parentsOfTopics(
  sections: readonly Section[],
  title: Section | null,
  reads: ReadonlyMap<Section, HeadingRead>,
  context: Context,
): Set<Section> {
  const parents = new Set<Section>();
  for (const section of sections.toReversed()) {
    const read = reads.get(section);
    if (!read || section === title || isApart(read, reads, context)) continue;
    if (!read.named && !isPromise(read, context, parents, reads)) continue;
    for (let up = section.parent; up && !parents.has(up); up = up.parent) parents.add(up);
  }
  return parents;
}

/** Whether a heading without a file promises a guide all the same: labels say its outline or size, or it is a chapter. */
export function isPromise(
  read: HeadingRead,
  context: Context,
  parents: ReadonlySet<Section>,
  reads: ReadonlyMap<Section, HeadingRead>,
): boolean {
  const { vocabulary } = context;
  const { section, scope, entry, body } = read;
  if (parents.has(section) || (body.otherFile && !body.isOfGaps) || body.announced.size > 0) return false;
  if (section.heading && ofChapters.test(section.heading.text)) return false;
  if (section.children.length > 0 && body.outline === null && holdsFileTables(section, context)) return false;
  // The chapters of a book may stand as high as its title.
  if (section.level < 2 && !entry.isChapter) return false;
  const isOfBook = isNameOfItsOwn(entry) || countedThrough(reads).has(section) || isToldAlike(read, reads);
  const role = isOfBook ? roleAbove(section, reads) : scope.role;
  if (role !== null && apart.has(role) && role !== 'priority') return false;
  if (entry.path !== null || entry.name === '' || isSectionOfChapter(read, reads, context)) return false;
  if (scope.role === 'aside' && isToTick(body)) return false;
  // A numbered chapter may be called what is a label elsewhere: `Chapter 2: Time`.
  const isLabel = vocabulary.field(entry.name) !== null || apart.has(vocabulary.role(entry.name));
  const isCounted = entry.isChapter || isOfBook || vocabulary.counters.has(entry.numbered ?? '');
  if (isLabel && !isCounted) return false;
  const isStep = entry.numbered !== null && vocabulary.phase.get(entry.numbered) !== null && !entry.isChapter;
  if (isStep && context.isOutline && holdsOutline(section, context)) return true;
  if (isStep || scope.batch === entry.name) return false;
  const { fields } = body;
  const says = (...wanted: Parameters<typeof fields.has>[0][]): number =>
    wanted.filter(field => fields.has(field)).length;
  if (says('outline') > 0 && recordTopics(section.blocks, scope, context)) return false;
  if (
    says('outline', 'lines', 'size') > 0 &&
    (body.outline !== null || body.lines !== null || fields.has('size'))
  )
    return true;
  if (entry.lines !== null && (entry.number !== null || fields.size > 0)) return true;
  if (isSizedAlike(read, reads, context) || isRankedAlike(read, reads, context)) return true;
  if (says('status', 'priority', 'progress', 'owner', 'effort') >= 2) return true;
  const isChapter =
    entry.isChapter ||
    countedThrough(reads).has(section) ||
    (entry.numbered !== null && vocabulary.task.get(entry.numbered) !== null && !isChore(entry, context)) ||
    (context.isOutline &&
      entry.number !== null &&
      (entry.numbered === null || vocabulary.counters.has(entry.numbered)) &&
      !isBesideChapters(section, reads));
  if (!isChapter || hasProse(section) || chapterTopics(section.blocks, scope, context)) return false;
  if (body.outline !== null) return true;
  if (body.loose !== null) return !holdsChapters(body.loose, context) && !isOfPaths(body.loose);
  if (body.table !== null && !holdsPlanTable(section, context)) return true;
  if (body.introduced.some(list => !holdsChapters(list, context) && !isOfPaths(list))) return true;
  if (section.blocks.some(block => block.kind === 'paragraph' && numberedLines(block.lines).length > 0))
    return true;
  const { children } = section;
  if (children.length === 0) return isToldShortly(section, reads);
  return !children.some(child => reads.get(child)?.entry.isChapter || holdsPlanTable(child, context));
}

/** Whether a week or phase of a course is over what is taught in it, under a heading of its own. */
function holdsOutline({ children }: Section, context: Context): boolean {
  return children.some(
    ({ heading, blocks }) =>
      heading !== null && isOverOutline(heading.text, context) && blocks.some(({ kind }) => kind === 'list'),
  );
}

/** Whether all that is told under a heading is a list of boxes to tick: `Checklist`. */
function isToTick({ outline }: Body): boolean {
  return outline !== null && outline.length > 0 && outline.every(({ checked }) => checked !== null);
}

function roleAbove({ parent }: Section, reads: ReadonlyMap<Section, HeadingRead>): SectionRole | null {
  return (parent && reads.get(parent)?.scope.role) ?? null;
}

/** Whether one heading beside this one holds all numbered chapters: then the plan's own sections are counted, not guides. */
function isBesideChapters({ parent }: Section, reads: ReadonlyMap<Section, HeadingRead>): boolean {
  if (!parent) return false;
  const known = besideChapters.get(reads) ?? new Map<Section, boolean>();
  besideChapters.set(reads, known);
  let holds = known.get(parent);
  if (holds === undefined) {
    const holders = parent.children.filter(
      one => reads.get(one)?.entry.isChapter !== true && one.children.filter(holdsChapter).length > 1,
    );
    // Modules that hold chapters stand beside one that is a chapter itself.
    holds = holders.length === 1;
    known.set(parent, holds);
  }
  return holds;

  function holdsChapter(section: Section): boolean {
    return (
      reads.get(section)?.entry.isChapter === true || section.children.some(child => holdsChapter(child))
    );
  }
}

const besideChapters = new WeakMap<ReadonlyMap<Section, HeadingRead>, Map<Section, boolean>>();

/** Which chapters a part holds, in a bracket behind its name: `收尾（第10-11章）`, `Basics (chapters 1-4)`. */
const ofChapters =
  /[(（]\s*(?:第|ch(?:apters?)?\.?)\s*\d{1,3}\s*[章讲篇]?\s*[-–—~～至到]\s*(?:第|ch\.?)?\s*\d{1,3}\s*[章讲篇]?\s*[)）]/i;

/** Whether a table under a heading says of each of its rows how far it is or where it lies: these are the topics. */
function holdsPlanTable({ blocks }: Section, { vocabulary }: Context): boolean {
  return blocks.some(
    block =>
      block.kind === 'table' &&
      (isOfTitles(block) ||
        block.head.some(({ text }) =>
          ['status', 'file', 'progress'].includes(vocabulary.column(text) ?? ''),
        )),
  );
}

/** Whether a heading is a numbered task that leaves no guide behind: its lists are steps. */
export function isChoreTask({ entry }: HeadingRead, context: Context): boolean {
  return (
    entry.numbered !== null && context.vocabulary.task.get(entry.numbered) !== null && isChore(entry, context)
  );
}

/** Whether a task is something to do that leaves no guide behind: `Task 3: Set up the server`. */
function isChore({ name }: Entry, { vocabulary }: Context): boolean {
  const folded = fold(name);
  return vocabulary.chore.at(folded, 0) !== null || vocabulary.touch.at(folded, 0) !== null;
}

/** The chapters of a book that say nothing yet: they are numbered as chapters are that say something. */
export function silentChapters(
  sections: readonly Section[],
  topics: readonly Section[],
  parents: ReadonlySet<Section>,
  reads: ReadonlyMap<Section, HeadingRead>,
  context: Context,
): Section[] {
  const isChapter = (section: Section): boolean => reads.get(section)?.entry.isChapter === true;
  if (topics.filter(isChapter).length < 2) return [];
  const wordOf = (section: Section): string | null => reads.get(section)?.entry.numbered ?? null;
  const parts = new Set(
    sections.filter(one => isChapter(one) && (parents.has(one) || one.children.some(isChapter))).map(wordOf),
  );
  const known = new Set(topics);
  return sections.filter(section => {
    const read = reads.get(section);
    if (!read || !isChapter(section) || known.has(section) || parents.has(section)) return false;
    const { entry, body, scope } = read;
    return (
      entry.name !== '' &&
      entry.path === null &&
      !body.otherFile &&
      body.loose === null &&
      section.children.length === 0 &&
      !apart.has(scope.role) &&
      !isApart(read, reads, context) &&
      !parts.has(wordOf(section)) &&
      !hasProse(section)
    );
  });
}

/** Fences that hold no code: of words, or of a drawing. */
const drawn: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'mermaid', 'plantuml']);

/** Whether a section is written text rather than an outline, which may hold a drawing. */
function hasProse({ blocks }: Section): boolean {
  return blocks.some(
    (block, at) =>
      (block.kind === 'fence' &&
        !(drawn.has(block.lang) && blocks.findIndex(({ kind }) => kind === 'fence') === at)) ||
      (block.kind === 'paragraph' &&
        block.end - block.start > 400 &&
        numberedLines(block.lines).length === 0),
  );
}
