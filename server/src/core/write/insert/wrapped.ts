import { type Habit, ruleBefore } from './habit.ts';

/** Blocks with the blank lines, and the thematic breaks between sections, that they need at an offset of a text. */
export function wrapped(
  text: string,
  offset: number,
  blocks: readonly string[],
  { eol, rule }: { readonly eol: string; readonly rule: Habit['rule'] },
): string {
  const before = text.slice(0, offset);
  const isEnd = text.slice(offset).trim() === '';
  const separator = rule === null ? eol + eol : `${eol}${eol}${rule}${eol}${eol}`;
  const block = blocks.join(separator);
  const follows = before.trim() !== '';
  const opens = rule !== null && follows && ruleBefore(text, offset) === null ? `${rule}${eol}${eol}` : '';
  const closes = rule !== null && !isEnd && nextLine(text, offset) !== rule ? `${eol}${eol}${rule}` : '';
  const last = before.slice(-200).replace(/\r\n?/g, '\n');
  const line = withoutBlankLine(last);
  const ended = line !== null;
  const blank = ended && withoutBlankLine(line) !== null;
  const lead = !follows ? '' : blank ? '' : ended ? eol : eol + eol;
  const tail = !isEnd ? eol + eol : ended || text === '' ? eol : '';
  return lead + opens + block + closes + tail;
}

/** A text up to its last line break, where only blanks stand behind it; else null. */
function withoutBlankLine(text: string): string | null {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text[end - 1] === '\n' ? text.slice(0, end - 1) : null;
}

function nextLine(text: string, offset: number): string {
  return /^[^\r\n]*/.exec(text.slice(offset, offset + 200))?.[0].trim() ?? '';
}
