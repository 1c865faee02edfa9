import type { CompletionItem } from 'vscode-languageserver';
import type { Field } from '../../core/plan/labels/model.ts';
import type { Plan } from '../../core/plan/model.ts';
import { vocabularyWith } from '../../core/plan/vocabulary.ts';
import type { DocumentContext } from '../feature.ts';
import { holds } from '../topicAt.ts';
import type { Cursor } from './cursor.ts';
import { labelItems } from './planLabels.ts';
import { pathItems } from './planPaths.ts';
import { groups, priorities, statusWords, topicNames, wordItems } from './planWords.ts';

/** What a plan's author may be about to write, by the column, label or mark that the cursor stands behind. */
export function planItems(about: DocumentContext, plan: Plan, cursor: Cursor): readonly CompletionItem[] {
  const path = pathBefore(cursor.before);
  const cell = cellAt(plan, cursor);
  if (path !== null)
    return pathItems(about, plan, cursor, { typed: path, quoted: true, row: cell?.row ?? null });
  if (cell) return valueItems(about, plan, cursor, cell);
  const label = /^\s*(?:[-*+]\s+)?\*\*([^*:：\n]{0,30})$/.exec(cursor.before)?.[1];
  if (label !== undefined) return labelItems(about, plan, cursor, label);
  const value = labelledAt(about, cursor);
  if (value) return valueItems(about, plan, cursor, value);
  const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?([^|]*)$/.exec(cursor.before)?.[1];
  const list = item === undefined ? -1 : listAt(plan, cursor);
  return item === undefined || list < 0 ? [] : wordItems(about, cursor, item, topicNames(plan, list));
}

/** What is typed of a path in backticks or as a link's target; null outside them. */
function pathBefore(before: string): string | null {
  const link = /\]\(([^()\s]*)$/.exec(before)?.[1];
  if (link !== undefined) return link;
  const isOpen = (before.match(/`/g)?.length ?? 0) % 2 === 1;
  return isOpen ? (/`([^`\s]*)$/.exec(before)?.[1] ?? null) : null;
}

interface Value {
  readonly field: Field | 'note' | null;
  /** The table that it is a cell of, by its index in the plan; null behind a label. */
  readonly listing: number | null;
  /** The title in that table's row, if it is there yet. */
  readonly row: string | null;
  readonly typed: string;
}

/** The cell of a table of topics that the cursor is in, or of the row right behind it. */
function cellAt({ listings }: Plan, { before, offset, above }: Cursor): Value | null {
  if (!/^\s*\|/.test(before)) return null;
  const listing = listings.findIndex(
    ({ kind, place }) => kind === 'table' && (holds(place, offset) || holds(place, above)),
  );
  const cells = before.replace(/\\\|/g, '  ').split('|');
  const columns = listings[listing]?.columns ?? [];
  const title = cells[columns.indexOf('title') + 1]?.replace(/\]\([^)]*\)|[*`[\]]/g, '').trim();
  return listing < 0
    ? null
    : {
        field: columns[cells.length - 2] ?? null,
        listing,
        row: title || null,
        typed: (cells.at(-1) ?? '').trimStart(),
      };
}

/** The value behind a label: `**Status:** `. */
function labelledAt({ folder }: DocumentContext, { before }: Cursor): Value | null {
  const [, label = '', typed = ''] =
    /^\s*(?:[-*+]\s+)?(?:\*\*)?([^*:：|\n]{1,30})(?:\*\*\s?)?[:：](?:\*\*)?[ \t]*([^*]*)$/.exec(before) ?? [];
  const field = label === '' ? null : vocabularyWith(folder.project.settings.labels).field(label.trim());
  return field && { field, listing: null, row: null, typed };
}

function valueItems(
  about: DocumentContext,
  plan: Plan,
  cursor: Cursor,
  { field, listing, row, typed }: Value,
): readonly CompletionItem[] {
  switch (field) {
    case 'file':
      return pathItems(about, plan, cursor, { typed, quoted: false, row });
    case 'status':
      return wordItems(about, cursor, typed, statusWords(plan, cursor));
    case 'priority':
      return wordItems(about, cursor, typed, priorities(plan, cursor));
    case 'title':
      return wordItems(about, cursor, typed, topicNames(plan, listing));
    case 'group':
      return wordItems(about, cursor, typed, groups(plan, 'group'));
    case 'batch':
      return wordItems(about, cursor, typed, groups(plan, 'batch'));
    default:
      return [];
  }
}

/** The index of the list that names topics and that the cursor is in, or right behind; -1 where it is in none. */
function listAt({ listings }: Plan, { offset, above }: Cursor): number {
  return listings.findIndex(
    ({ kind, role, place }) =>
      kind === 'list' && role !== 'definition' && (holds(place, offset) || holds(place, above)),
  );
}
