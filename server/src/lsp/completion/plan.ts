import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Column, Listing, Plan } from '../../core/plan/model.ts';
import { shapeOf } from '../../core/write/sync/planShape.ts';
import { wordsOf } from '../../core/write/words.ts';
import type { DocumentContext } from '../feature.ts';
import { holds } from '../topicAt.ts';
import { type Cursor, rangeBefore } from './cursor.ts';

/** What a plan's author may be about to write, by the column, label or mark that the cursor stands behind. */
export function planItems(about: DocumentContext, plan: Plan, cursor: Cursor): CompletionItem[] {
  const path = /[`(]([^`()|\s]*)$/.exec(cursor.before)?.[1];
  if (path !== undefined) return pathItems(about, plan, cursor, path);
  const cell = /^\s*\|/.test(cursor.before) ? cellAt(plan, cursor) : null;
  if (cell) return cellItems(about, plan, cursor, cell);
  const label = /^\s*(?:[-*+]\s+)?\*{0,2}([\p{L} ]{0,30})$/u.exec(cursor.before);
  if (label && /\*\*\p{L}*[\p{L} ]*$/u.test(cursor.before)) return labelItems(about, plan, cursor);
  const item = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?([^|]*)$/.exec(cursor.before)?.[1];
  return item === undefined || !isInList(plan, cursor) ? [] : topicItems(about, plan, cursor, item);
}

/** Markdown files that no topic names yet. */
function pathItems(about: DocumentContext, plan: Plan, cursor: Cursor, typed: string): CompletionItem[] {
  const planned = new Set(plan.topics.map(({ file }) => file));
  const files = [...about.folder.project.fileSet].filter(file => !planned.has(file) && file !== about.path);
  return files.map(file => ({
    label: file,
    kind: CompletionItemKind.File,
    textEdit: { range: rangeBefore(about, cursor, typed.length), newText: file },
  }));
}

interface Cell {
  readonly listing: Listing;
  readonly column: Column | null;
  readonly typed: string;
}

/** The cell of a table of topics that the cursor is in. */
function cellAt({ listings }: Plan, { before, offset, lineStart }: Cursor): Cell | null {
  const listing = listings.find(
    ({ kind, place }) => kind === 'table' && (holds(place, offset) || holds(place, lineStart - 1)),
  );
  const cells = before.replace(/\\\|/g, '  ').split('|');
  const lead = cells[0]?.trim() === '' ? 2 : 1;
  return listing
    ? {
        listing,
        column: listing.columns[cells.length - lead] ?? null,
        typed: (cells.at(-1) ?? '').trimStart(),
      }
    : null;
}

function cellItems(
  about: DocumentContext,
  plan: Plan,
  cursor: Cursor,
  { column, typed }: Cell,
): CompletionItem[] {
  switch (column) {
    case 'status':
      return wordItems(about, cursor, typed, statusWords(plan));
    case 'priority':
      return wordItems(about, cursor, typed, priorities(plan));
    case 'title':
      return topicItems(about, plan, cursor, typed);
    case 'file':
      return pathItems(about, plan, cursor, typed);
    case 'group':
      return wordItems(about, cursor, typed, unique(plan.topics.map(({ group }) => group)));
    case 'batch':
      return wordItems(about, cursor, typed, unique(plan.topics.map(({ batch }) => batch)));
    default:
      return [];
  }
}

/** The plan's own words for states, else those of its language. */
function statusWords(plan: Plan): readonly string[] {
  const own = shapeOf(plan)
    .vocabulary.marks.filter(({ mark }) => mark.form === 'words')
    .map(({ mark }) => mark.raw);
  return unique([...own, ...Object.values(wordsOf(plan.language).status)]);
}

function priorities({ topics }: Plan): readonly string[] {
  const own = topics.flatMap(({ mentions }) => mentions.map(({ priority }) => priority?.raw ?? null));
  return unique([...own, 'P0', 'P1', 'P2']);
}

/** The labels that the plan's topics have, as the plan writes them, the commonest first. */
function labelItems(about: DocumentContext, { topics, text }: Plan, cursor: Cursor): CompletionItem[] {
  const counts = new Map<string, number>();
  for (const { extent } of topics)
    for (const [, label = ''] of text
      .slice(extent.start, extent.end)
      .matchAll(/^[-*+\s]*\*\*([^*\n]{1,40}?)(?:[:：]\*\*|\*\*[:：])/gm))
      counts.set(label.trim(), (counts.get(label.trim()) ?? 0) + 1);
  const typed = /\*\*([\p{L} ]*)$/u.exec(cursor.before)?.[1] ?? '';
  const labels = [...counts].toSorted((a, b) => b[1] - a[1]).map(([label]) => label);
  const colon = /[\u4e00-\u9fff]/.test(labels[0] ?? '') ? '：' : ':';
  return labels.map((label, index) => ({
    label,
    kind: CompletionItemKind.Property,
    sortText: String(index).padStart(3, '0'),
    textEdit: {
      range: rangeBefore(about, cursor, typed.length),
      newText: `${label}${colonOf(text, label, colon)}** `,
    },
  }));
}

function colonOf(text: string, label: string, otherwise: string): string {
  return text.includes(`${label}:`) ? ':' : text.includes(`${label}：`) ? '：' : otherwise;
}

function topicItems(
  about: DocumentContext,
  { topics }: Plan,
  cursor: Cursor,
  typed: string,
): CompletionItem[] {
  return wordItems(about, cursor, typed, unique(topics.map(({ title }) => title)));
}

function wordItems(
  about: DocumentContext,
  cursor: Cursor,
  typed: string,
  words: readonly string[],
): CompletionItem[] {
  return words.map((label, index) => ({
    label,
    kind: CompletionItemKind.Value,
    sortText: String(index).padStart(3, '0'),
    filterText: label,
    textEdit: { range: rangeBefore(about, cursor, typed.length), newText: label },
  }));
}

/** Whether the cursor is in a list that names topics, or right behind it. */
function isInList({ listings }: Plan, { offset, lineStart }: Cursor): boolean {
  return listings.some(
    ({ kind, role, place }) =>
      kind === 'list' && role !== 'definition' && (holds(place, offset) || holds(place, lineStart - 1)),
  );
}

function unique(values: readonly (string | null)[]): readonly string[] {
  return [...new Set(values.filter((value): value is string => value !== null && value !== ''))];
}
