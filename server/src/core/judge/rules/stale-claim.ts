import { flatMap } from '../../flatMap.ts';
import type { Translate } from '../../translate.ts';
import { type Measured, measuredOf } from '../../write/sync/measured.ts';
import type { Fix, TopicMeasure, Verdict } from '../model.ts';
import { claimsOf, type Said } from '../plan/claims.ts';
import { perReport } from '../plan/perReport.ts';
import { syncFixes } from '../plan/syncFixes.ts';
import { isShort } from '../progress.ts';
import { at, type PlanRule, type ReportContext, verdict } from '../rule.ts';

/** Progress is told by other rules than ours: only so many points apart contradict each other. */
const farApart = 25;

/** What the plan claims of a guide is what is measured. */
export const staleClaim: PlanRule = {
  id: 'stale-claim',
  scope: 'plan',
  summary: 'What a plan claims of a guide is what is measured of it.',
  severity: 'warning',
  check: context => (context.measured ? flatMap(context.reports, report => judged(report, context)) : []),
  ahead: (report, context) => judged(report, context),
};

const judged = perReport(judge);

function judge(report: TopicMeasure, context: ReportContext): readonly Verdict[] {
  const measured = measuredOf(report);
  if (measured === null) return [];
  const stale = claimsOf(report.topic).filter(said => contradicts(said, measured, report));
  const { translate } = context.settings;
  const { topic, lines, progress, state } = report;
  return tell(report, measured, stale, context, ({ raw }) =>
    measured.wrong !== null
      ? sayUnpromised(report, measured, raw, translate)
      : state === 'missing'
        ? translate(
            'Expected “{0}” to be still to do, since there is no guide, found “{1}”.',
            topic.title,
            raw,
          )
        : state === 'complete'
          ? translate('Expected “{0}” to be complete, as its guide is, found “{1}”.', topic.title, raw)
          : translate(
              'Expected “{0}” to be in progress, found “{1}”; its guide has {2} lines and keeps {3} % of what is promised.',
              topic.title,
              raw,
              lines ?? 0,
              progress,
            ),
  );
}

/** What is wrong where nothing is promised of a guide. */
function sayUnpromised(
  { topic, lines }: TopicMeasure,
  { wrong }: Measured,
  raw: string,
  translate: Translate,
): string {
  return wrong === 'planned'
    ? translate(
        'Expected “{0}” to be begun, since its guide has {1} lines, found “{2}”.',
        topic.title,
        lines ?? 0,
        raw,
      )
    : translate(
        'Expected “{0}” to be open, since its guide is a stub (lines: {1}), found “{2}”.',
        topic.title,
        lines ?? 0,
        raw,
      );
}

/** One finding a topic, however many places claim what is not so. */
function tell(
  report: TopicMeasure,
  measured: Measured,
  stale: readonly Said[],
  { plan, settings: { translate } }: ReportContext,
  say: (said: Said) => string,
): readonly Verdict[] {
  // The progress table is where people look; any other place stands for it where there is none.
  const said =
    stale.find(({ listing }) => listing !== null && plan.listings[listing]?.role === 'progress') ?? stale[0];
  if (!said) return [];
  const { topic, progress } = report;
  const message = say(said);
  const fixes = syncFixes(plan, report, translate);
  return [
    verdict('stale-claim', at(plan.path, said.place), {
      value: 'unmet',
      subject: topic.title,
      topic: topic.id,
      actual: progress,
      evidence: stale.filter(one => one !== said).map(({ place }) => place),
      reason: message,
      message,
      fixes: stale.every(one => isAnswered(one, fixes, measured, report)) ? fixes : [],
    }),
  ];
}

/** Whether what is to be written takes a wrong state back; one that a heading or several columns give it can't. */
function isAnswered(said: Said, fixes: readonly Fix[], measured: Measured, report: TopicMeasure): boolean {
  const isWrong = contradicts({ ...said, progress: null }, measured, report);
  const edits = fixes.flatMap(({ edits }) => edits);
  return !isWrong || edits.some(({ start, end }) => start <= said.place.end && said.place.start <= end);
}

function contradicts(
  { status, vague, progress }: Said,
  measured: Measured,
  { words }: TopicMeasure,
): boolean {
  if (measured.wrong === 'complete') return status === 'complete' || (progress ?? 0) >= 100;
  if (measured.wrong === 'planned') return status === null ? progress === 0 : status === 'planned' && !vague;
  const isStub = isShort(words) && measured.status !== 'complete';
  if (progress !== null && isFar(progress, measured, isStub)) return true;
  if (status === null || status === measured.status) return false;
  if (status === 'planned') return measured.status === 'complete' || (!vague && !isStub);
  return true;
}

/** None and all are said of states; what lies between is an estimate. */
function isFar(claimed: number, { status, progress }: Measured, isStub: boolean): boolean {
  if (claimed >= 100) return status !== 'complete';
  if (claimed <= 0) return status !== 'planned' && !isStub;
  return status !== 'drafting' || Math.abs(claimed - progress) >= farApart;
}
