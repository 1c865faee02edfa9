import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver';
import type { Guide, NotExample } from '../../core/guide/model.ts';
import type { DocumentContext } from '../feature.ts';
import type { ItemAbility } from './ability.ts';
import { type Cursor, rangeBefore } from './cursor.ts';

/** At the start of a code block: a fence in the languages that the guide's examples are in. */
export function fenceItems(
  about: DocumentContext,
  cursor: Cursor,
  { snippets }: ItemAbility,
): CompletionItem[] {
  const guide = about.topics[0]?.report.guide;
  const typed = /^([ \t]*)(`{3,})[\w+-]*$/.exec(cursor.before);
  if (!guide || !typed || cursor.after.trim() !== '' || isInFence(guide, cursor.lineStart)) return [];
  const [, indent = '', marks = '```'] = typed;
  const range = rangeBefore(about, cursor, cursor.before.length - indent.length);
  return usualLanguages(guide, cursor.lineStart).map((language, index) => ({
    label: `${marks}${language}`,
    kind: CompletionItemKind.Snippet,
    detail: about.translate('An example'),
    filterText: `${marks}${language}`,
    sortText: String(index),
    insertTextFormat: snippets ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: {
      range,
      newText: snippets
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
  for (const { declared, excluded, place } of fences)
    if (declared !== null && (excluded === null || short.has(excluded)) && place.start !== offset)
      counts.set(declared, (counts.get(declared) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .map(([language]) => language)
    .slice(0, 5);
}

/** Whether an offset is within a code block of a guide. */
export function isInFence({ fences }: Guide, offset: number): boolean {
  return fences.some(({ place }) => place.start < offset && offset < place.end);
}
