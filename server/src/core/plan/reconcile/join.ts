import type { DraftListing } from '../draft.ts';
import type { PlanProblem } from '../model.ts';
import { baseName, isGlob } from '../text/paths.ts';
import { isAbove } from './above.ts';
import type { Resolve } from './bases.ts';
import { matchEchoes } from './echoes.ts';
import { fitsGlob } from './glob.ts';
import { isOfGroup, spread } from './groupStates.ts';
import { mayBeAbout } from './groupTables.ts';
import type { Joined, Member } from './joined.ts';
import { ambiguous, forSeveral, outsideRoot, unknown } from './joinProblems.ts';
import { matchNames } from './match.ts';
import { areOfFolders, knownOf, namesTopics, ofItself, tellsStates, titleOf, within } from './members.ts';
import { areBesideFiles, mostly, namesDefine, outlinedLists } from './namesDefine.ts';
import { withNumbers } from './numbers.ts';
import { nameGroups, rank } from './order.ts';
import { isGeneric } from './pathForms.ts';
import { spreadRanges } from './ranges.ts';
import { areTwins, isText, twinStem } from './renderings.ts';
import { apart } from './severals.ts';
import { type Spelled, TopicNames } from './topicNames.ts';

export interface Joining {
  readonly topics: readonly Joined[];
  readonly problems: readonly PlanProblem[];
}

/** What may define topics without naming files; decided by what the document is. */
export interface Permissions {
  readonly isPlanOfDocuments: boolean;
  /** Lists of titles do, where nothing else does. */
  readonly areNamesAll: boolean;
}

/** Joins the places of all listings to topics: by path, then by name. */
export function joinTopics(
  listings: readonly DraftListing[],
  resolve: Resolve,
  exists: (path: string) => boolean,
  permissions: Permissions,
): Joining {
  const joiner = new Joiner(listings, resolve, exists);
  const order = listings
    .map((_, at) => at)
    .sort((a, b) => rank(listings[a] as DraftListing) - rank(listings[b] as DraftListing) || a - b);
  for (const at of order)
    if ((listings[at] as DraftListing).drafts.some(({ path }) => path !== null)) joiner.byPath(at);
  for (const group of nameGroups(order, listings)) joiner.byName(group, permissions);
  spread(joiner.ofGroups, joiner.topics);
  spreadRanges(listings, joiner.topics);
  return joiner;
}

/** Leaves of a tree of pages have much in common with those beside them, `Post a task` and `Apply for a task`. */
const ofPages = { atLeast: 0.5, bothWays: true };

class Joiner implements Joining {
  readonly topics: Joined[] = [];
  readonly problems: PlanProblem[] = [];
  private readonly paths = new Map<string, Joined>();
  /** The topics of paths without their endings. */
  private readonly twins = new Map<string, Joined>();
  private readonly names = new Map<string, Joined[]>();
  readonly ofGroups: Member[] = [];
  private readonly spelled = new Map<string, Spelled>();
  private readonly outlined: ReadonlySet<DraftListing>;

  constructor(
    private readonly listings: readonly DraftListing[],
    private readonly resolve: Resolve,
    private readonly exists: (path: string) => boolean,
  ) {
    this.outlined = outlinedLists(listings);
  }

  byPath(at: number): void {
    const { drafts, defines, kind, role } = this.listings[at] as DraftListing;
    const isFirst = rank(this.listings[at] as DraftListing) <= 1;
    for (const draft of drafts) {
      const found = draft.path && this.resolve(draft);
      if (!draft.path || !found) continue;
      const member = { draft, listing: at };
      if (isGlob(draft.path.text)) {
        const some = this.matching(found.tail);
        for (const topic of some) if (topic.definition.listing !== at) topic.members.push(member);
        if (some.length === 0) this.several(member, defines === 'files' && draft.promises);
        continue;
      }
      if (found.path === null) {
        this.problems.push(outsideRoot(draft.path));
        if (defines === 'files' && draft.promises) this.add(member, null);
        continue;
      }
      const known =
        this.known(found.path, found.tail, isFirst, isFirst || kind === 'tree') ??
        (kind === 'tree' ? this.deeper(found.path) : undefined);
      const twice =
        known?.definition.listing === at &&
        kind !== 'list' &&
        kind !== 'tree' &&
        known.definition.draft.name !== draft.name;
      if (known && !twice) known.members.push(tellsStates(role) ? member : ofItself(member));
      else if (defines === 'files' && draft.promises) this.add(member, found.path);
    }
  }

  /** A path that stands for several files, none of which is a topic's: the topic has a name, or can't be read. */
  private several(member: Member, mayDefine: boolean): void {
    const { name, path } = member.draft;
    if (!path || !mayDefine) return;
    if (name !== '') this.add(member, null);
    else this.problems.push(forSeveral(path));
  }

  /** The topic of a path: the same, or the only one that ends with what was written, unless that is `index.md` where it is whole. */
  private known(path: string, tail: string, isFirst: boolean, isWhole: boolean): Joined | undefined {
    const same = this.paths.get(path.toLowerCase());
    if (same) return same;
    const twin = this.twins.get(twinStem(path));
    if (twin?.path && areTwins(twin.path, path)) {
      if (isText(path) && (this.exists(path) || !this.exists(twin.path))) twin.path = path;
      this.paths.set(path.toLowerCase(), twin);
      return twin;
    }
    if ((isFirst && this.exists(path)) || (isWhole && isGeneric(tail))) return undefined;
    const end = `/${tail.toLowerCase()}`;
    const some = (this.names.get(baseName(tail).toLowerCase()) ?? []).filter(topic =>
      `/${topic.path?.toLowerCase()}`.endsWith(end),
    );
    return some.length === 1 ? some[0] : undefined;
  }

