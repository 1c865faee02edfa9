import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { useParser } from '../core/markdown/parse.ts';
import { useLimit } from '../workspace/inTime.ts';
import { nodeHost } from '../workspace/nodeHost.ts';
import { nodeStopper } from '../workspace/nodeStopper.ts';
import type { Environment } from './environment.ts';
import { giveWay } from './givingWay.ts';
import { installedParser } from './installedParser.ts';
import { nodeJudges } from './nodeJudges.ts';
import { rest } from './nodeRest.ts';
import { watchFiles } from './nodeWatch.ts';

/**
 * How long a text may take, in milliseconds: somebody waits, and each edit of a text that never ends costs as much. A
 * plan of a thousand topics on a busy machine takes its time, too.
 */
const patience = 15_000;

/**
 * The surroundings of a process of Node. `assets` is the folder that holds `grammars` and `rules`, as built; `build`
 * tells this build of the program from any other that may judge otherwise.
 */
export function nodeEnvironment(assets: string, build: string): Environment {
  const pages = join(assets, 'rules');
  return {
    pages: existsSync(pages) ? URI.file(pages).toString() : null,
    prepare: async () => {
      useParser(await installedParser());
      useLimit(patience, nodeStopper);
    },
    host(folder) {
      const uri = URI.parse(folder);
      if (uri.scheme !== 'file') return null;
      try {
        return statSync(uri.fsPath).isDirectory() ? nodeHost(uri.fsPath, { late: true }) : null;
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
    judges: setup => nodeJudges(assets, build, setup),
    watch(folder, changed) {
      const uri = URI.parse(folder);
      return uri.scheme === 'file' ? watchFiles(uri.fsPath, changed) : null;
    },
    soon: run => void setImmediate(run),
    spare: (run, milliseconds) => void setTimeout(run, milliseconds).unref(),
    giveWay,
    rest,
  };
}
