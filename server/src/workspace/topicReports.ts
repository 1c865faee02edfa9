import { judgeTopic } from '../core/judge/judge.ts';
import type { GuideState, TopicReport } from '../core/judge/model.ts';
import { askedOf, rebase } from '../core/judge/rebase.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import type { Settings } from '../core/settings.ts';

/** A topic's report with what it was made of. */
interface Judged {
  readonly plan: Plan;
  readonly topic: Topic;
  readonly state: unknown;
  readonly report: TopicReport;
}

/** The reports on topics, each judged again only where its guide, or what the plan asks of it, is another. */
export class TopicReports {
  /** By plan and topic id: a report outlives the reading of its plan. */
  private readonly judged = new Map<string, Judged>();
  private readonly asked = new WeakMap<Topic, string>();

  /** The report on a topic whose guide is in a state; the same object as before where nothing is another. */
  report(plan: Plan, topic: Topic, state: GuideState, settings: Settings): TopicReport {
    const key = state.kind === 'present' ? (state.syntax ?? state.guide) : JSON.stringify(state);
    const id = idOf(plan, topic);
    const known = this.judged.get(id);
    if (known?.state === key && known.topic === topic) return known.report;
    const same = known?.state === key && this.asks(known.plan, known.topic) === this.asks(plan, topic);
    const report =
      (same && rebase(known.report, known.plan, plan, topic, settings)) ||
      judgeTopic(plan, topic, state, settings);
    this.judged.set(id, { plan, topic, state: key, report });
    return report;
  }

  /** Lets go of everything: the settings are others. */
  clear(): void {
    this.judged.clear();
  }

  /** Lets go of the reports on topics that a plan no longer has. */
  prune(plan: Plan): void {
    const kept = new Set(plan.topics.map(topic => idOf(plan, topic)));
    for (const [key, { plan: owner }] of this.judged)
      if (owner.path === plan.path && !kept.has(key)) this.judged.delete(key);
  }

  private asks(plan: Plan, topic: Topic): string {
    const known = this.asked.get(topic) ?? askedOf(plan, topic);
    this.asked.set(topic, known);
    return known;
  }
}

function idOf({ path }: Plan, { id }: Topic): string {
  return `${path}\n${id}`;
}

/** Whether a plan's own rules can't tell two reports apart. */
export function measuresAlike(one: TopicReport, other: TopicReport | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined &&
    one.guide !== null &&
    other.guide !== null &&
    one.state === other.state &&
    one.progress === other.progress &&
    one.lines === other.lines &&
    one.examples === other.examples &&
    one.words === other.words &&
    one.covered.items === other.covered.items &&
    one.covered.of === other.covered.of
  );
}
