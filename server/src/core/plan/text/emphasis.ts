import { type Line, sub, trim } from './line.ts';

const emphasised = /^([*_])(?![*_\s]).*[^*_\s]\1$/;

/** A line without the marks that make all of it italic: `*docs/a.md · 300 lines*`. */
export function withoutEmphasis(line: Line): Line {
  const trimmed = trim(line);
  return emphasised.test(trimmed.text) ? sub(trimmed, 1, trimmed.text.length - 1) : trimmed;
}
