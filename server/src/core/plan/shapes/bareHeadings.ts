import type { Context } from '../context.ts';
import { readEntry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Section } from '../text/blocks.ts';
import { trim } from '../text/line.ts';

/** Fewer numbers in a row count nothing. */
const fewest = 3;

/**
 * The headings that an outline is made of where nothing stands under any: they are numbered one after the other, on one
 * level, be some numbers between them told elsewhere.
 */
export function bareHeadings(
  sections: readonly Section[],
  scopes: ReadonlyMap<Section, Scope>,
  context: Context,
): ReadonlySet<Section> {
  const levels = new Map<number, { readonly section: Section; readonly number: number }[]>();
  for (const section of sections) {
    const entry = section.heading && readEntry(trim(section.heading), context);
    const role = scopes.get(section)?.role;
    if (!entry || entry.name === '' || entry.path || !/^\d{1,2}$/.test(entry.number ?? '')) continue;
    if ((role !== 'definition' && role !== 'index') || section.children.length > 0) continue;
    const some = levels.get(section.level) ?? [];
    levels.set(section.level, [...some, { section, number: Number(entry.number) }]);
  }
  const runs = [...levels.values()].filter(
    some =>
      some.length >= fewest &&
      some[0]?.number === 1 &&
      some.every(({ number }, at) => number > (some[at - 1]?.number ?? 0)),
  );
  return new Set(runs.length === 1 ? runs.flat().map(({ section }) => section) : []);
}
