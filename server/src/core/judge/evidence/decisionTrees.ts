import { flatMap } from '../../flatMap.ts';
import type { Guide } from '../../guide/model.ts';
import type { Place } from '../../place.ts';
import { bit } from './cues.ts';
import { statementBefore } from './prose.ts';
import { under } from './sections.ts';

/** Drawn trees of questions that lead to what to take. */
export function trees(guide: Guide): readonly Place[] {
  return flatMap(guide.fences, fence => {
    if (fence.excluded === null) return [];
    if ((fence.code.match(answer)?.length ?? 0) < 2)
      return under(guide, fence.section, 'select') && (fence.code.match(branch)?.length ?? 0) > 2
        ? [fence.place]
        : [];
    const before = statementBefore(guide, fence);
    const isTold =
      (before !== null && (before.cues & (bit.select | bit.advice)) !== 0) || needs.test(fence.code);
    return isTold || under(guide, fence.section, 'select', 'compare') ? [fence.place] : [];
  });
}

/** What such a tree asks. */
const needs =
  /\b(?:need|mostly|how many|more than|you|your)\b[^\n]{0,60}\?|(?:需要|要不要|能否接受)[^\n]{0,30}[?？]/i;
/** A way that a flow chart labels with its case. */
const branch = /-->\s?\|[^|\n]{2,60}\|/g;
/** A branch of such a tree. */
const answer = /(?:\b(?:yes|no)\b|[是否])[^\n]{0,4}(?:→|->|─|—|:|：|\||$)/gim;
