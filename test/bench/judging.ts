// What one guide costs, step by step, for `judging.mjs`, which bundles it and runs it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide } from '../../server/src/core/guide/read.ts';
import { coverOutline } from '../../server/src/core/judge/coverage/cover.ts';
import { judgeTopic } from '../../server/src/core/judge/judge.ts';
import { parseMarkdown, useParser } from '../../server/src/core/markdown/parse.ts';
import { satteri } from '../../server/src/core/markdown/satteri.ts';
import { readPlan } from '../../server/src/core/plan/read.ts';
import { rememberTexts } from '../../server/src/core/remembered.ts';
import { defaultSettings } from '../../server/src/core/settings.ts';
import { nodeHost } from '../../server/src/workspace/nodeHost.ts';

/** Milliseconds of the processor's time, which others on the machine don't add to. */
function time(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of one reading and judging of a guide, of the processor where nothing else is said. */
export interface Cost {
  parse: number;
  facts: number;
  /** Laying the outline over the guide, which `judge` does too. */
  coverage: number;
  judge: number;
  /** Facts and judge by the clock: others on the machine add to it, and threads that clear memory meanwhile don't. */
  clock: number;
}

/** A guide of a plan. */
export interface Costly {
  readonly file: string;
  readonly lines: number;
  /** Reads and judges it anew and tells what that cost; with `edit`, after a letter was typed on another line. */
  cost(edit: boolean): Cost;
}

/** From now on texts are remembered, as the language server does. */
export const startTyping = rememberTexts;

/** The guides of a plan that exist. */
export async function guidesOf(planPath: string, root: string): Promise<Costly[]> {
  useParser(satteri);
  const known = new Set(await nodeHost(root).list());
  const exists = (file: string) => known.has(file);
  const plan = readPlan(readFileSync(planPath, 'utf8'), { path: 'PLAN.md', exists, base: '' });
  return plan.topics.flatMap(topic => {
    const { file } = topic;
    if (file === null || !known.has(file)) return [];
    // One flat string, as the host's are; a slice behind a byte order mark is slower to read.
    const text = new TextDecoder().decode(readFileSync(join(root, file)));
    const lines = text.split('\n');
    // Somebody types at the end of a paragraph, forty letters, then in another one.
    const prose = proseLines(lines);
    let edits = 0;
    const edited = (): string => {
      const line = prose[Math.floor(edits / 40) % prose.length] as number;
      lines[line] += edits++ % 2 ? 'x' : '字';
      return new TextDecoder().decode(new TextEncoder().encode(lines.join('\n')));
    };
    const cost = (edit: boolean): Cost => {
      const now = edit ? edited() : text;
      const started = time();
      const tree = parseMarkdown(now);
      const parsed = time();
      const begun = performance.now();
      const guide = readGuide(file, now, tree);
      const read = time();
      judgeTopic(plan, topic, { kind: 'present', guide }, defaultSettings);
      const clock = performance.now() - begun;
      const judged = time();
      const again = readGuide(file, now, tree);
      const before = time();
      coverOutline(topic, again, defaultSettings);
      const coverage = time() - before;
      return { parse: parsed - started, facts: read - parsed, coverage, judge: judged - read, clock };
    };
    return [{ file, lines: lines.length, cost }];
  });
}

/** The lines of paragraphs, from 0. */
function proseLines(lines: readonly string[]): readonly number[] {
  let inFence = false;
  return lines.flatMap((line, index) => {
    if (/^\s*(?:```|~~~)/.test(line)) inFence = !inFence;
    return !inFence && /^[\p{L}\p{N}][^|]{20}/u.test(line) ? [index] : [];
  });
}
