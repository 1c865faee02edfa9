import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Plan } from '../../core/plan/model.ts';
import type { DocumentContext } from '../feature.ts';
import { type Cursor, rangeBefore } from './cursor.ts';

/** More paths than these help nobody to choose; what is typed narrows them down. */
const most = 200;

/** The Markdown files that no topic names yet, as the plan writes paths. */
export function pathItems(
  about: DocumentContext,
  plan: Plan,
  cursor: Cursor,
  { typed, quoted }: { readonly typed: string; readonly quoted: boolean },
): readonly CompletionItem[] {
  const planned = new Set(plan.topics.map(({ file }) => file));
  const base = baseOf(plan);
  const wanted = typed.replace(/^[`[]+/, '').toLowerCase();
  const range = rangeBefore(about, cursor, typed.length);
  const items: CompletionItem[] = [];
  for (const file of about.folder.project.fileSet) {
    if (planned.has(file) || file === about.path || !file.startsWith(base)) continue;
    const path = file.slice(base.length);
    if (!path.toLowerCase().includes(wanted)) continue;
    const newText = quoted || !isQuoted(plan) ? path : `\`${path}\``;
    items.push({
      label: path,
      kind: CompletionItemKind.File,
      filterText: newText,
      textEdit: { range, newText },
    });
    if (items.length >= most) break;
  }
  return items;
}

/** The folder that most of the plan's paths count from, with its last `/`; the plan's own where it has none. */
function baseOf({ path, topics }: Plan): string {
  const counts = new Map<string, number>();
  for (const { file, fileRaw } of topics) {
    const raw = fileRaw?.text.replace(/^\.?\//, '');
    if (file === null || !raw || !file.endsWith(raw)) continue;
    const base = file.slice(0, file.length - raw.length);
    counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? path.slice(0, path.lastIndexOf('/') + 1);
}

/** Whether the plan writes paths in backticks; so does one that has none yet. */
function isQuoted({ text, topics }: Plan): boolean {
  const first = topics.find(({ fileRaw }) => fileRaw)?.fileRaw?.place;
  return first === undefined || text[first.start - 1] === '`';
}
