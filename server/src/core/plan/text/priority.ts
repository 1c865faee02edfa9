import type { LineIndex } from '../../place.ts';
import type { Mention } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Line } from './line.ts';

/** How pressing something is, with the words that say so. */
export type Priority = NonNullable<Mention['priority']>;

const coded = /(?<![\p{L}\p{N}])[Pp]([0-4])(?![\p{L}\p{N}])/u;
const signs = new Map([
  ['🔴', 'P0'],
  ['🟠', 'P1'],
  ['🟡', 'P1'],
  ['🟢', 'P2'],
  ['🔵', 'P2'],
  ['⚪', 'P3'],
]);

/** The code `P0` ... in a text, or `[#A]` ... */
export function codeIn(line: Line, index: LineIndex): Priority | null {
  const match = /[Pp][0-4]/.test(line.text) ? coded.exec(line.text) : null;
  if (match) return mark(line, index, `P${match[1]}`, match.index, match.index + match[0].length);
  const letter = /\[#([A-D])\]/.exec(line.text);
  return letter
    ? mark(line, index, `P${'ABCD'.indexOf(letter[1] as string)}`, letter.index, letter.index + 4)
    : null;
}

/** What the text of a cell or after a label says of priority: a code, a word, a sign, or how many flames or stars. */
export function priorityIn(line: Line, vocabulary: Vocabulary, index: LineIndex): Priority | null {
  if (line.text.length > 200) return null;
  const code = codeIn(line, index);
  if (code) return code;
  const word = vocabulary.priority.find(line.text);
  if (word) return mark(line, index, `P${word.value}`, word.start, word.end);
  const flames = /(?:🔥|⭐\ufe0f?|❗|★){1,5}☆{0,4}/u.exec(line.text);
  if (flames) {
    const value = rankOf([...flames[0].replace(/\ufe0f/g, '')]);
    return mark(line, index, `P${value}`, flames.index, flames.index + flames[0].length);
  }
  const short = /^\s*(?:priority\s*)?([HML0-4])\s*$/i.exec(line.text);
  if (short) {
    const letter = (short[1] as string).toUpperCase();
    const value = 'HML'.includes(letter) ? 'HML'.indexOf(letter) : Number(letter);
    const start = line.text.lastIndexOf(short[1] as string);
    return mark(line, index, `P${value}`, start, start + 1);
  }
  for (const [sign, value] of signs) {
    const at = line.text.indexOf(sign);
    if (at >= 0) return mark(line, index, value, at, at + sign.length);
  }
  const raw = line.text.trim();
  if (raw === '' || raw.length > 30 || /^[-–—/]+$/.test(raw)) return null;
  // `Priority: ✅ Complete` says that nothing presses any more.
  const state = vocabulary.status.find(raw);
  if (state && /^[^\p{L}\p{N}]*$/u.test(raw.slice(0, state.start) + raw.slice(state.end))) return null;
  const start = line.text.indexOf(raw);
  return mark(line, index, raw, start, start + raw.length);
}

/** How pressing stars are: of three as a rule, of five where so many are drawn. */
function rankOf(stars: readonly string[]): number {
  const filled = stars.filter(star => star !== '☆').length;
  return stars.length > 3 ? Math.max(0, 2 - Math.floor(filled / 2)) : Math.max(0, 3 - filled);
}

/** The priority that a heading or a bracket gives: `P1 - 中优先级`, `High Priority`, `(Priority: HIGH)`. */
export function headingPriority(line: Line, vocabulary: Vocabulary, index: LineIndex): Priority | null {
  const code = codeIn(line, index);
  if (code) return code;
  if (line.text.length > 200) return null;
  const numbered = /^\W*priority\s*[:#]?\s*([0-4])\b|^\W*优先级\s*[:：]?\s*([0-4])(?!\d)/iu.exec(line.text);
  if (numbered) return mark(line, index, `P${numbered[1] ?? numbered[2]}`, 0, line.text.length);
  const spoken =
    /^[^\p{L}]*(?:high|medium|low|must|should|could|高|中|低)[^\p{L}]*$/iu.test(line.text) ||
    /priority|优先|must[- ]have|should[- ]have|nice[- ]to[- ]have|could[- ]have|essential|critical|必须|紧急/i.test(
      line.text,
    );
  const word = spoken ? vocabulary.priority.find(line.text) : null;
  return word ? mark(line, index, `P${word.value}`, word.start, word.end) : null;
}

function mark(line: Line, index: LineIndex, value: string, start: number, end: number): Priority {
  return {
    value,
    raw: line.text.slice(start, end),
    place: index.place(line.start + start, line.start + end),
  };
}
