import type { LineIndex } from '../place.ts';
import type { Fence, Section, Size } from './model.ts';

/** Counts a text's lines: all, those that aren't blank, and those of prose. */
export function sizeOf(
  lines: LineIndex,
  fences: readonly Fence[],
  sections: readonly Section[],
  words: number,
): Size {
  const { text, lineCount } = lines;
  const apart = new Uint8Array(lineCount + 2);
  for (const { place } of fences) apart.fill(1, place.line, place.endLine + 1);
  for (const { place } of sections) apart.fill(1, place.line, place.endLine + 1);
  let nonBlank = 0;
  let prose = 0;
  for (let line = 1; line <= lineCount; line++) {
    if (isBlank(text, lines.lineStart(line), lines.lineStart(line + 1))) continue;
    nonBlank++;
    if (apart[line] === 0) prose++;
  }
  return { lines: lineCount, nonBlank, prose, words };
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0x3000 && code !== 0xa0) return false;
  }
  return true;
}
