import { type Disposable, EventEmitter, Uri } from 'vscode';
import {
  type PlanNode,
  type TopicNode,
  type TreeChange,
  type TreeResult,
  treeRequest,
} from '../../../server/src/protocol.ts';
import type { Server } from '../languageClient.ts';

/** A topic with the plan that promises it. */
export interface TopicOfPlan {
  readonly plan: PlanNode;
  readonly topic: TopicNode;
}

/** Why there is nothing to show, or `ready`. */
export type StoreState = 'loading' | 'ready' | 'no-folder' | 'no-plan' | 'unreadable' | 'stopped';

/** What changed: these topics and nothing else, or everything where null. */
export type StoreChange = readonly TopicOfPlan[] | null;

/** The server's tree as last told: one copy, from which the view, the status and the overview are drawn. */
export class TopicStore implements Disposable {
  private readonly changed = new EventEmitter<StoreChange>();
  readonly onDidChange = this.changed.event;
  private tree: TreeResult = { version: -1, plans: [], empty: null };
  private topicsByGuide: Map<string, TopicOfPlan> | null = null;
  private now: StoreState = 'loading';
  private readonly begun = performance.now();
  /** Milliseconds from the start to the first tree; null until it is there. */
  firstAnswer: number | null = null;
  private asking: Promise<void> | null = null;
  private stale = false;
  private readonly subscriptions: Disposable[];

  constructor(private readonly server: Server) {
    this.subscriptions = [
      server.onDidChangeTree(change => this.apply(change)),
      server.onDidChangeState(state => {
        if (state === 'running') void this.refresh();
        if (state === 'stopped') this.become('stopped');
      }),
    ];
  }

  get state(): StoreState {
    return this.now;
  }

  get plans(): readonly PlanNode[] {
    return this.tree.plans;
  }

  get topics(): readonly TopicOfPlan[] {
    return this.tree.plans.flatMap(plan => plan.topics.map(topic => ({ plan, topic })));
  }

  /** All findings of all topics, and of the plans themselves. */
  get findings(): number {
    return this.tree.plans.reduce((sum, plan) => sum + plan.findings, 0);
  }

  topic(plan: string, topic: string): TopicOfPlan | null {
    const owner = this.plan(plan);
    const found = owner?.topics.find(candidate => candidate.id === topic);
    return owner && found ? { plan: owner, topic: found } : null;
  }

  plan(id: string): PlanNode | null {
    return this.tree.plans.find(plan => plan.id === id) ?? null;
  }

  planAt(uri: Uri): PlanNode | null {
    return this.tree.plans.find(plan => sameUri(plan.uri, uri)) ?? null;
  }

  /** The first topic that promises a guide. */
  topicAt(uri: Uri): TopicOfPlan | null {
    this.topicsByGuide ??= new Map(
      this.topics
        .filter(({ topic }) => topic.guideUri !== null)
        .map(owned => [normal(owned.topic.guideUri as string), owned] as const)
        .reverse(),
    );
    return this.topicsByGuide.get(uri.toString()) ?? null;
  }

  /** Asks the server for the whole tree. A call while an answer is under way asks once more after it. */
  refresh(): Promise<void> {
    this.stale = true;
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  private async ask(): Promise<void> {
    try {
      while (this.stale) {
        this.stale = false;
        this.replace(await this.server.request<TreeResult>(treeRequest, undefined));
        this.firstAnswer ??= performance.now() - this.begun;
      }
      this.become(this.tree.empty ?? 'ready');
    } catch (error) {
      this.server.log.error(error instanceof Error ? error : String(error));
      this.become('stopped');
    }
  }

  private become(state: StoreState): void {
    this.now = state;
    this.changed.fire(null);
  }

  private apply(change: TreeChange): void {
    if (change.topics === null || change.from !== this.tree.version) {
      if (change.version > this.tree.version || change.topics === null) void this.refresh();
      return;
    }
    const fresh = new Map(change.topics.map(({ plan, topic }) => [`${plan}\n${topic.id}`, topic]));
    const plans = this.tree.plans.map(plan => {
      const topics = plan.topics.map(topic => fresh.get(`${plan.id}\n${topic.id}`) ?? topic);
      return { ...plan, topics, findings: plan.findings + countOf(topics) - countOf(plan.topics) };
    });
    this.replace({ ...this.tree, version: change.version, plans });
    const topics = change.topics.flatMap(({ plan, topic }) => this.topic(plan, topic.id) ?? []);
    this.changed.fire(topics);
  }

  private replace(tree: TreeResult): void {
    this.tree = tree;
    this.topicsByGuide = null;
  }
}

function countOf(topics: readonly TopicNode[]): number {
  return topics.reduce((sum, topic) => sum + findingsOf(topic), 0);
}

export function findingsOf({ findings }: TopicNode): number {
  return findings.error + findings.warning + findings.info + findings.hint;
}

/** The server and the editor may write the same URI with other characters percent-encoded. */
function normal(uri: string): string {
  return Uri.parse(uri).toString();
}

function sameUri(one: string, other: Uri): boolean {
  return normal(one) === other.toString();
}
