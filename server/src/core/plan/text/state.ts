import type { LineIndex } from '../../place.ts';
import type { ClaimedStatus, Mention, StatusMark } from '../model.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isChange } from './change.ts';
import type { Line } from './line.ts';

/** Signs that say a state wherever they stand. */
const strong = new Map<string, ClaimedStatus>([
  ['✅', 'complete'],
  ['✔', 'complete'],
  ['☑', 'complete'],
  ['🎉', 'complete'],
  ['✓', 'complete'],
  ['⏳', 'planned'],
  ['⬜', 'planned'],
  ['⏸', 'planned'],
  ['☐', 'planned'],
  ['❌', 'planned'],
  ['🔲', 'planned'],
  ['⌛', 'planned'],
  ['🚧', 'drafting'],
  ['🔄', 'drafting'],
  ['🏗', 'drafting'],
]);
/** Signs that say one only after a label or in a column of states; elsewhere they decorate. */
const weak = new Map<string, ClaimedStatus>([
  ['📋', 'planned'],
  ['🟢', 'complete'],
  ['🟡', 'drafting'],
  ['🔴', 'planned'],
  ['📝', 'drafting'],
  ['🚀', 'drafting'],
  ['⚪', 'planned'],
  ['🆕', 'planned'],
  ['✏', 'drafting'],
  ['✍', 'drafting'],
  ['📅', 'planned'],
  ['🚫', 'planned'],
  ['⭕', 'planned'],
  ['🔜', 'planned'],
  ['✖', 'planned'],
  ['✗', 'planned'],
  ['🟠', 'drafting'],
  ['⚠', 'drafting'],
  ['🔵', 'drafting'],
  ['▶', 'drafting'],
  ['🔨', 'drafting'],
  ['🌱', 'drafting'],
  ['💯', 'complete'],
  ['🔶', 'drafting'],
  ['⚫', 'planned'],
  ['—', 'planned'],
  ['❓', 'planned'],
  ['●', 'complete'],
  ['◐', 'drafting'],
  ['◑', 'drafting'],
  ['◔', 'drafting'],
  ['◕', 'drafting'],
  ['○', 'planned'],
  ['■', 'complete'],
  ['□', 'planned'],
]);

/** What a sign says, and whether it does so wherever it stands. */
export function stateOfSign(sign: string): { value: ClaimedStatus; isPlain: boolean } | null {
  const plain = strong.get(sign);
  const value = plain ?? weak.get(sign);
  return value ? { value, isPlain: plain !== undefined } : null;
}

const signAtStart = /^(?:\p{Extended_Pictographic}|[\u2610-\u2612\u2713-\u2718\u25a0-\u25ff\u2b1c])\ufe0f?/u;
/** Squares and circles in a row draw a bar. */
const inBar = /[\u2588-\u25ff]{2}/;

/** The sign that stands at an offset of a text, and what it says, by the document's own legend first; null where it says no state. */
export function signAt(
  text: string,
  offset: number,
  labelled: boolean,
  { signs }: Pick<Vocabulary, 'signs'>,
): { value: ClaimedStatus; raw: string } | null {
  const raw = signAtStart.exec(text.slice(offset, offset + 4))?.[0];
  if (raw === undefined || inBar.test(text.slice(Math.max(0, offset - 1), offset + 2))) return null;
  const bare = raw.replace(/\ufe0f/g, '');
  const value = signs.get(bare) ?? strong.get(bare) ?? (labelled ? weak.get(bare) : undefined);
  return value === undefined ? null : { value, raw };
}

