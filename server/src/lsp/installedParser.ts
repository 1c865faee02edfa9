import type { MarkdownParser } from '../core/markdown/parse.ts';

/** The parser that is installed, native or in WebAssembly; the one in JavaScript where neither can be loaded. */
export async function installedParser(): Promise<MarkdownParser> {
  try {
    const { markdownToMdast } = await import('satteri');
    markdownToMdast('');
    return text => markdownToMdast(text) as ReturnType<MarkdownParser>;
  } catch {
    return (await import('../core/markdown/remark.ts')).remark;
  }
}
