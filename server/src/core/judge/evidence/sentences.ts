import { rememberedText } from '../../remembered.ts';

/** Lines of prose that were wrapped are at least so long; shorter ones end where their author wanted it. */
const wrapped = 60;

/** A text cut at its sentences' ends. A semicolon ends none: what stands on both its sides belongs together. */
export const sentencesOf = rememberedText(2_000, (text: string): readonly string[] => {
  const joined = text.includes('\n') ? unwrapped(text) : text;
  return joined.split(/(?<=[。！？])|(?<=[.!?])\s|\n/).filter(sentence => sentence.trim() !== '');
});

/** A text in which lines that run on are one. */
function unwrapped(text: string): string {
  let joined = '';
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    const runsOn = end - start >= wrapped && !/[.!?:;。！？：；]/.test(text[end - 1] as string);
    joined += text.slice(start, end) + (runsOn ? ' ' : '\n');
    start = end + 1;
  }
  return joined + text.slice(start);
}
