import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'vscode-uri';
import { useParser } from '../core/markdown/parse.ts';
import { optimise } from '../optimising.ts';
import { useLimit } from '../workspace/inTime.ts';
import { nodeHost } from '../workspace/nodeHost.ts';
import { nodeStopper } from '../workspace/nodeStopper.ts';
import { startThreads } from '../workspace/threads.ts';
import type { Environment } from './environment.ts';
import { installedParser } from './installedParser.ts';
import type { JudgedGuides, JudgeTask } from './judges.ts';
import { rest } from './nodeRest.ts';
import { watchFiles } from './nodeWatch.ts';

/**
 * How long a text may take, in milliseconds: somebody waits, and each edit of a text that never ends costs as much. A
 * plan of a thousand topics on a busy machine takes its time, too.
 */
const patience = 15_000;

/** So many megabytes for young objects make the threads faster, and need less memory than what would grow old without. */
const young = 48;
/** So many tasks are with each thread, so that it need not wait until this one has told of what was found. */
const ahead = 2;

/** The surroundings of a process of Node. `assets` is the folder that holds `grammars` and `rules`, as built. */
export function nodeEnvironment(assets: string): Environment {
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
    async judges(setup) {
      const worker = join(assets, 'serverThread.mjs');
      if (!existsSync(worker)) return null;
      // At once, before a plan is read: meanwhile this thread could not start them.
      optimise('later');
      const count = availableParallelism();
      const url = pathToFileURL(worker);
      const threads = startThreads<JudgeTask, JudgedGuides>(url, setup, count, young, ahead);
      // Where threads can't run, the first task says so.
      const { kind } = await threads.judge({ texts: [], examples: false });
      const close = async (): Promise<void> => {
        optimise('soon');
        await threads.close();
      };
      if (kind === 'judged') return { ...threads, close, most: count * (ahead + 1) };
      await close();
      return null;
    },
    watch(folder, changed) {
      const uri = URI.parse(folder);
      return uri.scheme === 'file' ? watchFiles(uri.fsPath, changed) : null;
    },
    soon: run => void setImmediate(run),
    spare: (run, milliseconds) => void setTimeout(run, milliseconds).unref(),
    rest,
  };
}
