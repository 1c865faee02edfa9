import type { Locale } from '../../core/translate.ts';
import type { Config } from '../../workspace/config.ts';
import type { JudgedFile, Task } from './judged.ts';
import { type Judge, judgeTask } from './judgeTask.ts';

/** From what a worker makes its own `Judge`, as plain data. */
export interface Setup {
  /** Absolute. */
  readonly root: string;
  readonly config: Config;
  readonly locale: Locale;
  /** Where verdicts are kept, and what tells their makers apart; null where none are. */
  readonly verdicts: { readonly folder: string; readonly makers: string } | null;
}

/** Threads that judge. */
export interface Workers {
  readonly count: number;
  /** Never rejects; a file that takes far too long, or more memory than there is, is a failure of that file alone. */
  judge(task: Task): Promise<JudgedFile>;
  close(): Promise<void>;
}

/** So many files a worker are on their way at once: enough to keep it busy, few enough to be forgotten soon. */
const ahead = 8;

/** Judges files, here or by workers, and gives what became of each in their order, whoever was first. */
export async function* judgeFiles(
  tasks: readonly Task[],
  judge: Judge,
  workers: Workers | null,
): AsyncGenerator<readonly [file: string, judged: JudgedFile]> {
  if (workers === null) {
    for (const task of tasks) yield [task.file, await judgeTask(task, judge)];
    return;
  }
  const waiting: Promise<JudgedFile>[] = [];
  for (const [index, { file }] of tasks.entries()) {
    for (
      let next = index + waiting.length;
      next < tasks.length && waiting.length < ahead * workers.count;
      next++
    )
      waiting.push(workers.judge(tasks[next] as Task));
    yield [file, await (waiting.shift() as Promise<JudgedFile>)];
  }
}
