import type { TopicMeasure, Verdict } from '../model.ts';
import type { ReportContext } from '../rule.ts';

type Judge = (report: TopicMeasure, context: ReportContext) => readonly Verdict[];

/**
 * What a rule says of each topic's report, found once: while somebody types in one guide of a large plan, the reports on
 * all others are the same. `judge` sees nothing but the report, the plan and the settings.
 */
export function perReport(judge: Judge): Judge {
  const known = new WeakMap<TopicMeasure, ReportContext & { verdicts: readonly Verdict[] }>();
  return (report, context) => {
    const { plan, settings } = context;
    const before = known.get(report);
    if (before?.plan === plan && before.settings === settings) return before.verdicts;
    const verdicts = judge(report, context);
    known.set(report, { plan, settings, verdicts });
    return verdicts;
  };
}
