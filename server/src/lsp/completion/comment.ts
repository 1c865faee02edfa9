import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { allRules } from '../../core/judge/rules.ts';
import type { DocumentContext } from '../feature.ts';
import { type Cursor, rangeBefore } from './cursor.ts';

/** The rules that a lint comment may name, those first that have something to say here; null outside such comments. */
export function ruleItems(about: DocumentContext, cursor: Cursor): CompletionItem[] | null {
  const comment = /<!--\s*(?:lint|guidewright)\s+(?:ignore|disable|enable)\s+(?:[\w-]+\s+)*([\w-]*)$/.exec(
    cursor.before,
  );
  if (!comment) return null;
  const found = new Set(about.folder.findingsIn(about.path).map(({ rule }) => rule));
  const range = rangeBefore(about, cursor, comment[1]?.length ?? 0);
  return allRules.map(({ id, summary }) => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    detail: about.translate(summary),
    sortText: `${found.has(id) ? 0 : 1} ${id}`,
    textEdit: { range, newText: id },
  }));
}
