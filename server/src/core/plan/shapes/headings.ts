import { type Body, folderOf } from '../bodyModel.ts';
import type { Context, LineContext } from '../context.ts';
import { documentsIn } from '../documents.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { type Entry, readEntry } from '../entry.ts';
import { recall } from '../memory.ts';
import { clean } from '../reconcile/pathForms.ts';
import type { Scope } from '../scope.ts';
import type { Block, Section } from '../text/blocks.ts';
import { placeOf, trim } from '../text/line.ts';
import { besideCounted } from './besideCounted.ts';
import { countedThrough } from './countedThrough.ts';
import { factsUnder } from './factsUnder.ts';
import { isApart, isOfAll } from './headingApart.ts';
import { fileOf } from './headingFile.ts';
import {
  isChoreTask,
  isNamed,
  isPromise,
  mayEcho,
  parentsOfTopics,
  silentChapters,
} from './headingNature.ts';
import { outlineOfTopic } from './headingOutline.ts';
import type { HeadingRead } from './headingRead.ts';
import { leadingPaths } from './leadingPath.ts';
import { matterBeside } from './matter.ts';
import { withSilent } from './silentHeadings.ts';
import { holdsTitled } from './titledRecords.ts';

/** The topics that headings are, and which sections belong to them. */
export interface HeadingTopics {
  readonly listings: readonly DraftListing[];
  /** Sections that speak of one topic: their lists and tables define no others. */
  readonly owned: ReadonlySet<Section>;
  /** Blocks that a label gave another meaning. */
  readonly taken: ReadonlySet<Block>;
  readonly announced: ReadonlySet<Block>;
  /** Blocks that a label calls an outline, of topics or not. */
  readonly outlines: ReadonlySet<Block>;
}

/** A heading is a topic where it is or has a document's path, or where labels under it say what it will hold. */
export function headingTopics(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  bodies: ReadonlyMap<Section, Body>,
  title: Section | null,
  context: Context,
): HeadingTopics {
  const taken = new Set<Block>();
  const announced = new Set<Block>();
  const outlines = new Set<Block>();
  const reads = new Map<Section, HeadingRead>();
  const withPath = leadingPaths(sections, context);
  for (const section of sections.toReversed()) {
    const own = bodies.get(section) as Body;
    // What stands under `What we have` opens with files that are there.
    const body = scopes.get(section)?.role === 'existing' ? own : withPath(own, section);
    for (const block of body.taken) taken.add(block);
    for (const block of body.announced) announced.add(block);
    for (const block of body.outlines) outlines.add(block);
    const entry = recall(section, entryOf, context);
    if (!entry) continue;
    const scope = scopes.get(section) as Scope;
    reads.set(section, { section, scope, entry, body, named: isNamed(entry, body) });
  }
  const hasTopics = parentsOfTopics(sections, title, reads, context);
  const isTopic = (section: Section): boolean => {
    const read = reads.get(section);
    return (
      read !== undefined &&
      section !== title &&
      !isApart(read, reads, context) &&
      !(read.entry.path === null && holdsTitled(section, context)) &&
      (read.named || isPromise(read, context, hasTopics, reads) || context.laidOut?.has(section) === true)
    );
  };
  const found = sections.filter(isTopic);
  found.push(...silentChapters(sections, found, hasTopics, reads, context));
  found.push(...besideCounted(found, hasTopics, reads, context.vocabulary));
  const matter = matterBeside(sections, found, reads, context.vocabulary);
  found.push(...matter);
  const ofBook = new Set([...matter, ...countedThrough(reads)]);
  found.sort((a, b) => a.start - b.start);
  const levels = new Set(found.flatMap(section => (reads.get(section)?.named ? section.level : [])));
  // Beside headings with files, one without is a topic only if it stands as high as they do.
  const topics = found.filter(
    section => reads.get(section)?.named || levels.size === 0 || levels.has(section.level),
  );
  const topicSet = new Set(topics);
  const owned = new Set<Section>();
  const files: Draft[] = [];
  const names: Draft[] = [];
  for (const section of topics) {
    const read = reads.get(section) as HeadingRead;
    own(section, topicSet, owned);
    const draft = draftOf(read, topicSet, reads, context);
    (read.named ? files : names).push(ofBook.has(section) ? { ...draft, isChapter: true } : draft);
  }
  for (const read of reads.values())
    if (
      topics.length > 1 &&
      !topicSet.has(read.section) &&
      !hasTopics.has(read.section) &&
      isChoreTask(read, context)
    )
      own(read.section, topicSet, owned);
  const echoes = sections
    .flatMap(section => reads.get(section) ?? [])
    .filter(
      read =>
        read.section !== title &&
        !topicSet.has(read.section) &&
        !owned.has(read.section) &&
        mayEcho(read, context),
    )
    .map(read => ({ ...draftOf(read, topicSet, reads, context), promises: !isOfAll(read) }));
  const listings = [
    { drafts: files, defines: 'files' as const },
    { drafts: names, defines: 'names' as const },
    { drafts: echoes, defines: 'nothing' as const },
  ].flatMap(({ drafts, defines }) =>
    drafts.length === 0
      ? []
      : [
          listingOf(
            drafts,
            defines,
            topics.some(section => scopes.get(section)?.isAboutDocuments),
          ),
        ],
  );
  return {
    listings: withSilent(listings, sections, topicSet, reads, context),
    owned,
    taken,
    announced,
    outlines,
  };
}

