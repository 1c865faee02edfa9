import type { BodyDraft } from './bodyModel.ts';
import type { LineContext } from './context.ts';
import { readTail } from './entryTail.ts';
import type { Labelled } from './labelLine.ts';
import type { Field } from './labels/model.ts';
import type { OutlineItem } from './model.ts';
import { outlineOfLine } from './outline.ts';
import { fold, plainTitle } from './text/fold.ts';
import { type Line, placeOf, sub, trim } from './text/line.ts';
import { isCountedOff, linesIn } from './text/measure.ts';
import { isDocument, isFolder, isGlob, pathsIn } from './text/paths.ts';
import { priorityIn } from './text/priority.ts';
import { progressIn, statusIn } from './text/state.ts';

/** Takes what a label says; the first that says something counts. */
export function setField(
  field: Field,
  { value, label }: Labelled,
  body: BodyDraft,
  context: LineContext,
): void {
  const { vocabulary, index } = context;
  const text = plainTitle(value.text);
  switch (field) {
    case 'file':
      setFile(value, body, context);
      body.lines ??= linesIn(behindPath(value), vocabulary, index, false);
      return;
    case 'title':
      if (pathsIn(value).some(({ text: path }) => isDocument(path))) setFile(value, body, context);
      else if (isOfSeveral(label)) body.outline ??= severalIn(value, context);
      else body.title ??= text || null;
      return;
    case 'lines':
    case 'size':
      if (body.lines !== null) return;
      body.lines = linesIn(value, vocabulary, index, field === 'lines' || /lines|行/i.test(label));
      body.isCountedOff = ofNoPlan.test(label.trim()) && isCountedOff(body.lines);
      return;
    case 'outline':
      if (body.outline === null && value.text !== '') body.outline = outlineOfLine(value, context);
      return;
    case 'action':
      body.goes ||= isRemoval(text, context);
      body.status ??= statusIn(value, vocabulary, index);
      body.progress ??= progressIn(value, index, false);
      return;
    case 'status':
      body.status ??= statusIn(value, vocabulary, index);
      body.progress ??= progressIn(value, index, false);
      return;
    case 'progress':
      body.progress ??= progressIn(value, index, true);
      body.status ??= statusIn(value, vocabulary, index);
      return;
    case 'priority':
      body.priority ??= priorityIn(value, vocabulary, index);
      return;
    case 'purpose':
      if (value.text.length <= 40) body.lines ??= linesIn(value, vocabulary, index, false);
      body.purpose ??= text || null;
      return;
    case 'batch':
      // `Stage: in review` says how far it is, `Stage: 2` when its turn comes.
      if (vocabulary.status.get(fold(text)) !== null) body.status ??= statusIn(value, vocabulary, index);
      else body.batch ??= text || null;
      return;
    case 'note':
      // `Notes: notes/week-1.md (400 lines)` are themselves what is to be written.
      if (/^(?:\w+ )?notes$/i.test(label) && isPageAlone(value)) setFile(value, body, context);
      return;
    case 'group':
      body.folder ??= folderIn(value);
      body.group ??= text || null;
      return;
    case 'effort':
    case 'owner':
      body[field] ??= text || null;
      return;
    default:
  }
}

/** A label over sizes that does not say whether they are planned. */
const ofNoPlan = /^(?:行数|文档行数|lines|line count|loc)$/i;

/** Whether an action is that the whole file goes, be it for a reason: `delete (superseded)`; `remove the old links` is none. */
function isRemoval(action: string, { vocabulary }: LineContext): boolean {
  const found = vocabulary.remove.at(action, 0);
  return found !== null && /^\s*(?:$|[(（,，;；.。–—-])/.test(action.slice(found.end));
}

/** Whether a label that may be over titles is over names of parts: `Topics: retries, timeouts`, `章节：重试、超时`. */
export function isOfSeveral(label: string): boolean {
  return /[a-z]s$|[章小]节$/i.test(label.trim());
}

/** Whether a line names a page and says no more of it than brackets do. */
function isPageAlone({ text }: Line): boolean {
  const rest = /^`([^`\s]+)`\s*(?:[（(][^（()）]*[)）])?$/.exec(text.trim());
  return rest !== null && isDocument(rest[1] as string);
}

function severalIn(value: Line, context: LineContext): OutlineItem[] | null {
  const outline = outlineOfLine(value, context);
  return outline.length > 1 ? outline : null;
}

/** What stands behind the last path of a line: `docs/a.md (40 → 200 lines)`. */
function behindPath(line: Line): Line {
  const last = pathsIn(line).at(-1);
  return last ? sub(line, last.outerEnd) : line;
}

/** The folder that a line is the path of. */
export function folderIn(line: Line | null): string | null {
  const [only, ...others] = line ? pathsIn(line) : [];
  return only && others.length === 0 && isFolder(only.text) ? only.text : null;
}

/** Takes the file that a line names, and what stands behind its path. */
export function setFile(value: Line, body: BodyDraft, context: LineContext): void {
  const { index } = context;
  const line = trim(value);
  const refs = pathsIn(line);
  const ref =
    refs.find(({ text }) => isDocument(text) && !isGlob(text)) ?? refs.find(({ text }) => !isGlob(text));
  const isInFolder =
    ref && body.path && isFolder(body.path.text) && isDocument(ref.text) && !ref.text.includes('/');
  if (isInFolder) {
    body.folder ??= body.path?.text ?? null;
    body.path = null;
  }
  if (ref && body.path === null) {
    body.path = { text: ref.text, place: placeOf(index, line, ref.start, ref.end) };
    body.behind = readTail(sub(line, ref.outerEnd), context);
  } else if (!ref && (/[\w-]+\.[a-z]{1,5}(?![a-z])/i.test(line.text) || ofMany.test(line.text)))
    body.otherFile = true;
}

/** What stands for files of other topics: `Location: various files`. */
const ofMany =
  /^\W*(?:(?:various|all|several|multiple|many|different)(?: \p{L}+)? (?:files|docs|documents|pages|guides|places)|(?:多个|各个?|所有|全部)(?:文件|文档|页面))\W*$/iu;
