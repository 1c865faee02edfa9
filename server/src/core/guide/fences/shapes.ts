import { countWords, isCjk } from '../words.ts';

/** What a fence's text looks like, counted line by line. Blank lines are left out. */
export interface Shape {
  readonly lines: readonly string[];
  /** Lines that draw a directory tree, a box or an arrow diagram. */
  readonly tree: number;
  readonly drawn: number;
  /** Lines that are nothing but a comment, and the text of those, signs removed. */
  readonly comments: readonly string[];
  /** Lines in which nothing is said: dots, brackets, placeholders. */
  readonly holes: number;
}

const branch = /^[\s│┃|]*(?:[├└┣┗╰]|[|`+]--)/;
const comment =
  /^\s*(?:\/\/[/!]?|#(?![![{(a-z]*[[({])|--(?!-)|;{1,2}|\/\*+|\*\/?(?=\s|$)|<!--|%|REM\b|"""|''')\s?/;
const hole =
  /^[\s.…{}()[\];,]*$|^\s*(?:\/\/|#|--|\/\*)?\s*(?:\.{3}|…|TODO\b.{0,40}|<[\w\s-]{1,40}>|待补充|待完善|略|省略)\s*(?:\*\/)?$/;

/** Looks at each line of a fence once. */
export function shapeOf(code: string): Shape {
  const lines = code.split(/\r\n?|\n/).filter(line => line.trim() !== '');
  const comments: string[] = [];
  let tree = 0;
  let drawn = 0;
  let holes = 0;
  for (const full of lines) {
    const line = full.length > 400 ? full.slice(0, 400) : full;
    if (branch.test(line)) tree++;
    else if (isDrawn(line)) drawn++;
    if (hole.test(line)) holes++;
    else {
      const sign = comment.exec(line);
      if (sign) comments.push(line.slice(sign[0].length));
    }
  }
  return { lines, tree, drawn, comments, holes };
}

/** Box-drawing letters, block arrows or an ASCII box or arrow: what no language is written in. */
function isDrawn(line: string): boolean {
  let boxes = 0;
  let arrows = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code < 0x2190) continue;
    if (code >= 0x2500 && code <= 0x257f) boxes++;
    else if ((code >= 0x2190 && code <= 0x21ff) || (code >= 0x25b2 && code <= 0x25c5)) arrows++;
  }
  if (boxes > 0) return true;
  if (/^\s*[+|*]?(?:[-=]{3,}\+?)+[-=+|>]*\s*$/.test(line) && line.includes('+')) return true;
  if (/^\s*\|.*\|\s*$/.test(line)) return true;
  if (/^\s*[|vV^]\s*$/.test(line)) return true;
  return arrows > 0 || /\w\]?\s*-{1,3}>\s*\[?\w.*-{1,3}>|^\s*\[[^\]]+\]\s*-{1,3}>/.test(line);
}

/** Lines that a program printed: times, levels, percentages, prompts' answers, stack traces. */
const printed =
  /^\s*(?:\[?\d{4}-\d{2}-\d{2}[T ]|\[?\d{2}:\d{2}:\d{2}|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b|(?:LOG|NOTICE|HINT|DETAIL|PANIC|STATEMENT|CONTEXT|CRITICAL):\s|at\s+[\w.$]+\(|error(?:\[\w+\])?:|warning:|thread '.{1,40}' panicked|Traceback\b|test\s+\S+\s+\.{3}\s|running \d+ tests?|test result:|\d+(?:\.\d+)?%?\s+\S+$|PASS|FAIL|ok\s+\S+\s+\d)|\btime:\s+\[|\b\d+(?:\.\d+)?\s*(?:ms|µs|μs|us|ns|MB\/s|GB|MB|KB|req\/s|ops\/s|rps|QPS)\b/;

/** How many of a fence's lines a program printed. */
export function printedLines({ lines }: Shape): number {
  return lines.reduce((sum, line) => sum + (printed.test(line.slice(0, 300)) ? 1 : 0), 0);
}

/** How many of a fence's lines are sentences or labels in a human language, of some words. */
export function proseLines({ lines }: Shape): number {
  return lines.reduce((sum, line) => sum + (isProse(line.slice(0, 300)) ? 1 : 0), 0);
}

function isProse(line: string): boolean {
  if (/[;{}]\s*$|^\s*[$>#]\s|=>|\w\(\)|\s[=:]=\s|^\s*<\/?\w/.test(line)) return false;
  let cjk = 0;
  for (let i = 0; i < line.length; i++) if (isCjk(line.charCodeAt(i))) cjk++;
  if (cjk >= 4) return true;
  return (
    countWords(line) >= 4 &&
    /^\s*(?:[-*•]\s+|\d+[.)]\s+)?[A-Z"'(]?[a-z]+[,:]?(?:\s+[\w'"()/&+%.,-]+){3,}[.:!?]?\s*$/.test(line)
  );
}
