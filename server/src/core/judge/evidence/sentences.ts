import { rememberedText } from '../../remembered.ts';

/** Lines of prose that were wrapped are at least so long; shorter ones end where their author wanted it. */
const wrapped = 60;

/** A text cut at its sentences' ends. A semicolon ends none: what stands on both its sides belongs together. */
export const sentencesOf = rememberedText(2_000, (text: string): readonly string[] => {
  const joined = text.includes('\n') ? unwrapped(text) : text;
  return joined.split(/(?<=[。！？])|(?<=[.!?])\s|\n/).filter(sentence => sentence.trim() !== '');
});

function isWide(code: number): boolean {
  return code >= 0x3000 && code <= 0x9fff;
}

/** Whether a line is so long, a CJK character being as wide as two others, that it may have been wrapped. */
function isFull(line: string): boolean {
  return (
    line.length >= wrapped ||
    (2 * line.length >= wrapped && line.length + (line.match(wide)?.length ?? 0) >= wrapped)
  );
}

const wide = /[\u3000-\u9fff\uff00-\uffef]/g;

/** A text in which lines that run on are one. */
function unwrapped(text: string): string {
  let joined = '';
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const runsOn = isFull(text.slice(start, end)) && !/[.!?:;。！？：；]/.test(text[end - 1] as string);
    const between = isWide(text.charCodeAt(end - 1)) && isWide(text.charCodeAt(end + 1)) ? '' : ' ';
    joined += text.slice(start, end) + (runsOn ? between : '\n');
    start = end + 1;
  }
  return joined + text.slice(start);
}
