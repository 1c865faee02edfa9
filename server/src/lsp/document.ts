import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { type Encoding, Positions } from './positions.ts';

const byteOrderMark = '\uFEFF';

/** A document that a client has open: its text as the client has it now, saved or not. Never changes; see `changed`. */
export class OpenDocument {
  readonly positions: Positions;
  private readonly marked: boolean;

  /** `uri` is written as the client writes it; `raw` may start with a byte order mark. */
  constructor(
    readonly uri: string,
    readonly languageId: string,
    readonly version: number,
    raw: string,
    encoding: Encoding,
  ) {
    this.marked = raw.startsWith(byteOrderMark);
    this.positions = new Positions(this.marked ? raw.slice(1) : raw, encoding, this.marked);
  }

  /** The text without its byte order mark. */
  get text(): string {
    return this.positions.text;
  }

  /** The document after changes, each of which counts in the text that the one before it left. */
  changed(version: number, changes: readonly TextDocumentContentChangeEvent[]): OpenDocument {
    let document: OpenDocument = this;
    for (const change of changes) document = document.with(version, document.apply(change));
    return changes.length === 0 ? this.with(version, this.raw) : document;
  }

  private apply(change: TextDocumentContentChangeEvent): string {
    if (!('range' in change)) return change.text;
    const { start, end } = change.range;
    const shift = this.marked ? 1 : 0;
    const before = start.line === 0 && start.character === 0;
    const from = before ? 0 : this.positions.offset(start) + shift;
    const to = Math.max(
      from,
      this.positions.offset(end) + (end.line === 0 && end.character === 0 ? 0 : shift),
    );
    return this.raw.slice(0, from) + change.text + this.raw.slice(to);
  }

  private with(version: number, raw: string): OpenDocument {
    return new OpenDocument(this.uri, this.languageId, version, raw, this.positions.encoding);
  }

  private get raw(): string {
    return this.marked ? byteOrderMark + this.text : this.text;
  }
}
