import type { MarkdownParser } from '../core/markdown/parse.ts';

/** The parser that is installed, native or in WebAssembly; the one in JavaScript where neither can be loaded. */
export async function installedParser(): Promise<MarkdownParser> {
  try {
    const { satteri } = await import('../core/markdown/satteri.ts');
    satteri('');
    return satteri;
  } catch {
    return (await import('../core/markdown/remark.ts')).remark;
  }
}
