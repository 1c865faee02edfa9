import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import type { Scope } from '../scope.ts';
import type { Fence } from '../text/blocks.ts';
import { fold, plainTitle } from '../text/fold.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { statusIn } from '../text/state.ts';
import { branch } from './treeRoot.ts';

/** What a tree of pages rather than of files is called. */
const ofPages =
  /\b(?:page tree|site ?map|site structure|information architecture|nav(?:igation)?|side ?bar|pages)\b|导航|侧边?栏|站点地图|信息架构|页面树|页面结构|站点结构/i;

/** Fewer leaves are no tree of pages. */
const fewest = 3;

/** A line of a tree: how deep it lies, and whether a branch leads to it. */
interface Leaf {
  readonly line: Line;
  readonly indent: number;
  readonly isBranch: boolean;
}

/**
 * The pages that a tree of titles promises: its leaves, grouped by what is over them, where its heading says that these are
 * pages (`New navigation`) or most leaves have a state in brackets behind them: `├── Use cases (NEW)`.
 */
export function titleTreeTopics(fence: Fence, scope: Scope, context: Context): DraftListing | null {
  if (!['', 'text', 'txt', 'plain'].includes(fence.lang)) return null;
  const found = fence.lines.flatMap(leafOf);
  if (found.filter(({ isBranch }) => isBranch).length < fewest) return null;
  const groups: { readonly indent: number; readonly name: string }[] = [];
  const drafts: Draft[] = [];
  for (const [at, { line, indent, isBranch }] of found.entries()) {
    const read = titleIn(line, context);
    while (groups.length > 0 && (groups.at(-1)?.indent ?? 0) >= indent) groups.pop();
    const group = groups.at(-1)?.name ?? scope.group;
    if (read) groups.push({ indent, name: read.name });
    if (!isBranch || (found[at + 1]?.indent ?? 0) > indent) continue;
    if (!read) continue;
    const place = placeOf(context.index, line);
    drafts.push({
      ...emptyDraft,
      kind: 'item',
      name: read.name,
      namesDocument: true,
      group,
      status: read.state ? statusIn(read.state, context.vocabulary, context.index) : scope.status,
      priority: scope.priority,
      batch: scope.batch,
      place,
      extent: place,
    });
  }
  const told = drafts.filter(({ status }) => status !== null && status.form !== 'inherited');
  const isOfPages =
    ofPages.test(scope.title ?? '') || ofPages.test(scope.section.parent?.heading?.text ?? '');
  const isOpen = scope.role === 'definition' || scope.role === 'index';
  if (!isOpen || drafts.length < fewest || !(isOfPages || told.length * 2 > drafts.length)) return null;
  return {
    kind: 'tree',
    role: 'definition',
    heading: scope.title,
    place: context.index.place(fence.start, fence.end),
    columns: [],
    drafts,
    defines: 'names',
    isCounted: true,
    isAboutDocuments: scope.isAboutDocuments || isOfPages,
    unreadable: [],
  };
}

function leafOf(line: Line): readonly Leaf[] {
  const match = branch.exec(line.text);
  if (!match && /^\s*[│┃(（]/.test(line.text)) return [];
  const bare = match ? sub(line, match[0].length) : trim(line);
  if (!/\p{L}/u.test(bare.text)) return [];
  const indent = match ? (match[1] as string).length + 1 : line.text.search(/\S/);
  return [{ line: trim(bare), indent, isBranch: match !== null }];
}

/** A title of some words, with the bracket behind it; null for the path of a file and what only brackets hold. */
function titleIn(
  line: Line,
  context: Context,
): { readonly name: string; readonly state: Line | null } | null {
  const text = line.text.replace(/\s{2,}.*$/, '').replace(/\s*[([（【].*$/, '');
  const name = plainTitle(text.replace(/\s+(?:[-–—#]|\/\/)\s.*$/, ''));
  if (name === '' || fold(name) === '' || /\S[/\\]\S|[/\\]$|\.\w{1,5}$/.test(name)) return null;
  const brackets = [...line.text.matchAll(/[([（【]\s*([\p{L} ]+)/gu)].map(match =>
    trim(sub(line, match.index + 1, match.index + match[0].length)),
  );
  const state = brackets.find(one => statusIn(one, context.vocabulary, context.index) !== null);
  return { name, state: state ?? null };
}
