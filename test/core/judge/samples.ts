import type { Place } from '../../../server/src/core/place.ts';
import type { CriterionId, OutlineItem, Plan, Topic } from '../../../server/src/core/plan/model.ts';

/** Nowhere in particular. */
export const nowhere: Place = { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 };

/** A topic that promises what is given and nothing else. */
export function aTopic(fields: Partial<Topic> & { readonly items?: readonly string[] }): Topic {
  const { items = [], ...others } = fields;
  return {
    id: 'topic',
    title: 'Topic',
    number: null,
    group: null,
    file: 'guide.md',
    fileRaw: null,
    place: nowhere,
    extent: nowhere,
    expectedLines: null,
    outline: items.map(anItem),
    priority: null,
    claimed: { status: null, progress: null },
    batch: null,
    effort: null,
    owner: null,
    mentions: [],
    ...others,
  };
}

/** An outline item from its text; what it names in brackets are its parts. */
export function anItem(text: string): OutlineItem {
  const [name = text, parts = ''] = text.split(/\s*\(|\)/);
  return {
    text,
    name,
    place: nowhere,
    parts: parts === '' ? [] : parts.split(/,\s*/).map(part => ({ text: part, place: nowhere })),
    note: null,
    checked: null,
  };
}

/** A plan of topics that asks for criteria, each with the number given or none. */
export function aPlan(
  topics: readonly Topic[],
  criteria: Readonly<Partial<Record<CriterionId, number | null>>> = {},
): Plan {
  return {
    path: 'PLAN.md',
    text: '',
    title: null,
    language: 'en',
    topics,
    criteria: Object.entries(criteria).map(([id, required]) => ({
      id: id as CriterionId,
      text: id,
      place: { ...nowhere, line: 9, endLine: 9 },
      required,
    })),
    totals: [],
    claims: [],
    listings: [],
    relations: [],
    problems: [],
  };
}
