import {
  type DocumentSymbol,
  DocumentSymbolRequest,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbol,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { Topic } from '../../core/plan/model.ts';
import type { DocumentContext, LspFeature } from '../feature.ts';
import { spokenPlans } from '../spoken.ts';

/** More symbols than these help nobody to choose. */
const most = 500;

/** A plan's topics with their outlines, and all topics of the workspace by name. */
export const symbols: LspFeature = {
  name: 'symbols',
  capabilities: () => ({ documentSymbolProvider: { label: 'Guidewright' }, workspaceSymbolProvider: true }),
  start(server) {
    const nested = server.client.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
    server.answer(DocumentSymbolRequest.type, (about): DocumentSymbol[] | SymbolInformation[] => {
      const topics = about.plan?.topics ?? [];
      return nested
        ? topics.map(topic => symbolOf(topic, about))
        : topics.map(topic => flatSymbol(topic, about));
    });
    server.ask(WorkspaceSymbolRequest.type, ({ query }) => {
      const found: WorkspaceSymbol[] = [];
      for (const { folder, path } of spokenPlans(server.session)) {
        const positions = server.isOn(folder) ? folder.positions(path) : null;
        for (const { title, group, place } of folder.project.plan(path)?.topics ?? [])
          if (positions && found.length < most && isLike(title, query))
            found.push({
              name: title || '…',
              kind: SymbolKind.File,
              containerName: group ?? path,
              location: { uri: folder.uriOf(path), range: positions.range(place) },
            });
      }
      return found;
    });
  },
};

/** A topic for clients that show no tree. */
function flatSymbol({ title, group, place }: Topic, { uri, positions }: DocumentContext): SymbolInformation {
  const location = { uri, range: positions.range(place) };
  return {
    name: title || '…',
    kind: SymbolKind.File,
    location,
    ...(group === null ? {} : { containerName: group }),
  };
}

function symbolOf(topic: Topic, { positions }: DocumentContext): DocumentSymbol {
  const { title, place, extent, outline } = topic;
  return {
    name: title || '…',
    detail: [topic.priority, topic.file].filter(part => part !== null).join(' · '),
    kind: SymbolKind.File,
    // The whole has to hold the name, also where a row stands apart from what is said of it.
    range: positions.between(Math.min(extent.start, place.start), Math.max(extent.end, place.end)),
    selectionRange: positions.range(place),
    children: outline
      .filter(item => item.place.start >= extent.start && item.place.end <= extent.end)
      .map(item => ({
        name: item.name || item.text || '…',
        kind: SymbolKind.String,
        range: positions.range(item.place),
        selectionRange: positions.range(item.place),
      })),
  };
}

/** Whether the letters of a query stand in a name, in their order: editors narrow the list further. */
function isLike(name: string, query: string): boolean {
  const text = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase()) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
