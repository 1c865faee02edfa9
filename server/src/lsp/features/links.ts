import { DocumentLinkRequest } from 'vscode-languageserver';
import type { LspFeature } from '../feature.ts';

/** The paths that a plan names for its guides, where the files exist. */
export const links: LspFeature = {
  name: 'links',
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  start: server =>
    server.answer(DocumentLinkRequest.type, ({ plan, folder, positions, translate }) =>
      (plan?.topics ?? []).flatMap(({ file, fileRaw }) => {
        if (file === null || fileRaw === null || !folder.project.fileSet.has(file)) return [];
        return [
          {
            range: positions.range(fileRaw.place),
            target: folder.uriOf(file),
            tooltip: translate('Open the guide'),
          },
        ];
      }),
    ),
};
