import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  stringWidth
} from "./chunk-VZMFVORF.mjs";

// server/src/cli/reporters/width.ts
var plain = /^[ -~‘’“”…–—·]*$/;
var simple = /^[ -~‘’“”…–—·\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uff01-\uff60]*$/;
var narrow = /[ -~‘’“”…–—·]/g;
function stringWidth2(text) {
  if (plain.test(text)) return text.length;
  if (!simple.test(text)) return stringWidth(text);
  return 2 * text.length - (text.match(narrow)?.length ?? 0);
}
function pad(text, columns, side = "right") {
  const space = " ".repeat(Math.max(0, columns - stringWidth2(text)));
  return side === "left" ? space + text : text + space;
}
function shorten(text, columns) {
  if (stringWidth2(text) <= columns) return text;
  let cut = "";
  let width = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += stringWidth2(segment);
    if (width > columns) break;
    cut += segment;
  }
  return `${cut}\u2026`;
}
function widest(texts) {
  return texts.reduce((most, text) => Math.max(most, stringWidth2(text)), 0);
}
function reportWidth({ isTTY, columns }) {
  return isTTY ? columns : 120;
}

export {
  pad,
  shorten,
  widest,
  reportWidth
};
//# sourceMappingURL=chunk-BCCJXRGX.mjs.map
