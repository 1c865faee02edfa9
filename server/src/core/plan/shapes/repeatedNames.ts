import type { Draft, DraftListing } from '../draft.ts';
import { fold } from '../text/fold.ts';

/** Fewer numbered items prove nothing. */
const fewest = 4;

function isDashed({ path, number, described, range }: Draft): boolean {
  return path === null && number !== null && described !== null && !range;
}

/** How often each name is one of drafts. */
function timesOf(drafts: readonly Draft[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { name } of drafts) times.set(fold(name), (times.get(fold(name)) ?? 0) + 1);
  return times;
}

/** Headings of chapters that are alike up to the dash go on behind it: `4. Pumps - choosing`, `5. Pumps - mounting`. */
function withWholeHeadings(listing: DraftListing): DraftListing {
  const dashed = listing.kind === 'headings' ? listing.drafts.filter(isDashed) : [];
  if (dashed.length < 2) return listing;
  const times = timesOf(dashed);
  const isRepeated = (draft: Draft): boolean => isDashed(draft) && (times.get(fold(draft.name)) ?? 0) > 1;
  return {
    ...listing,
    drafts: listing.drafts.map(draft =>
      isRepeated(draft) ? { ...draft, name: `${draft.name} - ${draft.described}`, described: null } : draft,
    ),
  };
}

/** What somebody is called who writes or is told of: `小周`, `老李`, `@ana`, `王老师`. */
const isPerson = /^(?:[小老阿大][\u3400-\u9fff]|@\S+|.{1,3}(?:老师|同学)|全员|大家|everyone|all)$/i;

/**
 * Reads the names of numbered items once more, where few names stand before dashes over and over: behind those of
 * people stand the titles, `Ch9：小周 - 水彩`; other titles go on behind the dash, `3. 安装 - Windows`.
 */
export function withTitlesBehindNames(written: readonly DraftListing[]): readonly DraftListing[] {
  const listings = written.map(withWholeHeadings);
  const dashed = listings.flatMap(({ kind, defines, drafts }) =>
    kind === 'list' && defines === 'names' ? drafts.filter(isDashed) : [],
  );
  const times = timesOf(dashed);
  const repeated = dashed.filter(({ name }) => (times.get(fold(name)) ?? 0) > 1);
  if (dashed.length < fewest || repeated.length * 2 < dashed.length) return listings;
  const areOfPeople = dashed.filter(({ name }) => isPerson.test(name.trim())).length * 2 > dashed.length;
  const wanted = new Set(areOfPeople ? dashed : repeated);
  return listings.map(listing => ({
    ...listing,
    drafts: listing.drafts.map(draft => {
      if (!wanted.has(draft) || draft.described === null) return draft;
      return areOfPeople
        ? { ...draft, name: draft.described, described: null, owner: draft.owner ?? draft.name }
        : { ...draft, name: `${draft.name} - ${draft.described}`, described: null };
    }),
  }));
}
