import type { DocumentContext, FeatureServer } from './feature.ts';

/**
 * Asks the client to ask again where what it shows of a document hangs on other documents, and only where that has
 * changed: editors redraw all that they show at every such request.
 */
export class Refresher {
  /** What each document showed when it was last asked about, by URI. */
  private readonly shown = new Map<string, string>();

  /** `words` is all that a document shows; `method` the request that makes the client ask again. */
  constructor(
    private readonly server: FeatureServer,
    private readonly method: string,
    private readonly words: (about: DocumentContext) => string,
  ) {
    server.session.listen({ settled: () => this.compare() });
  }

  /** The client is told now what a document shows. */
  told(about: DocumentContext): void {
    this.shown.set(about.uri, this.words(about));
  }

  private compare(): void {
    const { server } = this;
    let changed = false;
    for (const [uri, before] of this.shown) {
      const about = server.session.documents.get(uri) && server.context(uri);
      if (!about) this.shown.delete(uri);
      else if (this.words(about) !== before) {
        this.told(about);
        changed = true;
      }
    }
    if (changed) void server.connection.sendRequest(this.method).catch(() => undefined);
  }
}
