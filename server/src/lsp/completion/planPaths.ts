import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver';
import type { Plan, Topic } from '../../core/plan/model.ts';
import { clean, dirName, join } from '../../core/plan/reconcile/pathForms.ts';
import { decoded, isRelative, linkTo } from '../../core/write/rename/path.ts';
import type { DocumentContext } from '../feature.ts';
import { holds, spotAt } from '../topicAt.ts';
import { type Cursor, rangeAround } from './cursor.ts';
import { plannedPath } from './plannedPath.ts';

/** More paths than these help nobody to choose; what is typed narrows them down. */
const most = 200;

/** What stands around a path that is being written: backticks, a link, nothing yet. */
export type Quotes = 'code' | 'link' | null;

/** What is known of a path that is being written. */
interface Path {
  readonly typed: string;
  /** The rest of it, behind the cursor. */
  readonly behind: string;
  readonly quotes: Quotes;
  /** The title in the row of a table that it is a cell of. */
  readonly row: string | null;
}

/** The guide of the topic that the cursor is at, then the Markdown files that no topic names yet, as the plan writes paths. */
export function pathItems(
  about: DocumentContext,
  plan: Plan,
  cursor: Cursor,
  { typed, behind, quotes, row }: Path,
): readonly CompletionItem[] {
  const { project } = about.folder;
  const taken = new Set([...plan.topics.map(({ file }) => file), ...project.planPaths]);
  const lead = /^[`[]*/.exec(typed)?.[0] ?? '';
  const wanted = decoded(typed.slice(lead.length)).toLowerCase();
  const range = rangeAround(about, cursor, typed.length, behind.length);
  const isLink = quotes === 'link' && linksCount(plan);
  const own = ownPath(about, plan, cursor, row, isLink);
  const paths = own === null || !decoded(own).toLowerCase().includes(wanted) ? [] : [own];
  const base = isLink ? '' : baseOf(plan);
  for (const file of project.fileSet) {
    if (taken.has(file) || !file.startsWith(base)) continue;
    const path = isLink ? linkTo(plan.path, file) : file.slice(base.length);
    if (path !== own && decoded(path).toLowerCase().includes(wanted)) paths.push(path);
    if (paths.length >= most) break;
  }
  return paths.map(path => ({
    label: path,
    kind: CompletionItemKind.File,
    sortText: path === own ? '0' : `1${path}`,
    filterText: lead + path,
    textEdit: { range, newText: quotes !== null || !isQuoted(plan) ? path : `\`${path}\`` },
  }));
}

/** The paths that the plan gives as targets of links. */
function linked({ text, topics }: Plan): readonly { readonly file: string; readonly raw: string }[] {
  return topics.flatMap(({ file, fileRaw }) => {
    if (file === null || fileRaw === null) return [];
    const { start } = fileRaw.place;
    return /\]\(<?$/.test(text.slice(Math.max(0, start - 3), start)) ? [{ file, raw: fileRaw.text }] : [];
  });
}

/** Whether links count from the plan's folder, as they do unless all that the plan has count otherwise. */
function linksCount(plan: Plan): boolean {
  const links = linked(plan);
  return links.length === 0 || links.some(({ file, raw }) => isRelative(raw, file, plan.path, true));
}

/** The path that the topic at the cursor has elsewhere in the plan, else the one that suits it. */
function ownPath(
  about: DocumentContext,
  plan: Plan,
  { offset, lineStart }: Cursor,
  row: string | null,
  isLink: boolean,
): string | null {
  const named =
    row === null
      ? (spotAt(about, offset)?.report.topic ?? headingAbove(plan, lineStart))
      : { title: row, number: null };
  const topic = plan.topics.find(({ title }) => title === named?.title);
  if (topic?.fileRaw && !holds(topic.fileRaw.place, offset))
    return isLink && topic.file !== null ? linkTo(plan.path, topic.file) : topic.fileRaw.text;
  const before = plan.topics.findLast(({ place }) => place.start < lineStart);
  const planned = named && plannedPath(plan, named, (topic ?? before)?.group ?? null);
  if (planned === null || !isLink) return planned;
  const folder = linked(plan).length > 0 ? dirName(plan.path) : baseOf(plan);
  return linkTo(plan.path, join(folder.replace(/\/$/, ''), clean(planned)) ?? planned);
}

/** What the heading above a line says: that of a topic to be, which is none yet while it has no file. */
function headingAbove({ text, topics }: Plan, lineStart: number): Pick<Topic, 'title' | 'number'> | null {
  const start = text.lastIndexOf('\n#', lineStart - 1) + 1;
  const [, marks, number = null, title = ''] =
    /^(#{1,6})[ \t]+(?:(\d[\d.]*)[.)、:：]?[ \t]+)?([^\r\n]+)/.exec(text.slice(start, start + 300)) ?? [];
  const isTopic = topics.some(
    ({ place }) =>
      /(?:^|[\r\n])(#{1,6})[ \t]+[^\r\n]*$/.exec(
        text.slice(Math.max(0, place.start - 40), place.start),
      )?.[1] === marks,
  );
  return title === '' || !isTopic ? null : { title: title.replace(/[ \t#]+$/, ''), number };
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
