import type { DraftListing } from '../draft.ts';
import { ordinalOf } from '../text/ordinal.ts';
import type { Joined } from './joined.ts';

/** Gives the chapters that lines name by their numbers what these say: `Done: chapters 1-8`. What a chapter says itself stays. */
export function spreadRanges(listings: readonly DraftListing[], topics: readonly Joined[]): void {
  for (const [listing, { drafts }] of listings.entries())
    for (const draft of drafts) {
      const { range, status, priority } = draft;
      if (!range || (!status && !priority)) continue;
      for (const { definition, members } of topics) {
        const number = Number(ordinalOf(definition.draft.number) ?? Number.NaN);
        if (!(number >= range.from && number <= range.to)) continue;
        const own = {
          status: members.some(member => member.draft.status) ? null : status,
          priority: members.some(member => member.draft.priority) ? null : priority,
        };
        if (!own.status && !own.priority) continue;
        members.push({
          draft: {
            ...draft,
            ...own,
            status: own.status && { ...own.status, form: 'inherited' },
            name: '',
            outline: [],
          },
          listing,
        });
      }
    }
}
