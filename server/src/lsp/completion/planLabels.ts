import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import { usualLabels } from '../../core/plan/labels/usual.ts';
import type { Plan } from '../../core/plan/model.ts';
import { vocabularyWith } from '../../core/plan/vocabulary.ts';
import type { DocumentContext } from '../feature.ts';
import { type Cursor, rangeAround } from './cursor.ts';

/** The labels that the plan's topics have, as it writes them, the commonest first; then usual ones for what it has none for. */
export function labelItems(
  about: DocumentContext,
  { text, language }: Plan,
  cursor: Cursor,
  typed: string,
): readonly CompletionItem[] {
  const own = labelsIn(text.slice(0, cursor.lineStart) + text.slice(cursor.offset));
  const { field } = vocabularyWith(about.folder.project.settings.labels);
  const known = new Set(own.map(({ label }) => field(label)));
  const end = own[0]?.form.slice(own[0].label.length) ?? (language === 'zh-cn' ? '：**' : ':** ');
  const forms = new Map([
    ...usualLabels(language)
      .filter(label => !known.has(field(label)))
      .map((label): [string, string] => [label, label + end]),
    ...own.map(({ label, form }): [string, string] => [label, form]),
  ]);
  const labels = [...new Set([...own.map(({ label }) => label), ...forms.keys()])];
  // Editors close the marks that they open: what they wrote is not written twice.
  const closed = cursor.after.startsWith('**') ? 2 : 0;
  const range = rangeAround(about, cursor, typed.length, closed);
  return labels.map((label, index) => ({
    label,
    kind: CompletionItemKind.Property,
    sortText: String(index).padStart(4, '0'),
    filterText: label,
    textEdit: { range, newText: forms.get(label) as string },
  }));
}

/** The bold labels that lines start with, and what is written behind each up to its value: `File:** ` or `文件**：`. */
function labelsIn(text: string): readonly { readonly label: string; readonly form: string }[] {
  const counts = new Map<string, { label: string; form: string; count: number }>();
  for (const [, form = '', label = ''] of text.matchAll(
    /^[ \t]*(?:[-*+][ \t]+)?\*\*(([^*:：\n]{1,30})(?:[:：]\*\*|\*\*[:：]) ?)/gm,
  )) {
    const known = counts.get(label) ?? { label, form, count: 0 };
    known.count++;
    // A label whose value is on the lines below has no space behind it.
    if (form.length > known.form.length) known.form = form;
    counts.set(label, known);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