/** What a section's heading says. */
function entryOf({ heading }: Section, context: LineContext): Entry | null {
  return heading && readEntry(trim(heading), context);
}

function own(section: Section, topics: ReadonlySet<Section>, owned: Set<Section>): void {
  const stack = [section];
  for (let next = stack.pop(); next; next = stack.pop()) {
    owned.add(next);
    for (const child of next.children) if (!topics.has(child)) stack.push(child);
  }
}

function draftOf(
  read: HeadingRead,
  topics: ReadonlySet<Section>,
  reads: ReadonlyMap<Section, HeadingRead>,
  context: Context,
): Draft {
  const { section, scope, entry, body, named } = read;
  const { index, vocabulary } = context;
  const children = section.children.filter(child => !topics.has(child));
  const bodies = [body, ...children.map(child => reads.get(child)?.body).filter(one => one !== undefined)];
  const first = <K extends keyof Body>(key: K): Body[K] | null =>
    bodies.find(one => one[key] !== null)?.[key] ?? null;
  const heading = trim(section.heading as NonNullable<Section['heading']>);
  const above = scope.section.parent && scopeAbove(scope, reads);
  const { filed, name } = fileOf(entry, body);
  const isPathName = name === '';
  const within = filed && filed === body.path ? folderOf(body) : null;
  const beside = named ? factsUnder(section, context) : null;
  const told = first('status');
  // Written out for the sake of plans with thousands of headings.
  return {
    kind: 'heading',
    name,
    described: isPathName ? (body.title ?? entry.described) : (entry.described ?? body.purpose),
    number: entry.number,
    isChapter: entry.isChapter,
    group: (within === null ? body.group : null) ?? above?.group ?? null,
    path: named ? filed : null,
    longer: named && filed ? longerPaths(section, filed.text, context) : [],
    folder: within ?? above?.folder ?? null,
    maybeFolder: above?.maybeFolder ?? null,
    lines: first('lines') ?? entry.lines ?? beside?.lines ?? null,
    outline: outlineOfTopic(read, children, reads, context),
    ...(body.isCountedOff
      ? { isReached: (told ?? entry.status ?? above?.status)?.value === 'complete' }
      : {}),
    status: told ?? entry.status ?? beside?.status ?? above?.status ?? null,
    ...(told && entry.status ? { also: [entry.status] } : {}),
    progress: first('progress') ?? entry.progress ?? beside?.progress ?? null,
    priority: first('priority') ?? entry.priority ?? beside?.priority ?? above?.priority ?? null,
    batch: body.batch ?? scope.batch,
    effort: first('effort') ?? entry.effort,
    owner: first('owner') ?? entry.owner,
    place: placeOf(index, heading),
    extent: index.place(section.start, section.end),
    promises:
      !entry.touches &&
      !body.goes &&
      !(entry.isStruck && entry.status?.value !== 'complete') &&
      vocabulary.sum.get(entry.name.toLowerCase()) === null,
  };
}

/** The paths under a heading that end with the one that it names. */
function longerPaths(section: Section, path: string, context: Context): string[] {
  const end = `/${clean(path)}`;
  return recall(section, documentsIn, context).flatMap(({ text }) => (text.endsWith(end) ? text : []));
}

function scopeAbove(scope: Scope, reads: ReadonlyMap<Section, HeadingRead>): Scope | null {
  return scope.section.parent ? (reads.get(scope.section.parent)?.scope ?? null) : null;
}

function listingOf(
  drafts: readonly Draft[],
  defines: DraftListing['defines'],
  isAboutDocuments: boolean,
): DraftListing {
  const first = drafts[0] as Draft;
  const last = drafts.at(-1) as Draft;
  return {
    kind: 'headings',
    role: 'definition',
    heading: null,
    place: {
      ...first.place,
      end: last.extent.end,
      endLine: last.extent.endLine,
      endColumn: last.extent.endColumn,
    },
    columns: [],
    drafts,
    defines,
    isAboutDocuments,
    unreadable: [],
  };
}
