import type { Locale } from '../../core/translate.ts';
import type { Config } from '../../workspace/config.ts';
import type { Threads } from '../../workspace/threads.ts';
import type { JudgedFile, Task } from './judged.ts';
import { type Judge, judgeTask, lookUp } from './judgeTask.ts';

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
export type Workers = Threads<Task, JudgedFile>;

/** So many files a worker are on their way at once: enough to keep it busy, few enough to be forgotten soon. */
const ahead = 8;

/**
 * Judges files, here or by `count` workers, and gives what became of each in their order, whoever was first. Workers are
 * started when the first file needs them: what was kept of earlier runs is found faster than they start.
 */
export async function* judgeFiles(
  tasks: readonly Task[],
  judge: Judge,
  count: number,
  start: () => Promise<Workers | null>,
): AsyncGenerator<readonly [file: string, judged: JudgedFile]> {
  let workers: Promise<Workers | null> | null = null;
  const begin = async (task: Task): Promise<JudgedFile> => {
    const known = count > 0 ? lookUp(task, judge) : null;
    if (known) return known;
    if (count > 0) workers ??= start();
    return (await workers)?.judge(task) ?? judgeTask(task, judge);
  };
  const waiting: Promise<JudgedFile>[] = [];
  const most = Math.max(1, count * ahead);
  try {
    for (const [index, { file }] of tasks.entries()) {
      while (waiting.length < most && index + waiting.length < tasks.length)
        waiting.push(begin(tasks[index + waiting.length] as Task));
      yield [file, await (waiting.shift() as Promise<JudgedFile>)];
    }
  } finally {
    await (await (workers as Promise<Workers | null> | null))?.close();
  }
}
