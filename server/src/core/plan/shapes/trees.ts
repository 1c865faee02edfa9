import type { Context } from '../context.ts';
import { type Draft, type DraftListing, emptyDraft } from '../draft.ts';
import { readHead } from '../entryHead.ts';
import { readTail } from '../entryTail.ts';
import type { StatusMark } from '../model.ts';
import { enumeratedIn } from '../outline.ts';
import type { Scope } from '../scope.ts';
import type { Fence } from '../text/blocks.ts';
import { fold, hasHan, plainTitle } from '../text/fold.ts';
import { type Line, placeOf, sub, trim } from '../text/line.ts';
import { isDocument, isGlob } from '../text/paths.ts';
import { statusIn } from '../text/state.ts';
import { branch, isSetIn, onMachine, repositoryOf } from './treeRoot.ts';

const name = /^((?:[^\s#]|#(?!\s))+(?: [^\s#─—–←<|(（]+)*?\.[A-Za-z]{1,8}|[^\s#]+\/?)(?=\s|$|[(（])/u;

/** Words behind a name that are no remark behind a mark. */
const saysMore = /^\s+[\p{L}\p{N}]|^\s*[:：]\s*$/u;

/** The documents that a directory tree in a fence names; the words behind a name are what it is about. */
export function treeTopics(fence: Fence, scope: Scope, context: Context): DraftListing | null {
  const branches = fence.lines.filter(({ text }) => branch.test(text));
  if (branches.length < 2 && !isOfOne(fence, branches[0]) && !isSetIn(fence)) return null;
  const folders: { indent: number; name: string; priority: Draft['priority'] }[] = [];
  const drafts: Draft[] = [];
  const repository = repositoryOf(fence);
  for (const line of fence.lines) {
    const match = branch.exec(line.text);
    const bare = match ? sub(line, match[0].length) : trim(line);
    // A line of nothing but bars parts folders from each other.
    if (!/[\p{L}\p{N}]/u.test(bare.text)) continue;
    // What stands behind bars and no branch goes on with the remark above.
    if (!match && /^\s*[│┃]/.test(line.text)) continue;
    const indent = match ? (match[1] as string).length + 1 : line.text.search(/\S/);
    const head = readHead(bare, context, null);
    const rest = trim(sub(bare, /^[^\s]+\.[a-z]{2,5}\b/i.test(bare.text) ? 0 : head.end));
    const found = name.exec(rest.text)?.[1];
    if (found === undefined) continue;
    while (folders.length > 0 && (folders.at(-1) as { indent: number }).indent >= indent) folders.pop();
    if (!isDocument(found)) {
      // Words over a tree say whose files these are: `Team A:`.
      if (!match && !found.endsWith('/') && saysMore.test(rest.text.slice(found.length))) continue;
      if (found.endsWith('/') || !/\.[a-z0-9]{1,5}$/i.test(found))
        folders.push({
          indent,
          name: !match && onMachine.test(found) ? '.' : found.replace(/\/+$/, ''),
          priority: readTail(trim(sub(rest, found.length)), context).priority,
        });
      continue;
    }
    // What agents are told to do is no guide.
    if (isGlob(found) || ofAgents.test(found)) continue;
    // Nor is what a program writes one that is planned.
    const said = fold(rest.text.slice(found.length).replace(remarkMark, ''));
    const remark = rest.text.slice(found.length);
    if (context.vocabulary.generated.at(said, 0) || goes.test(remark) || movesAway.test(remark)) continue;
    drafts.push(
      leaf(
        line,
        rest,
        found,
        head,
        folders.map(folder => folder.name).filter((folder, at) => at > 0 || folder !== repository),
        { ...scope, priority: folders.findLast(({ priority }) => priority)?.priority ?? scope.priority },
        context,
      ),
    );
  }
  if (drafts.length === 0) return null;
  return {
    kind: 'tree',
    role: 'index',
    heading: scope.title,
    place: context.index.place(fence.start, fence.end),
    columns: [],
    drafts,
    defines:
      scope.role === 'existing' || scope.role === 'aside' || scope.role === 'criteria' ? 'nothing' : 'files',
    isAboutDocuments: scope.isAboutDocuments,
    unreadable: [],
  };
}

/** What parts a remark from the name before it. */
const remarkMark = /^[\s#/←<(（|–—:：-]+/;
const ofAgents = /^(?:agents|claude|gemini|copilot-instructions)\.md$/i;

/** A tag that says that a file will not stay. */
const goes =
  /^[\s#/←<(|–—:：-]*\[(?:DELETED?|REMOVED?|DROP|ARCHIVED?|DEPRECATED|OBSOLETE|删除|移除|归档|废弃)\]/;

/** A remark that says where a file will lie instead: `MOVE TO: docs/net/`, `移至 docs/net/`. */
const movesAway =
  /^[\s#/←<(|–—:：-]*(?:(?:will )?moves? (?:in)?to|(?:移动?|迁移?)(?:至|到))\s*[:：]?\s*`?[\w.-]+\//i;

/** Whether a fence is a folder with one document in it. */
function isOfOne({ lines: [folder] }: Fence, only: Line | undefined): boolean {
  const file = only && name.exec(only.text.replace(branch, ''))?.[1];
  return (
    file !== undefined && isDocument(file) && folder !== only && /^\s*[\w./-]+\/\s*$/.test(folder?.text ?? '')
  );
}

/** A state that opens a comment, and ends it or stands before a bracket: `📝 待创建 (核心)`. */
function stateAhead(words: Line, { vocabulary, index }: Context): { state: StatusMark; end: number } | null {
  const match = /^(\p{Extended_Pictographic}\ufe0f?\s*)?([\p{L} ]{2,16}?)\s*(?=$|[(（])/u.exec(words.text);
  const [whole = '', sign, word = ''] = match ?? [];
  if (sign === undefined && !/^[\u3400-\u9fff]{3,}$/.test(word)) return null;
  if (vocabulary.status.get(fold(word)) === null) return null;
  const state = statusIn(trim(sub(words, 0, whole.length)), vocabulary, index);
  return state && { state, end: whole.length };
}

/** A word in capitals and brackets that opens a comment, which says what is done with the file: `[MODIFY] the new keys`. */
function tagAhead(
  words: Line,
  { vocabulary, index }: Context,
): { readonly state: StatusMark | null; readonly end: number } | null {
  const match = /^\[([A-Z][A-Z -]{2,20})\]\s*/.exec(words.text);
  if (!match) return null;
  const word = fold(match[1] as string);
  // That a file is new stays true when it is written.
  const isState = word !== 'new' && vocabulary.status.get(word) !== null;
  return {
    state: isState ? statusIn(sub(words, 1, 1 + (match[1] as string).length), vocabulary, index) : null,
    end: match[0].length,
  };
}

/** What a comment says that a file is about: no remark in brackets, and no state, `NEW: `, by itself. */
function describedBy(comment: string, { vocabulary }: Context): string {
  const text = plainTitle(comment.replace(/-->\s*$/, ''));
  if (/^[(（][^()（）]*[)）]$/.test(text) || vocabulary.status.get(fold(text)) !== null) return '';
  const [led = '', state = ''] = /^([^:：]{1,12})[:：]\s*(?=\S)/.exec(text) ?? [];
  return vocabulary.status.get(fold(state)) === null ? text : text.slice(led.length);
}

function leaf(
  line: Line,
  rest: Line,
  file: string,
  head: ReturnType<typeof readHead>,
  folders: readonly string[],
  scope: Scope,
  context: Context,
): Draft {
  const { index } = context;
  const comment = trim(sub(rest, file.length));
  const remark = sub(comment, /^(?:#+|\/\/|<!--|←|<-+|[-–—:：|]+)?\s*/.exec(comment.text)?.[0].length ?? 0);
  const tag = tagAhead(remark, context);
  const words = trim(sub(remark, tag?.end ?? 0));
  const lead = readHead(words, context, null);
  const ahead = stateAhead(trim(sub(words, lead.end)), context);
  const tail = readTail(sub(trim(sub(words, lead.end)), ahead?.end ?? 0), context);
  const path = [...folders.filter(folder => folder !== '.'), file].join('/');
  const described = describedBy(tail.rest.text, context);
  // `caching.md # keys, expiry, eviction` says what is in it.
  const outline = enumeratedIn(tail.rest, context);
  return {
    ...emptyDraft,
    kind: 'tree',
    name: outline.length > 0 && hasHan(file) ? file.replace(/\.\w+$/, '') : '',
    described: described === '' || outline.length > 0 ? null : described,
    outline,
    group: folders.at(-1) ?? scope.group,
    path: { text: path, place: placeOf(index, rest, 0, file.length) },
    folder: scope.folder,
    lines: tail.lines,
    status:
      (tail.status?.form === 'words' ? tail.status : null) ??
      tag?.state ??
      ahead?.state ??
      head.status ??
      lead.status ??
      tail.status ??
      scope.status,
    progress: tail.progress,
    priority: head.priority ?? lead.priority ?? tail.priority ?? scope.priority,
    batch: scope.batch,
    effort: tail.effort,
    place: placeOf(index, trim(line)),
    extent: placeOf(index, trim(line)),
  };
}
