import type { LineContext } from './context.ts';
import type { NamedPath } from './draft.ts';
import { readHead } from './entryHead.ts';
import { readTail, type Tail } from './entryTail.ts';
import { factsIn, isFact, noFacts } from './facts.ts';
import { fold, plainTitle } from './text/fold.ts';
import { type Line, placeOf, sub } from './text/line.ts';
import { linesIn } from './text/measure.ts';
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
  /** Its path or name is struck through: done, or given up. */
  readonly isStruck: boolean;
}

/** What may stand between a verb and the path that it is about. */
const filler =
  /^\s*(?:(?:the|a|an|new|file|doc|document|guide|page|called|named)\s+){0,3}(?:新?的?(?:文件|文档))?\s*[:：]?\s*$/i;

/** Reads a line as an entry; never null: a line without anything readable has its text as name. */
export function readEntry(line: Line, context: LineContext): Entry {
  const { vocabulary, index } = context;
  const refs = pathsIn(line);
  const head = readHead(line, context, refs[0]?.outerStart ?? null);
  let at = head.end;
  const first = refs[0];
  let touches = false;
  if (first && first.outerStart > at) {
    const make = vocabulary.make.at(line.text, at);
    const touch = make ? null : vocabulary.touch.at(line.text, at);
    const verb = make ?? touch;
    if (verb && filler.test(line.text.slice(verb.end, first.outerStart))) {
      touches = touch !== null;
      at = first.outerStart;
    }
  }
  const ref = chosen(line, refs, at, context);
  // `**Use Redis as a store** (`redis.md`)`: words in bold are a name.
  const isBold = /(?:\*\*|__)$/.test(line.text.slice(0, at));
  if (ref && ref.outerStart > at && !isBold && vocabulary.touch.at(line.text, at)) touches = true;
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
  return {
    rest: tail.rest,
    progress: tail.progress,
    lines: tail.lines,
    effort: tail.effort,
    owner: tail.owner,
    name,
    described,
    number: head.number,
    numbered: head.word,
    isChapter: head.word !== null && vocabulary.chapter.get(head.word) !== null,
    path,
    isOfKind,
    lead,
    touches,
    isStruck: /~~/.test(line.text.slice(0, ref?.start ?? head.end)),
    status: tail.status?.form === 'words' ? tail.status : (head.status ?? tail.status),
    priority: head.priority ?? tail.priority,
  };
}

