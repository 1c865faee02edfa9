import { remembered } from '../../remembered.ts';
import { unitOf } from './units.ts';

/** Emoji, pictographs, arrows and what joins them: signs that decorate, and numbers in circles. */
const signs =
  /[\u200d\u20e3\ufe0e\ufe0f\u{1f000}-\u{1faff}\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u2580-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u{e0020}-\u{e007f}]/gu;
const before = unitOf(/[\s\-–—:：;,.、·•>|=_/\\]/);
const behind = unitOf(/[\s\-–—:：;,、·•|=_/\\。]/);
const marks = /[*`~]+/g;
/** Most titles are plain words, which need none of the work below. */
const isPlain = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
const isAscii = /^[\x20-\x7e]*$/;

/** Words for comparing: NFKC, lower case, without emoji and Markdown's marks, single spaces. */
export function fold(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text.length > longestKept ? folded(text) : kept(text);
}

/** What is asked about time and again is short: labels, cells of tables, names. */
const longestKept = 60;
const mostKept = 2000;
const kept = remembered(mostKept, folded);

function folded(text: string): string {
  const letters = isAscii.test(text)
    ? text.toLowerCase()
    : text.normalize('NFKC').toLowerCase().replace(signs, ' ');
  return withoutEdges(letters.replace(marks, '').replace(/\s+/g, ' '));
}

/** A text without the white space and punctuation around it. */
function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before(text.charCodeAt(start))) start++;
  while (end > start && behind(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Letters and punctuation that no mark, link or sign is made of. */
const isBare = /^[A-Za-z0-9\u3400-\u9fff ,.:;()（），。：、/&+'"?=@%-]*$/;

/** A title for reading: without emoji, Markdown's marks and links around it; case and width stay. */
export function plainTitle(text: string): string {
  if (isPlain.test(text)) return text;
  if (isBare.test(text)) return withoutEdges(text.includes('  ') ? text.replace(/ +/g, ' ') : text);
  const words = text
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/\[\[(?:[^\][|]*\|)?([^\][|]*)\]\]/g, '$1')
    // In code, `Queue<Job>` is a name.
    .replace(/(`[^`]+`)|<[^<>]*>/g, (_, code = ' ') => code)
    .replace(/(?<![\p{L}\p{N}])_{1,2}([^_]+)_{1,2}(?![\p{L}\p{N}])/gu, '$1')
    .replace(/\*\*|__|~~|`|\*(?=\S)|(?<=\S)\*/g, '')
    .replace(/\\([|#*_`[\]()-])/g, '$1')
    .replace(signs, ' ')
    .replace(/\s+/g, ' ');
  return withoutEdges(words);
}

/** Text without what stands in brackets at its end. */
export function withoutBrackets(text: string): string {
  return text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
}

/** Whether a UTF-16 unit belongs to a word that is written without spaces. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Whether a text has Chinese letters. */
export function hasHan(text: string): boolean {
  return /[\u3400-\u9fff]/.test(text);
}
