import { LineIndex } from '../place.ts';
import type { Settings } from '../settings.ts';
import { bodyOf } from './body.ts';
import type { Body } from './bodyModel.ts';
import { claimsOf } from './claims.ts';
import type { Context } from './context.ts';
import { withConventions } from './conventions.ts';
import { criteriaOf } from './criteria/criteria.ts';
import type { DraftListing } from './draft.ts';
import { languageOf } from './language.ts';
import { recall, stretchesIn } from './memory.ts';
import type { Plan, PlanProblem } from './model.ts';
import { namingOf, withNames } from './naming.ts';
import { isAmongPlans, type Nature, natureOf } from './nature.ts';
import { memoOf, resolverFor } from './reconcile/bases.ts';
import { type Joining, joinTopics } from './reconcile/join.ts';
import { relationsOf } from './relations.ts';
import { type Scope, scopesOf } from './scope.ts';
import { listingsOf } from './shapes/all.ts';
import { bareHeadings } from './shapes/bareHeadings.ts';
import { arePartsOf, laidOutIn } from './shapes/laidOut.ts';
import { chapterLists } from './shapes/numberedLists.ts';
import { statedFolder } from './stated.ts';
import type { Section } from './text/blocks.ts';
import { fold, plainTitle } from './text/fold.ts';
import { sectionsOf } from './text/sections.ts';
import { titleSection } from './titleSection.ts';
import { topicsOf } from './topics.ts';
import { totalsOf } from './totals.ts';
import { vocabularyWith } from './vocabulary.ts';

/** What the reader needs to know beside the text. */
export interface ReadPlanOptions {
  /** The plan's path from the root, with `/`. */
  readonly path: string;
  /** Whether a path from the root names a file; chooses the base that planned paths count from. */
  readonly exists: (path: string) => boolean;
  /** The base folder that the configuration fixes, from the root. */
  readonly base?: string | null;
  readonly labels?: Settings['labels'];
  /** Somebody says that this is a plan: where its own words do not say so, they need not. */
  readonly isNamed?: boolean;
}

/** Reads a plan. Never throws: any text gives a plan and a list of problems. `text` has no byte order mark. */
export function readPlan(text: string, { exists, ...others }: ReadPlanOptions): Plan {
  // Files are asked for time and again, and be it on the disk.
  const options = { ...others, exists: memoOf(exists) };
  const index = new LineIndex(text);
  const { stretches, yaml } = stretchesIn(options.path, index);
  const sections = sectionsOf(stretches, text.length);
  const known = vocabularyWith(options.labels);
  const titled = titleSection(sections, known);
  const title = titled?.heading ? plainTitle(titled.heading.text) : null;
  const vocabulary = withConventions({ vocabulary: known, index }, sections);
  const name = fold(
    `${options.path.slice(options.path.lastIndexOf('/') + 1).replace(/[_-]+/g, ' ')} ${title ?? ''}`,
  );
  const isOutline = vocabulary.outline.find(name) !== null;
  const context: Context = {
    vocabulary,
    index,
    isOutline,
    chapterLists: chapterLists(sections, { vocabulary, index }),
  };
  const bodies = new Map(sections.map(section => [section, recall(section, bodyOf, context)]));
  const readAs = (trust?: Context['trust']): Reading =>
    readingOf(sections, bodies, titled, title, trust ? { ...context, trust } : context, options);
  let reading = readAs();
  for (const trust of options.isNamed ? (['plan', 'plan of documents'] as const) : [])
    if (reading.found.read.topics.length === 0) reading = readAs(trust);
  const {
    scopes,
    found: { read, joining, owned, listings },
  } = reading;
  const problems: PlanProblem[] = [
    ...joining.problems,
    ...read.unreadable.map(one => ({ ...one, rule: 'unreadable-row' as const })),
    ...withoutFile(read.topics, listings),
  ].sort((a, b) => a.place.start - b.place.start);
  const isPlan = read.topics.length > 0;
  const criteria = isPlan
    ? criteriaOf(sections, scopes, new Set([...owned, ...spokenIn(read.topics, sections)]), context)
    : [];
  // `All guides: 400 lines or more` is asked of each, and no sum.
  const asked = new Set(criteria.flatMap(({ required, place }) => (required === null ? [] : place.line)));
  return {
    path: options.path,
    text,
    title,
    language: languageOf(text),
    topics: read.topics,
    criteria,
    totals: isPlan
      ? totalsOf(sections, scopes, read.topics, context).filter(({ place }) => !asked.has(place.line))
      : [],
    claims: isPlan
      ? claimsOf(sections, new Set([...owned, ...holdersOf(read.topics, sections)]), yaml, context)
      : [],
    listings: read.listings,
    relations: isPlan ? relationsOf(sections, read.topics, options.path, options.exists, context) : [],
    problems: isPlan ? problems : [],
  };
}

/** What is read of a plan's topics, with the sections that speak of one. */
interface Found {
  readonly nature: Nature;
  readonly joining: Joining;
  readonly read: ReturnType<typeof topicsOf>;
  readonly owned: ReadonlySet<Section>;
  readonly listings: readonly DraftListing[];
}

/** What is read of a plan's topics, and what its headings say. */
interface Reading {
  readonly scopes: ReadonlyMap<Section, Scope>;
  readonly found: Found;
}

