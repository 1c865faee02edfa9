import { DocumentLinkRequest } from 'vscode-languageserver';
import type { Topic } from '../../core/plan/model.ts';
import { placesOf } from '../../core/write/rename/files.ts';
import type { LspFeature } from '../feature.ts';

/** The paths that a plan names for its guides, where the files exist. */
export const links: LspFeature = {
  name: 'links',
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  start: server =>
    server.answer(DocumentLinkRequest.type, ({ plan, text, folder, positions, translate }) =>
      (plan?.topics ?? []).flatMap(topic => {
        const { file, fileRaw } = topic;
        if (file === null || fileRaw === null || !folder.project.fileSet.has(file)) return [];
        const target = folder.uriOf(file);
        const tooltip = translate('Open the guide');
        const { start, end } = fileRaw.place;
        return [
          { range: positions.between(start, end), target, tooltip },
          ...elsewhere(topic, text.slice(start, end), text).map(at => ({
            range: positions.between(at, at + end - start),
            target,
            tooltip,
          })),
        ];
      }),
    ),
};

/** Where else a topic's path stands beside its name: in tables and lists. */
function elsewhere({ fileRaw, mentions }: Topic, path: string, text: string): readonly number[] {
  const found = mentions.flatMap(({ place }) =>
    placesOf(path, text.slice(place.start, place.end)).map(at => place.start + at),
  );
  return [...new Set(found)].filter(at => at !== fileRaw?.place.start);
}
