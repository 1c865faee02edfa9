import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { itemOf } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { leadOf, leadPriority, leadState } from './leads.ts';
import { entryDraft, listing } from './paragraphs.ts';

const dot = /^\s*[·•‣◦・]\s*/;

/** Fewer numbered paragraphs with dotted lines are steps of something. */
const fewest = 2;

/** Paragraphs that open with a number and a name over lines with dots, which Markdown reads as no list: `① Pins — done`. */
export function dottedTopics(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role !== 'definition' && scope.role !== 'index') return null;
  const dotted = blocks.filter(block => block.kind === 'paragraph' && dot.test(block.lines[1]?.text ?? ''));
  if (dotted.length < fewest) return null;
  let under = scope;
  const drafts = blocks.flatMap((block): Draft[] => {
    if (block.kind !== 'paragraph') return [];
    const [first, ...others] = block.lines;
    const entry = first && readEntry(trim(first), context);
    if (!first || !entry || entry.path || entry.name === '') return [];
    if (entry.number === null || !others.every(({ text }) => dot.test(text))) {
      const lead = leadOf(block, context);
      if (lead)
        under = {
          ...scope,
          priority: leadPriority(lead, context) ?? scope.priority,
          status: leadState(lead, context) ?? scope.status,
        };
      return [];
    }
    return [
      {
        ...entryDraft(entry, under),
        kind: 'item',
        outline: others.flatMap(line => itemOf(withoutDot(line), [], null, context)),
        place: placeOf(context.index, trim(first)),
        extent: context.index.place(block.start, block.end),
      },
    ];
  });
  return drafts.length < fewest ? null : listing(drafts, scope, 'names');
}

function withoutDot(line: Line): Line {
  return trim(sub(line, dot.exec(line.text)?.[0].length ?? 0));
}
