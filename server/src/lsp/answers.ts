import type { ExplainResult, StatusResult } from '../protocol.ts';
import { explain } from '../workspace/explain.ts';
import type { DocumentContext } from './feature.ts';
import type { OwnedReport } from './folder.ts';
import { topicNode } from './nodes.ts';

/** Why a line (0-based) of a guide, or of a plan, is judged as it is; null where nothing is judged there. */
export function explained(about: DocumentContext | null, line: number): ExplainResult {
  if (!about) return null;
  const question = { file: about.path, line: line + 1 };
  const answers = concerned(about).flatMap(({ report }) => explain(report, question, about.translate) ?? []);
  return answers.length === 0 ? null : { markdown: answers.join('\n\n') };
}

function concerned({ plan, path, folder, topics }: DocumentContext): readonly OwnedReport[] {
  const report = plan && folder.project.planReport(path);
  return report ? report.topics.map(topic => ({ plan: report.plan, report: topic })) : topics;
}

/** How far a guide is: the node of the first topic that promises it; null where none does. */
export function statusOf(about: DocumentContext | null): StatusResult {
  const owned = about?.topics[0];
  if (!about || !owned) return null;
  return {
    plan: about.folder.uriOf(owned.plan.path),
    topic: topicNode(about.folder, owned, about.translate),
  };
}
