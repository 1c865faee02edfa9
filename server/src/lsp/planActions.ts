import { CodeActionKind } from 'vscode-languageserver';
import type { PlanReport, TopicReport } from '../core/judge/model.ts';
import type { Topic } from '../core/plan/model.ts';
import { scaffold } from '../core/write/scaffold.ts';
import { syncPlan } from '../core/write/sync/sync.ts';
import type { DocumentContext } from './feature.ts';
import type { Offer } from './offer.ts';
import { spotAt } from './topicAt.ts';

/** The kinds of what is done to a plan as a whole. */
export const syncKind = `${CodeActionKind.Source}.sync.guidewright`;
export const createKind = `${CodeActionKind.Source}.create.guidewright`;

/** Where a plan speaks of a topic: bring its row up to date, create its guide. */
export function topicActions(about: DocumentContext, offset: number): readonly Offer[] {
  const report = reportOf(about);
  const spot = report && spotAt(about, offset);
  if (!report || !spot) return [];
  const { file } = spot.report.topic;
  return [
    ...(file === null || !isMissing(spot.report)
      ? []
      : created(
          about,
          report,
          [spot.report],
          about.translate('Create {0} from the plan', file),
          CodeActionKind.QuickFix,
        )),
    ...updated(about, report, spot.report),
  ];
}

/** Anywhere in a plan: bring all of it up to date, create all guides that are missing. */
export function wholePlanActions(about: DocumentContext): readonly Offer[] {
  const report = reportOf(about);
  if (!report) return [];
  const missing = report.topics.filter(isMissing);
  const title = about.translate('Create all {0} missing guides', missing.length);
  return [
    ...updated(about, report, null),
    ...(missing.length > 1 ? created(about, report, missing, title, createKind) : []),
  ];
}

/** The report on a plan; null while guides that are there are yet to be read, and would be taken for missing ones. */
function reportOf({ plan, path, folder: { project } }: DocumentContext): PlanReport | null {
  const isRead = ({ file }: Topic): boolean =>
    file === null || project.told.has(file) || !project.fileSet.has(file);
  return plan?.topics.every(isRead) ? project.planReport(path) : null;
}

/** Whether a guide can be created; one that may have moved is better named anew. */
function isMissing({ state, topic, moved }: TopicReport): boolean {
  return state === 'missing' && topic.file !== null && moved.length === 0;
}

/** Each edit says what it is for; those of a whole plan are shown for confirmation, since they touch many rows. */
function updated(
  { translate: t }: DocumentContext,
  report: PlanReport,
  topic: TopicReport | null,
): readonly Offer[] {
  const { edits } = syncPlan(report.plan, report.topics, topic && new Set([topic.topic.id]));
  if (edits.length === 0) return [];
  const title = topic
    ? t('Update what the plan says of “{0}”', topic.topic.title)
    : t('Update the plan with what was measured');
  const confirm = { label: title, needsConfirmation: topic === null };
  const kind = topic ? CodeActionKind.RefactorRewrite : syncKind;
  return [{ title, kind, changes: () => ({ edits, confirm }) }];
}

function created(
  { folder }: DocumentContext,
  { plan }: PlanReport,
  topics: readonly TopicReport[],
  title: string,
  kind: string,
): readonly Offer[] {
  const changes = () => {
    const texts = new Map<string, string>();
    for (const { topic } of topics)
      if (topic.file !== null && !texts.has(topic.file))
        texts.set(topic.file, scaffold(plan, topic, folder.project.settings));
    return { creates: [...texts].map(([file, text]) => ({ file, text })) };
  };
  return [{ title, kind, creates: true, changes }];
}
