import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { OpenDocument } from './document.ts';
import type { Encoding } from './positions.ts';

/** One spelling for every way to write a URI. */
function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The documents that the client has open, by URI in whatever spelling. */
export class Documents {
  private readonly open = new Map<string, OpenDocument>();
  /** Whether one was ever open that is not saved yet; most clients know none, and looking for them costs. */
  haveUntitled = false;
  /** Whether any of them was ever changed. */
  wereEdited = false;

  constructor(private readonly encoding: Encoding) {}

  get(uri: string): OpenDocument | null {
    return this.open.get(normalUri(uri)) ?? null;
  }

  /** The same for a URI that is spelt as `normalUri` spells it. */
  named(uri: string): OpenDocument | null {
    return this.open.get(uri) ?? null;
  }

  all(): Iterable<OpenDocument> {
    return this.open.values();
  }

  set(uri: string, languageId: string, version: number, text: string): OpenDocument {
    const document = new OpenDocument(uri, languageId, version, text, this.encoding);
    this.open.set(normalUri(uri), document);
    if (/^untitled:/i.test(uri)) this.haveUntitled = true;
    return document;
  }

  /** Applies a client's changes; null for a document that is not open. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): OpenDocument | null {
    const document = this.get(uri)?.changed(version, changes) ?? null;
    if (document) this.open.set(normalUri(uri), document);
    this.wereEdited = true;
    return document;
  }

  close(uri: string): void {
    this.open.delete(normalUri(uri));
  }
}
