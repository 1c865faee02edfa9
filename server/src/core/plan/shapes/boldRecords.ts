import { readBody } from '../body.ts';
import type { Context } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { Scope } from '../scope.ts';
import type { Block } from '../text/blocks.ts';
import { placeOf, trim } from '../text/line.ts';
import { isDocument } from '../text/paths.ts';
import { withLabels } from './itemFacts.ts';
import { boldLine, entryDraft, filesIn, listing } from './paragraphs.ts';

/** Titles in bold with what is told of them, and the blocks that tell it. */
interface BoldRecords {
  readonly listing: DraftListing;
  readonly taken: ReadonlySet<Block>;
}

/** Titles in bold, each over labels that name its file: in lines below it, in a list or in a table of two columns. */
export function boldRecords(blocks: readonly Block[], scope: Scope, context: Context): BoldRecords | null {
  if (scope.role === 'criteria') return null;
  const taken = new Set<Block>();
  const heads = blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && boldLine.test(block.lines[0]?.text ?? '') ? at : [],
  );
  const drafts = heads.flatMap((at, place): Draft[] => {
    const head = blocks[at];
    const [first, ...lead] = head?.kind === 'paragraph' ? head.lines : [];
    const own = blocks.slice(at + 1, heads[place + 1]);
    if (!head || !first || (own.length === 0 && lead.length === 0)) return [];
    const body = readBody(own, context, lead);
    const { path } = body;
    const entry = readEntry(trim(first), context);
    if (!path || !isDocument(path.text) || entry.name === '' || entry.path) return [];
    for (const block of body.taken) taken.add(block);
    return [
      {
        ...withLabels(entryDraft(entry, scope), body),
        kind: 'item',
        path,
        outline: body.outline ?? [],
        place: placeOf(context.index, trim(first)),
        extent: context.index.place(head.start, (own.at(-1) ?? head).end),
      },
    ];
  });
  if (drafts.length === 0) return null;
  return { listing: listing(drafts, scope, filesIn(scope)), taken };
}
