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
  if (path !== null) return pathItems(about, plan, cursor, { typed: path, quoted: true });
  const cell = cellAt(plan, cursor);
  if (cell) return valueItems(about, plan, cursor, cell);
  const label = /^\s*(?:[-*+]\s+)?\*\*([^*:：\n]{0,30})$/.exec(cursor.before)?.[1];
  if (label !== undefined) return labelItems(about, plan, cursor, label);
  const value = labelledAt(about, cursor);
  if (value) return valueItems(about, plan, cursor, value);
  const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?([^|]*)$/.exec(cursor.before)?.[1];
  return item === undefined || !isInList(plan, cursor)
    ? []
    : wordItems(about, cursor, item, topicNames(plan));
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
  readonly typed: string;
}

/** The cell of a table of topics that the cursor is in, or of the row right behind it. */
function cellAt({ listings }: Plan, { before, offset, lineStart }: Cursor): Value | null {
  if (!/^\s*\|/.test(before)) return null;
  const listing = listings.find(
    ({ kind, place }) => kind === 'table' && (holds(place, offset) || holds(place, lineStart - 1)),
  );
  const cells = before.replace(/\\\|/g, '  ').split('|');
  return listing
    ? { field: listing.columns[cells.length - 2] ?? null, typed: (cells.at(-1) ?? '').trimStart() }
    : null;
}

/** The value behind a label: `**Status:** `. */
function labelledAt({ folder }: DocumentContext, { before }: Cursor): Value | null {
  const [, label = '', typed = ''] =
    /^\s*(?:[-*+]\s+)?(?:\*\*)?([^*:：|\n]{1,30})(?:\*\*\s?)?[:：](?:\*\*)?[ \t]*([^*]*)$/.exec(before) ?? [];
  const field = label === '' ? null : vocabularyWith(folder.project.settings.labels).field(label.trim());
  return field && { field, typed };
}

function valueItems(
  about: DocumentContext,
  plan: Plan,
  cursor: Cursor,
  { field, typed }: Value,
): readonly CompletionItem[] {
  switch (field) {
    case 'file':
      return pathItems(about, plan, cursor, { typed, quoted: false });
    case 'status':
      return wordItems(about, cursor, typed, statusWords(plan));
    case 'priority':
      return wordItems(about, cursor, typed, priorities(plan));
    case 'title':
      return wordItems(about, cursor, typed, topicNames(plan));
    case 'group':
      return wordItems(about, cursor, typed, groups(plan, 'group'));
    case 'batch':
      return wordItems(about, cursor, typed, groups(plan, 'batch'));
    default:
      return [];
  }
}

/** Whether the cursor is in a list that names topics, or right behind it. */
function isInList({ listings }: Plan, { offset, lineStart }: Cursor): boolean {
  return listings.some(
    ({ kind, role, place }) =>
      kind === 'list' && role !== 'definition' && (holds(place, offset) || holds(place, lineStart - 1)),
  );
}
