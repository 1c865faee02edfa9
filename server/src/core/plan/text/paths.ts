import type { Line } from './line.ts';
import { isTemplate } from './templates.ts';
import { unitOf } from './units.ts';

/** A path as written, in a line. */
export interface PathRef {
  readonly text: string;
  /** Of the path itself, in the line. */
  readonly start: number;
  readonly end: number;
  /** With backticks, brackets of a link and bold marks around it. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The words of the link that holds it. */
  readonly label: string | null;
}

const documentEnding =
  /[^/\\]\.(?:mdx?|markdown|mdown|mkdn|rst|adoc|asciidoc|docx?|ipynb|org|qmd|rmd|tex|typ)$/i;
const anyEnding =
  /\.(?:mdx?|markdown|mdown|mkdn|rst|adoc|asciidoc|docx?|ipynb|org|qmd|rmd|tex|typ)(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}_/.])/giu;

/** What looks like a document's path, with or without what a rule leaves open. */
export const documentTokens =
  /(?<![^\s`'"“(（「，。、：:])[^\s`'"“”()（）「」，。、：:;；]{1,200}\.(?:mdx?|markdown|rst|adoc|docx?|ipynb|qmd|tex)(?![\p{L}\p{N}_/.-])/giu;

/** Whether a path is one of a document, which a plan can promise. */
export function isDocument(path: string): boolean {
  // What lies in somebody's home is no document of the plan's.
  return !path.startsWith('~') && documentEnding.test(path.replace(/[#?].*$/, ''));
}

/** Whether a path is that of a folder: `docs/api/`. */
export function isFolder(path: string): boolean {
  return /^[^\s:*?"<>|]+\/$/.test(path) && !path.includes('//');
}

/** Whether a path stands for several files. */
export function isGlob(path: string): boolean {
  return /[*{]/.test(path);
}

/** The paths of documents and folders in a line, from left to right. */
export function pathsIn(line: Line): readonly PathRef[] {
  const asked: Asked = line;
  // Kept with the line, since several shapes ask the same ones, and a table beside it costs the collector of garbage more.
  asked[paths] ??= /[./]/.test(line.text) ? findPaths(line.text) : none;
  return asked[paths];
}

const none: readonly PathRef[] = [];
const paths = Symbol('paths');

/** A line that was asked for its paths. */
type Asked = Line & { [paths]?: readonly PathRef[] };

/** What no path holds that stands in a text as it is. */
const endsPath = unitOf(/[\s`|<>"'，。；：（）()[\]【】、,:;→“”《》「」]/);

function findPaths(text: string): readonly PathRef[] {
  const found: PathRef[] = [];
  const taken = (start: number, end: number): boolean =>
    found.some(ref => start < ref.outerEnd && end > ref.outerStart);
  for (const match of matchesIn(
    text,
    '](',
    /\[([^[\]]*)\]\((?:<([^<>]*)>|([^()<>\s]*(?:\([^()\s]*\)[^()<>\s]*)*))(?:\s+["'][^"']*["'])?\)/g,
  )) {
    const [whole, label = '', angled, bare = ''] = match;
    const target = angled ?? bare;
    const path = target.replace(/[#?].*$/, '');
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || !(isDocument(path) || isFolder(path)) || isTemplate(path))
      continue;
    const start = match.index + whole.indexOf(target, label.length + 2);
    found.push({
      text: path,
      start,
      end: start + path.length,
      ...widened(text, match.index, match.index + whole.length),
      label: label.replace(/`/g, ''),
    });
  }
  for (const match of matchesIn(
    text,
    '<a',
    /<a\s[^<>]*?href\s*=\s*["']([^"'<>]+)["'][^<>]*>([^<>]{0,200})<\/a\s*>/gi,
  )) {
    const [whole, target = '', label = ''] = match;
    const path = target.replace(/[#?].*$/, '');
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || !isDocument(path)) continue;
    const start = match.index + whole.indexOf(target);
    const end = match.index + whole.length;
    found.push({
      text: path,
      start,
      end: start + path.length,
      outerStart: match.index,
      outerEnd: end,
      label,
    });
  }
  for (const match of matchesIn(text, '[[', /\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|([^[\]]*))?\]\]/g)) {
    const [whole, target = '', label = null] = match;
    const path = target.trim();
    if (!isDocument(path) || isTemplate(path)) continue;
    const start = match.index + whole.indexOf(path);
    const end = match.index + whole.length;
    found.push({ text: path, start, end: start + path.length, ...widened(text, match.index, end), label });
  }
  for (const match of matchesIn(text, '`', /`+([^`]+)`+/g)) {
    const [whole, inner = ''] = match;
    const path = inner.trim();
    if (!(isDocument(path) || isFolder(path)) || /^[a-z]+:\/\//i.test(path) || path.length > 300) continue;
    if (isTemplate(path)) continue;
    if (taken(match.index, match.index + whole.length)) continue;
    const start = match.index + whole.indexOf(path);
    found.push({
      text: path,
      start,
      end: start + path.length,
      ...widened(text, match.index, match.index + whole.length),
      label: null,
    });
  }
  for (const match of matchesIn(text, '.', anyEnding)) {
    const end = match.index + match[0].length;
    let start = match.index;
    while (start > 0 && !endsPath(text.charCodeAt(start - 1))) start--;
    while (start < match.index && /[*_~]/.test(text[start] as string) && text[start] === text[start + 1])
      start += 2;
    // `*docs/a.md*` is no pattern.
    if (/[*_]/.test(text[start] as string) && text[start] === text[end]) start++;
    if (start === match.index || taken(start, end) || text.slice(start - 3, start) === '://') continue;
    if (/^\/\//.test(text.slice(start, end)) || isTemplate(text.slice(start, end))) continue;
    found.push({ text: text.slice(start, end), start, end, ...widened(text, start, end), label: null });
  }
  if (found.length === 0 && isFolder(text) && /^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*\/$/u.test(text))
    found.push({ text, start: 0, end: text.length, outerStart: 0, outerEnd: text.length, label: null });
  return found.sort((a, b) => a.start - b.start);
}

/** The matches of a form that has a sign in it: most texts don't have it. */
function matchesIn(text: string, sign: string, form: RegExp): Iterable<RegExpExecArray> {
  return text.includes(sign) ? text.matchAll(form) : [];
}

/** A stretch with the bold marks around it. */
function widened(text: string, start: number, end: number): { outerStart: number; outerEnd: number } {
  let outerStart = start;
  let outerEnd = end;
  while (outerStart > 0 && /[*_~"“「《]/.test(text[outerStart - 1] as string)) outerStart--;
  while (outerEnd < text.length && /[*_~"”」》]/.test(text[outerEnd] as string)) outerEnd++;
  return { outerStart, outerEnd };
}

/** The folder that a heading or a line names in code or brackets, or as its whole text: `Guides (docs/guides/)`. */
export function folderIn(line: Line): string | null {
  if (!line.text.includes('/')) return null;
  const code = /`([^`\s]+\/)`/.exec(line.text)?.[1];
  if (code && isFolder(code)) return code;
  const bracketed = /[(（]\s*([^\s()（）]+\/)\s*[)）]/.exec(line.text)?.[1];
  if (bracketed && isFolder(bracketed)) return bracketed;
  const bare = line.text
    .replace(
      /^(?:[\s#*]|\p{Extended_Pictographic}|\ufe0f)*?(?:\d{1,3}(?:\.\d{1,3})*[.)、）]?\s+)?(?=[\p{L}\p{N}_.])/u,
      '',
    )
    .replace(/[\s*:：]+$/, '');
  const whole =
    /^([\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*\/?)(?:\s+(?:directory|folder)|\s*(?:目录|文件夹))?(?:\s*[(（][^()（）]*[)）])?$/iu.exec(
      bare,
    )?.[1];
  // `历史/归档` is either of two words, unless a slash ends it.
  if (whole === undefined || isDocument(whole) || /^[\u3400-\u9fff]+(?:\/[\u3400-\u9fff]+)+$/.test(whole))
    return null;
  return whole.includes('/') ? whole : null;
}

/** The last part of a path. */
export function baseName(path: string): string {
  const clean = path.replace(/\/+$/, '');
  return clean.slice(clean.lastIndexOf('/') + 1);
}
