import type { PlanReport, TopicReport } from '../core/judge/model.ts';
import type { Plan, Topic } from '../core/plan/model.ts';

/** Which plans' reports may be others by now, and for the sake of which guides. */
export class Stale {
  /** By plan; null where it may be for the sake of anything. */
  private readonly plans = new Map<string, Set<string> | null>();

  has(plan: string): boolean {
    return this.plans.has(plan);
  }

  /** Something of a guide is another, or, where none is named, of the plan or of what surrounds it. */
  add(plan: string, guide: string | null = null): void {
    const guides = this.plans.get(plan);
    if (guide === null) this.plans.set(plan, null);
    else if (guides === undefined) this.plans.set(plan, new Set([guide]));
    else guides?.add(guide);
  }

  /** The reports on a plan's topics, which are no longer stale: those of `before` where nothing of their guides is another. */
  renewed(
    plan: Plan,
    before: PlanReport | undefined,
    report: (topic: Topic) => TopicReport,
  ): readonly TopicReport[] {
    const guides = before?.plan === plan ? this.plans.get(plan.path) : null;
    const isSame = ({ file }: Topic): boolean => guides != null && (file === null || !guides.has(file));
    const topics = plan.topics.map((topic, at) => (isSame(topic) && before?.topics[at]) || report(topic));
    this.plans.delete(plan.path);
    return topics;
  }
}
