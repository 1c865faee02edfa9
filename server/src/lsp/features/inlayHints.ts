import { type InlayHint, InlayHintRequest } from 'vscode-languageserver';
import type { TopicReport } from '../../core/judge/model.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';

/** How many guides meet each criterion, at its line of the plan. Off unless the settings switch it on. */
export const inlayHints: LspFeature = {
  name: 'inlayHints',
  capabilities: () => ({ inlayHintProvider: true }),
  start: server =>
    server.answer(InlayHintRequest.type, (about, { range }) =>
      hintsOf(about).filter(
        ({ position }) => position.line >= range.start.line && position.line <= range.end.line,
      ),
    ),
};

function hintsOf({ plan, path, folder, positions, translate }: DocumentContext): InlayHint[] {
  const report = plan && folder.project.planReport(path);
  if (!report) return [];
  const guides = report.topics.filter(({ guide }) => guide !== null);
  return report.plan.criteria.flatMap(({ id, place }) => {
    if (id === null) return [];
    const met = guides.filter(guide => meets(guide, id)).length;
    const label = translate('{0} of {1} guides', met, guides.length);
    return [{ position: positions.position(place.end), label, paddingLeft: true }];
  });
}

function meets({ criteria }: TopicReport, id: string): boolean {
  return criteria.some(criterion => criterion.id === id && criterion.verdict.value === 'met');
}
