/**
 * What client and server say to each other beyond the Language Server Protocol. Both sides import this file and
 * nothing else of each other. Every URI is a string, every position is LSP's (0-based, in the negotiated encoding).
 */
import type { Location, WorkspaceEdit } from 'vscode-languageserver-types';

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
  /** The section that covers it, in the guide. */
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
/** Snippet texts with the positions they go to, last first, so that applying them in order keeps positions true. */
export interface InsertResult {
  readonly version: number | null;
  readonly inserts: readonly {
    readonly line: number;
    readonly character: number;
    readonly snippet: string;
  }[];
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
