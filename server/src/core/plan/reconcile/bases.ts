import type { Draft, MaybeFolder } from '../draft.ts';
import { baseName } from '../text/paths.ts';
import { foldersOf } from './beside.ts';
import { fullerPaths, otherwise } from './fuller.ts';
import { clean, dirName, isGeneric, isOfMachine, join } from './pathForms.ts';
import { withoutTreeRoots } from './treeRoots.ts';

/** Where the path of a draft leads from the root; its `path` is null where it leaves it. */
export type Resolve = (draft: Draft) => Found | null;

interface Found {
  readonly path: string | null;
  /** The path as it counts from its base. */
  readonly tail: string;
}

export interface BaseOptions {
  readonly path: string;
  readonly exists: (path: string) => boolean;
  readonly base?: string | null;
  /** The plan lies in a folder of plans, where no guide does. */
  readonly isAmongPlans?: boolean;
  /** A folder that the plan says its paths count from. */
  readonly stated?: string | null;
}

/** So many paths, taken from all over the plan, tell where its files lie. */
const mostVotes = 4000;

/** Plans lie no deeper, and no more folders are tried. */
const mostBases = 24;

/**
 * Finds the folder that planned paths count from: the plan's own or one of its ancestors (or a `docs` in one of
 * them), whichever holds most of the files. A path that isn't there may be under one of the others that hold some.
 */
export function resolverFor(written: readonly Draft[], options: BaseOptions): Resolve {
  const own = dirName(options.path);
  const stated = statedBase(own, options.stated ?? null);
  const bases = basesFor(own, options.base ?? null);
  const { exists } = options;
  const bare = withoutTreeRoots(written, bases, exists);
  const drafts = written.map(bare);
  const repeated = repeatedNames(drafts);
  const variants = drafts.map(draft => variantsOf(draft, repeated, false));
  const step = Math.ceil(variants.length / mostVotes);
  const voting = step > 1 ? variants.filter((_, at) => at % step === 0) : variants;
  const counts = bases.map(
    base => voting.filter(some => some.some(path => found(base, path, exists))).length,
  );
  const proven = drafts.some(
    draft =>
      draft.maybeFolder !== null &&
      draft.path !== null &&
      bases.some(base => found(base, `${draft.maybeFolder?.name}/${clean(draft.path?.text ?? '')}`, exists)),
  );
  const order = bases
    .map((_, at) => at)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const most = counts[order[0] as number] as number;
  const main =
    most > 0 || options.base != null
      ? (bases[order[0] as number] as string)
      : (stated ?? defaultBase(own, variants, options.isAmongPlans ?? false));
  const others = order.filter(at => (counts[at] as number) > 0).map(at => bases[at] as string);
  const repeats = memoOf((base: string) =>
    voting.some(some =>
      some.some(path => path.startsWith(`${baseName(base)}/`) && found(base, path, exists)),
    ),
  );
  const fuller = fullerPaths(variants);
  /** `docs/a.md` under `docs/` counts from above, unless there is a folder of that name in it. */
  const placeOf = (base: string, path: string): string | null =>
    options.base == null && base !== '' && path.startsWith(`${baseName(base)}/`) && !repeats(base)
      ? join(dirName(base), path)
      : join(base, path);
  const same = otherwise(variants, main, bases, placeOf);
  let folders: readonly string[] | null = null;
  const beside = (): readonly string[] => {
    folders ??= foldersOf(
      voting.map(([path]) => path),
      bases,
      exists,
    );
    return folders;
  };
  const find = (places: readonly string[], paths: readonly string[]): Found | null => {
    for (const base of places)
      for (const path of paths) {
        const full = join(base, path);
        const file = full === null ? null : fileAt(full, path, exists);
        if (file !== null) return { path: file, tail: path };
      }
    return null;
  };
  /** Where a path would be that is not there: a bare name beside the plan, others under the base. */
  const expect = (path: string, base: string): Found => {
    // A link that leads out of the plan's folder counts from there, whatever folder a sentence names.
    if (path.startsWith('../')) return { path: join(base, path), tail: path };
    const isFixed = options.base != null;
    const isBare =
      !isFixed && !path.includes('/') && most > 0 && `${own}/`.startsWith(main === '' ? '' : `${main}/`);
    const under = clean(options.stated ?? '');
    const isWhole = stated !== null && `${path}/`.startsWith(under);
    // `docs/net/a.md` is not under `docs/labs/`, where some lie: both count from the same place.
    const isBeside =
      under.includes('/', under.indexOf('/') + 1) && path.startsWith(under.slice(0, under.indexOf('/') + 1));
    const isUnderStated = stated !== null && !isFixed && !isWhole && !isBeside;
    // `handbook/a.md` under `docs/handbook/` counts from `docs/`.
    if (isUnderStated && path.startsWith(`${baseName(stated)}/`))
      return { path: join(dirName(stated), path), tail: path };
    // A path that has the stated folder in it counts from above that.
    const above =
      (isWhole || isBeside) && base === stated ? stated.slice(0, -under.replace(/\/+$/, '').length) : base;
    return { path: placeOf(isUnderStated ? stated : isBare ? own : above, path), tail: path };
  };
  return whole => {
    const draft = bare(whole);
    if (draft.path === null) return null;
    const [first, ...rest] = variantsOf(draft, repeated, proven);
    if (first === undefined) return null;
    const isRelative = /^\.\.?(?:\/|$)/.test(draft.path.text.replace(/\\/g, '/'));
    const places = isRelative && options.base == null ? [own, main, ...others] : [main, ...others];
    const found = find(places, [first, ...rest, ...draft.longer.map(clean)]);
    if (found) return found;
    if (isOfMachine(draft.path.text)) return { path: null, tail: first };
    const elsewhere = isRelative ? undefined : same(first);
    if (elsewhere !== undefined) return { path: elsewhere, tail: first };
    const folders = first.includes('/') || isGeneric(first) || options.base != null ? [] : beside();
    const near = folders.map(folder => `${folder}/${first}`).find(exists);
    if (near !== undefined) return { path: near, tail: first };
    const longer = fuller(first);
    const base = places[0] as string;
    if (longer === undefined) return expect(first, base);
    const full = find(places, [longer]) ?? expect(longer, base);
    // A link that leads out of the root tells nothing of where a file in it lies.
    return full.path === null ? expect(first, base) : full;
  };
}

