import type { LineContext } from './context.ts';
import { isFact, noFacts, piecesOf } from './facts.ts';
import { opensBracket } from './opensBracket.ts';
import { type Line, sub } from './text/line.ts';
import { isDocument, type PathRef } from './text/paths.ts';

/** What is told of a path behind a dash, a colon or in brackets. */
const told = /^\s*(?:[-–—:：]\s|[(（])/;

/** What a document is about, behind its path in code: `: when to use it`, ` — how it works`. */
const described = /^`?(?:\s+[-–—]{1,2}\s|\s*(?::\s|：))/;

/** Words that tell something of a path, rather than name it. */
const isSentence = /\s(?:is|are|was|were|has|have|had|isn't|aren't)\s/i;

/** What may follow a path at the end of a line: a bracket, a sign with a few words. */
const ends =
  /^[\s*_~.。]*(?:\s:[\w:@-]+:\s*)?(?:[(（][^()（）]*[)）]\s*)?(?:[-–—,，]\s{1,4})?(?:\p{Extended_Pictographic}\ufe0f?[^\n]{0,40})?(?:\s*[#@]\p{L}[\p{L}\p{N}_/-]{0,30}){0,6}$/u;

/** A remark behind a path in code that a dash parts from its name: `← next`, `, after the release`. */
const remark = /^`?\s*(?:[←⬅]\s*[^\n]{1,30}|[,，;；]\s*[^\n,，;；]{1,30})$/u;

/** A bracket behind a path, with what is told of it behind that: `(300 lines) - how to tie them`. */
const bracketed = /^`?\s*[(（][^()（）]{1,80}[)）]\s*(?:[-–—]{1,2}\s|[:：])/;

/** The path that a line is about: one that it starts with, that a bracket holds, or that it ends with. */
export function chosenPath(
  line: Line,
  refs: readonly PathRef[],
  at: number,
  context: LineContext,
): PathRef | null {
  const { vocabulary } = context;
  const { text } = line;
  const first = refs[0];
  if (!first) return null;
  if (first.outerStart <= at) return first;
  const isOnly = refs.length === 1 && text[first.start - 1] === '`';
  for (const ref of refs) {
    const before = text.slice(at, ref.outerStart);
    const after = text.slice(ref.outerEnd);
    if (opensBracket.test(before) && /^\s*(?:[,，;；|][^()（）]*)?[)）】\]]/.test(after)) return ref;
    if (
      /<br\s*\/?>\s*$/i.test(before) ||
      (/\s[-–—]{1,2}\s*$/.test(before) && isFollowedByFacts(line, ref, context))
    )
      return ref;
    if (isOnly && /\S(?:\s+[-–—]{1,2}|[:：])\s*$/.test(before) && remark.test(after)) return ref;
    if (
      /(?:^|\s)(?:[-–—]{1,2}|[→|]|->|=>)\s*$|[:：|｜→》…]\s*$|\.{3,}\s*$/.test(before) &&
      (ends.test(after) ||
        isFollowedByFacts(line, ref, context) ||
        /[》…]\s*$|\.{3,}\s*$/.test(before) ||
        /^`?\s*(?:[|｜]|[-–—·]{1,2}\s)/.test(after) ||
        bracketed.test(after) ||
        (/(?:→|->|=>)\s*`?$/.test(before) && /^`?[:：]/.test(after)))
    )
      return ref;
    if (/^[^:：]{1,40}[:：]\s*(?:\*\*|__)?\s*$/.test(before) && (ref.label !== null || told.test(after)))
      return ref;
    if (isSentence.test(before)) continue;
    const isMarked = ref.label !== null || line.text[ref.start - 1] === '`' || ref.text.includes('/');
    const last = /([\p{L}\p{N})）]+)(?:\*\*|__|[*_》”」])?\s+$/u.exec(before)?.[1]?.toLowerCase();
    const isAbout =
      last !== undefined && (vocabulary.about.get(last) !== null || /[见在到于由和与从]$/.test(last));
    const mayEnd = isMarked && before.length <= 60 && last && !isAbout;
    if (mayEnd && (ends.test(after) || isFollowedByFacts(line, ref, context))) return ref;
    if (mayEnd && isOnly && isDocument(ref.text) && isTitle(before) && described.test(after)) return ref;
  }
  return null;
}

/** Whether words before a path are few enough to be its title. */
function isTitle(before: string): boolean {
  return before.length <= 40 && before.trim().split(/\s+/).length <= 5;
}

/** Whether nothing but facts stand behind a path: `docs/a.md, 800 lines, P0, done`, `docs/a.md — 800 lines`. */
function isFollowedByFacts(line: Line, ref: PathRef, context: LineContext): boolean {
  const lead = /^`?(?:\s*[,，;；]|(?:\s+[-–—]{1,2})?\s)/.exec(line.text.slice(ref.outerEnd));
  const pieces = lead ? piecesOf(sub(line, ref.outerEnd + lead[0].length)) : [];
  return pieces.length > 0 && pieces.every(piece => isFact(piece, noFacts(), context, true));
}
