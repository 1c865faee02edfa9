import { readBody } from '../body.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../draft.ts';
import { readEntry } from '../entry.ts';
import { factsInText } from '../facts.ts';
import { atOutline } from '../labelLine.ts';
import type { Scope } from '../scope.ts';
import type { Paragraph } from '../text/blocks.ts';
import { joined, type Line, placeOf, sub, trim } from '../text/line.ts';
import { linesIn } from '../text/measure.ts';
import { isDocument, pathsIn } from '../text/paths.ts';
import { recordOf } from './lineRecord.ts';
import { entryDraft } from './paragraphs.ts';

/** A paragraph that opens with a name in bold and its file in brackets: `**Caches** (`docs/caches.md`, done). Covers: …`. */
export function boldRecord(block: Paragraph, scope: Scope, context: Context): Draft[] {
  const line = joined(block.lines);
  const head = line && /^\s*(?:\*\*|__)[^*_]{2,80}(?:\*\*|__)\s*[(（][^()（）]*[)）]/.exec(line.text)?.[0];
  if (!line) return [];
  if (!head) return toldRecord(line, scope, context);
  const record =
    recordOf(trim(sub(line, 0, head.length)), scope, context) ?? unplaced(line, head, scope, context);
  if (!record || record.name === '') return [];
  const rest = line.text.slice(head.length).replace(/^[\s.,;:。，；：]+/, '');
  const { outline } = readBody([], context, [trim(sub(line, line.text.length - rest.length))]);
  const [first = ''] = /^[^.。;；]{1,40}/.exec(rest) ?? [];
  const facts = factsInText(
    sub(line, line.text.length - rest.length, line.text.length - rest.length + first.length),
    context,
  );
  return [
    {
      ...record,
      lines: record.lines ?? facts.lines,
      status: record.status ?? facts.status,
      priority: record.priority ?? facts.priority,
      outline: outline ?? [],
      extent: context.index.place(block.start, block.end),
    },
  ];
}

/** A name in bold whose file is still to be settled: `**Caches** (path to be decided)`. */
function unplaced(line: Line, head: string, scope: Scope, context: Context): Draft | null {
  const [whole = '', name = ''] = /^(.*?)[(（]([^()（）]*)[)）]$/.exec(head.trim()) ?? [];
  if (!isUnsettled.test(whole)) return null;
  const entry = readEntry(trim(sub(line, 0, name.length)), context);
  const place = placeOf(context.index, line);
  return { ...entryDraft(entry, scope), kind: 'inline', place, extent: place };
}

const isUnsettled =
  /[(（]\s*(?:(?:路径|文件名?|位置|地址)\s*(?:待定|未定|暂未定|待确认|还没定)|(?:the )?(?:path|file|location|place)(?: is)?(?: (?:still|yet))? ?(?:tbd|tba|open|undecided|to be (?:decided|determined|confirmed|settled)))\s*[)）]$/i;

const boldThenPath =
  /^(\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:\*\*|__)[^*_]{2,80}(?:\*\*|__))[^`.。]{0,30}`[^`]+`/u;

/** A name in bold, a few words and its file, and then what is told of it: `**Caches** → `docs/caches.md`. 200 lines.` */
function toldRecord(line: Line, scope: Scope, context: Context): Draft[] {
  const [head, name = ''] = boldThenPath.exec(line.text) ?? [];
  const [path] = head === undefined ? [] : pathsIn(sub(line, 0, head.length));
  if (head === undefined || !path || !isDocument(path.text) || pathsIn(line).length > 1)
    return placedRecord(line, scope, context);
  if (isLabel(name, line.text[name.length], context)) return [];
  const entry = readEntry(trim(sub(line, 0, name.length)), context);
  const [told, outline] = atOutline(trim(sub(line, head.length)), context);
  const facts = factsInText(told, context);
  const from = entryDraft(entry, scope);
  return [
    {
      ...from,
      kind: 'inline',
      path: { text: path.text, place: placeOf(context.index, line, path.start, path.end) },
      lines: facts.lines ?? from.lines,
      priority: facts.priority ?? from.priority,
      status: facts.status ?? from.status,
      outline: (outline && readBody([], context, [outline]).outline) ?? [],
      place: placeOf(context.index, line),
      extent: placeOf(context.index, line),
    },
  ];
}

/** Whether words in bold before a colon are a label, and no name: `**Status**: done`. */
function isLabel(bold: string, next: string | undefined, { vocabulary }: Context): boolean {
  const [, words = '', colon] = /(?:\*\*|__)(.*?)([:：]?)\s*(?:\*\*|__)$/.exec(bold) ?? [];
  return (colon !== '' || /[:：]/.test(next ?? '')) && vocabulary.field(words) !== null;
}

/** A name in bold of which a sentence says where it will lie: `**Caches** come first. They go to `docs/caches.md`.` */
function placedRecord(line: Line, scope: Scope, context: Context): Draft[] {
  const { vocabulary, index } = context;
  const [, name] = /^\s*(?:\*\*|__)([^*_]{2,80}?)[.。]?(?:\*\*|__)\s*(?![:：])/.exec(line.text) ?? [];
  const [path, ...others] = pathsIn(line);
  if (name === undefined || !path || !isDocument(path.text) || others.length > 0) return [];
  const before = line.text.slice(Math.max(0, path.outerStart - 24), path.outerStart).replace(/[\s`]+$/, '');
  const said = [...vocabulary.place.findAll(before)].some(({ end }) => end === before.length);
  if (!said || vocabulary.field(name) !== null) return [];
  const entry = readEntry({ text: name, start: line.start + line.text.indexOf(name) }, context);
  if (entry.name === '') return [];
  const facts = factsInText(line, context);
  const place = placeOf(index, line);
  const from = entryDraft(entry, scope);
  return [
    {
      ...from,
      kind: 'inline',
      isTold: true,
      path: { text: path.text, place: placeOf(index, line, path.start, path.end) },
      lines: facts.lines ?? linesIn(line, vocabulary, index, false) ?? from.lines,
      status: facts.status ?? from.status,
      priority: facts.priority ?? from.priority,
      place,
      extent: place,
    },
  ];
}
