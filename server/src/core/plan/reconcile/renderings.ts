import { isDocument } from '../text/paths.ts';

/** What is made of a text that is written in Markdown or the like, as a rule. */
const rendered = /\.(?:docx?|pdf|epub)$/i;

/** The path that two paths are of one document by: without their endings, where just one of them is that of a rendering. */
export function twinStem(path: string): string {
  return path.toLowerCase().replace(/\.[a-z]{2,8}$/, '');
}

/** Whether one path is the text and the other what is made of it: `manual.md`, `manual.docx`. */
export function areTwins(path: string, other: string): boolean {
  return twinStem(path) === twinStem(other) && rendered.test(path) !== rendered.test(other);
}

/** Whether a path is that of a text, which can be read and judged, rather than of what is made of one. */
export function isText(path: string): boolean {
  return isDocument(path) && !rendered.test(path);
}
