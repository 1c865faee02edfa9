import type { Code } from 'mdast';
import type { Place } from '../../place.ts';
import type { Fence } from '../model.ts';
import { whyNoExample } from './excluded.ts';
import { canonical, guessLanguage, kindOf, speaks } from './languages.ts';
import { type Shape, shapeOf } from './shapes.ts';

/** Reads one code block. `seen` holds the examples so far by their text, to tell repeats. */
export function readFence(
  text: string,
  node: Code,
  place: Place,
  index: number,
  section: number | null,
  seen: Map<string, number>,
): Fence {
  const code = node.value;
  const declared = declaredOf(node.lang ?? null);
  const shape = shapeOf(code);
  const excluded = whyNoExample(declared, shape);
  const key = excluded === null ? shape.lines.map(line => line.trim()).join('\n') : '';
  const duplicateOf = excluded === null ? (seen.get(key) ?? null) : null;
  if (excluded === null && duplicateOf === null) seen.set(key, index);
  return {
    index,
    place,
    body: bodyOf(text, place),
    code,
    declared,
    language: languageOf(declared, shape, excluded),
    section,
    codeLines: shape.lines.length,
    excluded: duplicateOf === null ? excluded : 'duplicate',
    duplicateOf,
  };
}

/** The first word of the info string: `rust` of `rust,ignore`, `{.rust}` and `rust {1,3}`. */
function declaredOf(info: string | null): string | null {
  return /^\{?\.?([^\s,{}]+)/.exec(info ?? '')?.[1]?.toLowerCase() ?? null;
}

/** The declared language where some line is in it, else the one that most lines are in. */
function languageOf(declared: string | null, shape: Shape, excluded: Fence['excluded']): string | null {
  const kind = kindOf(declared);
  if (excluded === 'tree' || excluded === 'diagram' || excluded === 'output' || excluded === 'contents')
    return kind === 'drawing' && declared !== null ? canonical(declared) : null;
  const name = declared === null || kind !== 'language' ? null : canonical(declared);
  if (name !== null && (shape.comments.length < shape.lines.length - shape.holes || shape.lines.length < 3)) {
    if (speaks(name, shape.lines) !== false) return name;
    const other = guessLanguage(shape.lines);
    return other !== null && other.share >= 0.7 ? other.language : name;
  }
  if (name !== null) return guessLanguage(shape.comments)?.language ?? name;
  return excluded === null ? (guessLanguage(shape.lines)?.language ?? null) : null;
}

/** The lines between the fence's own; the whole block where it is indented code. */
function bodyOf(text: string, place: Place): Place {
  const marker = text[place.start];
  if (marker !== '`' && marker !== '~') return place;
  const first = text.indexOf('\n', place.start);
  if (first < 0 || first >= place.end)
    return { ...place, start: place.end, line: place.endLine, column: place.endColumn };
  const start = first + 1;
  const last = text.lastIndexOf('\n', place.end - 1);
  const ended = isClosed(text, place);
  const end = ended ? Math.max(start, text[last - 1] === '\r' ? last - 1 : last) : place.end;
  const endLine = ended ? Math.max(place.line + 1, place.endLine - 1) : place.endLine;
  const endColumn = ended ? end - (text.lastIndexOf('\n', end - 1) + 1) + 1 : place.endColumn;
  return { start, end, line: place.line + 1, column: 1, endLine, endColumn: end === start ? 1 : endColumn };
}

/** Whether the last line of a fenced block is the mark that ends it. */
export function isClosed(text: string, place: Place): boolean {
  const open = /^(?:`{3,}|~{3,})/.exec(text.slice(place.start, place.start + 200))?.[0] ?? '';
  const last = text.lastIndexOf('\n', place.end - 1);
  if (open === '' || last < place.start) return false;
  const line = text.slice(last + 1, Math.min(place.end, last + 400)).replace(/^[\s>]+|\s+$/g, '');
  return line.length >= open.length && line === (open[0] as string).repeat(line.length);
}
