/** What a fence's text looks like, counted line by line. Blank lines are left out. */
export interface Shape {
  readonly code: string;
  readonly lines: readonly string[];
  /** Lines that draw a directory tree, a box or an arrow diagram. */
  readonly tree: number;
  readonly drawn: number;
  /** Lines that are nothing but a comment, and the text of those, signs removed. */
  readonly comments: readonly string[];
  /** Lines in which nothing is said: dots, brackets, placeholders. */
  readonly holes: number;
}

const branch = /^[\s│┃|]*(?:[├└┣┗╰]|[|`+]--(?![-=+]*\+\s*$))/;
/** What follows is looked for from a line's first sign on. */
const comment =
  /(?:\/\/[/!]?|#(?![![{(a-z]*[[({])|--(?!-|[a-z]\w*(?:-\w+)+[ =]|[a-z]\w*=)|;{1,2}|\/\*+|\*\/?(?=\s|$)|<!--|%(?![a-z%])|REM\b|"""|''')\s?/y;
/** Placeholders; what else is a hole has nothing but brackets and dots. */
const hole =
  /(?:\/\/|#|--|\/\*)?\s*(?:\.{3}|…|TODO\b.{0,40}|<[\w\s-]{1,40}>|待补充|待完善|略|省略)\s*(?:\*\/)?$/y;

/** Looks at each line of a fence once. */
export function shapeOf(code: string): Shape {
  const lines: string[] = [];
  const comments: string[] = [];
  const signed = maySign.test(code);
  const arrowed = code.includes('->');
  let tree = 0;
  let drawn = 0;
  let holes = 0;
  for (const full of linesOf(code)) {
    const first = firstIn(full);
    if (first < 0) continue;
    lines.push(full);
    const line = full.length > 400 ? full.slice(0, 400) : full;
    const sign = line.charCodeAt(first);
    const may = sign < 128 ? (openings[sign] as number) : -1;
    if ((may & opening.branch) !== 0 && branch.test(line)) tree++;
    else if (
      (signed && signs.test(line) && !remarked.test(line)) ||
      (arrowed && hasArrows(line, sign)) ||
      ((may & opening.box) !== 0 && isBox(line))
    )
      drawn++;
    if (
      ((may & opening.bracket) !== 0 && isOfBrackets(line, first)) ||
      ((may & opening.hole) !== 0 && endOf(hole, line, first) > 0)
    )
      holes++;
    else if ((may & opening.comment) !== 0) {
      const end = endOf(comment, line, first);
      if (end > 0) comments.push(line.slice(end));
    }
  }
  return { code, lines, tree, drawn, comments, holes };
}

/** Where a sticky pattern ends that starts at an offset; 0 where it does not fit there. */
function endOf(pattern: RegExp, line: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(line);
  return pattern.lastIndex;
}

/** Where a line's first sign stands that is no blank; -1 where all are. */
function firstIn(line: string): number {
  let at = 0;
  while (at < line.length && line.charCodeAt(at) === 32) at++;
  if (at === line.length) return -1;
  const code = line.charCodeAt(at);
  return code > 32 && code < 128 ? at : line.search(/\S/);
}

/** What a line may be by the first sign on it, as bits; most lines of code open with a letter and are none of it. */
const opening = { branch: 1, box: 2, hole: 4, comment: 8, bracket: 16 } as const;
const openings = new Uint8Array(128);
for (const [kind, those] of [
  [opening.branch, '|`+'],
  [opening.box, '+|*-=vV^'],
  [opening.hole, './#-<T'],
  [opening.comment, '/#-;*<%R"\''],
  [opening.bracket, '.{}()[];,'],
] as const)
  for (const one of those) openings[one.charCodeAt(0)] = (openings[one.charCodeAt(0)] as number) | kind;

/** Whether all that stands on a line from its first sign are brackets, dots and blanks. */
function isOfBrackets(line: string, first: number): boolean {
  for (let at = first; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code > 127) return /^[\s.…{}()[\];,]*$/.test(line.slice(at));
    if (code > 32 && ((openings[code] as number) & opening.bracket) === 0) return false;
  }
  return true;
}

/** The lines of a text; most texts have one kind of line break, for which no expression is needed. */
function linesOf(text: string): readonly string[] {
  return text.includes('\r') ? text.split(/\r\n?|\n/) : text.split('\n');
}

/** Box-drawing letters and block arrows, which no language is written in. */
const signs = /[\u2190-\u21ff\u2500-\u257f\u25b2-\u25c5]/;
/** All that stand among them, which is faster to look for. */
const maySign = /[\u2190-\u25c5]/;

/** Whether letters that only drawings have may stand in a code. */
export function mayDraw(code: string): boolean {
  return maySign.test(code);
}

/** Such a letter in a comment behind code: `(inc 1) ; ⇒ 2`. */
const remarked = /^[^\u2190-\u25c5]*[\w)\]}"';]\s+(?:;+|\/\/|--|#)\s[^\u2500-\u257f]*$/;

/** Whether a line, which opens with a sign, has arrows from one thing to the next. */
function hasArrows(line: string, sign: number): boolean {
  const arrow = line.indexOf('->');
  if (arrow < 0 || (sign !== 91 && line.indexOf('->', arrow + 2) < 0)) return false;
  // Members behind pointers, and what functions take and give.
  if (/->\w+ ?[([;=,)]|::/.test(line)) return false;
  return /\w\]?\s*-{1,3}>\s*\[?\w.*-{1,3}>|^\s*\[[^\]]+\]\s*-{1,3}>/.test(line);
}

