import type { NotExample } from '../model.ts';
import { canonical, kindOf } from './infoWords.ts';
import { guessLanguage, prompted, promptedByName, speaks, spokenTo } from './languages.ts';
import {
  drawingLines,
  formulaLines,
  isRecord,
  isTally,
  mayDraw,
  printedLines,
  type Shape,
} from './shapes.ts';
import { isStatements } from './statements.ts';
import { isInWords, isListing, looseLines, proseLines, settingsKey } from './worded.ts';

/** Why a fence's text is no example; null where it is one. Repeats are found by whoever knows the others. */
export function whyNoExample(declared: string | null, shape: Shape): NotExample | null {
  const { lines, tree, drawn, comments, holes } = shape;
  const count = lines.length;
  if (count === 0) return 'empty';
  const kind = kindOf(declared);
  if (kind === 'drawing') return 'diagram';
  if (kind === 'remark') return 'prose';
  const code = count - comments.length - holes;
  if (tree >= 2 && tree * 10 >= (count - comments.length) * 4) return isFlow(shape) ? 'diagram' : 'tree';
  if (kind === 'language' && spokenTo.test(lines[0] as string)) return null;
  if (kind === 'output' || isPrinted(shape)) return 'output';
  if (isContents(shape)) return 'contents';
  if (holes === count) return 'template';
  if (
    drawn * 2 >= count &&
    (kind === 'none' || drawn * 10 >= count * 8) &&
    declared !== 'markdown' &&
    !(arrowed.has(declared ?? '') && !mayDraw(shape.code))
  )
    return 'diagram';
  if (kind === 'none') return unspokenShape(declared, shape);
  if (declared === 'markdown' || declared === 'md') return count < 3 ? 'fragment' : null;
  if (code === 0 && comments.length > 0) return isCommentedCode(comments) ? null : 'prose';
  if (count === 1) return isFragment(lines[0] as string) && !isCommand(declared, lines) ? 'fragment' : null;
  if (isStub(shape)) return 'fragment';
  if (isInWords(shape) && programs.has(canonical(declared as string)) && isSilent(declared as string, lines))
    return 'prose';
  return canonical(declared as string) === 'bash' ? notOfShell(shape) : null;
}

/** Languages in which arrows say what functions take and give. */
const arrowed = new Set(
  'ocaml ml haskell hs fsharp f# elm sml purescript reason scala erlang elixir agda idris lean coq swift roc gleam unison nix'.split(
    ' ',
  ),
);

/** Whether no line is in the language that a fence declares. */
function isSilent(declared: string, lines: readonly string[]): boolean {
  return speaks(canonical(declared), lines) === false;
}

/** Languages that programs are written in, whose lines are no sentences. */
const programs = new Set('rust python go typescript javascript java cpp c csharp bash sql kotlin'.split(' '));

/** Whether code opens something and leaves out what is in it, but for a line. */
function isStub({ code, lines }: Shape): boolean {
  if (lines.length > longestStub || !leftOut.test(code)) return false;
  const opened = lines.filter(line => opens.test(line)).length;
  return opened > 0 && lines.filter(line => !opens.test(line) && !saysNothing.test(line)).length <= 1;
}

const longestStub = 12;
/** A comment or a line that stands for code; dots within a line spread a list. */
const leftOut =
  /(?:\/\/|#|--|\/\*).{0,12}(?:\.\.\.|…|省略|此处略|omitted)|^\s*(?:\.\.\.|…)[;,]?\s*$|\b(?:todo|unimplemented)!|NotImplemented/im;
const opens = /\{\s*$|^\s*(?:async )?(?:def|class)\b.*:\s*$/;
/** A bracket, a comment, an attribute, an import, or that something is left out. */
const saysNothing =
  /^\s*(?:[)}\];,\s]+$|\/\/|\/?\*|#|--|@\w|\.\.\.|…|pass\b|(?:todo|unimplemented)!|raise NotImplemented|(?:use|import|from|package|using)\b|(?:Ok\(\(\)\)|return(?: null| nil| None)?);?\s*$)/;

