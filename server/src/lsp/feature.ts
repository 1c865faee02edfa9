import type {
  CancellationToken,
  Connection,
  ProtocolRequestType,
  ServerCapabilities,
  TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Plan } from '../core/plan/model.ts';
import type { Translate } from '../core/translate.ts';
import type { Feature } from '../protocol.ts';
import type { Client } from './client.ts';
import type { Folder, OwnedReport } from './folder.ts';
import type { Positions } from './positions.ts';
import type { Session } from './session.ts';

/**
 * One thing that the server does for an author: its capability and, beside it, its handlers. A feature is a file of
 * `lsp/features`, which knows no other feature; `lsp/features.ts` lists them all and nothing else of them.
 *
 * ```ts
 * export const hover: LspFeature = {
 *   name: 'hover',
 *   capabilities: () => ({ hoverProvider: true }),
 *   start: server =>
 *     server.answer(HoverRequest.type, ({ positions, topics }, { position }) => {
 *       const offset = positions.offset(position);
 *       ...
 *       return { contents: { kind: 'markdown', value }, range: positions.range(place) };
 *     }),
 * };
 * ```
 */
export interface LspFeature {
  /** The switch in `ClientSettings.features`; null for what can't be switched off. */
  readonly name: Feature | null;
  /** What the feature adds to what the server says it can do. It may look at what the client can do. */
  capabilities?(client: Client): ServerCapabilities;
  /** Registers handlers and listeners; called once, before the first message is answered. */
  start(server: FeatureServer): void;
}

/** What a feature may use. */
export interface FeatureServer {
  readonly session: Session;
  readonly client: Client;
  readonly translate: Translate;
  /**
   * For what `answer` and `ask` don't cover: notifications, refresh requests, edits. Requests answered through it lack
   * the guard.
   */
  readonly connection: Connection;
  /** The URI of a rule's page, for people; null where there is none that a client could open. */
  pageOf(rule: string): string | null;
  /** Whether the feature is switched on for a folder, or for a document by its URI. */
  isOn(place: Folder | string): boolean;
  /**
   * Answers a request about a document. The handler is called when the plans of the document's folder are known; null
   * is answered where the feature is switched off there, or where no folder holds the document. Whatever the handler
   * throws becomes the request's error, in the log too, and never ends the server; a request that the client has
   * cancelled is answered as cancelled. A handler that awaits something should look at `cancelled` afterwards.
   */
  answer<Params extends { readonly textDocument: TextDocumentIdentifier }, Result>(
    type: ProtocolRequestType<Params, Result, unknown, unknown, unknown> | string,
    handler: (about: DocumentContext, params: Params) => Result | null | Promise<Result | null>,
  ): void;
  /**
   * Answers any other request, with the same guard. With `whole` the handler is called when all guides of all folders
   * have been read.
   */
  ask<Params, Result>(
    type: ProtocolRequestType<Params, Result, unknown, unknown, unknown> | string,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
    options?: { readonly whole?: boolean },
  ): void;
  /** What a document is to its folder; null where no folder holds it. */
  context(uri: string): DocumentContext | null;
}

/** What a handler knows of the document that it is asked about. All of it is as of now; keep none of it. */
export interface DocumentContext {
  /** As the client spells it. */
  readonly uri: string;
  readonly folder: Folder;
  /** From the folder, with `/`: what `Project` and findings call the file. */
  readonly path: string;
  /** The client's version of an open document; null for one that is not open. */
  readonly version: number | null;
  /** The text without byte order mark; offsets and `Place`s count in it. */
  readonly text: string;
  /** Between offsets or places of the text and the client's positions and ranges. For other files: `folder.positions`. */
  readonly positions: Positions;
  /** The document as a plan, where it is one. */
  readonly plan: Plan | null;
  /** The promises that the document has to keep, where it is a guide, with what was found. */
  readonly topics: readonly OwnedReport[];
  readonly translate: Translate;
}
