import type { Context } from '../context.ts';
import { type DraftListing, emptyDraft } from '../draft.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { type Line, placeOf, trim } from '../text/line.ts';
import { isCollective } from './nameNature.ts';
import { listing } from './paragraphs.ts';
import { ledIn, severalIn } from './severals.ts';

/** Whether a line tells behind a label how far several topics are: `Progress: caching 80%, logging 20%`. */
function tellsProgress({ text }: Line, { vocabulary }: Context): boolean {
  const [, label = ''] = /^\s*(?:\*\*)?([^:：*]{2,30})(?:\*\*)?[:：]/.exec(text) ?? [];
  return label !== '' && vocabulary.field(label) === 'progress' && /\d\s?[%％].*\d\s?[%％]/.test(text);
}

/** Paragraphs whose lines give several topics a priority or a state: `P0: caching, logging`, `✅ caching、🚧 logs`. They define none. */
export function severalLines(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  const isAbout = scope.role === 'priority' || scope.role === 'progress';
  const drafts = blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.lines.flatMap(line => {
          if (!isAbout && !tellsProgress(line, context)) return [];
          const led = ledIn(line, context);
          const place = placeOf(context.index, trim(line));
          const drafts = severalIn(line, { ...emptyDraft, kind: 'inline', place, extent: place }, context);
          const isLed = led !== null && (led.priority !== null || led.status !== null);
          const areSigned = drafts.length > 1 && drafts.every(({ status }) => status?.form === 'sign');
          const areCounted = drafts.filter(({ progress }) => progress !== null).length * 2 > drafts.length;
          return isLed || areSigned || areCounted
            ? drafts.filter(({ name }) => !isCollective(name, context))
            : [];
        })
      : [],
  );
  return drafts.length === 0 ? null : listing(drafts, scope, 'nothing');
}
