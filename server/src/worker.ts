import { workerData } from 'node:worker_threads';
import type { JudgedFile, Task } from './cli/judging/judged.ts';
import type { Setup } from './cli/judging/judgeFiles.ts';
import { type Judge, judgeTask } from './cli/judging/judgeTask.ts';
import { packed } from './cli/judging/told.ts';
import { Verdicts } from './cli/judging/verdicts.ts';
import { useParser } from './core/markdown/parse.ts';
import { satteri } from './core/markdown/satteri.ts';
import { grammarsIn } from './grammarsIn.ts';
import { translatorFor } from './messages.ts';
import { useLimit } from './workspace/inTime.ts';
import { nodeHost } from './workspace/nodeHost.ts';
import { nodeStopper, patience } from './workspace/nodeStopper.ts';
import { settingsOf } from './workspace/settings.ts';

// The pool puts what is its own before what it was given.
const { root, config, locale, verdicts } = (workerData as readonly [unknown, Setup])[1];
const host = nodeHost(root);
const grammars = grammarsIn(new URL('./grammars', import.meta.url));
useParser(satteri);
useLimit(patience, nodeStopper);

const judge: Judge = {
  settings: settingsOf(config, translatorFor(locale)),
  read: host.readSync,
  grammars: () => grammars(true),
  verdicts: verdicts && new Verdicts(verdicts.folder, verdicts.makers),
};

/** What the pool calls for each file. */
export default async function work(task: Task): Promise<JudgedFile> {
  return packed(await judgeTask(task, judge));
}
