import type { Fence, Section, Size } from './model.ts';

/** Counts a text's lines: all, those that aren't blank, and those of prose. */
export function sizeOf(
  text: string,
  lines: number,
  fences: readonly Fence[],
  sections: readonly Section[],
  words: number,
): Size {
  const apart = new Uint8Array(lines + 2);
  for (const { place } of fences) apart.fill(1, place.line, place.endLine + 1);
  for (const { place } of sections) apart.fill(1, place.line, place.endLine + 1);
  let nonBlank = 0;
  let prose = 0;
  let line = 1;
  let blank = true;
  const end = () => {
    if (!blank) {
      nonBlank++;
      if (apart[line] === 0) prose++;
    }
    line++;
    blank = true;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) end();
    else if (code === 13) {
      if (text.charCodeAt(i + 1) !== 10) end();
    } else if (code > 32 && code !== 0x3000 && code !== 0xa0) blank = false;
  }
  end();
  return { lines, nonBlank, prose, words };
}
