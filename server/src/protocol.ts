/**
 * What client and server say to each other beyond the Language Server Protocol. Both sides import this file and
 * nothing else of each other. Every URI is a string, every position is LSP's (0-based, in the negotiated encoding).
 */
import type { Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';

export type TopicState = 'missing' | 'drafting' | 'complete';
export type NodeVerdict = 'met' | 'partial' | 'unmet' | 'waived' | 'skipped';

/** A node of the Topics tree. The client adds grouping, filter and sort; it never computes a verdict. */
export interface PlanNode {
  /** Stable across requests: the plan's URI. */
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  readonly topics: readonly TopicNode[];
  readonly findings: number;
  /** Null, or why the plan can't be shown. */
  readonly problem: string | null;
}

export interface TopicNode {
  /** Stable while the topic keeps title, group and file. */
  readonly id: string;
  readonly title: string;
  readonly group: string | null;
  readonly priority: string | null;
  readonly batch: string | null;
  readonly state: TopicState;
  /** Percent of the promises that hold. */
  readonly progress: number;
  readonly lines: number | null;
  readonly expectedLines: number | null;
  readonly examples: number | null;
  readonly expectedExamples: number | null;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly hint: number;
  };
  /** The guide; null where the plan names no file. It exists unless the state is `missing`. */
  readonly guideUri: string | null;
  /** Where the plan defines the topic. */
  readonly plan: Location;
  readonly outline: readonly OutlineNode[];
  readonly criteria: readonly CriterionNode[];
}

export interface OutlineNode {
  readonly id: string;
  readonly text: string;
  readonly verdict: NodeVerdict;
  readonly reason: string;
  /** The section that covers it, in the guide; of an unmet item the one that its heading names and that holds nothing yet. */
  readonly section: Location | null;
  readonly plan: Location;
  readonly parts: readonly {
    readonly text: string;
    readonly verdict: NodeVerdict;
    readonly place: Location | null;
  }[];
}

export interface CriterionNode {
  readonly id: string;
  /** The criterion's id, for example `min-examples`. */
  readonly criterion: string;
  readonly label: string;
  readonly verdict: NodeVerdict;
  readonly required: number | null;
  readonly actual: number | null;
  readonly reason: string;
  readonly evidence: readonly Location[];
}

/** Client to server: the whole tree. Parameter: none. */
export const treeRequest = 'guidewright/tree';
export interface TreeResult {
  readonly version: number;
  readonly plans: readonly PlanNode[];
  /** Why there is no plan: nothing found, or what could not be read. */
  readonly empty: 'no-folder' | 'no-plan' | 'unreadable' | null;
}

/** Server to client: these topics changed since `from`; a client that is not at `from` asks for the whole tree. */
export const treeChanged = 'guidewright/treeChanged';
export interface TreeChange {
  readonly from: number;
  readonly version: number;
  /** Topics that changed, by their plan's id; null where the shape changed and the whole tree must be asked for. */
  readonly topics: readonly { readonly plan: string; readonly topic: TopicNode }[] | null;
}

/** Client to server: a status summary of one guide (its topic's node), or null for a file that no plan promises. */
export const statusRequest = 'guidewright/status';
export interface StatusParams {
  readonly uri: string;
}
export type StatusResult = { readonly plan: string; readonly topic: TopicNode } | null;

/** Client to server: the edit that creates guides from the plan; nothing that exists is touched. */
export const initRequest = 'guidewright/init';
export interface InitParams {
  readonly plan: string;
  /** Topic ids; all missing guides where empty. */
  readonly topics: readonly string[];
}

/** Client to server: the edit that writes measured status and progress into the plan. */
export const syncRequest = 'guidewright/sync';
export interface SyncParams {
  readonly plan: string;
  readonly topics: readonly string[];
}

/** Client to server: the edit that inserts outline sections into a guide. */
export const insertRequest = 'guidewright/insert';
export interface InsertParams {
  readonly uri: string;
  /** Ids of `OutlineNode`s or `CriterionNode`s, all missing ones where empty. */
  readonly nodes: readonly string[];
}
/**
 * Snippet texts with the positions they go to, last first, so that applying them in order keeps positions true; and what
 * else becomes of the text as it is: the numbers of sections behind new ones, the contents. All of it is to be applied as one edit.
 */
