import type { LineContext } from './context.ts';
import type { Field } from './labels/model.ts';
import { fold } from './text/fold.ts';
import { type Line, sub, trim } from './text/line.ts';
import { isDocument, pathsIn } from './text/paths.ts';
import { codeIn } from './text/priority.ts';

/** `**File:** x` and its like; `field` is null where the label is none that is known. */
export interface Labelled {
  readonly field: Field | null;
  readonly label: string;
  readonly value: Line;
}

const form =
  /^\s*(?:[-*+•]\s+)?(?:\[[ xX]\]\s+)?(?:\p{Extended_Pictographic}\ufe0f?\s*)*(\*\*|__)?\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)*([^\s:：*][^:：*\n]{0,47}?)\s*(\*\*|__)?\s*(?:(?<=\*\*\s{0,3})[(（][^()（）*:：]{1,40}[)）]\s*)?([:：])\s*(\*\*|__)?\s*/u;

/** The labels of a line with their values; empty where it opens with none. */
export function labelsIn(line: Line, context: LineContext): Labelled[] {
  const first = labelAt(line, context);
  if (!first) return [];
  if (first.field === null) return [first];
  // Labels are read twice only where something may part them.
  const all = mayPart.test(line.text) ? pieces(line, context) : [];
  return all.length > 1 ? all : [first];
}

/** What stands before every label but a line's first. */
const mayPart = /[|｜;；·•,，。\u3000]|\s\s|\.\s|\s[-–—]\s/;

/** The labels of a line that has several, each with the value up to the next one. */
function pieces(line: Line, context: LineContext): Labelled[] {
  const starts = [
    0,
    ...[
      ...line.text.matchAll(
        /[|｜;；·•]\s*|\s{2,}(?=\S)|\u3000(?=\S)|[,，]\s*(?=(?:\*\*)?[^:：,，]{1,16}[:：])|(?:\.\s+|。\s*)(?=(?:\*\*)?[^:：,，.。]{1,24}[:：])|(?<=\*\*[^*]{1,60})\s[-–—]\s(?=\*\*[^*:：]{1,24}(?:[:：]\*\*|\*\*[:：]))/g,
      ),
    ].map(({ index, 0: { length } }) => index + length),
  ];
  const labels = starts.flatMap(start => {
    const found = labelAt(sub(line, start), context);
    return found?.field ? [{ start, found }] : [];
  });
  return labels.map(({ found }, place) => {
    const next = labels[place + 1]?.start ?? line.text.length;
    const from = found.value.start - line.start;
    const value = trim(sub(line, from, Math.max(from, next)));
    return { ...found, value: trim(sub(value, 0, value.text.replace(/[\s|｜;；·•,，.。]+$/, '').length)) };
  });
}

/** A label before a dash or `=`, where what stands behind is what it asks for: `File – docs/a.md`, `Status = done`. */
function dashedLabel(line: Line, { vocabulary, index }: LineContext): Labelled | null {
  const match = dashed.exec(line.text.slice(0, 60));
  const field = match && vocabulary.field(match[1] as string);
  if (!match || !field) return null;
  const value = trim(sub(line, match[0].length));
  const isTold =
    field === 'file'
      ? pathsIn(value).length > 0
      : field === 'status'
        ? vocabulary.status.get(fold(value.text)) !== null
        : field === 'priority'
          ? codeIn(value, index) !== null || vocabulary.priority.get(fold(value.text)) !== null
          : field === 'outline'
            ? /[,，、;；]/.test(value.text)
            : (field === 'lines' || field === 'size') && /^\W*\d/.test(value.text);
  return isTold ? { field, label: match[1] as string, value } : null;
}

const dashed =
  /^\s*(?:[-*+•]\s+)?(?:\*\*|__)?([\p{L}][\p{L} ]{1,22}?)(?:\*\*|__)?(?:\s+[-–—]+\s+|\s*=\s*)(?=\S)/u;

function labelAt(line: Line, context: LineContext): Labelled | null {
  const { vocabulary } = context;
  const match = form.exec(line.text.slice(0, 120));
  if (!match) return dashedLabel(line, context);
  const label = match[2] as string;
  if (/^[a-z]+$/i.test(label) && line.text.startsWith('//', match[0].length)) return null;
  const isBold = match[1] !== undefined && (match[3] !== undefined || match[5] !== undefined);
  const field = vocabulary.field(label);
  if (field === null && !isBold) return null;
  const value = trim(sub(line, match[0].length));
  return { field, label, value };
}

/** A line before and behind a label of outlines in its midst, and its sentences behind these: `the lake. Must explain: layout, retention`. */
export function atOutline(line: Line, { vocabulary }: LineContext): [Line, ...Line[]] {
  const match = [
    ...line.text.matchAll(
      /(?:^|[.,;](?=\s)|[。，；]|\s[-–—]{1,2}(?=\s))\s*([^:：.,。，;；–—]{2,24})[:：]\s*(?=\S)/g,
    ),
  ].find(([, label = '']) => vocabulary.field(label) === 'outline');
  // `Sections: sections.md` is the page of that name.
  if (!match || isDocument(line.text.slice(match.index + match[0].length).trim())) return [line];
  const behind = match.index + match[0].length;
  const end = /(?:\.\s+(?=\p{Lu})|。)/u.exec(line.text.slice(behind));
  if (!end) return [sub(line, 0, match.index), trim(sub(line, match.index + 1))];
  const next = behind + end.index + end[0].length;
  const rest = trim(sub(line, next));
  const told = trim(sub(line, match.index + 1, behind + end.index));
  return [sub(line, 0, match.index), told, ...(rest.text === '' ? [] : [rest])];
}
