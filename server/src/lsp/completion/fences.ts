import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Guide, NotExample } from '../../core/guide/model.ts';
import { isOpenAt } from '../../core/write/insert/openBlock.ts';
import type { DocumentContext } from '../feature.ts';
import { type ItemAbility, whiteSpace } from './ability.ts';
import { type Cursor, rangeAround } from './cursor.ts';

/** Quotes and lists that a line starts in, then the fence that is being written. */
const fence = /^((?:[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+))*[ \t]*)(`{3,}|~{3,})[\w+#.-]*$/;

/** At the start of a code block: a fence in the languages that the guide's examples are in. */
export function fenceItems(about: DocumentContext, cursor: Cursor, able: ItemAbility): CompletionItem[] {
  const guide = about.topics[0]?.report.guide;
  const typed = fence.exec(cursor.before);
  if (!guide || !typed || cursor.after.trim() !== '' || isInFence(guide, cursor.lineStart)) return [];
  const [, lead = '', marks = '```'] = typed;
  const range = rangeAround(about, cursor, cursor.before.length - lead.length);
  // What follows stands in the same quotes and list items.
  const whole = lead.replace(/[-*+]|\d+[.)]/g, mark => ' '.repeat(mark.length));
  const indent = able.adjusts ? whole.trimStart() : whole;
  return usualLanguages(guide, cursor.offset).map((language, index) => ({
    label: `${marks}${language}`,
    kind: CompletionItemKind.Snippet,
    detail: about.translate('An example'),
    filterText: `${marks}${language}`,
    sortText: String(index),
    ...whiteSpace(able),
    insertTextFormat: able.snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range,
      newText: able.snippets
        ? `${marks}${language}\n${indent}\${1}\n${indent}${marks}$0`
        : `${marks}${language}\n${indent}\n${indent}${marks}`,
    },
  }));
}

/** What is too short to count as an example, and yet tells what the guide is about. */
const short: ReadonlySet<NotExample> = new Set(['fragment', 'duplicate', 'empty']);

/** The languages of a guide's examples, the commonest first; the block that is being written has none yet. */
function usualLanguages({ fences }: Guide, offset: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const { declared, excluded, place, body } of fences)
    if (
      declared !== null &&
      (excluded === null || short.has(excluded)) &&
      !(place.start <= offset && offset <= body.start)
    )
      counts.set(declared, (counts.get(declared) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => language)
    .slice(0, 5);
}

/** Whether an offset is within a code block of a guide, be it one that does not close yet. */
export function isInFence({ text, fences }: Guide, offset: number): boolean {
  return fences.some(
    ({ place: { start, end } }) =>
      start < offset && (offset < end || (offset === end && isOpenAt(text.slice(start, end)))),
  );
}