/** What the text of a status cell or label says: words before signs, the first before later ones. */
export function statusIn(line: Line, vocabulary: Vocabulary, index: LineIndex): StatusMark | null {
  const { text } = line;
  if (text.length > 300) return null;
  const own = vocabulary.signs.get(text.trim());
  const words = own === undefined ? vocabulary.status.find(text) : null;
  // `3 of 5 sections written` is a progress.
  const part = partOf(text);
  if (part && (!words || part.index < words.start)) return null;
  const sign = firstSign(text, vocabulary);
  const mark = (value: ClaimedStatus, form: StatusMark['form'], start: number, end: number): StatusMark => ({
    value,
    raw: text.slice(start, end),
    place: index.place(line.start + start, line.start + end),
    form,
  });
  if (own !== undefined) {
    const start = text.length - text.trimStart().length;
    return mark(own, 'sign', start, start + text.trim().length);
  }
  if (words && words.start < 40) {
    const leads = sign && sign.end <= words.start && /^\s*$/.test(text.slice(sign.end, words.start));
    const isDone = words.value === 'complete';
    const isPart =
      isPartly(text, words.start, words.end) || lacking.test(text.slice(words.end, words.end + 90));
    const value = isDone && isPart ? 'drafting' : words.value;
    const no = isDone ? (denial.exec(text.slice(0, words.start))?.[0].trimStart() ?? '') : '';
    const start = leads ? sign.start : words.start - no.length;
    return mark(no === '' ? value : 'planned', 'words', start, words.end);
  }
  const box = openingBox(line, index);
  if (box) return box;
  if (sign) return mark(sign.value, 'sign', sign.start, sign.end);
  const code = shortcode.exec(text);
  const coded = code && shortcodes.get(code[1] as string);
  return code && coded ? mark(coded, 'sign', code.index, code.index + code[0].length) : null;
}

const boxIn = /^\s*`?(\[[ xX✓✔~/-]?\])`?(?![(\]])/;

/** The box that opens a text, be it written as code. */
export function openingBox({ text, start }: Line, index: LineIndex): StatusMark | null {
  const raw = boxIn.exec(text)?.[1];
  if (raw === undefined) return null;
  const value = /[xX✓✔]/.test(raw) ? 'complete' : /[~/-]/.test(raw) ? 'drafting' : 'planned';
  const at = start + text.indexOf(raw);
  return { value, raw, place: index.place(at, at + raw.length), form: 'box' };
}

/** Signs by their names, as forges write them. */
const shortcodes = new Map<string, ClaimedStatus>([
  ['white_check_mark', 'complete'],
  ['heavy_check_mark', 'complete'],
  ['ballot_box_with_check', 'complete'],
  ['tada', 'complete'],
  ['green_circle', 'complete'],
  ['construction', 'drafting'],
  ['hammer', 'drafting'],
  ['writing_hand', 'drafting'],
  ['pencil', 'drafting'],
  ['pencil2', 'drafting'],
  ['memo', 'drafting'],
  ['eyes', 'drafting'],
  ['arrows_counterclockwise', 'drafting'],
  ['yellow_circle', 'drafting'],
  ['x', 'planned'],
  ['hourglass', 'planned'],
  ['hourglass_flowing_sand', 'planned'],
  ['white_large_square', 'planned'],
  ['red_circle', 'planned'],
  ['calendar', 'planned'],
  ['soon', 'planned'],
]);
const shortcode = /:([a-z][a-z0-9_]{0,25}):/;

/** What stands before a word for done and denies it: `not published`, `未发布`. */
const denial =
  /(?:(?<![a-z])(?:not|never|isn't|hasn't)\s+(?:yet\s+)?(?:been\s+)?(?:fully\s+)?|(?:还|尚|仍)?(?:未|没有?))$/i;

/** What stands behind a word for done and says that something is left to do: `written, needs proofreading`, `写完了，待校对`. */
const lacking =
  /^(?:[^,，;；]{0,4}[,，;；]\s*(?:but\s+|但)?(?:(?:still\s+)?(?:needs?|awaiting|waiting)(?![a-z])|还?[待需缺差等])|(?:\s*[(（][^()（）]*[)）])?,?\s+but\s+(?:(?:it\s+)?is\s+)?(?:outdated|out of date|stale|incomplete|thin|unfinished|(?:(?:may|will|still)\s+)*(?:needs?|lacks?|misses|missing)(?![a-z])))/i;

