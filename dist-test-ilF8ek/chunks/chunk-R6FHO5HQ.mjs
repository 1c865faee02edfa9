import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  judgeTask,
  lookUp
} from "./chunk-PDAKXRJG.mjs";
import {
  judgedPlan,
  judgedTopic
} from "./chunk-AQTMQ26O.mjs";
import {
  sliceOf
} from "./chunk-ZNYJ5AHO.mjs";
import {
  printable
} from "./chunk-LHLKZGWS.mjs";

// server/src/cli/select.ts
function select(guides, fromRoot) {
  const named = guides.map((written) => {
    const path = fromRoot(written);
    return {
      written,
      path,
      fits: (file) => path === "" || file === path || file.startsWith(`${path}/`)
    };
  });
  const names = (file) => named.some((one) => one.fits(file));
  return { named, names, wantsPlan: (plan) => named.length === 0 || names(plan) };
}
function wants(selection, file, plans) {
  return selection.names(file) || plans.some(selection.wantsPlan);
}

// server/src/cli/judging/judgeWorkspace.ts
import { availableParallelism } from "node:os";

// server/src/cli/progress.ts
var patience = 500;
var pause = 100;
var Progress = class {
  constructor(total, io) {
    this.total = total;
    this.io = io;
    this.start = io.now();
  }
  total;
  io;
  start;
  shown = 0;
  count = 0;
  /** One more is under way. */
  step(name) {
    this.count++;
    const now = this.io.now();
    if (!this.io.stderr.isTTY || now - this.start < patience || now - this.shown < pause) return;
    this.shown = now;
    const line = `${this.count}/${this.total} ${printable(name)}`;
    this.io.stderr.write(`\r\x1B[K${line.slice(0, this.io.stderr.columns - 1)}`);
  }
  end() {
    if (this.shown > 0) this.io.stderr.write("\r\x1B[K");
  }
};

// server/src/cli/judging/judgeFiles.ts
var ahead = 8;
async function* judgeFiles(tasks, judge, count, start) {
  let workers = null;
  const begin = async (task) => {
    const known = count > 0 ? lookUp(task, judge) : null;
    if (known) return known;
    if (count > 0) workers ??= start();
    return (await workers)?.judge(task) ?? judgeTask(task, judge);
  };
  const waiting = [];
  const most = Math.max(1, count * ahead);
  try {
    for (const [index, { file }] of tasks.entries()) {
      while (waiting.length < most && index + waiting.length < tasks.length)
        waiting.push(begin(tasks[index + waiting.length]));
      yield [file, await waiting.shift()];
    }
  } finally {
    await (await workers)?.close();
  }
}

// server/src/cli/judging/judgeWorkspace.ts
var few = 60;
function tasksOf({ project, instead }, selection) {
  return project.guideFiles().filter((file) => wants(selection, file, project.planPaths)).map((file) => ({
    file,
    slices: project.topicsOf(file).map(({ plan, topic }) => sliceOf(plan, topic)),
    text: instead.get(file) ?? null
  }));
}
async function judgeTasks(tasks, { root, host, config, settings }, effort, { io, locale }, done) {
  const { verdicts } = effort;
  const count = effort.workers ?? (tasks.length < few ? 0 : availableParallelism());
  const judge = {
    settings,
    read: host.readSync,
    grammars: io.grammars,
    verdicts: verdicts && new (await import("./verdicts-GRTN4ZI2.mjs")).Verdicts(verdicts.folder, verdicts.makers)
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
function judgedPlans(project, selection, files) {
  for (const [file, judged] of files) if (judged.kind === "failure") project.setText(file, judged);
  return project.planPaths.flatMap((path) => {
    const plan = project.plan(path);
    if (plan === null) return [];
    const whole = selection.wantsPlan(path);
    const topics = plan.topics.filter(({ file }) => whole || file !== null && selection.names(file));
    if (!whole && topics.length === 0) return [];
    const judged = topics.map((topic) => judgedOf(project, plan, topic, files));
    const measures = judged.map(({ measure }, index) => ({ topic: topics[index], ...measure }));
    const verdicts = whole ? project.planVerdicts(plan, measures) : { verdicts: [], findings: [] };
    return [judgedPlan(plan, verdicts, judged, project.settings)];
  });
}
function judgedOf(project, plan, topic, files) {
  const judged = topic.file === null ? void 0 : files.get(topic.file);
  if (topic.file === null || judged?.kind !== "judged")
    return judgedTopic(project.topicReport(plan, topic), plan, project.settings);
  const index = project.topicsOf(topic.file).findIndex((owned) => owned.topic === topic);
  return judged.topics[index];
}

export {
  select,
  tasksOf,
  judgeTasks,
  judgedPlans
};
//# sourceMappingURL=chunk-R6FHO5HQ.mjs.map
