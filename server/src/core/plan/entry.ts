import type { LineContext } from './context.ts';
import type { NamedPath } from './draft.ts';
import { readHead } from './entryHead.ts';
import { besidePath, withoutPath } from './entryName.ts';
import { chosenPath } from './entryPath.ts';
import type { Tail } from './entryTail.ts';
import { fold } from './text/fold.ts';
import { type Line, placeOf, sub } from './text/line.ts';
import { isDocument, isGlob, type PathRef, pathsIn } from './text/paths.ts';

/** One line that names a topic: an item of a list, a line of a tree, a heading. */
export interface Entry extends Tail {
  /** Without number, marks, path and what else was read from the line. */
  readonly name: string;
  /** What stands beside the name or path. */
  readonly described: string | null;
  readonly number: string | null;
  /** The word of the number: `chapter`, `phase`. */
  readonly numbered: string | null;
  readonly isChapter: boolean;
  readonly path: (NamedPath & { readonly kind: 'document' | 'folder' | 'glob' }) | null;
  /** A kind of documents stands before the name: `How-to: move a site`. */
  readonly isOfKind: boolean;
  /** What stands before a colon and a link whose words are the name: `**core**: [Plugins](plugins.md)`. */
  readonly lead: string | null;
  /** A verb says that the path is there already or goes. */
  readonly touches: boolean;
  /** A verb says that what is there is written further. */
  readonly revises: boolean;
  /** Its path or name is struck through: done, or given up. */
  readonly isStruck: boolean;
}

/** What may stand between a verb and the path that it is about. */
const filler =
  /^\s*(?:\*\*|__)?\s*[:：]?(?:\*\*|__)?\s*(?:(?:the|a|an|new|file|doc|document|guide|page|called|named)\s+){0,3}(?:新?的?(?:文件|文档))?\s*[:：]?\s*$/i;

