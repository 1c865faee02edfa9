import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { MarkdownParser } from '../core/markdown/parse.ts';
import { useParser } from '../core/markdown/parse.ts';
import { nodeHost } from '../workspace/nodeHost.ts';
import type { Environment } from './environment.ts';
import { watchFiles } from './nodeWatch.ts';

/** The surroundings of a process of Node. `assets` is the folder that holds `grammars` and `rules`, as built. */
export function nodeEnvironment(assets: string): Environment {
  const pages = join(assets, 'rules');
  return {
    pages: existsSync(pages) ? URI.file(pages).toString() : null,
    prepare: async () => useParser(await installedParser()),
    host(folder) {
      const uri = URI.parse(folder);
      if (uri.scheme !== 'file') return null;
      try {
        return statSync(uri.fsPath).isDirectory() ? nodeHost(uri.fsPath) : null;
      } catch {
        return null;
      }
    },
    async grammars() {
      const folder = join(assets, 'grammars');
      if (!existsSync(folder)) return null;
      const [{ Grammars }, { nodeGrammars }] = await Promise.all([
        import('../workspace/syntax/grammars.ts'),
        import('../workspace/syntax/nodeGrammars.ts'),
      ]);
      return new Grammars(nodeGrammars(folder));
    },
    watch(folder, changed) {
      const uri = URI.parse(folder);
      return uri.scheme === 'file' ? watchFiles(uri.fsPath, changed) : null;
    },
    soon: run => void setImmediate(run),
  };
}

/** The parser that is installed, native or in WebAssembly; the one in JavaScript where neither can be loaded. */
async function installedParser(): Promise<MarkdownParser> {
  try {
    const { markdownToMdast } = await import('satteri');
    markdownToMdast('');
    return text => markdownToMdast(text) as ReturnType<MarkdownParser>;
  } catch {
    return (await import('../core/markdown/remark.ts')).remark;
  }
}
