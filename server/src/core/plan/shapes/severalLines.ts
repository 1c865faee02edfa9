import type { Context } from '../context.ts';
import { type DraftListing, emptyDraft } from '../draft.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { placeOf, trim } from '../text/line.ts';
import { listing } from './paragraphs.ts';
import { ledIn, severalIn } from './severals.ts';

/** Paragraphs whose lines give several topics a priority or a state: `P0: caching, logging`, `✅ caching、🚧 logs`. They define none. */
export function severalLines(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role !== 'priority' && scope.role !== 'progress') return null;
  const drafts = blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.lines.flatMap(line => {
          const led = ledIn(line, context);
          const place = placeOf(context.index, trim(line));
          const drafts = severalIn(line, { ...emptyDraft, kind: 'inline', place, extent: place }, context);
          const isLed = led !== null && (led.priority !== null || led.status !== null);
          const areSigned = drafts.length > 1 && drafts.every(({ status }) => status?.form === 'sign');
          return isLed || areSigned ? drafts : [];
        })
      : [],
  );
  return drafts.length === 0 ? null : listing(drafts, scope, 'nothing');
}
