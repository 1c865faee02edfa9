import { askedOf } from '../core/judge/asked.ts';
import { judgeAhead, judgeTopic } from '../core/judge/judge.ts';
import type { GuideState, SyntaxProblem, TopicReport } from '../core/judge/model.ts';
import { isShort } from '../core/judge/progress.ts';
import { asJudged, rebase } from '../core/judge/rebase.ts';
import type { Plan, Topic } from '../core/plan/model.ts';
import type { Settings } from '../core/settings.ts';
import type { FileState } from './fileStates.ts';
import { frameOf, isFrame } from './frame.ts';
import type { Known } from './guideTexts.ts';
import { judgeInTime } from './judgeInTime.ts';
import type { Owned } from './owners.ts';

/** A topic's report with what it was made of. */
interface Judged {
  readonly plan: Plan;
  readonly topic: Topic;
  readonly known: unknown;
  readonly report: TopicReport;
}

/**
 * What another thread found of a text: a report on each topic that was asked about, in its plan as it was then, and what
 * is wrong with its examples if they were checked; then there are no reports where they would be those of before.
 */
export interface FoundElsewhere {
  readonly reports: readonly (Owned & { readonly report: TopicReport })[];
  readonly syntax: readonly SyntaxProblem[] | null;
}

/**
 * The reports on topics, each judged again only where its guide, or what the plan asks of it, is another. Throws `TookTooLong`
 * where a guide can't be judged in time.
 */
export class TopicReports {
  /** By plan and topic id: a report outlives the reading of its plan. */
  private readonly judged = new Map<string, Judged>();
  /** The same by topic, which is found sooner; without plans, which a topic that is remembered elsewhere would keep. */
  private byTopic = new WeakMap<Topic, Pick<Judged, 'known' | 'report'>>();
  /** Reports of which it is known, without a look into them, that they hold but their guide's frame. */
  private readonly framed = new WeakSet<TopicReport>();
  private readonly asked = new WeakMap<Topic, string>();

  /** The report on a topic whose file is in a state; the same object as before where nothing is another. */
  report(plan: Plan, topic: Topic, { known, state }: FileState, settings: Settings): TopicReport {
    const same = this.byTopic.get(topic);
    if (same && same.known === known) return same.report;
    const before = this.judged.get(idOf(plan, topic));
    const report =
      (before &&
        before.known === known &&
        this.asks(before.plan, before.topic) === this.asks(plan, topic) &&
        rebase(before.report, before.plan, plan, topic)) ||
      judged(plan, topic, state(), settings);
    this.set({ plan, topic, known, report });
    return report;
  }

  /** The same with the whole guide, where the report that is kept has but its frame. */
  whole(plan: Plan, topic: Topic, file: FileState, settings: Settings): TopicReport {
    const report = this.report(plan, topic, file, settings);
    if (!this.isFramed(report)) return report;
    const whole = judged(plan, topic, file.state(), settings);
    this.set({ plan, topic, known: file.known, report: whole });
    return whole;
  }

  /**
   * Takes reports that were made elsewhere, with no more of their guide than the frame, for plans as they were then; only
   * on topics that there still are. What the plans' own rules say of them is found at once.
   */
  adopt(
    reports: FoundElsewhere['reports'],
    owned: readonly Owned[],
    known: unknown,
    settings: Settings,
  ): void {
    const ids = new Set(owned.map(({ plan, topic }) => idOf(plan, topic)));
    for (const { plan, topic, report } of reports) {
      if (!ids.has(idOf(plan, topic))) continue;
      this.framed.add(report);
      this.set({ plan, topic, known, report });
      judgeAhead(report, plan, settings);
    }
  }

  /** The examples of a guide without orders were checked: keeps the reports on it where that makes no difference. */
  carry(owned: readonly Owned[], before: Known | null, known: Known | null): void {
    if (!isAsUnchecked(before) || !isAsUnchecked(known)) return;
    for (const { plan, topic } of owned) {
      // Where the plan was read again since, the report is still on the topic of before.
      const same = this.judged.get(idOf(plan, topic));
      if (same?.known === before) this.set({ ...same, known });
    }
  }

  /** Keeps of a topic's guide no more than its frame. */
  release(plan: Plan, topic: Topic): void {
    const judged = this.byTopic.get(topic);
    if (!judged || this.isFramed(judged.report)) return;
    const { report, known } = judged;
    const { guide } = report;
    if (guide === null) return;
    const framed = { ...report, guide: frameOf(guide, report.outline) };
    this.framed.add(framed);
    this.set({ plan, topic, known, report: framed });
  }

  /** Lets go of everything: the settings are others. */
  clear(): void {
    this.judged.clear();
    this.byTopic = new WeakMap();
  }

  /** Lets go of the reports on topics that a plan no longer has. */
  prune(plan: Plan): void {
    const kept = new Set(plan.topics.map(topic => idOf(plan, topic)));
    for (const [key, { plan: owner }] of this.judged)
      if (owner.path === plan.path && !kept.has(key)) this.judged.delete(key);
  }

  /** Whether a report holds no more of its guide than the frame. */
  private isFramed(report: TopicReport): boolean {
    return this.framed.has(asJudged(report)) || (report.guide !== null && isFrame(report.guide));
  }

  private set(judged: Judged): void {
    this.judged.set(idOf(judged.plan, judged.topic), judged);
    this.byTopic.set(judged.topic, { known: judged.known, report: judged.report });
  }

  private asks(plan: Plan, topic: Topic): string {
    const known = this.asked.get(topic) ?? askedOf(plan, topic);
    this.asked.set(topic, known);
    return known;
  }
}

/** Whether nothing was found in a guide's examples. */
function isAsUnchecked(known: Known | null): boolean {
  return known?.result.kind === 'text' && !known.syntax?.length;
}

function judged(plan: Plan, topic: Topic, state: GuideState, settings: Settings): TopicReport {
  // Where there is no text nothing can take long, and setting the clock does.
  if (state.kind !== 'present') return judgeTopic(plan, topic, state, settings);
  return judgeInTime(rules => judgeTopic(plan, topic, state, settings, rules));
}

function idOf({ path }: Plan, { id }: Topic): string {
  return `${path}\n${id}`;
}

/** Whether a plan's own rules can't tell two reports apart. */
export function measuresAlike(one: TopicReport, other: TopicReport | undefined): boolean {
  if (one === other) return true;
  return (
    other !== undefined &&
    one.words !== null &&
    other.words !== null &&
    one.state === other.state &&
    one.progress === other.progress &&
    one.lines === other.lines &&
    one.examples === other.examples &&
    isShort(one.words) === isShort(other.words) &&
    one.covered.items === other.covered.items &&
    one.covered.of === other.covered.of
  );
}
