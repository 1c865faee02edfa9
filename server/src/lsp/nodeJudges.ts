import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { optimise } from '../optimising.ts';
import { waiting } from './givingWay.ts';
import type { JudgedGuides, JudgeSetup, Judges, JudgeTask } from './judges.ts';
import { KeptGuides } from './keptGuides.ts';
import { goFirst } from './priorities.ts';
import { storedJudges } from './storedJudges.ts';

/** What a thread is given. */
export interface ThreadSetup extends JudgeSetup {
  readonly waiting: Int32Array;
}

/** So many megabytes for young objects make the threads faster, and need less memory than what would grow old without. */
const young = 48;
/** So many tasks are with each thread, so that it need not wait until this one has told of what was found. */
const ahead = 2;

/**
 * Threads of this process that judge, and what earlier runs of the same `build` found; null where `assets` holds no
 * program for a thread.
 */
export async function nodeJudges(assets: string, build: string, setup: JudgeSetup): Promise<Judges | null> {
  const worker = join(assets, 'serverThread.mjs');
  if (!existsSync(worker)) return null;
  const count = availableParallelism();
  const store = new KeptGuides(JSON.stringify([build, setup]));
  return storedJudges(store, count * (ahead + 1), () => started(worker, count, setup));
}

/** Starts them at once, before a plan is read: meanwhile this thread could not. */
async function started(worker: string, count: number, setup: JudgeSetup): Promise<Judges | null> {
  const { startThreads } = await import('../workspace/threads.ts');
  optimise('later');
  const given: ThreadSetup = { ...setup, waiting };
  const threads = startThreads<JudgeTask, JudgedGuides>(pathToFileURL(worker), given, count, young, ahead);
  // Until they can step back by themselves, they would take from this one what it reads a plan with.
  goFirst();
  // Where threads can't run, the first task says so.
  const { kind } = await threads.judge({ texts: [], examples: false });
  const close = async (): Promise<void> => {
    optimise('soon');
    await threads.close();
  };
  if (kind === 'judged') return { ...threads, close, most: count * (ahead + 1) };
  await close();
  return null;
}
