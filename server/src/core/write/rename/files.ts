import type { TextEdit } from '../../judge/model.ts';
import type { Plan, Topic } from '../../plan/model.ts';
import { isRelative, rewritten } from './path.ts';
import { folderInTree } from './tree.ts';

/** A file or folder that gets another path; paths from the root, with `/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits of a plan that keep its paths true when files or folders are renamed: wherever such a path is written. The
 * plan may be among them, and then what counts from its folder is another, too.
 */
export function renamedFiles(plan: Plan, moves: readonly Move[]): readonly TextEdit[] {
  const edits = new Map<number, TextEdit>();
  const files = filesByPath(plan);
  const planMove = moveOf(plan.path, moves);
  for (const topic of plan.topics) {
    const { file } = topic;
    const move = file === null ? undefined : moveOf(file, moves);
    if (file === null || !(move || planMove)) continue;
    const places = { file, moved: movedBy(move, file), plan: movedBy(planMove, plan.path) };
    const found = [...(move ? inTrees(plan, topic, file, move) : []), ...inText(plan, topic, places, files)];
    for (const edit of found) edits.set(edit.start, edit);
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

function moveOf(path: string, moves: readonly Move[]): Move | undefined {
  return moves.find(({ from }) => path === from || path.startsWith(`${from}/`));
}

function movedBy(move: Move | undefined, path: string): string {
  return move ? move.to + path.slice(move.from.length) : path;
}

/** A topic's path as its plan writes it; null where it is put together from the lines of a tree, or there is none. */
function written(
  { text }: Plan,
  { fileRaw, mentions }: Topic,
): { readonly raw: string; readonly at: number } | null {
  if (!fileRaw) return null;
  const { start, end, line } = fileRaw.place;
  return mentions.some(({ kind, place }) => kind === 'tree' && place.line === line)
    ? null
    : { raw: text.slice(start, end), at: start };
}

/** The files that a path as written stands for: more than one where it counts from different folders. */
function filesByPath(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const topic of plan.topics) {
    const path = written(plan, topic);
    if (path && topic.file !== null) files.set(path.raw, (files.get(path.raw) ?? new Set()).add(topic.file));
  }
  return files;
}

/** In a tree the folders of a path stand on lines of their own: only names can change, not where a file lies. */
function inTrees(
  { path, text }: Plan,
  { mentions }: Topic,
  file: string,
  { from, to }: Move,
): readonly TextEdit[] {
  if (folderOf(from) !== folderOf(to)) return [];
  const [oldName, newText] = [nameOf(from), nameOf(to)];
  return mentions.flatMap(({ kind, place }) => {
    const leaf = kind === 'tree' ? text.indexOf(nameOf(file), place.start) : -1;
    if (leaf < 0 || leaf >= place.end) return [];
    const start = file === from ? leaf : folderInTree(text, leaf, oldName);
    return start === null ? [] : [{ file: path, start, end: start + oldName.length, newText }];
  });
}

/** The path where it is given, and wherever else it is written in full and can mean nothing else. */
function inText(
  plan: Plan,
  topic: Topic,
  { file, moved, plan: planMoved }: { readonly file: string; readonly moved: string; readonly plan: string },
  files: ReadonlyMap<string, ReadonlySet<string>>,
): readonly TextEdit[] {
  const path = written(plan, topic);
  if (!path) return [];
  const { raw, at } = path;
  const isClear = raw.includes('/') && files.get(raw)?.size === 1;
  const places = [...new Set([at, ...(isClear ? placesOf(raw, plan.text) : [])])];
  return places.flatMap(start => {
    const link = linkAt(plan.text, start);
    const from = isRelative(raw, file, plan.path, link !== null) ? { from: plan.path, to: planMoved } : null;
    const newText = rewritten(raw, { file, moved, plan: from, link });
    return newText === raw ? [] : [{ file: plan.path, start, end: start + raw.length, newText }];
  });
}

/** Whether a path is a link's target, which can't hold all that a name can; and whether it stands in `<…>` there. */
function linkAt(text: string, start: number): 'bare' | 'angled' | null {
  const before = text.slice(Math.max(0, start - 3), start);
  return before.endsWith('](<') ? 'angled' : before.endsWith('](') ? 'bare' : null;
}

/** Where a path stands in a text as a path of its own, not as the end or start of another. */
export function placesOf(raw: string, text: string): readonly number[] {
  const places: number[] = [];
  // Behind Chinese words a path of Latin letters starts without a space.
  const before = /^\w/.test(raw) ? /[\w/\\%-]/ : /[\p{L}\p{N}_/\\%-]/u;
  for (let at = text.indexOf(raw); at >= 0; at = text.indexOf(raw, at + raw.length))
    if (
      !before.test(text[at - 1] ?? '') &&
      !/^(?:[\w/\\%-]|\.\w)/.test(text.slice(at + raw.length, at + raw.length + 2))
    )
      places.push(at);
  return places;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
