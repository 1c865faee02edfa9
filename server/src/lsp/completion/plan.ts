import type { CompletionItem } from 'vscode-languageserver';
import type { Field } from '../../core/plan/labels/model.ts';
import type { Plan } from '../../core/plan/model.ts';
import { vocabularyWith } from '../../core/plan/vocabulary.ts';
import type { DocumentContext } from '../feature.ts';
import { holds } from '../topicAt.ts';
import type { Cursor } from './cursor.ts';
import { isFenced } from './fenced.ts';
import { labelItems } from './planLabels.ts';
import { pathItems, type Quotes } from './planPaths.ts';
import { groups, priorities, statusWords, topicNames, wordItems } from './planWords.ts';

/** What a plan's author may be about to write, by the column, label or mark that the cursor stands behind. */
export function planItems(about: DocumentContext, plan: Plan, cursor: Cursor): readonly CompletionItem[] {
  const cell = cellAt(plan, cursor);
  const path = pathAt(cursor);
  const label = /^\s*(?:[-*+]\s+)?\*\*([^*:：\n]{0,30})$/.exec(cursor.before)?.[1];
  // In a block of code a backtick or a star is what that language takes it for.
  if ((path || label !== undefined) && isFenced(plan.text, cursor.lineStart)) return [];
  if (path) return pathItems(about, plan, cursor, { ...path, row: cell?.row ?? null });
  if (cell) return valueItems(about, plan, cursor, cell);
  if (label !== undefined) return labelItems(about, plan, cursor, label);
  const value = labelledAt(about, cursor);
  if (value) return valueItems(about, plan, cursor, value);
  const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?([^|]*)$/.exec(cursor.before)?.[1];
  const list = item === undefined ? -1 : listAt(plan, cursor);
  if (item === undefined || list < 0) return [];
  const behind = /^[\p{L}\p{M}\p{N}]*/u.exec(cursor.after)?.[0] ?? '';
  return wordItems(about, cursor, { typed: withoutSigns(item), behind }, topicNames(plan, list));
}

/** What is typed of a path in backticks or as a link's target, and the rest of it; null outside them. */
function pathAt({
  before,
  after,
}: Cursor): { readonly typed: string; readonly behind: string; readonly quotes: Quotes } | null {
  const link = /(!?)\[[^[\]]*\]\(([^()\s]*)$/.exec(before);
  if (link) {
    const behind = /^[^()\s#]*(?=[)#])/.exec(after)?.[0] ?? '';
    return link[1] === '!' ? null : { typed: link[2] as string, behind, quotes: 'link' };
  }
  const isOpen = (before.match(/`/g)?.length ?? 0) % 2 === 1;
  const typed = isOpen ? /`([^`\s]*)$/.exec(before)?.[1] : undefined;
  const behind = /^[^`|]*(?=`)/.exec(after)?.[0] ?? '';
  return typed === undefined ? null : { typed, behind, quotes: 'code' };
}

/** A name without what stands before its words: a sign, a bracket, marks. */
function withoutSigns(typed: string): string {
  return typed.replace(/^(?:[[*_`~\s]|\p{Extended_Pictographic}|\ufe0f|\u200d)+/u, '');
}

interface Value {
  readonly field: Field | 'note' | null;
  /** The table that it is a cell of, by its index in the plan; null behind a label. */
  readonly listing: number | null;
  /** The title in that table's row, if it is there yet. */
  readonly row: string | null;
  readonly typed: string;
  /** The rest of it, behind the cursor. */
  readonly behind: string;
}

/** The cell of a table of topics that the cursor is in, or of the row right behind it. */
function cellAt({ listings }: Plan, { before, after, offset, above }: Cursor): Value | null {
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
        behind: /^(?:\\\||[^|])*/.exec(after)?.[0].trimEnd() ?? '',
      };
}

/** The value behind a label: `**Status:** `. */
function labelledAt({ folder }: DocumentContext, { before, after }: Cursor): Value | null {
  const [, label = '', typed = ''] =
    /^\s*(?:[-*+]\s+)?(?:\*\*)?([^*:：|\n]{1,30})(?:\*\*\s?)?[:：](?:\*\*)?[ \t]*([^*]*)$/.exec(before) ?? [];
  const field = label === '' ? null : vocabularyWith(folder.project.settings.labels).field(label.trim());
  // Another value, or a remark, may follow on the line.
  const behind = /^.*?(?=\s*(?:$|[|*·•;；,，(（]|\s[-–—]))/.exec(after)?.[0] ?? '';
  return field && { field, listing: null, row: null, typed, behind };
}

function valueItems(
  about: DocumentContext,
  plan: Plan,
  cursor: Cursor,
  value: Value,
): readonly CompletionItem[] {
  switch (value.field) {
    case 'file':
      return pathItems(about, plan, cursor, { ...value, quotes: null });
    case 'status':
      return wordItems(about, cursor, value, statusWords(plan, cursor));
    case 'priority':
      return wordItems(about, cursor, value, priorities(plan, cursor));
    case 'title': {
      const typed = withoutSigns(value.typed);
      return wordItems(about, cursor, { ...value, typed }, topicNames(plan, value.listing));
    }
    case 'group':
      return wordItems(about, cursor, value, groups(plan, 'group'));
    case 'batch':
      return wordItems(about, cursor, value, groups(plan, 'batch'));
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