/** A word behind the name, in a bracket or behind a dash: `Upgrade (dropped)`. */
const dropping = /(?:\s[-–—]+\s+|[(（[【]\s*)([\p{L}' ]{2,20})[\s)）\]】*]*$/u;

/** What is said right behind the path of a file that goes: `old.md - merged into setup`, `旧.md → 并入安装`. */
const merged =
  /^[`\s*_]*(?:[(（][^()（）]*[)）])?[\s*_]*(?:[-–—:：→]+|->)[\s*_]*(?:合并[到至入进]|并入|merged? into\b)/i;

/** A word behind what is struck through: `~~Docker~~ dropped, nobody uses it`. */
const behindStruck = /~~[\s(（[【:：,，–—-]*([\p{L}']{2,20})[^~]*$/u;

/** Reads a line as an entry; never null: a line without anything readable has its text as name. */
export function readEntry(whole: Line, context: LineContext): Entry {
  const { vocabulary, index } = context;
  const line = withoutBrackets(whole);
  const refs = pathsIn(line);
  const head = readHead(line, context, refs[0]?.outerStart ?? null);
  let at = head.end;
  const first = refs[0];
  let touches = false;
  let revises = false;
  let isLed = false;
  if (first && first.outerStart > at) {
    const make = vocabulary.make.at(line.text, at);
    const touch = make ? null : vocabulary.touch.at(line.text, at);
    const revise = vocabulary.revise.at(line.text, at);
    const verb = make ?? touch ?? revise;
    if (verb && filler.test(line.text.slice(verb.end, first.outerStart))) {
      touches = make === null;
      revises = revise !== null;
      isLed = true;
      at = first.outerStart;
    }
  }
  const moved = movedTo(line, refs, at);
  if (moved) at = moved.outerStart;
  const ref = chosenPath(line, moved ? [moved] : refs, at, context);
  // `**Use Redis as a store** (`redis.md`)`: words in bold are a name.
  const isBold = /(?:\*\*|__)$/.test(line.text.slice(0, at));
  if (ref && ref.outerStart > at && !isBold && vocabulary.touch.at(line.text, at)) touches = true;
  if (ref && merged.test(line.text.slice(ref.outerEnd, ref.outerEnd + 40))) touches = true;
  const { name, described, tail, lead, isOfKind } = ref
    ? { ...besidePath(line, ref, at, context), isOfKind: false }
    : withoutPath(line, at, context);
  const path = ref && {
    text: ref.text,
    place: placeOf(index, line, ref.start, ref.end),
    kind: isGlob(ref.text)
      ? ('glob' as const)
      : isDocument(ref.text)
        ? ('document' as const)
        : ('folder' as const),
  };
  const said = (dropping.exec(line.text) ?? behindStruck.exec(line.text))?.[1];
  const isName = said !== undefined && /^\p{Lu}/u.test(said) && fold(name) === fold(said);
  if (said !== undefined && !isName && vocabulary.dropped.get(fold(said)) !== null) touches = true;
  return {
    rest: tail.rest,
    progress: tail.progress,
    lines: tail.lines,
    effort: tail.effort,
    owner: tail.owner,
    name: ref && isOneOf(line, ref, refs) ? '' : head.number === null ? name : unbracketed(name),
    // `Draft docs/a.md based on the old one` goes on as a sentence, and tells no title.
    described: isLed && ref && /^\s+\p{Ll}/u.test(line.text.slice(ref.outerEnd)) ? null : described,
    number: head.number,
    numbered: head.word,
    isChapter: head.word !== null && vocabulary.chapter.get(head.word) !== null,
    path,
    isOfKind,
    lead,
    touches,
    revises,
    isStruck: isStruck(line.text, head.end, ref),
    status: statusOf(head.status, revises && isThere(tail.status) ? null : tail.status),
    priority: head.priority ?? tail.priority,
  };
}

/** What a bracket around a whole line holds, where this opens with a document's path: `[docs/a.md - not started]`. */
function withoutBrackets(line: Line): Line {
  const [, lead = '', inside] = /^(\s*(?:\*\*|__)?\s*[[【])([^[\]【】]+)[\]】][\s*_]*$/.exec(line.text) ?? [];
  if (inside === undefined) return line;
  const held = sub(line, lead.length, lead.length + inside.length);
  const [path] = pathsIn(held);
  return path?.outerStart === 0 && isDocument(path.text) ? held : line;
}

/** The state that an entry's words say, or a sign or box before or behind them. */
function statusOf(head: Entry['status'], tail: Entry['status']): Entry['status'] {
  return tail?.form === 'words' ? tail : (head ?? tail);
}

/** Whether a state says no more than that a file is there, which is what is to be written further. */
function isThere(status: Entry['status']): boolean {
  return status !== null && /^\W*(?:exist(?:s|ing)|已存在|已有|现有)\W*$/i.test(status.raw);
}

/** Where a document goes, of a line that is about nothing else: `old/a.md → new/a.md`. */
function movedTo({ text }: Line, [from, to, ...others]: readonly PathRef[], at: number): PathRef | null {
  if (!from || !to || others.length > 0 || from.outerStart > at) return null;
  if (!isDocument(from.text) || !isDocument(to.text) || isGlob(to.text)) return null;
  return /^[`*_\s]*(?:→|->|=>|➜)[`*_\s]*$/.test(text.slice(from.outerEnd, to.outerStart)) ? to : null;
}

/** Whether a path is one of several in a bracket, so that what stands before is the name of none: `Day 1: basics (a.md, b.md)`. */
function isOneOf({ text }: Line, ref: PathRef, refs: readonly PathRef[]): boolean {
  if (!/[(（【[][^()（）]*$/.test(text.slice(0, ref.outerStart))) return false;
  return refs.some(
    other =>
      other.outerStart > ref.outerEnd &&
      isDocument(other.text) &&
      !/[()（）]/.test(text.slice(ref.outerEnd, other.outerStart)),
  );
}

/** The words of a bracket that is all there is behind a number: `Part 2 (Setup)`. */
function unbracketed(name: string): string {
  return /^[(（]([^()（）]+)[)）]$/.exec(name)?.[1]?.trim() ?? name;
}

/** Whether a line's whole name or its path is struck through; `~~Old~~ New` strikes neither. */
function isStruck(
  text: string,
  from: number,
  ref: { readonly start: number; readonly outerStart: number } | null,
): boolean {
  const open = text.slice(0, ref?.start ?? from).indexOf('~~');
  if (open < 0) return false;
  const close = text.indexOf('~~', open + 2);
  if (close < 0 || (ref && ref.start < close)) return true;
  if (/[\p{L}\p{N}]/u.test(text.slice(from, open))) return false;
  const rest = text.slice(close + 2, ref?.outerStart);
  return (
    !/[\p{L}\p{N}]/u.test(rest) ||
    /^[\s*]*[(（[【]/.test(rest) ||
    (ref === null && /^[\s*]*[-–—,，:：→]/.test(rest))
  );
}
