// Where the time and the memory of a check go, phase by phase, in one thread. Prints JSON. Bundled by `phases.mjs`.
// argv: PLAN ROOT GRAMMARS
import { readFileSync } from 'node:fs';
import type { JudgedTopic } from '../../server/src/cli/judging/judged.ts';
import { checkDocument, judgedPlan, judgedTopic, wholeDocument } from '../../server/src/cli/toDocument.ts';
import { readGuide } from '../../server/src/core/guide/read.ts';
import { coverOutline } from '../../server/src/core/judge/coverage/cover.ts';
import { judgePlan, judgeTopic } from '../../server/src/core/judge/judge.ts';
import type { TopicMeasure } from '../../server/src/core/judge/model.ts';
import { parseMarkdown, useParser } from '../../server/src/core/markdown/parse.ts';
import { satteri } from '../../server/src/core/markdown/satteri.ts';
import { readPlan } from '../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { nodeHost } from '../../server/src/workspace/nodeHost.ts';
import { checkExamples } from '../../server/src/workspace/syntax/check.ts';
import { Grammars } from '../../server/src/workspace/syntax/grammars.ts';
import { nodeGrammars } from '../../server/src/workspace/syntax/nodeGrammars.ts';

interface Phase {
  ms: number;
  /** Allocated while it ran; what was collected meanwhile is not seen, so it is a lower bound. */
  bytes: number;
}

const phases: Record<string, Phase> = {
  start: { ms: performance.now(), bytes: process.memoryUsage().heapUsed },
};

async function phase<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.memoryUsage();
  const started = performance.now();
  const result = await work();
  const ms = performance.now() - started;
  const after = process.memoryUsage();
  phases[name] ??= { ms: 0, bytes: 0 };
  phases[name].ms += ms;
  phases[name].bytes += Math.max(0, after.heapUsed + after.external - before.heapUsed - before.external);
  return result;
}

const [planPath = '', root = '', grammarFolder = ''] = process.argv.slice(2);
useParser(satteri);
const host = nodeHost(root);
const settings = defaultSettings;
const grammars = new Grammars(nodeGrammars(grammarFolder, true));
const files = await phase('reading', () => host.list());
const known = new Set(await files);
const text = await phase('reading', () => readFileSync(planPath, 'utf8'));
const plan = await phase('plan', () =>
  readPlan(text, { path: 'PLAN.md', exists: file => known.has(file), base: '' }),
);
const judged: JudgedTopic[] = [];
const measures: TopicMeasure[] = [];
for (const topic of plan.topics) {
  const { file } = topic;
  if (file === null) continue;
  const read = await phase('reading', () => host.readSync(file));
  if (read.kind !== 'text') continue;
  const tree = await phase('parsing', () => parseMarkdown(read.text));
  const guide = await phase('facts', () => readGuide(file, read.text, tree));
  const syntax = await phase('examples', () => checkExamples(guide, grammars));
  await phase('coverage', () => coverOutline(topic, guide, settings));
  const report = await phase('rules', () =>
    judgeTopic(plan, topic, { kind: 'present', guide, syntax }, settings),
  );
  judged.push(await phase('report', () => judgedTopic(report, plan, settings)));
  const { state, progress, lines, examples, words, covered, promises, moved } = report;
  measures.push({ topic, state, progress, lines, examples, words, covered, promises, moved });
}
const verdicts = await phase('rules', () =>
  judgePlan(plan, measures, { files: known, planned: known, states: new Map(), measured: true }, settings),
);
await phase('report', () =>
  JSON.stringify(wholeDocument(checkDocument([judgedPlan(plan, verdicts, judged, settings)])), null, 2),
);
// Coverage was measured apart and then done again among the rules.
const { coverage, rules } = phases;
if (coverage && rules) {
  rules.ms = Math.max(0, rules.ms - coverage.ms);
  rules.bytes = Math.max(0, rules.bytes - coverage.bytes);
}
console.log(JSON.stringify(phases));
