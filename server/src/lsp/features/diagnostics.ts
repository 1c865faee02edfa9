import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { isAlike } from '../../core/alike.ts';
import { source } from '../../core/judge/waive.ts';
import { diagnosticOf } from '../diagnostic.ts';
import type { FeatureServer, LspFeature } from '../feature.ts';
import type { Folder } from '../folder.ts';

/**
 * Pushes what is found, each file as soon as it is judged. Pushed rather than pulled, since a guide's verdicts hang on
 * a second file; with the document's version, so that a client drops what is older than its text.
 */
export const diagnostics: LspFeature = {
  name: 'diagnostics',
  start(server) {
    const told = new Told(server);
    server.session.listen({
      judged: (folder, path) => told.tell(folder, path),
      removed: folder => told.clear(folder),
      closed: uri => told.closed(uri),
    });
  },
};

/** The diagnostics of a document as they were sent, or as the text that was sent. */
interface Sent {
  readonly folder: Folder;
  readonly version: number | null;
  readonly sent: string | readonly Diagnostic[];
}

/** What the client was told, so that it is told only what is new. */
class Told {
  /** By URI. */
  private readonly last = new Map<string, Sent>();
  /** By URI: what the diagnostics were made of when they were last looked at. */
  private readonly seen = new Map<string, readonly unknown[]>();

  constructor(private readonly server: FeatureServer) {}

  tell(folder: Folder, path: string): void {
    const uri = folder.uriOf(path);
    // Of folders that lie in each other, one speaks; which one it is may have changed with the plans.
    const speaker = this.server.session.folderOf(uri);
    if (speaker !== folder) {
      const own = this.last.get(uri)?.folder === folder ? speaker?.pathOf(uri) : null;
      if (speaker && own) this.tell(speaker, own);
      return;
    }
    const document = folder.document(path);
    const version = document?.version ?? null;
    const on = this.server.isOn(folder);
    const sources = [folder, folder.settings, folder.problems, document, on, ...folder.foundIn(path)];
    if (isSame(this.seen.get(uri), sources)) return;
    this.seen.set(uri, sources);
    const diagnostics = this.wanted(folder, path) ? this.of(folder, path) : [];
    // Of an open document nearly every version is told of, and a plan's are kept anyway.
    const isKept = version !== null || folder.project.planPaths.includes(path);
    const sent = isKept ? diagnostics : JSON.stringify(diagnostics);
    const last = this.last.get(uri);
    const isSent = last ? isTold(last.sent, sent) : diagnostics.length === 0;
    if (isSent && (version === null || last?.version === version)) return;
    if (diagnostics.length === 0 && version === null) this.forget(uri);
    else this.last.set(uri, { folder, version, sent });
    const { connection, session } = this.server;
    session.sending(
      connection.sendDiagnostics({ uri, diagnostics, ...(version === null ? {} : { version }) }),
    );
  }

  clear(folder: Folder): void {
    for (const [uri, last] of this.last)
      if (last.folder === folder) {
        this.forget(uri);
        void this.server.connection.sendDiagnostics({ uri, diagnostics: [] });
      }
  }

  /** A document that was never saved is no more; one that was is told of as a file. */
  closed(uri: string): void {
    if (!/^untitled:/i.test(uri) || !this.last.has(uri)) return;
    this.forget(uri);
    void this.server.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private forget(uri: string): void {
    this.last.delete(uri);
    this.seen.delete(uri);
  }

  private wanted(folder: Folder, path: string): boolean {
    if (!this.server.isOn(folder)) return false;
    return folder.settings.diagnostics?.scope !== 'open' || folder.document(path) !== null;
  }

  private of(folder: Folder, path: string): Diagnostic[] {
    const { client, translate } = this.server;
    const configuration = folder.problems
      .filter(({ file }) => file === path)
      .map(({ line, column, endLine, endColumn, message }) => ({
        range: {
          start: { line: line - 1, character: column - 1 },
          end: { line: endLine - 1, character: endColumn - 1 },
        },
        severity: DiagnosticSeverity.Error,
        source,
        message,
      }));
    const found = folder.findingsIn(path);
    return [
      ...configuration,
      ...found.map(finding =>
        diagnosticOf(finding, folder, client.capabilities, translate, this.server.pageOf(finding.rule)),
      ),
    ];
  }
}

/** Whether two say the same; most are told by their texts, and need not be read. */
function isTold(one: Sent['sent'], other: Sent['sent']): boolean {
  return one === other || isAlike(listOf(one), listOf(other));
}

function listOf(sent: Sent['sent']): readonly Diagnostic[] {
  return typeof sent === 'string' ? JSON.parse(sent) : sent;
}

function isSame(one: readonly unknown[] | undefined, other: readonly unknown[]): boolean {
  return one?.length === other.length && one.every((each, index) => each === other[index]);
}
