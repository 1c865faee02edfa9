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
