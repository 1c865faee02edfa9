import { withoutTags } from './plain.ts';

/** What HTML in a guide adds to its headings. */
export interface HtmlTargets {
  /** What a link can lead to: ids, anchors' names, and summaries of what is folded away. */
  readonly names: readonly string[];
  /** Whether an offset lies in what a reader has to unfold. */
  isFolded(offset: number): boolean;
}

/** What the following have. */
const someFold = /<(?:\/?details|summary)\b/i;
const someId = /\s(?:id|name)\s*=\s*["']/i;
const fold = /<(\/?)details\b[^>]{0,300}>/gi;
const id = /<[a-z][^<>]{0,300}?\s(?:id|name)\s*=\s*(?:"([^"<>]{1,200})"|'([^'<>]{1,200})')/gi;
const summary = /<summary\b[^>]{0,300}>([\s\S]{1,300}?)<\/summary>/gi;

const nothing: HtmlTargets = { names: [], isFolded: () => false };

/** The HTML of a text that links and contents may count on; `isCode` tells offsets that only show some. */
export function htmlTargets(text: string, isCode: (offset: number) => boolean): HtmlTargets {
  const mayFold = someFold.test(text);
  const mayName = someId.test(text);
  if (!mayFold && !mayName) return nothing;
  const all = (pattern: RegExp): RegExpExecArray[] =>
    [...text.matchAll(pattern)].filter(({ index }) => !isCode(index));
  const names = [
    ...(mayName ? all(id) : []).map(match => match[1] ?? match[2] ?? ''),
    ...(mayFold ? all(summary) : []).map(match => withoutTags(match[1] ?? '')),
  ];
  const opened: number[] = [];
  const folded: (readonly [start: number, end: number])[] = [];
  for (const { index, 1: closes } of mayFold ? all(fold) : []) {
    if (closes === '') opened.push(index);
    else {
      const start = opened.pop();
      if (start !== undefined && opened.length === 0) folded.push([start, index]);
    }
  }
  return { names, isFolded: offset => folded.some(([start, end]) => start < offset && offset < end) };
}
