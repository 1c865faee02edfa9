import type { Root } from 'mdast';
import { withAdmonitions } from './admonitions.ts';
import { tame } from './tame.ts';

/** Turns Markdown (GFM, front matter) into its tree; positions count in the text as given. */
export interface MarkdownParser {
  (text: string): Root;
  /** The same tree without what stands in lines, where that is had for less: see `parseBlocks`. */
  readonly blocks?: (text: string) => Root;
  /** The same tree without what no guide is asked for, where that is had for less: see `parseGuide`. */
  readonly guide?: (text: string) => Root;
}

let parser: MarkdownParser | null = null;

/** Chosen once by each door: the native parser, its WASM build, or `remark-parse`. */
export function useParser(use: MarkdownParser): void {
  parser = use;
}

/** The tree of a text without byte order mark. Throws where no door chose a parser. */
export function parseMarkdown(text: string): Root {
  return chosen()(prepared(text));
}

/**
 * The same tree for who looks at blocks alone: of what stands in lines, headings and cells hold the first and last
 * piece with its place, and other blocks may hold nothing.
 */
export function parseBlocks(text: string): Root {
  const parse = chosen();
  return (parse.blocks ?? parse)(prepared(text));
}

/**
 * The tree for who gathers what a guide holds: boxes hold what is indented under them, and what stands in lines may have
 * no place, but for links.
 */
export function parseGuide(text: string): Root {
  const parse = chosen();
  return (parse.guide ?? parse)(prepared(withAdmonitions(text)));
}

function chosen(): MarkdownParser {
  if (parser === null) throw new Error('No Markdown parser was chosen: call useParser first.');
  return parser;
}

/** A text as a parser can take it. */
function prepared(text: string): string {
  // A second byte order mark would be left out of every offset behind it.
  return tame(text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text);
}