  /** The topic that a table put right under a heading's folder, and a tree shows in a folder within that. */
  private deeper(path: string): Joined | undefined {
    if (isGeneric(path)) return undefined;
    const some = (this.names.get(baseName(path).toLowerCase()) ?? []).filter(topic => isAbove(topic, path));
    const [only] = some;
    if (!only?.path || some.length > 1 || this.exists(only.path)) return undefined;
    only.path = path;
    this.paths.set(path.toLowerCase(), only);
    return only;
  }

  private matching(pattern: string): Joined[] {
    return this.topics.filter(({ path }) => path !== null && fitsGlob(path, pattern)).slice(0, 200);
  }

  private add(member: Member, path: string | null): void {
    const topic: Joined = { definition: member, members: [member], path };
    this.topics.push(topic);
    if (path === null) return;
    const key = path.toLowerCase();
    if (!this.paths.has(key)) this.paths.set(key, topic);
    if (!this.twins.has(twinStem(path))) this.twins.set(twinStem(path), topic);
    const base = baseName(key);
    const list = this.names.get(base);
    if (!list) this.names.set(base, [topic]);
    else if (list.length < 50) list.push(topic);
  }

  /** The topics that the names of listings may be those of. */
  private mayBeAbout([at, ...others]: readonly number[], members: readonly Member[]): readonly Joined[] {
    const topics = [...this.topics];
    if (at === undefined || others.length > 0) return topics;
    const likeness = (): number => {
      const drafts = members.map(({ draft }) => draft);
      const matches = matchNames(drafts, new TopicNames(topics.map(knownOf), this.spelled));
      return matches.filter(match => match !== null).length / members.length;
    };
    return topics.filter(mayBeAbout(at, members, topics, this.listings, likeness));
  }

  byName(group: readonly number[], { isPlanOfDocuments, areNamesAll }: Permissions): void {
    const all = group.flatMap(at =>
      (this.listings[at] as DraftListing).drafts.flatMap(draft =>
        draft.path === null && !draft.range ? { draft, listing: at } : [],
      ),
    );
    const [first] = group.map(at => this.listings[at] as DraftListing);
    if (!first || all.length === 0) return;
    if (first.kind === 'headings' && areOfFolders(all, this.topics)) return;
    const isEcho = first.kind === 'headings' && first.defines === 'nothing';
    const before = this.mayBeAbout(group, all);
    const known = before.map(knownOf);
    const names = new TopicNames(known, this.spelled);
    const members = first.role === 'definition' ? all : apart(all, names);
    const drafts = members.map(({ draft }) => draft);
    const matches = isEcho
      ? matchEchoes(drafts, names)
      : withNumbers(matchNames(drafts, names, first.kind === 'tree' ? ofPages : {}), drafts, known);
    const hit = matches.filter(match => match !== null).length;
    const isOfGroups = first.isOfGroups || (first.countsDocuments && this.topics.length > 0);
    const groups = isOfGroups ? members.filter(member => isOfGroup(member, before)) : [];
    const areGroups = first.countsDocuments && groups.length * 2 > members.length;
    if (isOfGroups && (areGroups || hit / members.length <= mostly)) {
      this.ofGroups.push(...groups);
      return;
    }
    const filed = this.topics.filter(({ path }) => path !== null).length;
    const hasFiles = filed > 0;
    const isOfLists = this.topics.every(({ definition: { draft } }) => draft.kind === 'item');
    const situation = {
      share: hit / members.length,
      hasFiles,
      filed,
      isOfLists,
      isPlan: isPlanOfDocuments,
      isOfSeveral: first.family !== undefined && group.length > 1,
      isBesideFiles: hasFiles && areBesideFiles(first, this.listings),
      areOutlined: this.outlined.size > 0,
      areNamesAll,
    };
    // Titles beside files are topics, and what says that it is a document; those of another list are not for that.
    const define = new Set(
      group.filter(at => namesDefine(this.listings[at] as DraftListing, drafts, situation)),
    );
    const mayDefine = ({ listing }: Member): boolean => define.has(listing);
    const isAboutTopics =
      hit >= 2 &&
      hit * 2 >= members.length &&
      (first.role === 'progress' || first.role === 'priority') &&
      first.defines !== 'nothing';
    const isOfTopics = (at: number): boolean =>
      isAboutTopics && (first.kind === 'table' || namesTopics(at, members, matches));
    for (const [place, member] of members.entries()) {
      const match = within(matches[place] ?? null, member, before);
      if (match && 'topic' in match) (before[match.topic] as Joined).members.push(member);
      else if (match && (first.kind === 'table' || isOfTopics(member.listing))) {
        const fits = match.fits.map(topic => titleOf(before[topic] as Joined));
        this.problems.push(ambiguous(member.draft, fits));
      } else if (
        match === null &&
        (first.role === 'progress' || (first.role === 'priority' && first.kind === 'list')) &&
        isOfGroup(member, before)
      )
        this.ofGroups.push(member);
      else if (match === null && mayDefine(member) && member.draft.name !== member.draft.number)
        this.add(member, null);
      else if (match === null && member.draft.promises && isOfTopics(member.listing))
        this.problems.push(unknown(member.draft));
    }
  }
}
