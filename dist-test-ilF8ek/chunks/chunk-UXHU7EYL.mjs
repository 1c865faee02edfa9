import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// server/src/core/markdown/tame.ts
var mostReferences = 2e3;
var deepest = 200;
var longLine = 1e3;
function tame(text) {
  return withoutDepth(withoutReferences(text));
}
function withoutReferences(text) {
  if (text.length < mostReferences * 4) return text;
  let count = 0;
  let blockEnd = -1;
  let pieces = "";
  let from = 0;
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    if (at > blockEnd) {
      count = 0;
      blockEnd = endOfBlock(text, at);
    }
    if (++count <= mostReferences) continue;
    pieces += `${text.slice(from, at)}+`;
    from = at + 1;
  }
  return from === 0 ? text : pieces + text.slice(from);
}
function endOfBlock(text, offset) {
  const blank = /\r?\n[ \t]*\r?\n/g;
  blank.lastIndex = offset;
  return blank.exec(text)?.index ?? text.length;
}
function withoutDepth(text) {
  let pieces = "";
  let from = 0;
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf("\n", start);
    const end = next < 0 ? text.length : next;
    if (end - start > longLine) {
      const marks = marksOf(text, start, end);
      if (marks !== null) {
        pieces += text.slice(from, marks.start) + "x".repeat(marks.end - marks.start);
        from = marks.end;
      }
    }
    start = end + 1;
  }
  return from === 0 ? text : pieces + text.slice(from);
}
function marksOf(text, lineStart, lineEnd) {
  const mark = /[ \t\r]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
  let depth = 0;
  let start = lineStart;
  let end = lineStart;
  for (mark.lastIndex = lineStart; mark.test(text) && mark.lastIndex <= lineEnd; ) {
    end = mark.lastIndex;
    if (++depth === deepest) start = end;
  }
  return depth > deepest ? { start, end } : null;
}

// server/src/core/markdown/parse.ts
var parser = null;
function useParser(chosen) {
  parser = chosen;
}
function parseMarkdown(text) {
  if (parser === null) throw new Error("No Markdown parser was chosen: call useParser first.");
  return parser(tame(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text));
}

export {
  useParser,
  parseMarkdown
};
//# sourceMappingURL=chunk-UXHU7EYL.mjs.map