function basesFor(own: string, fixed: string | null): string[] {
  if (fixed !== null) return [join('', clean(fixed)) ?? ''];
  const bases: string[] = [];
  for (let folder = own; bases.length < mostBases / 2; folder = dirName(folder)) {
    bases.push(folder);
    if (folder === '') break;
  }
  if (!bases.includes('')) bases.push('');
  return [
    ...new Set([...bases, ...bases.flatMap(base => [join(base, 'docs') ?? '', join(base, 'doc') ?? ''])]),
  ];
}

/** The folder that a plan states, seen from one of its ancestors; the one that holds the plan, if any does. */
function statedBase(own: string, stated: string | null): string | null {
  if (stated === null) return null;
  const folder = clean(stated).replace(/\/+$/, '');
  for (let at = own; ; at = dirName(at)) {
    const full = join(at, folder);
    if (full !== null && `${own}/`.startsWith(`${full}/`)) return full;
    if (at === '') return join('', folder);
  }
}

/**
 * Where nothing is there yet: an ancestor whose folder the paths start with, else the plan's own folder, or the one
 * above where the plan stands among plans or its paths start at the documentation.
 */
function defaultBase(own: string, variants: readonly (readonly string[])[], isAmongPlans: boolean): string {
  const parts = own.split('/');
  const firsts = variants.flatMap(([path]) => (path?.includes('/') ? path.slice(0, path.indexOf('/')) : []));
  for (let at = 0; at < parts.length; at++)
    if (
      parts[at] !== '' &&
      firsts.filter(first => first === parts[at]).length * 2 >= Math.max(1, firsts.length)
    )
      return parts.slice(0, at).join('/');
  const fromDocs = firsts.filter(first => /^(?:docs?|documentation)$/i.test(first)).length;
  return isAmongPlans || fromDocs * 2 > Math.max(1, firsts.length) ? dirName(own) : own;
}

/** The paths that a draft may mean, the likeliest first. */
function variantsOf(
  { path, folder, maybeFolder }: Draft,
  repeated: ReadonlySet<string>,
  proven: boolean,
): string[] {
  if (path === null) return [];
  const text = clean(path.text);
  const list: string[] = [];
  const under = folder === null ? null : clean(folder).replace(/\/+$/, '');
  if (under && !text.startsWith(`${under}/`) && !text.startsWith('../')) {
    // A path that repeats the end of its folder counts from above it: `guides/` over `guides/a.md`.
    const last = baseName(under);
    if (text.startsWith(`${last}/`)) list.push(`${under.slice(0, under.length - last.length)}${text}`, text);
    else list.push(`${under}/${text}`, ...(isGeneric(text) ? [] : [text]));
  } else list.push(text);
  if (maybeFolder !== null && !text.includes('/')) {
    const maybe = `${maybeFolder.name}/${text}`;
    const isRepeated = repeated.has(text) && isLikely(maybeFolder, text);
    if ((proven && /[_-]/.test(maybeFolder.name)) || isRepeated) list.unshift(maybe);
    else list.push(maybe);
  }
  return list;
}

/** File names such as `README.md` that a plan gives more than once without a folder. */
function repeatedNames(drafts: readonly Draft[]): Set<string> {
  const folders = new Map<string, Set<string>>();
  for (const { path, maybeFolder, folder } of drafts) {
    if (path === null || maybeFolder === null || folder !== null || path.text.includes('/')) continue;
    const text = clean(path.text);
    if (isLikely(maybeFolder, text))
      folders.set(text, (folders.get(text) ?? new Set()).add(maybeFolder.name));
  }
  return new Set([...folders].flatMap(([text, some]) => (some.size > 1 ? [text] : [])));
}

/** Whether a heading is likely the folder of a file that is given under several. */
function isLikely({ holds }: MaybeFolder, path: string): boolean {
  return holds === 'any' || (holds === 'readmes' && isGeneric(path));
}

/** The file that a path names; of a folder, the one that stands for it. */
function fileAt(full: string, path: string, exists: (path: string) => boolean): string | null {
  if (!path.endsWith('/')) return exists(full) ? full : null;
  return ['index.md', 'README.md'].map(name => `${full}/${name}`).find(exists) ?? null;
}

function found(base: string, path: string, exists: (path: string) => boolean): boolean {
  const full = join(base, path);
  return full !== null && exists(full);
}

/** A question about paths whose answers are kept. */
export function memoOf(asked: (path: string) => boolean): (path: string) => boolean {
  const known = new Map<string, boolean>();
  return path => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const is = asked(path);
    known.set(path, is);
    return is;
  };
}