/** What stands in a fence for a shell and is for none: boxes with arrows, or nothing but what a program printed. */
function notOfShell(shape: Shape): NotExample | null {
  const { lines, drawn, holes, comments } = shape;
  const isSaid = speaks('bash', lines) !== false;
  const drawing = isSaid ? drawingLines(shape) : Math.max(drawingLines(shape), drawn);
  if (drawn > 1 && drawing * 2 >= lines.length) return 'diagram';
  const said = lines.length - holes - comments.length;
  // A command may name a time or a size, too.
  return said > 2 && printedLines(shape) === said && !isSaid ? 'output' : null;
}

/** Whether a text is what programs print by themselves, whatever language a fence declares. */
function isPrinted(shape: Shape): boolean {
  const { lines } = shape;
  return lines.every(line => stamped.test(line)) || isJsonLog(shape) || isTrace(lines) || isDiagnostic(lines);
}

/** A line of a log: the program and its number, a day and a time. */
const stamped =
  /^\s*(?:[A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} |(?:[\w.-]{1,40}\[\d{1,8}\]: )?(?:[IWEF]\d{4} |\[?\d{4}-\d{2}-\d{2}[T ])\d{2}:\d{2}:\d{2}\b)/;

/** Whether half of the lines are items that lead to places in the same document. */
function isContents({ code, lines }: Shape): boolean {
  if (!code.includes('](#')) return false;
  return lines.filter(line => /^\s*(?:[-*]|\d+\.)\s+\[[^\]]+\]\(#/.test(line)).length * 2 >= lines.length;
}

/** Drawn branches whose leaves are no files are a diagram; readers count neither. */
function isFlow({ lines }: Shape): boolean {
  return !lines.some(line => /[\w-]\/\s*(?:#.*)?$|\.\w{1,6}\b/.test(line));
}

/**
 * Fences without a language, or marked as text: their text tells. A guess needs more where the author said `text`,
 * which is what people write over figures, formulas and sketches.
 */
function unspokenShape(declared: string | null, shape: Shape): NotExample | null {
  const { lines, drawn, comments } = shape;
  const count = lines.length;
  if (drawn * 10 >= count * 3) return 'diagram';
  if (count > 1 && (fileName.test(lines[0] as string) || request.test(lines[0] as string))) return null;
  if (formulaLines(shape) * 2 >= count || question.test(lines[0] as string)) return 'prose';
  if (declared === null && spokenTo.test(lines[0] as string)) return null;
  const printed = printedLines(shape);
  // A command shows how something is done, whatever it prints.
  if (printed * 2 >= count && !prompted.test(lines[0] as string)) return 'output';
  if (declared === null && promptedByName.test(lines[0] as string)) return null;
  if (isIgnoreList(lines)) return null;
  if (count === 1 && /^\s*\[[^\]]*\]\s*$/.test(lines[0] as string)) return 'fragment';
  const guess = guessLanguage(lines);
  // Commands have words as sentences have.
  const isCalls = comments.length < count && lines.every(line => toolCalled.test(line));
  const prose = isCalls ? 0 : proseLines(shape);
  const isReport = isRecord(shape) || isTally(shape) || underline.test(lines[1] ?? '');
  if (guess?.language === 'yaml' && isReport && count > 1 && prose * 2 < count) return 'output';
  if (guess?.language === 'yaml' && isListing(shape)) return 'prose';
  if (guess?.language === 'yaml' && looseLines(shape) * 3 >= count)
    return drawn > 0 ? 'diagram' : prose * 2 >= count ? 'prose' : 'output';
  if (guess !== null && guess.share >= (declared === null ? 0.34 : 0.6) && prose * 2 < count)
    return count === 1 && (isFragment(lines[0] as string) || (guess.language === 'yaml' && isReport))
      ? 'fragment'
      : null;
  if (declared === null && isStatements(shape)) return null;
  if (printed * 3 >= count) return 'output';
  if (prose * 2 >= count || comments.length === count) return 'prose';
  if (count <= 2) return 'fragment';
  return declared === null && guess !== null ? null : 'output';
}

/** A line that calls a tool whose name is no word of a sentence, or a comment. */
const toolCalled =
  /^\s*(?:(?:#|\/\/) |(?:sudo )?(?:apt-get|npm|npx|yarn|pnpm|pip3?|cargo|rustup|docker|docker-compose|kubectl|helm|git|curl|wget|mkdir|chmod|chown|systemctl|terraform|dotnet|mvn|conda|ssh|scp|rsync|psql|mysql|redis-cli|gcloud|aws) [\w./@:"'<~-])/;

/** Whether lines name files that are left out of something, as a file that lists these has them. */
function isIgnoreList(lines: readonly string[]): boolean {
  return (
    lines.length > 1 && lines.every(line => pathPattern.test(line)) && lines.some(line => usual.test(line))
  );
}

const pathPattern = /^(?:#.*|!?[\w.*/@?-]+)$/;
/** What is mostly left out. */
const usual =
  /^\/?(?:node_modules|__pycache__|\.git|\.env|\.venv|\.idea|\.vscode|\.DS_Store)\b\/?$|^\*\.(?:log|pyc|tmp|swp)$/;

/** What asks a service for something, with what is sent to it below. */
const request = /^\s*(?:GET|POST|PUT|PATCH|DELETE) (?:https?:\/)?\/\S/;

/** A question that the rest answers. */
const question = /^\s*(?:Q\d{0,2}|问)\s?[:：]/;

/** What programs draw under the title of a report. */
const underline = /^[=-]{12,}\s*$/;

/** A comment that is a file's name, as stands over what is in the file. */
const fileName = /^\s*(?:#|\/\/|--|;)\s*[\w.~/-]*\w\.\w{1,10}\s*$/;

/** Whether each line is a record that a program logged. */
function isJsonLog({ lines }: Shape): boolean {
  return lines.every(
    line => line.startsWith('{"') && line.includes('"level":') && /"(?:msg|message)":/.test(line),
  );
}

/** Whether a text opens with an exception that a program of the JVM threw, and holds nothing else but where. */
function isTrace(lines: readonly string[]): boolean {
  return (
    thrown.test(lines[0] as string) &&
    lines.every(line => thrown.test(line) || /^\s*(?:at |\.{3})/.test(line))
  );
}

const thrown = /^\s*(?:Caused by: |Exception in thread |(?:[a-z][\w$]*\.){2,}[A-Z]\w*(?:Exception|Error)\b)/;

/** Whether a text opens with what a compiler finds wrong and where: `error[E0382]: …`, `main.c:3:5: error: …`. */
function isDiagnostic(lines: readonly string[]): boolean {
  const first = (lines[0] as string).slice(0, 300);
  return faultyPlace.test(first) || (faulty.test(first) && lines.some(line => pointing.test(line)));
}

const faultyPlace =
  /^\s*[\w./-]{1,80}\.\w{1,6}[:(]\d{1,6}[:,]\d{1,4}\)?:? (?:- )?(?:fatal )?(?:error|warning)\b/;
const faulty = /^\s*(?:error|warning)(?:\[\w+\])?: \S/;
const pointing = /^\s*-+> \S+:\d/;

/** Whether comments hold a whole text in a language, as YAML commented out in a source file. */
function isCommentedCode(comments: readonly string[]): boolean {
  const guess = guessLanguage(comments);
  if (comments.length < 3 || guess === null || guess.share < 0.6) return false;
  // Items of a list open with a dash in prose, too.
  return guess.language !== 'yaml' || comments.some(line => settingsKey.test(line));
}

/** Whether a shell is told what to do in a few letters: to run a script beside it, `./build.sh`, or a command, `ls -l`. */
function isCommand(declared: string | null, [line = '']: readonly string[]): boolean {
  return (
    declared !== null &&
    canonical(declared) === 'bash' &&
    /^\s*(?:\.{1,2}\/[\w./-]+\s*$|[a-z]\w* \S)/.test(line)
  );
}

/** A line that shows nothing by itself: an import, a bare name, a bracket. A command is an example. */
function isFragment(line: string): boolean {
  const text = line.trim();
  if (/^(?:use|import|from|#include|require|package|using)\b[^({]*$/.test(text)) return true;
  return /^[\w.:/@-]+$|^\[[\w .:-]+\]$|^\w[\w.:]*<[\w.:<>, ]+>$/.test(text) || text.length < 6;
}
