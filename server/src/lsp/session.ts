import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { Documents } from './documents.ts';
import type { Environment } from './environment.ts';
import { Folder } from './folder.ts';
import { Judging } from './judging.ts';
import { holdersOf, type Member, memberOf, speakerOf } from './member.ts';
import type { SessionClient, SessionListener } from './sessionEvents.ts';

/**
 * The workspace as it is while a client is connected: folders, open documents, and what is yet to be judged. Texts
 * change at once; what follows from a change is judged in small steps, the document in which somebody types first.
 */
export class Session {
  readonly documents: Documents;
  private all: readonly Member[] = [];
  private readonly listeners: SessionListener[] = [];
  private readonly judging: Judging;
  private sent: Promise<unknown> = Promise.resolve();
  private begin: () => void = () => undefined;
  private readonly begun = new Promise<void>(resolve => {
    this.begin = resolve;
  });

  constructor(
    readonly client: Client,
    private readonly environment: Environment,
    private readonly outside: SessionClient,
  ) {
    this.documents = new Documents(client.encoding);
    this.judging = new Judging(this, environment, outside.log);
  }

  get members(): readonly Member[] {
    return this.all;
  }

  get folders(): readonly Folder[] {
    return this.members.map(({ folder }) => folder);
  }

  /** The folder that holds a document and speaks of it; null where none does. */
  folderOf(uri: string): Folder | null {
    return speakerOf(uri, this.members)?.folder ?? null;
  }

  listen(listener: SessionListener): void {
    this.listeners.push(listener);
  }

  /** Tells all listeners something; one that fails costs the others nothing. */
  tellAll(tell: (listener: SessionListener) => void): void {
    for (const listener of this.listeners)
      try {
        tell(listener);
      } catch (error) {
        this.outside.log(error);
      }
  }

  /** Resolves when the plans of the folder that holds a document, or of all folders, are known. */
  async opened(uri?: string): Promise<void> {
    await this.begun;
    const awaited =
      uri === undefined ? this.members : holdersOf(uri, this.members).map(({ member }) => member);
    await Promise.all(awaited.map(({ loader }) => loader.opened));
  }

  /** Resolves when everything that there is was read, and told of. */
  async loaded(): Promise<void> {
    await this.begun;
    const end = this.judging.hurry();
    try {
      do {
        await Promise.all(this.members.map(({ loader }) => loader.settled));
        await new Promise<void>(resolve => this.environment.soon(resolve));
        await this.sent;
      } while (!this.judging.isSettled);
    } finally {
      end();
    }
  }

  /**
   * Something large is on its way to the client, which takes what is told in turn: who asks for everything is answered
   * when it has arrived, since an answer takes long to make and meanwhile nothing is sent.
   */
  sending(sent: Promise<unknown>): void {
    this.sent = sent.catch(() => undefined);
  }

  /** Resolves when nothing is left to be read, judged or checked; new messages may come at any time. */
  async idle(): Promise<void> {
    do await this.loaded().then(() => this.judging.checked);
    while (this.isBusy);
  }

  /** Whether something is left to be read, judged or checked. */
  get isBusy(): boolean {
    return !this.judging.isSettled || this.judging.isChecking || this.isReading;
  }

  get isReading(): boolean {
    return this.members.some(({ loader }) => loader.isBusy);
  }

  setFolders(
    removed: readonly string[],
    added: readonly { readonly uri: string; readonly name: string }[],
  ): void {
    const gone = this.members.filter(({ folder }) => removed.includes(folder.uri));
    const made = added.map(({ uri, name }) =>
      this.member(new Folder(uri, name, this.client, this.documents)),
    );
    this.all = [...this.members.filter(member => !gone.includes(member)), ...made];
    const [first] = this.members;
    if (first && !first.folder.holdsDrafts) {
      first.folder.holdsDrafts = true;
      if (!made.includes(first)) first.loader.load();
    }
    for (const { folder } of gone) {
      this.judging.remove(folder);
      this.tellAll(listener => listener.removed?.(folder));
    }
    // Those that lay around a folder that is gone speak of its files now.
    if (gone.length > 0) this.again();
    for (const { loader } of made) loader.load();
    this.begin();
  }

  /** Reads settings and configurations anew. */
  reconfigure(): void {
    for (const { loader } of this.members) loader.load();
  }

  /** Files changed on disk, were made or deleted. */
  filesChanged(uris: readonly string[]): void {
    for (const { folder, loader } of this.members) {
      const paths = uris.flatMap(uri => folder.pathOf(uri) ?? []);
      if (paths.some(path => /^\.guidewright\.(?:ya?ml|json)$/.test(path))) loader.load();
      if (paths.length > 0) loader.filesChanged(paths);
    }
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    this.documents.set(uri, languageId, version, text);
    for (const { member, path } of holdersOf(uri, this.members)) {
      this.tell(member, path, text);
      member.loader.shown(path);
    }
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.documents.change(uri, version, changes);
    if (document)
      for (const { member, path } of holdersOf(uri, this.members)) this.tell(member, path, document.text);
  }

  close(uri: string): void {
    const holders = holdersOf(uri, this.members);
    this.documents.close(uri);
    this.tellAll(listener => listener.closed?.(uri));
    for (const { member, path } of holders) {
      member.loader.shown(path);
      this.judging.look(member, [path], false);
    }
  }

  /** Everything is to be told again: what is told, or to whom, has changed. */
  again(): void {
    for (const member of this.members) this.judging.look(member, member.folder.files, false);
  }

  private tell(member: Member, path: string, text: string): void {
    const { project } = member.folder;
    this.judging.change(member.folder, path);
    project.setText(path, { kind: 'text', text, bom: false });
    this.judging.look(member, [path], true);
    if (!project.planPaths.includes(path)) this.judging.look(member, project.plansOf(path), false);
    member.loader.edited(path);
  }

  private member(folder: Folder): Member {
    const member: Member = memberOf(folder, this.client, this.environment, this.outside, {
      changed: paths => this.judging.look(member, paths, false),
      leave: (path, checking) => this.judging.leave(folder, path, checking),
    });
    return member;
  }
}
