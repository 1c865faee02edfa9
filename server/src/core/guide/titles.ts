import { remembered } from '../remembered.ts';

/** Emoji (keys with digits among them), pictographs and other signs that decorate a heading, with what joins and varies them. */
const decoration =
  /[0-9#*]\ufe0f?\u20e3|[\u200d\u20e3\ufe0e\ufe0f\u{1f000}-\u{1faff}\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u{e0020}-\u{e007f}]/gu;

/**
 * What counts sections before their words: `1.2`, `3)`, `（四）`, `五、`, `第六章`, `Chapter 7:`, `Step 8 -`, `Rule #3:`,
 * `IV.`.
 */
const numbering = [
  /^第\s*[0-9零〇一二三四五六七八九十百]{1,4}\s*[章节節部篇讲步课][分]?[\s:、.-]*/,
  /^(?:chapter|part|section|step|lesson|unit|appendix)\s+(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}|[ivxlc]{1,6}|[a-z])(?![a-z0-9])[\s:.)-]*/,
  /^(?:rule|tip|day|week|module|exercise|recipe|principle|tutorial|lab|no|№)\.? ?#?[0-9]{1,3}[a-z]? ?[:.)–—-]\s*/,
  /^(?:步骤|附录|阶段)\s*[0-9a-z一二三四五六七八九十]{1,3}[\s:、.]+/,
  /^[([]\s*(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})\s*[)\]][\s:、.]*/,
  /^[0-9]{1,3}(?:\.[0-9]{1,3}){1,4}[.)、:]?(?:\s+|(?=[^\s0-9a-z.]))/,
  /^[0-9]{1,3}\s*[.)、:](?!\d)\s*/,
  /^[一二三四五六七八九十]{1,3}\s*[、.:]\s*/,
  /^(?:[ivx]{1,5}|[a-h])[.)]\s+/,
];

/** A title without its number: what is left of `2.1 Setup` is `Setup`. Takes lower-case text in NFKC. */
function withoutNumber(text: string): string {
  for (const form of numbering) {
    const match = form.exec(text);
    if (match && match[0].length < text.length) return text.slice(match[0].length);
  }
  return text;
}

/** A title without the id that some programs let it end with: `Setup {#setup}`, `Setup {: #setup .wide}`. */
function withoutId(title: string): string {
  return title.endsWith('}') ? title.replace(/\s*\{:?\s*[#.][^{}]*\}$/, '') : title;
}

/**
 * A heading's or outline item's words for matching: NFKC, lower case, without number, emoji and the marks of
 * brackets and quotes; single spaces. Never empty where the title holds letters.
 */
export const nameOf = remembered(2_000, (title: string): string => {
  const letters = /^[\x20-\x7e]*$/.test(title)
    ? title.toLowerCase()
    : title.normalize('NFKC').toLowerCase().replace(decoration, ' ');
  const folded = withoutId(letters)
    .replace(/[*_`~]+/g, ' ')
    .trim();
  return withoutNumber(folded)
    .replace(/[()[\]{}<>"'“”‘’「」『』《》〈〉【】〔〕|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:;,.、·•>#]+|(?<![\s\-–—:;,、·•#])[\s\-–—:;,、·•#]+$/g, '');
});
