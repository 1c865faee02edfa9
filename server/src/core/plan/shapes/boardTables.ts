import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import type { StatusMark } from '../model.ts';
import type { Scope } from '../scope.ts';
import type { TableBlock } from '../text/blocks.ts';
import { columnState } from '../text/board.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';

/** The topics on a board: a table whose columns are states, with a topic a cell; null for any other table. */
export function boardTopics(table: TableBlock, scope: Scope, context: Context): DraftListing | null {
  const { vocabulary, index } = context;
  const heads = table.head.map(({ text }) => text);
  const states = table.head.map((head, at): StatusMark | null => {
    const value = columnState(heads, at, vocabulary);
    return value && { value, raw: head.text, place: placeOf(index, head), form: 'inherited' };
  });
  if (states.length < 2 || states.includes(null) || new Set(states.map(state => state?.value)).size < 2)
    return null;
  const drafts = table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell, column) =>
      cardsIn(cell).flatMap(card => cardOf(card, states[column] ?? null, scope, context)),
    ),
  );
  if (drafts.length < 2) return null;
  const filed = drafts.filter(({ path }) => path !== null).length;
  return {
    kind: 'list',
    role: scope.role === 'definition' || filed > 0 ? 'definition' : 'progress',
    heading: scope.title,
    place: index.place(table.start, table.end),
    columns: [],
    drafts: filed * 2 > drafts.length ? drafts.filter(({ path }) => path !== null) : drafts,
    defines: scope.role === 'existing' ? 'nothing' : filed * 2 > drafts.length ? 'files' : 'names',
    isAboutDocuments: scope.isAboutDocuments,
    unreadable: [],
  };
}

/** What a cell holds between breaks of HTML. */
function cardsIn(cell: Line): Line[] {
  const breaks = [...cell.text.matchAll(/<br\s*\/?>/gi)];
  const starts = [0, ...breaks.map(({ index, 0: { length } }) => index + length)];
  return starts
    .map((start, at) => trim(sub(cell, start, breaks[at]?.index)))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function cardOf(card: Line, status: StatusMark | null, scope: Scope, context: Context): Draft[] {
  const { name, described, number, path, lines, owner } = readEntry(card, context);
  const filed = path?.kind === 'document' ? path : null;
  if (name === '' && !filed) return [];
  const place = placeOf(context.index, card);
  const { folder, group } = scope;
  return [
    {
      ...emptyDraft,
      kind: 'item',
      name,
      described,
      number,
      path: filed,
      lines,
      owner,
      status,
      folder,
      group,
      place,
      extent: place,
    },
  ];
}
