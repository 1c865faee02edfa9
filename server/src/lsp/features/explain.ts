import { type ExplainParams, type ExplainResult, explainRequest } from '../../protocol.ts';
import { explain as explainTopic } from '../../workspace/explain.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';
import type { OwnedReport } from '../folder.ts';
import { requireUri } from '../guard.ts';

/** Why a line of a guide, or of a plan, is judged as it is. */
export const explain: LspFeature = {
  name: null,
  start: server =>
    server.ask<ExplainParams, ExplainResult>(explainRequest, params => {
      requireUri(params?.uri);
      const about = server.context(params.uri);
      if (!about) return null;
      const question = { file: about.path, line: Number(params.line) + 1 };
      const answers = concerned(about).flatMap(
        ({ report }) => explainTopic(report, question, server.translate) ?? [],
      );
      return answers.length === 0 ? null : { markdown: answers.join('\n\n') };
    }),
};

function concerned({ plan, path, folder, topics }: DocumentContext): readonly OwnedReport[] {
  const report = plan && folder.project.planReport(path);
  return report ? report.topics.map(topic => ({ plan: report.plan, report: topic })) : topics;
}
