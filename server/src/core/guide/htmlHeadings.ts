import type { Place } from '../place.ts';
import { withoutTags } from './plain.ts';

/** A heading written in HTML; `start` and `end` are offsets in the HTML. */
export interface HtmlHeading {
  readonly title: string;
  readonly level: number;
  readonly start: number;
  readonly end: number;
}

/** The headings `<h1>` to `<h6>` in a piece of HTML, comments left out. An element that isn't closed is none. */
export function htmlHeadings(html: string): readonly HtmlHeading[] {
  if (!/<h[1-6]/i.test(html)) return [];
  const found: HtmlHeading[] = [];
  const seen = html.toLowerCase();
  let at = 0;
  while (at < seen.length) {
    const start = seen.indexOf('<', at);
    if (start < 0) break;
    if (seen.startsWith('<!--', start)) {
      const end = seen.indexOf('-->', start);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const level = Number(/^<h([1-6])[\s>]/.exec(seen.slice(start, start + 4))?.[1] ?? 0);
    const inner = level > 0 ? seen.indexOf('>', start) : -1;
    const close = inner > 0 ? seen.indexOf(`</h${level}`, inner) : -1;
    if (close < 0) {
      at = start + 1;
      if (level > 0) break;
      continue;
    }
    const end = seen.indexOf('>', close);
    at = end < 0 ? seen.length : end + 1;
    const title = withoutTags(html.slice(inner + 1, close))
      .replace(/\s+/g, ' ')
      .trim();
    found.push({ title, level, start, end: at });
  }
  return found;
}

/** The place of a stretch of a block; `start` and `end` are offsets in the block. */
export function placeWithin(text: string, block: Place, start: number, end: number): Place {
  const from = block.start + start;
  const to = Math.min(block.start + end, block.end);
  const at = (offset: number) => {
    const before = text.slice(block.start, offset);
    const last = before.lastIndexOf('\n');
    const line = block.line + (last < 0 ? 0 : before.split('\n').length - 1);
    return { line, column: last < 0 ? block.column + before.length : before.length - last };
  };
  const first = at(from);
  const last = at(to);
  return {
    start: from,
    end: to,
    line: first.line,
    column: first.column,
    endLine: last.line,
    endColumn: last.column,
  };
}
