import { availableParallelism } from 'node:os';
import type { PlanVerdicts, TopicMeasure } from '../../core/judge/model.ts';
import type { Plan, Topic } from '../../core/plan/model.ts';
import type { Project } from '../../workspace/project.ts';
import { sliceOf } from '../../workspace/slice.ts';
import type { Context } from '../context.ts';
import type { Workspace } from '../openWorkspace.ts';
import { Progress } from '../progress.ts';
import { type Selection, wants } from '../select.ts';
import { judgedPlan, judgedTopic } from '../toDocument.ts';
import type { JudgedFile, JudgedPlan, JudgedTopic, Task } from './judged.ts';
import { judgeFiles, type Setup } from './judgeFiles.ts';
import type { Judge } from './judgeTask.ts';

/** How to go about it; nothing of it changes what is found. */
export interface Effort {
  /** How many threads judge beside this one; chosen by the number of guides if absent. */
  readonly workers?: number;
  readonly verdicts: Setup['verdicts'];
}

/** Threads take longer to start than so many guides to judge. */
const few = 60;

/** The files to judge, in the plans' order, with what is asked of each. */
export function tasksOf({ project, instead }: Workspace, selection: Selection): readonly Task[] {
  return project
    .guideFiles()
    .filter(file => wants(selection, file, project.planPaths))
    .map(file => ({
      file,
      slices: project.topicsOf(file).map(({ plan, topic }) => sliceOf(plan, topic)),
      text: instead.get(file) ?? null,
    }));
}

/** Judges files, and tells of each as it is done. */
export async function judgeTasks(
  tasks: readonly Task[],
  { root, host, config, settings }: Workspace,
  effort: Effort,
  { io, locale }: Context,
  done: (file: string, judged: JudgedFile) => void,
): Promise<void> {
  const { verdicts } = effort;
  const count = effort.workers ?? (tasks.length < few ? 0 : availableParallelism());
  const judge: Judge = {
    settings,
    read: host.readSync,
    grammars: () => io.grammars(tasks.length >= few),
    verdicts: verdicts && new (await import('./verdicts.ts')).Verdicts(verdicts.folder, verdicts.makers),
  };
  const start = () => io.workers({ root, config, locale, verdicts }, count);
  const progress = new Progress(tasks.length, io);
  try {
    for await (const [file, judged] of judgeFiles(tasks, judge, count, start)) {
      progress.step(file);
      done(file, judged);
    }
  } finally {
    progress.end();
  }
}

/** What was found of the plans, given what became of their files: of all of each, or of the named guides alone. */
export function judgedPlans(
  project: Project,
  selection: Selection,
  files: ReadonlyMap<string, JudgedFile>,
): readonly JudgedPlan[] {
  for (const [file, judged] of files) if (judged.kind === 'failure') project.setText(file, judged);
  return project.planPaths.flatMap(path => {
    const plan = project.plan(path);
    if (plan === null) return [];
    const whole = selection.wantsPlan(path);
    const topics = plan.topics.filter(({ file }) => whole || (file !== null && selection.names(file)));
    if (!whole && topics.length === 0) return [];
    const judged = topics.map(topic => judgedOf(project, plan, topic, files));
    const measures = judged.map(({ measure }, index) => ({ topic: topics[index] as Topic, ...measure }));
    const verdicts = whole ? project.planVerdicts(plan, measures) : unread(project, plan, measures, files);
    return [judgedPlan(plan, verdicts, judged, project.settings)];
  });
}

/** Of named guides alone the plan is not judged; why one of them can't be read is told all the same. */
function unread(
  project: Project,
  plan: Plan,
  measures: readonly TopicMeasure[],
  files: ReadonlyMap<string, JudgedFile>,
): PlanVerdicts {
  const isUnread = (file: string): boolean => {
    const judged = files.get(file);
    return judged?.kind === 'failure' && judged.reason !== 'missing';
  };
  const some = measures.filter(({ topic: { file } }) => file !== null && isUnread(file));
  if (some.length === 0) return { verdicts: [], findings: [] };
  const { findings } = project.planVerdicts(plan, some);
  return { verdicts: [], findings: findings.filter(({ rule }) => rule === 'missing-guide') };
}

/** What was found of a topic: by whoever judged its file, else that there is none. */
function judgedOf(
  project: Project,
  plan: Plan,
  topic: Topic,
  files: ReadonlyMap<string, JudgedFile>,
): JudgedTopic {
  const judged = topic.file === null ? undefined : files.get(topic.file);
  if (topic.file === null || judged?.kind !== 'judged')
    return judgedTopic(project.topicReport(plan, topic), plan, project.settings);
  const index = project.topicsOf(topic.file).findIndex(owned => owned.topic === topic);
  return judged.topics[index] as JudgedTopic;
}
