import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { Finding, PlanReport, TopicReport } from '../core/judge/model.ts';
import type { Place } from '../core/place.ts';
import { gapOfCriterion } from '../core/write/insert/block.ts';
import { missingSections, SectionWriter } from '../core/write/insert/insert.ts';
import { scaffold } from '../core/write/scaffold.ts';
import { syncPlan } from '../core/write/sync/sync.ts';
import type { Client } from './client.ts';
import { workspaceEdit } from './edits.ts';
import type { DocumentContext } from './feature.ts';
import { spotAt } from './topicAt.ts';

/** Insert all sections that a guide lacks, or the one that a criterion's finding asks for. */
export function sectionActions(
  about: DocumentContext,
  here: readonly Finding[],
  client: Client,
): CodeAction[] {
  const { folder, path, translate: t } = about;
  return about.topics.flatMap(({ report }) => {
    if (!report.guide) return [];
    const { guide } = report;
    const writer = new SectionWriter(guide, report.outline);
    const missing = missingSections(report.outline);
    const criteria = report.criteria
      .filter(({ id, verdict }) => verdict.value === 'unmet' && here.some(({ rule }) => rule === id))
      .flatMap(({ id }) => gapOfCriterion(id, guide.language) ?? []);
    const wanted = [
      ...criteria.map(gap => ({ title: t('Insert the section “{0}”', gap.title), gaps: [gap] })),
      ...(missing.length > 1
        ? [{ title: t('Insert all {0} missing sections', missing.length), gaps: missing }]
        : []),
    ];
    return wanted.flatMap(({ title, gaps }) => {
      const edits = writer
        .inserts(gaps)
        .map(({ offset, text }) => ({ file: path, start: offset, end: offset, newText: text }));
      const edit = workspaceEdit(folder, { edits }, client);
      return edit ? [{ title, kind: CodeActionKind.QuickFix, edit }] : [];
    });
  });
}

/** On a plan: bring a row or the whole table up to date, create the guides that are missing. */
export function planActions(about: DocumentContext, place: Place, client: Client): CodeAction[] {
  const { plan, path, folder } = about;
  const report = plan && folder.project.planReport(path);
  if (!report) return [];
  const spot = spotAt(about, place.start);
  return [
    ...(spot ? syncActions(about, report, spot.report, client) : []),
    ...syncActions(about, report, null, client),
    ...createActions(about, report, spot?.report ?? null, client),
  ];
}

/** The edit is shown for confirmation where the client can: it may touch many rows. */
function syncActions(
  { folder, translate: t }: DocumentContext,
  report: PlanReport,
  topic: TopicReport | null,
  client: Client,
): CodeAction[] {
  const { edits } = syncPlan(report.plan, report.topics, topic && new Set([topic.topic.id]));
  if (edits.length === 0) return [];
  const title = topic
    ? t('Update what the plan says of “{0}”', topic.topic.title)
    : t('Update the plan with what was measured');
  const kind = topic ? CodeActionKind.RefactorRewrite : `${CodeActionKind.Source}.sync.guidewright`;
  const confirm = topic ? undefined : { label: title, needsConfirmation: true };
  const edit = workspaceEdit(folder, { edits, ...(confirm ? { confirm } : {}) }, client);
  return edit ? [{ title, kind, edit }] : [];
}

function createActions(
  { folder, translate: t }: DocumentContext,
  report: PlanReport,
  here: TopicReport | null,
  client: Client,
): CodeAction[] {
  const missing = report.topics.filter(
    ({ state, topic, moved }) => state === 'missing' && topic.file !== null && moved.length === 0,
  );
  const wanted = [
    ...(here && missing.includes(here)
      ? [
          {
            title: t('Create “{0}”', here.topic.file as string),
            kind: CodeActionKind.QuickFix,
            topics: [here],
          },
        ]
      : []),
    ...(missing.length > 1
      ? [
          {
            title: t('Create all {0} missing guides', missing.length),
            kind: `${CodeActionKind.Source}.create.guidewright`,
            topics: missing,
          },
        ]
      : []),
  ];
  return wanted.flatMap(({ title, kind, topics }) => {
    const creates = new Map(
      topics.map(({ topic }) => [
        topic.file as string,
        scaffold(report.plan, topic, folder.project.settings),
      ]),
    );
    const files = [...creates].map(([file, text]) => ({ file, text }));
    const edit = workspaceEdit(folder, { creates: files }, client);
    return edit ? [{ title, kind, edit }] : [];
  });
}
