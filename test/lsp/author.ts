import {
  type CodeAction,
  CodeActionRequest,
  type Diagnostic,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { changed, type Encoding, positionOf } from './apply.ts';
import { type Files, type StartOptions, start, type TestClient, uriOf } from './harness.ts';

export interface AuthorOptions extends Omit<StartOptions, 'files' | 'folders'> {
  readonly encoding?: Encoding;
}

/** Somebody who writes: the document in which `¦` marks the cursor is open, the findings of it are there. */
export class Author {
  private readonly texts = new Map<string, string>();

  private constructor(
    readonly client: TestClient,
    /** The document that is open. */
    readonly path: string,
    readonly position: Position,
    private readonly encoding: Encoding,
  ) {}

  static async at(files: Files, { encoding = 'utf-16', ...options }: AuthorOptions = {}): Promise<Author> {
    const [path, marked = ''] = Object.entries(files).find(([, text]) => text.includes('¦')) ?? [];
    if (path === undefined) throw new Error('No text has a cursor: mark it with ¦.');
    const offset = marked.indexOf('¦');
    const text = marked.slice(0, offset) + marked.slice(offset + 1);
    const client = await start({ ...options, files: { ...files, [path]: text } });
    const author = new Author(client, path, positionOf(text, offset, encoding), encoding);
    for (const [file, content] of Object.entries(files)) author.texts.set(file, content.replace('¦', ''));
    await client.open(path);
    await client.judged(path, 1);
    // The whole tree is told when everything was read.
    await client.request('guidewright/tree', null);
    return author;
  }

  /** A file's text as this author has it. */
  text(path = this.path): string | undefined {
    return this.texts.get(path);
  }

  /** Asks about the place of the cursor. */
  ask<Result>(method: string, more: object = {}): Promise<Result> {
    const { position } = this;
    return this.client.request(method, { textDocument: { uri: uriOf(this.path) }, position, ...more });
  }

  /** The code actions at the cursor, or in a range. */
  async actions(only?: readonly string[], range?: Range): Promise<readonly CodeAction[]> {
    const { position, client, path } = this;
    const where = range ?? { start: position, end: position };
    const found = await client.request<CodeAction[] | null>(CodeActionRequest.method, {
      textDocument: { uri: uriOf(path) },
      range: where,
      context: {
        diagnostics: client.findings(path).filter(one => touches(one, where)),
        ...(only ? { only } : {}),
      },
    });
    return found ?? [];
  }

  /** Applies the first code action whose title holds a word. */
  async act(title: string, only?: readonly string[]): Promise<CodeAction> {
    const found = await this.actions(only);
    const action = found.find(one => one.title.includes(title));
    if (!action?.edit)
      throw new Error(`No “${title}” among ${found.map(one => one.title).join(', ') || 'none'}.`);
    await this.apply(action.edit);
    return action;
  }

  /** Applies an edit as an editor does, and waits until what was open is judged again. */
  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const [uri, text] of changed(edit, uri => this.read(uri), this.encoding)) {
      const path = pathOf(uri);
      this.texts.set(path, text);
      if (path === this.path) await this.client.judged(path, await this.client.change(path, text));
      else await this.client.write(path, text);
    }
  }

  private read(uri: string): string | undefined {
    return this.texts.get(pathOf(uri));
  }
}

function pathOf(uri: string): string {
  return decodeURI(uri).replace('file:///work/', '');
}

function touches({ range }: Diagnostic, { start, end }: Range): boolean {
  const before = (a: Position, b: Position): boolean =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(range.start, end) && before(start, range.end);
}
