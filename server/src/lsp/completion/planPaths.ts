import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Plan, Topic } from '../../core/plan/model.ts';
import type { DocumentContext } from '../feature.ts';
import { holds, spotAt } from '../topicAt.ts';
import { type Cursor, rangeBefore } from './cursor.ts';
import { plannedPath } from './plannedPath.ts';

/** More paths than these help nobody to choose; what is typed narrows them down. */
const most = 200;

/** What is known of a path that is being written. */
interface Path {
  readonly typed: string;
  /** Whether it stands in backticks or a link already. */
  readonly quoted: boolean;
  /** The title in the row of a table that it is a cell of. */
  readonly row: string | null;
}

/** The guide of the topic that the cursor is at, then the Markdown files that no topic names yet, as the plan writes paths. */
export function pathItems(
  about: DocumentContext,
  plan: Plan,
  cursor: Cursor,
  { typed, quoted, row }: Path,
): readonly CompletionItem[] {
  const planned = new Set(plan.topics.map(({ file }) => file));
  const base = baseOf(plan);
  const wanted = typed.replace(/^[`[]+/, '').toLowerCase();
  const range = rangeBefore(about, cursor, typed.length);
  const own = ownPath(about, plan, cursor, row);
  const paths = own === null || !own.toLowerCase().includes(wanted) ? [] : [own];
  for (const file of about.folder.project.fileSet) {
    if (planned.has(file) || file === about.path || !file.startsWith(base)) continue;
    const path = file.slice(base.length);
    if (path !== own && path.toLowerCase().includes(wanted)) paths.push(path);
    if (paths.length >= most) break;
  }
  return paths.map(path => {
    const newText = quoted || !isQuoted(plan) ? path : `\`${path}\``;
    return {
      label: path,
      kind: CompletionItemKind.File,
      sortText: path === own ? '0' : `1${path}`,
      filterText: newText,
      textEdit: { range, newText },
    };
  });
}

/** The path that the topic at the cursor has elsewhere in the plan, else the one that suits it. */
function ownPath(
  about: DocumentContext,
  plan: Plan,
  { offset, lineStart }: Cursor,
  row: string | null,
): string | null {
  const named =
    row === null
      ? (spotAt(about, offset)?.report.topic ?? headingAbove(plan.text, lineStart))
      : { title: row, number: null };
  const topic = plan.topics.find(({ title }) => title === named?.title);
  if (topic?.fileRaw && !holds(topic.fileRaw.place, offset)) return topic.fileRaw.text;
  return named && plannedPath(plan, named);
}

/** What the heading above a line says: that of a topic to be, which is none yet while it has no file. */
function headingAbove(text: string, lineStart: number): Pick<Topic, 'title' | 'number'> | null {
  const start = text.lastIndexOf('\n#', lineStart - 1) + 1;
  const [, number = null, title = ''] =
    /^#{1,6}[ \t]+(?:(\d[\d.]*)[.)、:：]?[ \t]+)?([^\r\n]+)/.exec(text.slice(start, start + 300)) ?? [];
  return title === '' ? null : { title: title.replace(/[ \t#]+$/, ''), number };
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