export interface InsertResult {
  readonly version: number | null;
  readonly inserts: readonly {
    readonly line: number;
    readonly character: number;
    readonly snippet: string;
  }[];
  readonly edits: readonly TextEdit[];
}

/** What `init` and `sync` answer; the client applies it, with a preview where asked. */
export interface EditResult {
  readonly edit: WorkspaceEdit;
  /** How many rows or files it touches. */
  readonly count: number;
}

/** Client to server: why a place is judged as it is, as Markdown. */
export const explainRequest = 'guidewright/explain';
export interface ExplainParams {
  readonly uri: string;
  readonly line: number;
}
export type ExplainResult = { readonly markdown: string } | null;

/**
 * What a client may send as `initializationOptions`; everything is optional, since most editors send nothing. The
 * language of messages follows LSP's own `locale`.
 */
export interface InitializationOptions {
  /** False in an untrusted workspace: its JavaScript (a user's own remark rules) is not loaded. */
  readonly trusted?: boolean;
  /** The client answers `listFilesRequest` and `readFileRequest`; for folders that no file system holds. */
  readonly files?: boolean;
  /** The client runs `clientCommands`, so code lenses and code actions may name them. */
  readonly commands?: boolean;
}

/**
 * The commands that the server names in code lenses, with what each takes as its one argument. Our client runs them
 * itself; for any other the server does, see `serverCommands`.
 */
export const clientCommands = {
  /** {@link TopicReference}: opens the guide, or its place in the plan where there is none yet. */
  openGuide: 'guidewright.openGuide',
  /** {@link TopicReference}: creates the guide from the plan and opens it. */
  createGuide: 'guidewright.createGuide',
  /** {@link TopicReference}: asks which of the missing sections to insert into the guide. */
  insertSections: 'guidewright.insertSections',
  /** {@link TopicReference}: writes the topic's measured state into the plan, with a preview. */
  syncTopic: 'guidewright.syncTopic',
  /** `{ plan }`: the same for the whole plan. */
  syncPlan: 'guidewright.syncPlan',
} as const;

export interface TopicReference {
  readonly plan: string;
  readonly topic: string;
}

/** What the server runs for clients that run no commands of ours, with `workspace/executeCommand`. */
export const serverCommands = {
  ...clientCommands,
  /** `{ plan }`: creates all guides that are missing. */
  createGuides: 'guidewright.createGuides',
  /** {@link ExplainParams}; the result is an {@link ExplainResult}. */
  explain: 'guidewright.explain',
  /** {@link StatusParams}; the result is a {@link StatusResult}. */
  status: 'guidewright.status',
} as const;

/**
 * What the server pulls with `workspace/configuration` as the section `guidewright`, per folder. The workspace's own
 * `.guidewright.yaml` goes before it; absent and null fields have their defaults.
 */
export interface ClientSettings {
  /** Globs of the plans, from the folder; null looks for them. */
  readonly plans?: readonly string[] | null;
  /** The folder that planned paths start from. */
  readonly base?: string | null;
  readonly lines?: 'physical' | 'non-blank' | 'prose' | null;
  /** Severity, or severity and options, per rule id. */
  readonly rules?: Readonly<Record<string, unknown>> | null;
  /** Whether guides that are not open are diagnosed too. */
  readonly diagnostics?: { readonly scope?: 'workspace' | 'open' };
  /** Each feature can be switched off, to live beside other Markdown servers. */
  readonly features?: { readonly [feature in Feature]?: boolean };
}

export type Feature =
  | 'diagnostics'
  | 'completion'
  | 'codeActions'
  | 'hover'
  | 'codeLens'
  | 'inlayHints'
  | 'navigation'
  | 'links'
  | 'rename'
  | 'symbols';

/** Server to client: the Markdown files and `.guidewright.yaml` files under a folder, as URIs. Parameter: its URI. */
export const listFilesRequest = 'guidewright/listFiles';
export type ListFilesResult = readonly string[];

/** Server to client: a file's bytes as base64, or why there are none. Parameter: its URI. */
export const readFileRequest = 'guidewright/readFile';
export type ReadFileResult =
  | { readonly base64: string }
  | { readonly failure: 'missing' | 'not-a-file' | 'too-large' | 'unreadable' };
