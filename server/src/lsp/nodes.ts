import type { Location } from 'vscode-languageserver';
import { isAlike } from '../core/alike.ts';
import type { ItemCoverage, TopicReport } from '../core/judge/model.ts';
import type { Place } from '../core/place.ts';
import type { CriterionId, Plan } from '../core/plan/model.ts';
import { plainTitle } from '../core/plan/text/fold.ts';
import type { Translate } from '../core/translate.ts';
import type { CriterionNode, OutlineNode, TopicNode } from '../protocol.ts';
import type { Folder, OwnedReport } from './folder.ts';

/** A topic's report as the tree shows it. */
export function topicNode(folder: Folder, { plan, report }: OwnedReport, translate: Translate): TopicNode {
  const { topic, state, progress, lines, examples, criteria, findings } = report;
  const requiredOf = (id: CriterionId): number | null =>
    criteria.find(criterion => criterion.id === id)?.verdict.required ?? null;
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    id: topic.id,
    title: topic.title,
    group: topic.group,
    priority: topic.priority,
    batch: topic.batch,
    state,
    progress,
    lines,
    expectedLines: topic.expectedLines?.value ?? requiredOf('min-lines'),
    examples,
    expectedExamples: requiredOf('min-examples'),
    findings: counts,
    guideUri: topic.file === null ? null : folder.uriOf(topic.file),
    plan: folder.location({ file: plan.path, place: topic.place }),
    outline: outlineNodes(folder, plan, report),
    criteria: criterionNodes(folder, report, translate),
  };
}

/**
 * The node of a report that was moved, made of one of the same report as it was judged: only the plan's places are others.
 * The same node where they are not.
 */
export function movedNode(
  folder: Folder,
  { plan, report: { topic } }: OwnedReport,
  node: TopicNode,
): TopicNode {
  const inPlan = (place: Place): Location => folder.location({ file: plan.path, place });
  const now = {
    batch: topic.batch,
    plan: inPlan(topic.place),
    outline: topic.outline.map(({ place }) => inPlan(place)),
  };
  const before = { batch: node.batch, plan: node.plan, outline: node.outline.map(item => item.plan) };
  if (isAlike(before, now)) return node;
  const outline = node.outline.map((item, index) => ({ ...item, plan: now.outline[index] ?? item.plan }));
  return { ...node, batch: now.batch, plan: now.plan, outline };
}

/** The ids of a topic's outline items in the tree, in their order: the same while the items' texts are. */
export function outlineIds({ topic, outline }: TopicReport): readonly string[] {
  const seen = new Map<string, number>();
  return outline.map(({ item }) => {
    const before = seen.get(item.text) ?? 0;
    seen.set(item.text, before + 1);
    return `${topic.id}/outline/${item.text}${before === 0 ? '' : `#${before + 1}`}`;
  });
}

/** The id of a topic's criterion in the tree. */
export function criterionId({ topic }: TopicReport, criterion: CriterionId): string {
  return `${topic.id}/criterion/${criterion}`;
}

function outlineNodes(folder: Folder, plan: Plan, report: TopicReport): readonly OutlineNode[] {
  const ids = outlineIds(report);
  const inGuide = (place: Place | null | undefined): Location | null =>
    place && report.guide ? folder.location({ file: report.guide.path, place }) : null;
  return report.outline.map(({ item, value, reason, section, hollow, parts }: ItemCoverage, index) => ({
    id: ids[index] as string,
    text: plainTitle(item.text) || item.text,
    verdict: value,
    reason,
    section: inGuide(report.guide?.sections[section ?? hollow ?? -1]?.place),
    plan: folder.location({ file: plan.path, place: item.place }),
    parts: parts.map(part => ({ text: part.text, verdict: part.value, place: inGuide(part.place) })),
  }));
}

function criterionNodes(folder: Folder, report: TopicReport, translate: Translate): readonly CriterionNode[] {
  const { guide, criteria } = report;
  return criteria.map(({ id, verdict: { value, required, actual, reason, evidence } }) => ({
    id: criterionId(report, id),
    criterion: id,
    label: criterionLabel(id, translate),
    verdict: value,
    required,
    actual,
    reason,
    evidence: guide ? evidence.map(place => folder.location({ file: guide.path, place })) : [],
  }));
}

/** What a criterion is called. */
export function criterionLabel(id: CriterionId, t: Translate): string {
  const labels: Readonly<Record<CriterionId, string>> = {
    'min-lines': t('Lines'),
    'min-examples': t('Examples'),
    'performance-data': t('Performance data'),
    troubleshooting: t('Troubleshooting'),
    principles: t('Principles'),
    'pros-cons': t('Pros and cons'),
    comparison: t('Comparison'),
    'selection-advice': t('Selection advice'),
    applicable: t('Where it applies'),
    'full-configuration': t('Full configuration'),
    'test-verification': t('Tests'),
    'edge-cases': t('Edge cases'),
  };
  return labels[id];
}