/** Whether a percentage right beside a word says that less than all is done: `80 % done`, `完成 80%`. */
function isPartly(text: string, start: number, end: number): boolean {
  const before = /(\d+)(?:\.\d+)?\s*[%％]\s*$/.exec(text.slice(0, start));
  const behind = /^\s*[:：(（]?\s*(\d+)(?:\.\d+)?\s*[%％]/.exec(text.slice(end));
  return Number((before ?? behind)?.[1] ?? 100) < 100;
}

function firstSign(
  text: string,
  vocabulary: Vocabulary,
): { value: ClaimedStatus; start: number; end: number } | null {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x2000 || (code >= 0x3000 && code < 0xd800)) continue;
    const sign = signAt(text, at, true, vocabulary);
    if (sign && sign.raw !== '—') return { value: sign.value, start: at, end: at + sign.raw.length };
    if (code >= 0xd800 && code < 0xdc00) at++;
  }
  return null;
}

const bar = '[█▓▒░■□▰▱●○◼◻⬛▪▫#=🟩🟨⬜✅🟦-]{3,}';
const progressForm = new RegExp(`(?:\\[?${bar}\\]?\\s*)?(\\d{1,3}(?:[.．]\\d+)?)\\s*[%％]`, 'u');
const countForm = /(?<![\d./])(\d{1,4})\s*[/／]\s*(\d{1,4})(?![\d./])/;
const barOnly = /\[?((?:[█▓▒░■□▰▱●○◼◻▪▫]|🟩|🟨|⬜|✅){3,})\]?/u;

const counted =
  /(?<![\d./])(\d{1,3})\s*(?:[/／]|\s(?:out\s)?of\s)\s*([1-9]\d{0,2})(?![\d./])\s*(?:个)?(?:sections?|parts?|steps?|(?:[a-z]+\s+){0,3}(?:done|written|completed?|finished|merged|published)|节|小节|章节?|部分|完成)(?![a-z])/i;

/** How many parts of all are there: `3/5 sections`. */
function partOf(text: string): RegExpExecArray | null {
  return counted.exec(text);
}

/** How far a text says that something is; `labelled` reads counts, bars and bare numbers too. */
export function progressIn(line: Line, index: LineIndex, labelled: boolean): Mention['progress'] {
  const { text } = line;
  if (text.length > 300) return null;
  const at = (match: RegExpExecArray, value: number): Mention['progress'] =>
    value < 0 || value > 100
      ? null
      : {
          value,
          raw: match[0].trim(),
          place: index.place(
            line.start + match.index + (match[0].length - match[0].trimStart().length),
            line.start + match.index + match[0].trimEnd().length,
          ),
        };
  const percent = /[%％]/.test(text) ? progressForm.exec(text) : null;
  if (percent && !labelled && isChange(text, percent.index, percent.index + percent[0].length)) return null;
  if (percent) return at(percent, Number(percent[1]?.replace('．', '.')));
  const part = partOf(text);
  if (part) return at(part, Math.round((100 * Number(part[1])) / Number(part[2])));
  if (!labelled) return null;
  const count = countForm.exec(text);
  if (count && Number(count[2]) > 0)
    return at(count, Math.round((100 * Number(count[1])) / Number(count[2])));
  const drawn = barOnly.exec(text);
  if (drawn) {
    const steps = [...(drawn[1] as string).replace(/\ufe0f/g, '')];
    const filled = steps.filter(step => '█▓■▰●◼▪🟩✅'.includes(step)).length;
    return at(drawn, Math.round((100 * filled) / steps.length));
  }
  const bare = /^\s*(\d{1,3})\s*$/.exec(text);
  return bare ? at(bare, Number(bare[1])) : null;
}
