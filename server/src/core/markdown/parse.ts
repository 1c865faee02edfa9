import type { Root } from 'mdast';
import { tame } from './tame.ts';

/** Turns Markdown (GFM, front matter) into its tree; positions count in the text as given. */
export type MarkdownParser = (text: string) => Root;

let parser: MarkdownParser | null = null;

/** Chosen once by each door: the native parser, its WASM build, or `remark-parse`. */
export function useParser(chosen: MarkdownParser): void {
  parser = chosen;
}

/** The tree of a text without byte order mark. Throws where no door chose a parser. */
export function parseMarkdown(text: string): Root {
  if (parser === null) throw new Error('No Markdown parser was chosen: call useParser first.');
  // A second byte order mark would be left out of every offset behind it.
  return parser(tame(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text));
}
