import { readBody } from '../body.ts';
import { type Body, folderOf } from '../bodyModel.ts';
import type { Context, LineContext } from '../context.ts';
import type { Draft, DraftListing } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { withFacts } from '../facts.ts';
import { labelsIn } from '../labelLine.ts';
import type { Field } from '../labels/model.ts';
import { recall } from '../memory.ts';
import { outlineOfList } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Block, Paragraph, Section } from '../text/blocks.ts';
import { withoutEmphasis } from '../text/emphasis.ts';
import { type Line, placeOf, trim } from '../text/line.ts';
import { isDocument } from '../text/paths.ts';
import { linesWithin } from '../text/within.ts';
import { withLabels } from './itemFacts.ts';
import { opensWithPath } from './leadingPath.ts';
import { boldLine, entryDraft, filesIn, listing } from './paragraphs.ts';

/** Titles with what labels below them tell, and the blocks that tell it. */
interface TitledRecords {
  readonly listings: readonly DraftListing[];
  readonly taken: ReadonlySet<Block>;
}

/** A line that is a title, with the lines and blocks below it up to the next one. */
interface Titled {
  readonly title: Line;
  readonly lead: readonly Line[];
  readonly blocks: readonly Block[];
  readonly end: number;
}

/** Titles in bold, behind a mark or a number, each over labels that name its file: in lines, a list or a table of two columns. */
export function titledRecords(section: Section, scope: Scope, context: Context): TitledRecords | null {
  if (scope.role === 'criteria') return null;
  const taken = new Set<Block>();
  const drafts = recall(section, titledIn, context).flatMap(({ title, lead, blocks, end }): Draft[] => {
    const body = withFirstLine(readBody(blocks, context, lead), lead, blocks, context);
    const entry = readEntry(title, context);
    const path = body.path && isDocument(body.path.text) ? body.path : null;
    const isTold = body.fields.has('outline') || body.fields.has('status');
    if (entry.name === '' || entry.path || body.otherFile || !(path || isTold)) return [];
    for (const block of body.taken) taken.add(block);
    return [
      {
        ...withLabels(entryDraft(entry, scope), body),
        kind: 'item',
        path,
        folder: (path ? folderOf(body) : null) ?? scope.folder,
        outline: body.outline ?? (path && body.loose ? outlineOfList(body.loose, context) : []),
        place: placeOf(context.index, title),
        extent: context.index.place(title.start, end),
      },
    ];
  });
  const files = drafts.filter(({ path }) => path !== null);
  const names = drafts.filter(({ path }) => path === null);
  if (files.length === 0 && !names.some(({ place }) => marked.test(context.index.line(place.line))))
    return null;
  return {
    listings: [
      ...(files.length > 0 ? [listing(files, scope, filesIn(scope))] : []),
      // A title over labels is as good as a heading.
      ...(names.length > 0 ? [{ ...listing(names, scope, 'names'), kind: 'headings' as const }] : []),
    ],
    taken,
  };
}

/** A body with what the line under a title says that opens with its file: `docs/a.md, 300 lines`. */
function withFirstLine(body: Body, lead: readonly Line[], [below]: readonly Block[], context: Context): Body {
  const line = lead[0] ?? (below?.kind === 'paragraph' ? below.lines[0] : undefined);
  const fact = line && withoutEmphasis(line);
  if (!fact || body.path !== null || !opensWithPath(fact)) return body;
  const { path, touches, ...facts } = readEntry(fact, context);
  if (path?.kind !== 'document' || touches) return body;
  return { ...withFacts(body, facts), path: { text: path.text, place: path.place } };
}

/** Whether a section holds titles over labels that name their files, so that its own heading is no such title. */
export function holdsTitled(section: Section, context: LineContext): boolean {
  const labels = (lines: readonly Line[]): (Field | null)[] =>
    lines.flatMap(line => labelsIn(line, context).map(({ field }) => field));
  const titled = recall(section, titledIn, context);
  const isFiled = ({ lead, blocks }: Titled): boolean =>
    labels([...lead, ...blocks.flatMap(linesWithin)]).includes('file');
  const told: readonly (Field | null)[] = ['file', 'status', 'outline'];
  return (
    (titled.length > 1 && titled.filter(isFiled).length > 1) ||
    titled.some(
      ({ title, lead }) => marked.test(title.text) && labels(lead).some(field => told.includes(field)),
    )
  );
}

/** `◆ Title`, `▶ Title`: a mark that is no state. */
const marked =
  /^\s*[\u25a0-\u25ff\u2605\u2606\u2726-\u2767\u203b\u25b6\u{1f300}-\u{1faff}]\ufe0f?\s*[\p{L}\p{N}《「“"].{0,80}$/u;

function titledIn({ blocks }: Section, context: LineContext): readonly Titled[] {
  const pieces = blocks.flatMap((block): Block[] => (block.kind === 'paragraph' ? apart(block) : [block]));
  const heads = pieces.flatMap((piece, at) =>
    piece.kind === 'paragraph' && opens(piece, pieces[at + 1], context) ? at : [],
  );
  return heads.flatMap((at, place) => {
    const head = pieces[at] as Paragraph;
    const [title, ...lead] = head.lines.map(trim);
    const below = pieces.slice(at + 1, heads[place + 1]);
    if (!title || (lead.length === 0 && below.length === 0)) return [];
    return [{ title, lead, blocks: below, end: (below.at(-1) ?? head).end }];
  });
}

/** The records of a paragraph that holds several, each of which opens with a mark. */
function apart(block: Paragraph): Paragraph[] {
  const starts = block.lines.flatMap(({ text }, at) => (at > 0 && marked.test(text) ? at : []));
  return [0, ...starts].map((from, place) => {
    const lines = block.lines.slice(from, starts[place]);
    const last = lines.at(-1);
    return {
      kind: 'paragraph',
      lines,
      start: lines[0]?.start ?? block.start,
      end: last ? last.start + last.text.length : block.end,
    };
  });
}

/** A line in bold with signs behind it. */
const signedBold = /^\s*(?:\*\*|__)[^*]+(?:\*\*|__)(?:\s|\p{Extended_Pictographic}|\ufe0f)*$/u;

/** Whether a paragraph opens with a title: in bold or behind a mark, or any short line over nothing but labels. */
function opens({ lines }: Paragraph, below: Block | undefined, context: LineContext): boolean {
  const [first, ...others] = lines;
  if (!first) return false;
  if (boldLine.test(first.text)) return true;
  const next = others[0] ?? (below?.kind === 'paragraph' ? below.lines[0] : undefined);
  if (next && signedBold.test(first.text) && opensWithPath(withoutEmphasis(next))) return true;
  const mayBe =
    first.text.length <= 90 &&
    (others.length > 1 || (others.length > 0 && marked.test(first.text))) &&
    !/[.。!！?？:：,，;；]\s*$/.test(first.text);
  return (
    mayBe &&
    labelsIn(first, context).length === 0 &&
    others.every(line => labelsIn(line, context).some(({ field }) => field !== null))
  );
}
