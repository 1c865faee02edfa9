import { codeAt } from '../../codeAt.ts';
import { rememberedText } from '../../remembered.ts';

/** Lines of prose that were wrapped are at least so long; shorter ones end where their author wanted it. */
const wrapped = 60;

/**
 * A text cut at its sentences' ends, lines that run on joined. A semicolon ends none: what stands on both its sides
 * belongs together.
 */
export const sentencesOf = rememberedText(2_000, (text: string): readonly string[] => {
  const { length } = text;
  const sentences: string[] = [];
  // What the lines above say of a sentence that runs on.
  let above = '';
  let start = 0;
  let line = 0;
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at);
    // Letters, by far the most, end nothing.
    if (code > 63 && code < 0x3002) continue;
    if (code === 10) {
      const said = above + text.slice(start, at);
      const isWrapped = runsOn(text, line, at);
      if (!isWrapped) add(sentences, said);
      above = isWrapped ? said + (isWide(text, at - 1) && isWide(text, at + 1) ? '' : ' ') : '';
      start = line = at + 1;
    } else {
      // Behind a wide sign no blank is needed, and one belongs to the next sentence.
      const isOwn = code === 0x3002 || code === 0xff01 || code === 0xff1f;
      if (!isOwn && ((code !== 46 && code !== 33 && code !== 63) || !isBlank(text, at + 1))) continue;
      add(sentences, above + text.slice(start, at + 1));
      above = '';
      start = isOwn ? at + 1 : at + 2;
      // The end of a line there ends nothing more.
      const isLast = text[at + 1] === '\n';
      if (isLast) line = at + 2;
      if (isLast || !isOwn) at++;
    }
  }
  add(sentences, above + text.slice(start));
  return sentences;
});

function add(sentences: string[], sentence: string): void {
  if (sentence.trim() !== '') sentences.push(sentence);
}

/** Whether a line was wrapped within a sentence: it is long, a CJK character being as wide as two others. */
function runsOn(text: string, start: number, end: number): boolean {
  if (end - start < wrapped / 2 || /[.!?:;。！？：；]/.test(text[end - 1] as string)) return false;
  let width = end - start;
  for (let at = start; at < end && width < wrapped; at++) {
    const code = codeAt(text, at);
    if ((code >= 0x3000 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xffef)) width++;
  }
  return width >= wrapped;
}

function isWide(text: string, at: number): boolean {
  const code = at < text.length ? codeAt(text, at) : 0;
  return code >= 0x3000 && code <= 0x9fff;
}

function isBlank(text: string, at: number): boolean {
  return at < text.length && /\s/.test(text[at] as string);
}