/** What is told of a path behind a dash, a colon or in brackets. */
const told = /^\s*(?:[-–—:：]\s|[(（])/;

/** Words that tell something of a path, rather than name it. */
const isSentence = /\s(?:is|are|was|were|has|have|had|isn't|aren't)\s/i;

/** What may follow a path at the end of a line: a bracket, a sign with a few words. */
const ends =
  /^[\s*_~.。]*(?:\s:[\w:@-]+:\s*)?(?:[(（][^()（）]*[)）]\s*)?(?:[-–—,，]\s{1,4})?(?:\p{Extended_Pictographic}\ufe0f?[^\n]{0,40})?(?:\s*[#@]\p{L}[\p{L}\p{N}_/-]{0,30}){0,6}$/u;

/** The path that a line is about: one that it starts with, that a bracket holds, or that it ends with. */
function chosen(
  line: Line,
  refs: readonly PathRef[],
  at: number,
  { vocabulary }: LineContext,
): PathRef | null {
  const { text } = line;
  const first = refs[0];
  if (!first) return null;
  if (first.outerStart <= at) return first;
  for (const ref of refs) {
    const before = text.slice(at, ref.outerStart);
    const after = text.slice(ref.outerEnd);
    if (
      /[(（【[]\s*(?:(?:file|path|see|文件|路径)\s*[:：]\s*)?$/i.test(before) &&
      /^\s*(?:[,，;；|][^()（）]*)?[)）】\]]/.test(after)
    )
      return ref;
    if (
      /(?:^|\s)(?:[-–—]{1,2}|[→|]|->|=>)\s*$|[:：|｜→》…]\s*$|\.{3,}\s*$/.test(before) &&
      (ends.test(after) || /[》…]\s*$|\.{3,}\s*$/.test(before) || /^`?\s*(?:[|｜]|[-–—·]{1,2}\s)/.test(after))
    )
      return ref;
    if (/^[^:：]{1,40}[:：]\s*(?:\*\*|__)?\s*$/.test(before) && (ref.label !== null || told.test(after)))
      return ref;
    if (isSentence.test(before)) continue;
    const isMarked = ref.label !== null || line.text[ref.start - 1] === '`' || ref.text.includes('/');
    const last = /([\p{L}\p{N})）]+)(?:\*\*|__|[*_》”」])?\s+$/u.exec(before)?.[1]?.toLowerCase();
    const isAbout =
      last !== undefined && (vocabulary.about.get(last) !== null || /[见在到于由和与从]$/.test(last));
    if (isMarked && before.length <= 60 && last && !isAbout && ends.test(after)) return ref;
  }
  return null;
}

function besidePath(line: Line, ref: PathRef, at: number, context: LineContext) {
  const leads = ref.outerStart <= at;
  if (leads) {
    const tail = readTail(sub(line, ref.outerEnd), context);
    const { rest, lines, owner } = inMiddle(tail, context);
    const described = /^[(（][^()（）]*[)）]$/.test(rest.text) ? '' : plainTitle(rest.text);
    const label = ref.label !== null && !isDocument(ref.label) ? plainTitle(ref.label) : '';
    return {
      name: label,
      described: described === '' ? null : described,
      tail: { ...tail, lines, owner },
      lead: null,
    };
  }
  const before = line.text
    .slice(at, ref.outerStart)
    .replace(/[\s([（【]*(?:(?:file|path|文件|路径)\s*[:：]\s*)?$|[\s\-–—:：|｜→>…]+$|[\s.]{3,}$/gi, '');
  const closed = /^\s*(?:[,，;；|][^()（）]*)?[)）】\]]/.exec(line.text.slice(ref.outerEnd))?.[0].length ?? 0;
  const inside = factsIn(sub(line, ref.outerEnd, ref.outerEnd + Math.max(0, closed - 1)), context);
  const own = readTail(sub(line, at, at + before.length), context);
  const after = readTail(sub(line, ref.outerEnd + closed), context);
  const alone = noFacts();
  const isAlone = after.rest.text !== '' && isFact(after.rest, alone, context, true);
  const described = isAlone ? '' : plainTitle(after.rest.text);
  const tail: Tail = {
    rest: own.rest,
    status: inside.status ?? after.status ?? alone.status ?? own.status,
    progress: inside.progress ?? after.progress ?? own.progress,
    lines: inside.lines ?? after.lines ?? alone.lines ?? own.lines,
    priority: inside.priority ?? after.priority ?? own.priority,
    effort: inside.effort ?? after.effort ?? own.effort,
    owner: inside.owner ?? after.owner ?? own.owner,
  };
  const dashed = behindKind(own.rest.text, context);
  const name = dashed?.name ?? plainTitle(own.rest.text);
  const label = ref.label !== null && !isDocument(ref.label) ? plainTitle(ref.label) : '';
  const isLed = label !== '' && /[:：]\s*(?:\*\*|__)?\s*$/.test(line.text.slice(at, ref.outerStart));
  return {
    name: isLed ? label : name,
    described: dashed?.described ?? (described === '' ? null : described),
    tail,
    lead: isLed ? name : null,
  };
}

/** A size in brackets with no more than a name behind it: `every key (~300 lines) - mira`. */
function inMiddle(
  { rest, lines, owner }: Tail,
  { vocabulary, index }: LineContext,
): Pick<Tail, 'rest' | 'lines' | 'owner'> {
  const match = /\s*[(（]([^()（）]{1,40})[)）]\s*[-–—]+\s*(@?[\p{L}\p{N}_. ]{1,24})$/u.exec(rest.text);
  const size =
    match && linesIn(sub(rest, match.index, match.index + match[0].length), vocabulary, index, false);
  if (!match || !size) return { rest, lines, owner };
  return { rest: sub(rest, 0, match.index), lines: lines ?? size, owner: owner ?? (match[2] as string) };
}

function withoutPath(line: Line, at: number, context: LineContext) {
  const tail = readTail(sub(line, at), context);
  const { text } = tail.rest;
  const bold = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__)\s*(?:[:：]|[-–—]\s)?\s*([\s\S]*)$/.exec(
    opened(line, at) + text,
  );
  const parts = bold ?? /^(.*?\S)(?:\s+(?:[-–—]{1,2}|\|)\s+|\s*｜\s*)(\S[\s\S]*)$/.exec(text);
  const whole = plainTitle((parts?.[1] ?? text).replace(bold ? /[.。]\s*$/ : /$^/, ''));
  const kind = /^([^:：]{2,20})[:：]\s*(?=\S)/.exec(whole);
  const isOfKind = kind !== null && context.vocabulary.kind.get(fold(kind[1] as string)) !== null;
  const name = isOfKind ? whole.slice(kind[0].length) : whole;
  const described = plainTitle(parts?.[2] ?? '');
  const dashed = isOfKind || bold ? null : behindKind(text, context);
  if (dashed) return { ...dashed, tail, lead: null, isOfKind: true };
  return { name, described: described === '' ? null : described, tail, lead: null, isOfKind };
}

/** A name between dashes behind a kind of documents, and what stands behind it: `How-to - Migrate - Ana`. */
function behindKind(
  text: string,
  { vocabulary }: LineContext,
): { name: string; described: string | null } | null {
  const [kind = '', name, ...others] = text.split(/\s+[-–—]{1,2}\s+/);
  if (name === undefined || vocabulary.kind.get(fold(kind)) === null) return null;
  return {
    name: plainTitle(name).replace(/^["“「](.*)["”」]$/, '$1'),
    described: others.map(plainTitle).join(' - ') || null,
  };
}

/** The bold mark that was skipped before an offset. */
function opened(line: Line, at: number): string {
  return /(?:\*\*|__)$/.exec(line.text.slice(0, at))?.[0] ?? '';
}
