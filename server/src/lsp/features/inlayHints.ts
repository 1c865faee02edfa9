import { type InlayHint, InlayHintRefreshRequest, InlayHintRequest } from 'vscode-languageserver';
import { criterionCounts } from '../criterionCounts.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';
import { Refresher } from '../refresh.ts';

/** How many guides meet each criterion, at its line of the plan. Off unless the settings switch it on. */
export const inlayHints: LspFeature = {
  name: 'inlayHints',
  capabilities: () => ({ inlayHintProvider: true }),
  start(server) {
    const refresher = server.client.capabilities.workspace?.inlayHint?.refreshSupport
      ? new Refresher(server, InlayHintRefreshRequest.method, about =>
          hintsOf(about)
            .map(({ label }) => label)
            .join('\n'),
        )
      : null;
    server.answer(InlayHintRequest.type, (about, { range }): InlayHint[] => {
      refresher?.told(about);
      const { start, end } = about.positions.place(range);
      return hintsOf(about)
        .filter(({ at }) => start <= at && at <= end)
        .map(({ at, label }) => ({ position: about.positions.position(at), label, paddingLeft: true }));
    });
  },
};

interface Hint {
  readonly at: number;
  readonly label: string;
}

function hintsOf({ plan, path, folder, translate }: DocumentContext): readonly Hint[] {
  const report = plan && folder.project.planReport(path);
  if (!report) return [];
  const countOf = criterionCounts(report);
  return report.plan.criteria.flatMap(({ id, place }) => {
    if (id === null) return [];
    const { met, guides } = countOf(id);
    return [{ at: place.end, label: translate('{0} of {1} guides', met, guides) }];
  });
}
