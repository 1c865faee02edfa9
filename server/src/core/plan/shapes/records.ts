import { readBody } from '../body.ts';
import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { labelsIn } from '../labelLine.ts';
import { outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, Paragraph } from '../text/blocks.ts';
import { trim } from '../text/line.ts';
import { boldRecord } from './boldRecords.ts';
import { definedTopics } from './definitions.ts';
import { groupedRecords } from './groupedRecords.ts';
import { isOfPaths } from './headingOutline.ts';
import { withLabels } from './itemFacts.ts';
import { recordOf } from './lineRecord.ts';
import { filesIn, listing } from './paragraphs.ts';

/** Paragraphs that tell of topics with their files, in whatever form: of each the first form that fits. */
export function recordTopics(blocks: readonly Block[], scope: Scope, context: Context): DraftListing | null {
  if (scope.role === 'criteria') return null;
  const drafts = blocks.flatMap((block, place) =>
    block.kind === 'paragraph' ? recordsIn(block, blocks[place + 1], scope, context) : [],
  );
  return drafts.length === 0 ? null : listing(drafts, scope, filesIn(scope));
}

function recordsIn(
  block: Paragraph,
  next: Block | undefined,
  scope: Scope,
  context: Context,
): readonly Draft[] {
  const defined = definedTopics(block, scope, context);
  if (defined.length > 0) return defined;
  const list = next?.kind === 'list' ? next : null;
  const bold = boldRecord(block, scope, context);
  if (bold.length > 0 && !list) return bold;
  const grouped = groupedRecords(block, scope, context);
  const found = grouped.length > 0 ? grouped : lineRecords(block, next, scope, context);
  const [record, ...others] = found.length > 0 ? [] : bold;
  if (!record || others.length > 0 || !list || isOfPaths(list)) return found;
  // `**Caches.** They go to `docs/caches.md`.` over a list of what is in it.
  const outline = record.outline.length > 0 ? record.outline : outlineOfList(list, context);
  return [{ ...record, outline, extent: context.index.place(block.start, list.end) }];
}

/** Records of a line each; the only one of a paragraph has its labels below it, or its outline in the list behind it. */
function lineRecords(
  block: Paragraph,
  next: Block | undefined,
  scope: Scope,
  context: Context,
): readonly Draft[] {
  const records = block.lines.map(line => recordOf(trim(line), scope, context));
  const [record] = records;
  const labelled = record ? labelledRecord(record, block, context) : null;
  if (labelled) return [labelled];
  if (record && records.length === 1 && next?.kind === 'list')
    return [
      {
        ...record,
        outline: outlineOfList(next, context),
        extent: context.index.place(block.start, next.end),
      },
    ];
  const found = records.filter(one => one !== null);
  return found.length > 1 && found.length === records.length ? found : [];
}

/** A record whose further lines are labels that tell of it. */
function labelledRecord(record: Draft, { lines, start, end }: Paragraph, context: Context): Draft | null {
  const others = lines.slice(1);
  const areLabels = others.every(line => labelsIn(line, context).some(({ field }) => field !== null));
  if (others.length === 0 || !areLabels) return null;
  const body = readBody([], context, others);
  return {
    ...withLabels(record, body),
    outline: body.outline ?? [],
    extent: context.index.place(start, end),
  };
}
