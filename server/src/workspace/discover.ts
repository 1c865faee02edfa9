import picomatch from 'picomatch';
import type { Plan } from '../core/plan/model.ts';
import type { Config } from './config.ts';
import type { Host } from './host.ts';
import type { Failure } from './inTime.ts';
import { readPlanInTime } from './readPlanInTime.ts';
import { pathOf } from './settings.ts';

/** A file's name, without its ending, of the kind that plans have. */
const planName =
  /(?:^|[^a-z])(?:plans?|planning|outlines?|road-?map|todo|toc|curriculum|syllabus|backlog)(?:[^a-z]|$)|计划|规划|大纲|提纲|路线图|任务/i;
/** What a name in camel case shows: `docsPlan`, `GuidePlan2`. */
const camelName = /[a-z]Plan(?:s|ning)?(?![a-z])/;
/** Longer documents are not looked into unless their name says that they are plans. */
const longest = 1 << 20;

/** Reads a document as a plan; null for one that can't be read or can't be a plan. */
export type Look = (path: string) => Promise<Plan | null>;

/**
 * The plans of a root, as paths from it: those that the configuration's globs name, else documents named like plans
 * that promise guides, else any document that promises guides. `files` are the Markdown files under the root; `look`
 * is for a caller who remembers what it has seen.
 */
export async function findPlans(
  host: Host,
  files: readonly string[],
  config: Config,
  look: Look = lookIn(host, new Set(files), config),
): Promise<readonly string[]> {
  if (config.plans !== undefined) {
    const globs = typeof config.plans === 'string' ? [config.plans] : [...config.plans];
    const match = picomatch(globs.map(pathOf), { dot: true, nocase: true });
    return files.filter(file => match(file));
  }
  const named = files.filter(isNamedLikePlan);
  const plans = await readAll(named, look, 1);
  if (plans.length > 0) return withoutGuides(plans);
  const others = files.filter(file => !isNamedLikePlan(file));
  return withoutGuides(await readAll(others, look, 2));
}

export function isNamedLikePlan(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return planName.test(name) || camelName.test(name);
}

/** Looks into a host's documents; `files` are those that there are. Calls `gaveUp` for each that takes too long. */
export function lookIn(
  host: Host,
  files: ReadonlySet<string>,
  config: Config,
  gaveUp: (path: string, failure: Failure) => void = () => undefined,
): Look {
  return async path => {
    const result = await host.read(path);
    if (result.kind !== 'text') return null;
    if (!isNamedLikePlan(path) && (result.text.length > longest || !mayPromise(result.text))) return null;
    const plan = readPlanInTime(result.text, {
      path,
      exists: file => files.has(file),
      base: config.root ?? null,
      ...(config.labels ? { labels: config.labels } : {}),
    });
    if ('topics' in plan) return plan;
    gaveUp(path, plan);
    return null;
  };
}

/** Documents without a name of their own that promise guides, as paths. */
export async function plansAmong(paths: readonly string[], look: Look): Promise<readonly string[]> {
  return (await readAll(paths, look, 2)).map(({ path }) => path);
}

/** The documents that promise at least so many guides with files (or, of a document so named, any topics). */
async function readAll(candidates: readonly string[], look: Look, least: number): Promise<readonly Plan[]> {
  const plans: Plan[] = [];
  for (const path of candidates) {
    const plan = await look(path);
    if (!plan) continue;
    const named = isNamedLikePlan(path);
    const promised = named ? plan.topics : plan.topics.filter(({ file }) => file !== null && file !== path);
    if (promised.length >= least) plans.push(plan);
  }
  return plans;
}

/** Whether a text names Markdown files at all; spares the reader most documents. */
function mayPromise(text: string): boolean {
  const first = text.indexOf('.md');
  return first >= 0 && text.indexOf('.md', first + 3) >= 0;
}

/** A document that another plan promises is a guide, whatever its name (`capacity-planning.md`). */
function withoutGuides(plans: readonly Plan[]): readonly string[] {
  const promised = new Set<string>();
  for (const plan of plans)
    for (const { file } of plan.topics) if (file !== null && file !== plan.path) promised.add(file);
  const left = plans.filter(({ path }) => !promised.has(path));
  return (left.length > 0 ? left : plans).map(({ path }) => path);
}
