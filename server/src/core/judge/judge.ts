import { flatMap } from '../flatMap.ts';
import type { CriterionId, Plan, Topic } from '../plan/model.ts';
import type { Settings } from '../settings.ts';
import { applyComments } from './applyComments.ts';
import { findingsOf } from './findings.ts';
import type {
  CriterionVerdict,
  GuideState,
  PlanReport,
  PlanVerdicts,
  TopicMeasure,
  TopicReport,
  Verdict,
} from './model.ts';
import { countedLines, measure } from './progress.ts';
import { criteriaFor } from './promises.ts';
import { type PlanContext, type Rule, verdict } from './rule.ts';
import { allRules } from './rules.ts';
import { runRule } from './run.ts';
import { severityOf } from './severity.ts';
import { uncovered, verdictsOn } from './topic.ts';

/**
 * Judges one topic's guide. The same inputs give the same report; a rule that throws becomes a `skipped` verdict and
 * the others go on. `rules` are all of ours where nothing is said.
 */
export function judgeTopic(
  plan: Plan,
  topic: Topic,
  state: GuideState,
  settings: Settings,
  rules: readonly Rule[] = allRules,
): TopicReport {
  if (state.kind !== 'present') return unjudged(plan, topic, state, settings, rules);
  const { guide } = state;
  const { outline, verdicts } = verdictsOn(plan, topic, state, settings, rules);
  const criteria = criteriaOf(rules, id => verdicts.findLast(one => one.rule === id));
  return {
    topic,
    ...measure(guide, outline, criteria),
    lines: countedLines(guide, settings),
    examples: guide.fences.filter(fence => fence.excluded === null).length,
    words: guide.size.words,
    covered: {
      items: outline.filter(({ value }) => value === 'met' || value === 'waived').length,
      of: outline.length,
    },
    promises: outline.length + criteria.length,
    guide,
    moved: [],
    outline,
    criteria,
    verdicts,
    findings: findingsOf(verdicts, byId(rules), topic, settings),
  };
}

/** The report where there is no text: nothing is met, and what can't be read is skipped. `missing-guide` tells of it. */
function unjudged(
  plan: Plan,
  topic: Topic,
  state: Exclude<GuideState, { kind: 'present' }>,
  settings: Settings,
  rules: readonly Rule[],
): TopicReport {
  const { translate } = settings;
  const value = state.kind === 'missing' ? 'unmet' : 'skipped';
  const reason =
    state.kind === 'missing'
      ? translate('There is no guide yet.')
      : translate('The guide could not be read: {0}', state.reason);
  const promises = criteriaFor(plan, topic, settings);
  const location = { file: plan.path, place: topic.place };
  return {
    topic,
    state: state.kind === 'missing' ? 'missing' : 'drafting',
    progress: 0,
    lines: null,
    examples: null,
    words: null,
    covered: { items: 0, of: topic.outline.length },
    promises: topic.outline.length + promises.size,
    guide: null,
    moved: state.kind === 'missing' ? state.moved : [],
    outline: uncovered(topic, value, reason),
    criteria: criteriaOf(rules, (rule, id) => {
      const promise = promises.get(id);
      return promise && verdict(rule, location, { ...promise, value, subject: id, message: reason, reason });
    }),
    verdicts: [],
    findings: [],
  };
}

/** One verdict a criterion, in the order of the rules; `find` gives none for a criterion that nobody asks for. */
function criteriaOf(
  rules: readonly Rule[],
  find: (rule: string, criterion: CriterionId) => Verdict | undefined,
): readonly CriterionVerdict[] {
  return flatMap(rules, rule => {
    const id = rule.scope === 'guide' ? rule.criterion : undefined;
    const verdict = id && find(rule.id, id);
    return id && verdict ? [{ id, verdict }] : [];
  });
}

/** What `judgePlan` needs beside the plan and what was measured of its topics. */
export interface PlanSurroundings {
  readonly files: ReadonlySet<string>;
  /** The files that any plan promises, and the plans themselves. */
  readonly planned: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, GuideState>;
  /** False where the guides were not looked at. */
  readonly measured: boolean;
}

/** Judges the plan itself, given what was measured of its topics (in the plan's order). */
export function judgePlan(
  plan: Plan,
  topics: readonly TopicMeasure[],
  { files, planned, states, measured }: PlanSurroundings,
  settings: Settings,
  rules: readonly Rule[] = allRules,
): PlanVerdicts {
  const missing = new Map<string, readonly string[]>();
  const unreadable = new Map<string, string>();
  for (const [id, state] of states) {
    if (state.kind === 'missing') missing.set(id, state.moved);
    if (state.kind === 'unreadable') unreadable.set(id, state.reason);
  }
  const shared = { plan, reports: topics, measured, files, planned, missing, unreadable, settings };
  const start = {
    file: plan.path,
    place: { start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
  const found = flatMap(
    rules.filter(rule => rule.scope === 'plan' && severityOf(rule, null, settings) !== 'off'),
    rule => {
      const context: PlanContext = { ...shared, options: settings.rules[rule.id]?.options ?? null };
      return runRule(rule, context, start);
    },
  );
  const undecided = measured ? [] : ['missing-guide', 'stale-claim', 'unplanned-guide'];
  const verdicts = applyComments(plan, found, { rules, undecided, settings, topic: null, start });
  return { verdicts, findings: findingsOf(verdicts, byId(rules), plan.topics, settings) };
}

/**
 * Finds what the plan's rules say of one topic by itself, sooner than `judgePlan` asks for it: for a thousand topics at
 * once that takes so long that somebody who types would wait.
 */
export function judgeAhead(report: TopicMeasure, plan: Plan, settings: Settings): void {
  for (const rule of allRules) {
    if (rule.scope !== 'plan' || !rule.ahead || severityOf(rule, null, settings) === 'off') continue;
    try {
      rule.ahead(report, { plan, settings });
    } catch {
      // It is told of when the plan is judged.
    }
  }
}

/** Judges a plan by itself, its guides not looked at. */
export function judgeReading(plan: Plan, settings: Settings): PlanReport {
  const nothing = { files: new Set<string>(), planned: new Set<string>(), states: new Map() };
  return { plan, topics: [], ...judgePlan(plan, [], { ...nothing, measured: false }, settings) };
}

function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map(rule => [rule.id, rule]));
}
