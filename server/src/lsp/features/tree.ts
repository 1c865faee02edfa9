import { isAlike } from '../../core/alike.ts';
import type { TopicReport } from '../../core/judge/model.ts';
import { asJudged } from '../../core/judge/rebase.ts';
import {
  type PlanNode,
  type TopicNode,
  type TreeChange,
  type TreeResult,
  treeChanged,
  treeRequest,
} from '../../protocol.ts';
import { sayFailure } from '../../workspace/failure.ts';
import type { FeatureServer, LspFeature } from '../feature.ts';
import type { Folder } from '../folder.ts';
import { movedNode, topicNode } from '../nodes.ts';
import { spokenPlans } from '../spoken.ts';

/** The Topics tree: all of it when asked for, then what changes. */
export const tree: LspFeature = {
  name: null,
  start(server) {
    const told = new ToldTree(server);
    server.ask<void, TreeResult>(treeRequest, () => told.whole(), { whole: true });
    server.session.listen({ settled: () => told.tellChanges() });
  },
};

/** More topics than these are asked for sooner than told one by one. */
const mostTold = 200;

/** The tree as the client knows it. */
class ToldTree {
  private version = 0;
  /** Null until the client asks: others have no use for the changes. */
  private plans: readonly PlanNode[] | null = null;
  private readonly nodes = new WeakMap<TopicReport, TopicNode>();

  constructor(private readonly server: FeatureServer) {}

  whole(): TreeResult {
    this.plans = this.build();
    return { version: this.version, plans: this.plans, empty: this.why(this.plans) };
  }

  tellChanges(): void {
    if (this.plans === null) return;
    const before = this.plans;
    const now = this.build();
    this.plans = now;
    const topics = changesBetween(before, now);
    if (topics !== null && topics.length === 0) return;
    const from = this.version++;
    const change: TreeChange = {
      from,
      version: this.version,
      topics: topics !== null && topics.length <= mostTold ? topics : null,
    };
    void this.server.connection.sendNotification(treeChanged, change);
  }

  private build(): readonly PlanNode[] {
    return spokenPlans(this.server.session).map(({ folder, path }) => this.plan(folder, path));
  }

  private plan(folder: Folder, path: string): PlanNode {
    const { translate } = this.server;
    const uri = folder.uriOf(path);
    const report = folder.project.planReport(path);
    const failure = folder.project.told.failure(path);
    if (!report)
      return {
        id: uri,
        uri,
        title: path,
        topics: [],
        findings: 0,
        problem: failure && sayFailure(failure, translate),
      };
    return {
      id: uri,
      uri,
      title: report.plan.title ?? path,
      topics: report.topics.map(topic => this.topic(folder, report.plan, topic)),
      findings: report.topics.reduce((sum, topic) => sum + topic.findings.length, report.findings.length),
      problem: null,
    };
  }

  private topic(
    folder: Folder,
    plan: Parameters<typeof topicNode>[1]['plan'],
    report: TopicReport,
  ): TopicNode {
    const known = this.nodes.get(report);
    if (known) return known;
    const judged = asJudged(report);
    const before = this.nodes.get(judged);
    const owned = { plan, report };
    const node = before ? movedNode(folder, owned, before) : topicNode(folder, owned, this.server.translate);
    // The next plan is like this one.
    for (const each of [judged, report]) this.nodes.set(each, node);
    return node;
  }

  private why(plans: readonly PlanNode[]): TreeResult['empty'] {
    if (plans.some(({ problem }) => problem === null)) return null;
    if (plans.length > 0) return 'unreadable';
    return this.server.session.folders.length === 0 ? 'no-folder' : 'no-plan';
  }
}

/** The topics that are others than before; null where plans or topics came, went or changed places. */
function changesBetween(
  before: readonly PlanNode[],
  now: readonly PlanNode[],
): readonly { readonly plan: string; readonly topic: TopicNode }[] | null {
  if (before.length !== now.length) return null;
  const changes: { plan: string; topic: TopicNode }[] = [];
  for (const [index, plan] of now.entries()) {
    const old = before[index] as PlanNode;
    if (shapeOf(old) !== shapeOf(plan)) return null;
    for (const [at, topic] of plan.topics.entries()) {
      const known = old.topics[at] as TopicNode;
      if (known.id !== topic.id) return null;
      if (!isAlike(known, topic)) changes.push({ plan: plan.id, topic });
    }
  }
  return changes;
}

/** What of a plan's node no change of a topic tells; its own findings are among it. */
function shapeOf({ id, title, problem, topics, findings }: PlanNode): string {
  const onTopics = topics.reduce(
    (sum, { findings: { error, warning, info, hint } }) => sum + error + warning + info + hint,
    0,
  );
  return JSON.stringify([id, title, problem, topics.length, findings - onTopics]);
}
