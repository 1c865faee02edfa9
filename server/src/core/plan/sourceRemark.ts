import { type Line, sub, trim } from './text/line.ts';

const number = String.raw`[\dA-Z一二三四五六七八九十]{1,3}(?:\.\d{1,2})*`;
const lead = String.raw`(?:(?:see|from|per|cf\.?|ref\.?|based on|as in|according to|refer(?:s|ring|encing)?(?: to)?|(?:summari[sz]ed|adapted|taken|copied|moved) from|参见|参考|参照|摘自|来自|源自|基于|见)[:：]?\s*)`;
const english = String.raw`(?:[A-Za-z\d][\w.-]* ){0,3}(?:sections?|sec\.|chapters?|ch\.|appendi(?:x|ces)|pages?|p\.|§{1,2})\s*${number}(?:\s*(?:,|&|and|-|–|to)\s*${number})*`;
const chinese = String.raw`[^，,；;（(]{0,12}?第\s*${number}\s*[章节页条](?:\s*[、和至-]\s*第?\s*${number}\s*[章节页条]?)*`;
const source = `${lead}?(?:${english}|${chinese})`;

const before = new RegExp(`^\\s*${source}\\s*[:：]\\s*`, 'i');
const behind = new RegExp(`(?:^|\\s+[-–—]+\\s+|[,，;；]\\s*)\\s*${source}\\s*[.。]?\\s*$`, 'i');

/**
 * What a bracket says without where the author finds more on it, in front of a colon or behind the rest:
 * `logging, GDB - PRD Section 2.1, 5.4` is `logging, GDB`, and `from chapter 3` is nothing.
 */
export function withoutSource(line: Line): Line {
  if (!/\d|第|§|section|chapter|appendix/i.test(line.text)) return line;
  const lead = before.exec(line.text)?.[0].length ?? 0;
  const rest = sub(line, lead);
  const tail = behind.exec(rest.text);
  return trim(tail ? sub(rest, 0, tail.index) : rest);
}