function readingOf(
  sections: readonly Section[],
  bodies: ReadonlyMap<Section, Body>,
  titled: Section | null,
  title: string | null,
  context: Context,
  options: ReadPlanOptions,
): Reading {
  const scopes = scopesOf(sections, bodies, context);
  const found = topicsIn(sections, scopes, bodies, titled, title, context, options);
  const { topics } = found.read;
  const again = (some: Partial<Context>): Found =>
    topicsIn(sections, scopes, bodies, titled, title, { ...context, ...some }, options);
  const mayBeLaidOut = found.nature.isPlanOfDocuments && topics.every(({ fileRaw }) => fileRaw === null);
  const laidOut = mayBeLaidOut ? laidOutIn(sections, scopes, context) : new Set<Section>();
  const areLaidOut = laidOut.size > 0 && (topics.length === 0 || arePartsOf(topics, laidOut));
  if (areLaidOut) return { scopes, found: again({ laidOut }) };
  if (topics.length > 0 || !found.nature.isPlanOfDocuments || context.trust) return { scopes, found };
  const bare = context.isOutline ? bareHeadings(sections, scopes, context) : new Set<Section>();
  return { scopes, found: again(bare.size > 0 ? { laidOut: bare } : { areNamesAll: true }) };
}

function topicsIn(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  bodies: ReadonlyMap<Section, Body>,
  titled: Section | null,
  title: string | null,
  context: Context,
  options: ReadPlanOptions,
): Found {
  const { listings: all, owned } = listingsOf(sections, scopes, bodies, titled, context);
  const nature = natureOf(options.path, title, sections, scopes, all, context);
  const listings = nature.isPlan ? all : [];
  const naming = namingOf(sections, context);
  const drafts = listings.flatMap(listing => listing.drafts);
  const resolve = resolverFor(naming ? drafts.map(naming) : drafts, {
    ...options,
    stated: statedFolder(sections, context),
    isAmongPlans: isAmongPlans(options.path, context.vocabulary),
  });
  const joining = joinTopics(listings, resolve, options.exists, {
    ...nature,
    areNamesAll: context.areNamesAll === true,
  });
  const promised = withNames(joining.topics, naming, resolve).filter(
    ({ path, definition: { draft } }) =>
      path === null || (path !== options.path && !(draft.kind === 'tree' && isItself(path, options))),
  );
  const read = topicsOf(promised, listings);
  return { nature, joining, read, owned, listings };
}

/** Whether a tree names the plan itself where it will lie among its guides: `book/PLAN.md` of `PLAN.md`. */
function isItself(path: string, { path: own, exists }: ReadPlanOptions): boolean {
  const name = own.slice(own.lastIndexOf('/') + 1);
  return path.endsWith(`/${name}`) && !/^(?:readme|index)\./i.test(name) && !exists(path);
}

/** Sections below the title that hold topics, or are phases of a plan: what labels in them say is said of these. */
function holdersOf(topics: Plan['topics'], sections: readonly Section[]): Section[] {
  const starts = topics
    .flatMap(({ mentions }) => mentions.map(({ place }) => place.start))
    .sort((a, b) => a - b);
  const defined = topics.map(({ place }) => place.start).sort((a, b) => a - b);
  const isPhase = (section: Section): boolean => {
    const start = firstAfter(defined, section.start);
    return start < endOf(section) && (defined[0] !== start || endOf(section) <= (defined.at(-1) ?? 0));
  };
  const ofPhases = new Set(sections.filter(isPhase).map(({ parent }) => parent));
  return sections.filter(({ level, start, blocks, parent }) => {
    const end = blocks.at(-1)?.end ?? start;
    return level > 1 && ((end > start && firstAfter(starts, start) < end) || ofPhases.has(parent));
  });
}

/** Where the text of a section and of all under it ends. */
function endOf({ start, blocks, children }: Section): number {
  const last = children.at(-1);
  return last ? endOf(last) : (blocks.at(-1)?.end ?? start);
}

/** The least of sorted numbers that is not below a limit; infinite where none is. */
function firstAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low] ?? Number.POSITIVE_INFINITY;
}

/** Sections whose headings turned out to be about a topic. */
function spokenIn(topics: Plan['topics'], sections: readonly Section[]): Section[] {
  const starts = new Set(topics.flatMap(({ mentions }) => mentions.map(({ place }) => place.start)));
  return sections.filter(({ heading }) => heading !== null && starts.has(heading.start));
}

/** A topic that names no file where most others do. */
function withoutFile(topics: Plan['topics'], listings: readonly DraftListing[]): PlanProblem[] {
  // Chapters have a file as soon as they are written.
  const counted = new Set(
    listings.flatMap(({ isCounted, drafts }) => (isCounted ? drafts.map(({ place }) => place.start) : [])),
  );
  const without = topics.filter(({ file, fileRaw }) => file === null && fileRaw === null);
  if (without.length * 2 >= topics.length) return [];
  return without
    .filter(({ place }) => !counted.has(place.start))
    .map(({ title, place }) => ({
      rule: 'unreadable-row',
      place,
      message: 'Expected a file for “{0}”, as the other topics have, found none.',
      args: [title],
    }));
}
