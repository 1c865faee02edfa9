// What one guide costs, step by step, for `judging.mjs`, which bundles it and runs it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide } from '../../server/src/core/guide/read.ts';
import { coverOutline } from '../../server/src/core/judge/coverage/cover.ts';
import { judgeTopic } from '../../server/src/core/judge/judge.ts';
import { parseMarkdown, useParser } from '../../server/src/core/markdown/parse.ts';
import { satteri } from '../../server/src/core/markdown/satteri.ts';
import { readPlan } from '../../server/src/core/plan/read.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { nodeHost } from '../../server/src/workspace/nodeHost.ts';

/** Milliseconds of the processor's time, which others on the machine don't add to. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one reading and judging of a guide. */
export interface Cost {
  parse: number;
  facts: number;
  /** Laying the outline over the guide, which `judge` does too. */
  coverage: number;
  judge: number;
}

/** The guides of a plan that exist, each with a function that reads and judges it anew and tells what that cost. */
export async function guidesOf(
  planPath: string,
  root: string,
): Promise<{ file: string; lines: number; cost(): Cost }[]> {
  useParser(satteri);
  const known = new Set(await nodeHost(root).list());
  const exists = (file: string) => known.has(file);
  const plan = readPlan(readFileSync(planPath, 'utf8'), { path: 'PLAN.md', exists, base: '' });
  return plan.topics.flatMap(topic => {
    const { file } = topic;
    if (file === null || !known.has(file)) return [];
    // One flat string, as the host's are; a slice behind a byte order mark is slower to read.
    const text = new TextDecoder().decode(readFileSync(join(root, file)));
    const cost = (): Cost => {
      const started = now();
      const tree = parseMarkdown(text);
      const parsed = now();
      const guide = readGuide(file, text, tree);
      const read = now();
      judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings);
      const judged = now();
      const again = readGuide(file, text, tree);
      const before = now();
      coverOutline(topic, again, defaultSettings);
      const coverage = now() - before;
      return { parse: parsed - started, facts: read - parsed, coverage, judge: judged - read };
    };
    return [{ file, lines: text.split('\n').length, cost }];
  });
}
