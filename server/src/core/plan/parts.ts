import type { LineIndex } from '../place.ts';
import type { OutlineItem, OutlinePart } from './model.ts';
import { plainTitle } from './text/fold.ts';
import { flat, type Line, placeOf, sub, trim } from './text/line.ts';

type Named = Pick<OutlineItem, 'name' | 'parts' | 'note'>;

const bracketed = /[(（]([^()（）]*(?:[(（][^()（）]*[)）][^()（）]*)*)[)）]\s*$/;
const longestPart = 60;

/** The name of an outline item, and its parts: what it names in brackets, after a colon, or between slashes. */
export function readParts(line: Line, index: LineIndex): Named {
  const { text } = line;
  const bracket = text.length <= 600 ? bracketed.exec(text) : null;
  if (bracket && bracket.index > 0) {
    const name = sub(line, 0, bracket.index);
    const content = sub(line, bracket.index + 1, bracket.index + 1 + (bracket[1] as string).length);
    const own = readParts(name, index);
    const parts = isAlias(name.text, content.text) ? [] : split(content, index);
    return parts.length === 0
      ? { ...own, note: own.note ?? content.text.trim() }
      : { ...own, parts: [...own.parts, ...parts] };
  }
  const colon = /^([^:：]{1,60}?)(?:[:：](?!:)\s*)(?!\/\/)(\S[\s\S]*)$/.exec(text);
  if (colon && !/:$/.test(colon[1] as string) && !/^[:：]/.test(colon[2] as string)) {
    const rest = sub(line, text.length - (colon[2] as string).length);
    const parts = split(rest, index);
    const lists = parts.length > 1 || (parts.length === 1 && rest.text.length <= 24);
    return {
      name: nameOf(colon[1] as string),
      parts: lists ? parts : [],
      note: lists ? null : rest.text.trim(),
    };
  }
  const dash = /^(.{2,80}?)\s+[-–—]+\s+(\S[\s\S]*)$/.exec(text);
  if (dash) {
    const rest = sub(line, text.length - (dash[2] as string).length);
    const parts = split(rest, index);
    return {
      name: nameOf(dash[1] as string),
      parts: parts.length > 1 ? parts : [],
      note: parts.length > 1 ? null : rest.text.trim(),
    };
  }
  const slashed = / [/／] /.test(text) ? split(line, index) : [];
  return { name: nameOf(text), parts: slashed.length > 1 ? slashed : [], note: null };
}

function nameOf(text: string): string {
  return plainTitle(text) || text.trim();
}

/** Whether a bracket says the name once more, as an abbreviation or spelt out: `有限状态机（FSM）`, `TDD (test first)`. */
function isAlias(name: string, content: string): boolean {
  if (/[,，、;；/]/.test(content)) return false;
  const short = /^[A-Z][A-Za-z0-9+-]{1,7}$/;
  const isShort = (text: string): boolean => short.test(text) && text.replace(/[^A-Z]/g, '').length >= 2;
  const words = content.trim();
  if (/^(?:optional|可选|required|必选)$/i.test(words)) return true;
  return (
    isShort(words) ||
    (isShort(name.trim()) && words.split(/\s+/).length > 1) ||
    (isShort(name.trim()) && /[\u3400-\u9fff]/.test(words))
  );
}

/** The entries of an enumeration with their places; brackets hold together what is in them. */
export function split(line: Line, index: LineIndex): OutlinePart[] {
  const parts: OutlinePart[] = [];
  let depth = 0;
  let from = 0;
  const { text } = line;
  const add = (end: number): void => {
    let piece = trim(sub(line, from, end));
    const lead = /^(?:and|or|以及|和|及|等)\s+/i.exec(piece.text);
    if (lead) piece = sub(piece, lead[0].length);
    const tail = /(?:\s+(?:etc\.?|…|\.\.\.)|[.。…]+|(?<![幂相平对不同均高初中])等等?)$/.exec(piece.text);
    if (tail && tail.index > 0) piece = sub(piece, 0, tail.index);
    const marks = /^([*_`]+)([^*_`]+)\1$/.exec(piece.text);
    if (marks)
      piece = sub(piece, (marks[1] as string).length, piece.text.length - (marks[1] as string).length);
    if (
      /[\p{L}\p{N}]/u.test(piece.text) &&
      piece.text.length <= longestPart &&
      !/^(?:etc\.?|等|e\.g\.)$/i.test(piece.text)
    )
      parts.push({ text: flat(piece), place: placeOf(index, piece) });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (/[(（[]/.test(char)) depth++;
    else if (/[)）\]]/.test(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(text, at)) {
      add(at);
      from = at + 1;
    }
  }
  add(text.length);
  return parts;
}

function isSeparator(text: string, at: number): boolean {
  const char = text[at] as string;
  if ('、，；;→'.includes(char)) return true;
  if (char === ',') return !/\d/.test(text[at - 1] ?? '') || !/\d{3}/.test(text.slice(at + 1, at + 4));
  return (char === '/' || char === '／' || char === '+') && text[at - 1] === ' ' && text[at + 1] === ' ';
}
