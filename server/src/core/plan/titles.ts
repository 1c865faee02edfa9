import type { Draft } from './draft.ts';
import type { Joined, Member } from './reconcile/joined.ts';
import { plainTitle } from './text/fold.ts';
import { baseName } from './text/paths.ts';

/** Names under which places speak of several topics at once, as a phase does; none is the title of one. */
export type Shared = ReadonlySet<string>;

/** The names that places of more than one topic have. */
export function sharedNames(topics: readonly Joined[]): Shared {
  const owners = new Map<string, Joined | null>();
  for (const topic of topics)
    for (const { draft } of topic.members) {
      const owner = owners.get(draft.name);
      owners.set(draft.name, owner === undefined || owner === topic ? topic : null);
    }
  return new Set([...owners].flatMap(([name, owner]) => (owner === null ? [name] : [])));
}

/** The title of a topic: its name, what is told beside its path, the name that it has elsewhere, or its file's. */
export function titleOf(draft: Draft, members: readonly Member[], shared: Shared): string {
  const path = draft.path?.text ?? '';
  if (draft.name) return draft.name;
  if (draft.described && !isTold(draft.described, path)) return withoutStop(draft.described);
  const other =
    members.find(
      ({ draft: { name, kind } }) =>
        name !== '' && kind !== 'tree' && !/\.\w{1,4}\b/.test(name) && !shared.has(name),
    )?.draft.name ??
    members.find(
      ({ draft: { described, kind } }) =>
        described && (kind === 'tree' || kind === 'row') && !isTold(described, path),
    )?.draft.described;
  if (other) return other;
  const isOfFolder = path.includes('/') && /^(?:readme|index|page)\./i.test(baseName(path));
  return plainTitle(isOfFolder ? path : baseName(path)) || path || draft.described || '';
}

/** Words without the full stop of the one sentence that they are. */
function withoutStop(told: string): string {
  const isOne = /(?:\p{L}{3}(?<!\betc)\.|[^。]。)$/u.test(told) && !/[.!?]\s|[。！？]./.test(told);
  return isOne ? told.slice(0, -1) : told;
}

/** What opens a sentence about a document, of which it is no title: `owns the macros`, `Needs shorter examples`, `629 lines of text`. */
const predicate =
  /^(?:(?:is|are|was|were|owns?|has|have|should|must|needs?|will|can|too|already)\s|[(（]?~?\d[\d,.]*\s?(?:lines?|words?|pages?|kb|mb)\b)/i;

/** What opens with work on a document: `Add a section on drift`. */
const work =
  /^(?:add|create|update|expand|revise|rewrite|extend|move|merge|align|rename|remove|delete|split|convert|replace|migrate|modify|edit)\s/i;

/** Whether what is told beside a path is no title: a sentence about the document, or work on it whose words are not the file's. */
function isTold(described: string, path: string): boolean {
  if (predicate.test(described)) return true;
  if (!work.test(described)) return false;
  const words = new Set(wordsOf(described));
  return !wordsOf(path.split('/').slice(-2).join(' ')).some(word => words.has(word));
}

/** The words of a text that are long enough to tell something, without the ends of their plurals. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).flatMap(word =>
    /^(?:md|mdx|readme|index|page|docs?|the|and)$/.test(word) ? [] : word.replace(/s$/, ''),
  );
}
