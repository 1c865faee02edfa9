import { markdownToMdast } from 'satteri';
import type { MarkdownParser } from './parse.ts';

/** The Rust parser, native where npm installed it. */
export const satteri: MarkdownParser = text => markdownToMdast(text) as ReturnType<MarkdownParser>;