/** Whether a line is part of a box in ASCII, or the tip of an arrow. */
function isBox(line: string): boolean {
  return (
    (line.includes('+') && /^\s*[+|*]?[-=]{3}[-=+|>]*\s*$/.test(line)) ||
    /^\s*(?:\|.*\||[|vV^])\s*$/.test(line)
  );
}

/** Lines that a program printed: times, levels, percentages, prompts' answers, stack traces, names over each other. */
const printed =
  /^\s*(?:\[?\d{4}-\d{2}-\d{2}[T ]|\[?\d{2}:\d{2}:\d{2}|[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} |[IWEF]\d{4} \d{2}:\d{2}:\d{2}\.|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b|(?:LOG|NOTICE|HINT|DETAIL|PANIC|STATEMENT|CONTEXT|CRITICAL):\s|at\s+[\w.$]+\(|error(?:\[\w+\])?:|warning:|thread '.{1,40}' panicked|Traceback\b|test\s+\S+\s+\.{3}\s|running \d+ tests?|test result:|\d+(?:\.\d+)?%?\s+[!-~]+$|PASS|FAIL|ok\s+\S+\s+\d|[A-Z][\w -]{0,24}: {2,}\S)|\b(?:time|change):\s+\[|\b\d+(?:\.\d+)?\s*(?:ms|µs|μs|us|ns|MB\/s|GB|MB|KB|req\/s|ops\/s|rps|QPS)\b/;

/** How many of a fence's lines a program printed. */
export function printedLines({ lines }: Shape): number {
  return lines.reduce((sum, line) => sum + (printed.test(line.slice(0, 300)) ? 1 : 0), 0);
}

/** Whether outer lines, but perhaps one that sums up, are labels with values, as records are printed and people write: `Type: List`. */
export function isRecord({ lines }: Shape): boolean {
  const outer = lines.filter(line => /^\p{L}/u.test(line));
  const others = outer.filter(line => !labelled.test(line.slice(0, 80)));
  return outer.length > 2 * others.length && others.length < 2 && !others.some(line => key.test(line));
}

const labelled = /^(?:\p{Lu}|\p{Script=Han})[\p{L}\p{N} ]{0,24}[:：]\s*\S/u;
/** What settings open with. */
const key = /^[a-z][\w.-]*\s?[:=]/;

/** Whether a text lists amounts under what they are of, as people write down what they counted: `- Per job: 1-2`. */
export function isTally({ lines }: Shape): boolean {
  const outer = lines.filter(line => /^\p{L}/u.test(line));
  const items = lines.filter(line => amount.test(line.slice(0, 80)));
  return (
    outer.length > 0 &&
    items.length > 1 &&
    outer.length + items.length === lines.length &&
    outer.every(line => tallied.test(line.slice(0, 80))) &&
    2 * items.filter(line => counted.test(line)).length >= items.length
  );
}

/** What is counted, and an item of it; keys of settings open with a small letter. */
const tallied = /^[\p{Lu}\p{Script=Han}][^:：]{0,40}[:：]\s*(?:[~≈<>]?\s?\d.*)?$/u;
const amount = /^\s*[-*•]\s+[\p{Lu}\p{Script=Han}][^:：]{0,32}[:：]\s*[~≈<>]?\s?\d/u;
/** A label of some words, a range, or an amount with its unit. */
const counted = /^\s*[-*•]\s+\S+\s[^:：]*[:：]|\d\s?[-–~]\s?\d|\d\s?\p{L}/u;

/** How many of a fence's lines open with a letter that draws boxes or arrows, as no command does. */
export function drawingLines({ lines }: Shape): number {
  return lines.reduce((sum, line) => sum + (drawing.test(line) ? 1 : 0), 0);
}

const drawing = /^\s*[\u2190\u2191\u2193-\u21ff\u2500-\u257f\u25b2-\u25c5]/;

/** How many of a fence's lines reckon in words, with what introduces them: `uptime = working time / whole time`. */
export function formulaLines({ lines }: Shape): number {
  const reckoned = lines.filter(reckonsIn);
  if (reckoned.length === 0) return 0;
  const isInWords = reckoned.some(line => wordsInRow.test(line)) || lines.some(line => hasUnit.test(line));
  if (!isInWords) return 0;
  return lines.filter(line => reckonsIn(line) || readsOut.test(line)).length;
}

/** Whether a line reckons, and not in a language. */
function reckonsIn(full: string): boolean {
  const line = full.slice(0, 200);
  return (
    line.includes('=') &&
    reckons.test(line) &&
    !/[;{}"'`[\]]|\w\(|==|\b(?:if|else|for|in|and|or|not|as|where|from|let|const|var|set)\b/i.test(line)
  );
}

const reckons = /[\p{L}\p{N})%]\s?(?:[×÷]|\s[*/+-]\s)\s?[\p{L}\p{N}(]/u;
const wordsInRow = /\p{L}{2,} \p{L}{2,}|\d \p{L}{2,}|[\u4e00-\u9fff]{2}/u;
const hasUnit = /^[^=]{1,40}=\s?\d[\d.,]*\s\p{L}{2,}\s*$/u;
/** A value with its unit in words, or the label of an example. */
const readsOut = /^\s*[\p{L} ()]{1,40}[=≈]\s?\d[\d.,]*\s?(?:%|\p{L}{2,})|^\s*[\p{L} ]{1,24}[:：]\s*$/u;
