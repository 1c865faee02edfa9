import type {
  CancellationToken,
  Connection,
  ProtocolRequestType,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import { pageFile } from '../core/judge/rule.ts';
import type { Client } from './client.ts';
import type { Environment } from './environment.ts';
import type { DocumentContext, FeatureServer, LspFeature } from './feature.ts';
import type { Folder } from './folder.ts';
import { guarded, requireUri } from './guard.ts';
import type { Session } from './session.ts';

/** The server as one feature sees it. */
export class FeatureHost implements FeatureServer {
  constructor(
    private readonly feature: LspFeature,
    readonly connection: Connection,
    readonly session: Session,
    private readonly environment: Environment,
  ) {}

  get client(): Client {
    return this.session.client;
  }

  get translate(): Client['translate'] {
    return this.client.translate;
  }

  pageOf(rule: string): string | null {
    const { pages } = this.environment;
    return pages === null ? null : `${pages}/${pageFile(rule, this.client.locale)}`;
  }

  isOn(place: Folder | string): boolean {
    const { name } = this.feature;
    if (name === null) return true;
    const folder = typeof place === 'string' ? this.session.folderOf(place) : place;
    return folder?.settings.features?.[name] ?? name !== 'inlayHints';
  }

  answer<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
    type: ProtocolRequestType<Params, Result, unknown, unknown, unknown> | string,
    handler: (about: DocumentContext, params: Params) => Result | null | Promise<Result | null>,
  ): void {
    this.register<Params, Result | null>(
      type,
      params => {
        const { uri } = params.textDocument;
        const about = this.isOn(uri) ? this.context(uri) : null;
        return about && handler(about, params);
      },
      async params => {
        const uri: unknown = params?.textDocument?.uri;
        requireUri(uri);
        await this.session.opened(uri);
      },
    );
  }

  ask<Params, Result>(
    type: ProtocolRequestType<Params, Result, unknown, unknown, unknown> | string,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
    { whole = false }: { readonly whole?: boolean } = {},
  ): void {
    this.register(type, handler, async () => {
      await (whole ? this.session.loaded() : this.session.opened());
    });
  }

  context(uri: string): DocumentContext | null {
    const folder = this.session.folderOf(uri);
    const path = folder?.pathOf(uri);
    const positions = path == null ? null : folder?.positions(path);
    if (!folder || path == null || !positions) return null;
    const { project } = folder;
    return {
      uri: folder.uriOf(path),
      folder,
      path,
      version: folder.document(path)?.version ?? null,
      text: positions.text,
      positions,
      plan: project.planPaths.includes(path) ? project.plan(path) : null,
      topics: folder.reportsOn(path),
      translate: this.translate,
    };
  }

  private register<Params, Result>(
    type: { readonly method: string } | string,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
    ready: (params: Params) => Promise<void>,
  ): void {
    const { connection, environment } = this;
    connection.onRequest<unknown, void>(
      typeof type === 'string' ? type : type.method,
      guarded<Params, unknown>(handler, {
        turn: () => new Promise(resolve => environment.soon(resolve)),
        ready,
        log: error => connection.console.error(error instanceof Error ? (error.stack ?? '') : String(error)),
      }),
    );
  }
}
